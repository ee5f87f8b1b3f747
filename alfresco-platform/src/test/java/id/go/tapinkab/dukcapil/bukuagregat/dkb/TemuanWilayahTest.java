package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BERSIH;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BINUANG;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.KEPALA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Regions against the list: twice, elsewhere, unknown, only named. */
class TemuanWilayahTest {

    @Test
    void theSameRegionTwiceWithOtherNumbers_isRefused() {
        assertThat(Uji.kode(Uji.baca(BERSIH + "630501,BINUANG,30,15,15,11\n")))
                .containsExactly("TOLAK WILAYAH_GANDA");
        HasilBaca kembar = Uji.baca(BERSIH + BINUANG);
        assertThat(Uji.kode(kembar)).containsExactly("PERINGATAN WILAYAH_GANDA");
        assertThat(kembar.baris()).isEqualTo(2);
    }

    @Test
    void aDesaUnderAnotherKecamatan_isRefused() {
        String tabel =
                "kode,kecamatan,desa,jumlah_penduduk\n"
                        + "6305011001,BINUANG,BINUANG,5\n6305012003,%s,TUNGKAP,6\n"
                        + "6305021004,TAPIN SELATAN,TAMBARANGAN,7\n"
                        + "6305022001,TAPIN SELATAN,TATAKAN,8\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "BINUANG"), "2024-I"))).isEmpty();
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "TAPIN SELATAN"), "2024-I")))
                .containsExactly("TOLAK WILAYAH_SALAH_INDUK");
    }

    @Test
    void regionsAreHeldAgainstTheList() {
        HasilBaca kurang = Uji.baca("DKB Semester I Tahun 2024\n" + KEPALA + BINUANG);
        assertThat(Uji.kode(kurang)).containsExactly("PERINGATAN WILAYAH_KURANG");
        assertThat(kurang.bolehDisusun()).isTrue();
        HasilBaca asing = Uji.baca(BERSIH + "630509,LAIN,3,1,2,1\n");
        assertThat(Uji.kode(asing)).containsExactly("PERINGATAN WILAYAH_ASING");
        assertThat(asing.bolehDisusun()).isFalse();
        HasilBaca nama = Uji.baca(BERSIH.replace("BINUANG", "BINUWANG"));
        assertThat(Uji.kode(nama)).containsExactly("PERINGATAN NAMA_WILAYAH_BEDA");
        assertThat(nama.bolehDisusun()).isTrue();
    }

    @Test
    void namesWithoutCodes_areMatchedButNotTrusted() {
        HasilBaca hasil =
                Uji.baca(
                        "kecamatan,jumlah_penduduk,pria,wanita\nBinuang,32,16,16\nEntah,21,10,11\n",
                        "2024-I");
        assertThat(Uji.kode(hasil))
                .containsExactly("PERINGATAN WILAYAH_TANPA_KODE", "PERINGATAN WILAYAH_KURANG");
        assertThat(Uji.temuan(hasil, "WILAYAH_TANPA_KODE").banyak()).isEqualTo(2);
        assertThat(Uji.penduduk(hasil, "630501")).isEqualTo(32);
        assertThat(hasil.tanpaKode()).hasSize(1);
        assertThat(hasil.bolehDisusun()).isFalse();
    }
}
