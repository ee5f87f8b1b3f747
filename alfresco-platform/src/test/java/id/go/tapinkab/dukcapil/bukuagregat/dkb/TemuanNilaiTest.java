package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BERSIH;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a single cell may hold. */
class TemuanNilaiTest {

    @ParameterizedTest
    @ValueSource(strings = {"enam belas", "#REF!", "16x"})
    void textForANumber_isRefusedInAUsedColumn(String isi) {
        HasilBaca hasil = Uji.baca(BERSIH.replace("32,16,16", "32," + isi + ",16"));
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK NILAI_BUKAN_BILANGAN");
        assertThat(Uji.temuan(hasil, "NILAI_BUKAN_BILANGAN").tempat().kolom()).isEqualTo("pria");
    }

    @Test
    void textInAColumnWithoutUse_isNobodysBusiness() {
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "kode,kecamatan,jumlah_penduduk,kepadatan_penduduk\n"
                                                + "630501,BINUANG,32,tinggi\n"
                                                + "630502,TAPIN SELATAN,21,-3.5\n",
                                        "2024-I")))
                .isEmpty();
    }

    @Test
    void negativeAndBrokenCounts_areRefused() {
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("16,11\n", "16,-11\n"))))
                .containsExactly("TOLAK NILAI_NEGATIF");
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("16,11\n", "16,11.5\n"))))
                .containsExactly("TOLAK NILAI_PECAHAN");
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("16,11\n", "16,11.0\n")))).isEmpty();
    }

    @Test
    void thousandsAndPercentages_areNoPersons() {
        assertThat(Uji.kode(Uji.baca("Penduduk (Ribu Jiwa)\n" + BERSIH)))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("32,16,16,11", "100%,50%,50%,11"))))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "kode,kecamatan,jumlah_penduduk,pria,wanita\n"
                                                + "630501,BINUANG,32.9,16.3,16.6\n"
                                                + "630502,TAPIN SELATAN,21.5,10.8,10.7\n",
                                        "2024-I")))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
    }

    @Test
    void aHundredPlacesACode_areKept_andAllAreCounted() {
        StringBuilder tabel = new StringBuilder("kode,kecamatan,jumlah_penduduk\n");
        for (int i = 1; i <= 99; i++) {
            tabel.append(String.format("6401%02d,K%d,x%n", i, i));
            tabel.append(String.format("6402%02d,K%d,y%n", i, i));
        }
        HasilBaca hasil = Uji.baca(tabel.toString(), "2024-I");
        List<Temuan> bukan =
                hasil.temuan().stream()
                        .filter(t -> t.kode().equals("NILAI_BUKAN_BILANGAN"))
                        .toList();
        assertThat(bukan).hasSize(100);
        assertThat(bukan.stream().mapToLong(Temuan::banyak).sum()).isEqualTo(198);
    }

    @Test
    void unknownCategories_areCountedNotDropped() {
        String tabel =
                "kode,kecamatan,agama,jumlah_penduduk\n"
                        + "630501,BINUANG,Islam,30\n630501,BINUANG,%s,2\n"
                        + "630502,TAPIN SELATAN,Islam,20\n630502,TAPIN SELATAN,KATOLIK,1\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "Kristen"), "2024-I")))
                .doesNotContain("PERINGATAN KODE_TIDAK_DIKENAL");
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "Jedi"), "2024-I")))
                .contains("PERINGATAN KODE_TIDAK_DIKENAL");
    }
}
