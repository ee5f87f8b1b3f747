package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class KubusTest {

    private final Kubus kubus = new Kubus();

    private void isi(String kode, Variabel variabel, JenisKelamin jk, long nilai) {
        kubus.isi(new Kubus.Sel(new KodeWilayah(kode), variabel, Kategori.SEMUA, jk), nilai, "uji");
    }

    private OptionalLong jumlah(String kode, Variabel variabel, JenisKelamin jk) {
        return kubus.jumlah(new KodeWilayah(kode), variabel, Kategori.SEMUA, jk);
    }

    @Test
    void bothSexesStated_areTheTotal() {
        isi("630501", Variabel.PENDUDUK, JenisKelamin.LAKI_LAKI, 2);
        assertThat(jumlah("630501", Variabel.PENDUDUK, JenisKelamin.JUMLAH)).isEmpty();
        isi("630501", Variabel.PENDUDUK, JenisKelamin.PEREMPUAN, 3);
        assertThat(jumlah("630501", Variabel.PENDUDUK, JenisKelamin.JUMLAH)).hasValue(5);
        assertThat(jumlah("6305", Variabel.PENDUDUK, JenisKelamin.JUMLAH)).hasValue(5);
    }

    @Test
    void oneChildThatDoesNotTell_leavesTheSumUnknown() {
        isi("630501", Variabel.PENDUDUK, JenisKelamin.JUMLAH, 2);
        isi("630502", Variabel.KK, JenisKelamin.JUMLAH, 1);
        assertThat(jumlah("6305", Variabel.PENDUDUK, JenisKelamin.JUMLAH)).isEmpty();
    }

    @Test
    void variablesAtDifferentLevels_areBothSummed() {
        isi("6305011001", Variabel.PENDUDUK, JenisKelamin.JUMLAH, 2);
        isi("6305012003", Variabel.PENDUDUK, JenisKelamin.JUMLAH, 3);
        isi("630501", Variabel.KK, JenisKelamin.JUMLAH, 4);
        assertThat(jumlah("63", Variabel.PENDUDUK, JenisKelamin.JUMLAH)).hasValue(5);
        assertThat(jumlah("63", Variabel.KK, JenisKelamin.JUMLAH)).hasValue(4);
        assertThat(kubus.tingkatTerendah()).isEqualTo(Tingkat.DESA);
    }

    @Test
    void whatARegionStatesItself_countsBeforeItsChildren() {
        isi("6305", Variabel.PENDUDUK, JenisKelamin.JUMLAH, 9);
        isi("630501", Variabel.PENDUDUK, JenisKelamin.JUMLAH, 5);
        assertThat(jumlah("6305", Variabel.PENDUDUK, JenisKelamin.JUMLAH)).hasValue(9);
        assertThat(
                        kubus.jumlahAnak(
                                new KodeWilayah("6305"),
                                Variabel.PENDUDUK,
                                Kategori.SEMUA,
                                JenisKelamin.JUMLAH))
                .hasValue(5);
    }

    @Test
    void aNegativeCount_isRefused() {
        assertThatThrownBy(() -> isi("6305", Variabel.KK, JenisKelamin.JUMLAH, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
