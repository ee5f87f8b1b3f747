package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BERSIH;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BINUANG;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.KEPALA;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.TAPIN_SELATAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums that a delivery states: within a row, a family, a kecamatan, between files. */
class TemuanJumlahTest {

    @Test
    void aCleanDelivery_hasNoFindingAtAll() {
        HasilBaca hasil = Uji.baca(BERSIH);
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(hasil.bolehDisusun()).isTrue();
        assertThat(hasil.layout()).isEqualTo("lebar");
        assertThat(hasil.baris()).isEqualTo(2);
        assertThat(hasil.semester()).hasToString("Optional[2024-I]");
        assertThat(hasil.asal()).isEqualTo(AsalSemester.ISI);
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    @Test
    void bothSexesMustAddUp() {
        HasilBaca hasil = Uji.baca(BERSIH.replace("32,16,16", "32,16,15"));
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK JUMLAH_TIDAK_COCOK");
        Temuan temuan = Uji.temuan(hasil, "JUMLAH_TIDAK_COCOK");
        assertThat(temuan.tempat().baris()).isEqualTo(3);
        assertThat(temuan.pesan()).contains("uji.csv", "baris 3", "Binuang", "31", "32");
        assertThat(hasil.bolehDisusun()).isFalse();
    }

    @Test
    void aWholeFamily_mustAddUpToThePopulation() {
        String tabel =
                "kode,nama_kec,jumlah_penduduk,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                        + "630501,BINUANG,32,14,15,1,2\n630502,TAPIN SELATAN,21,10,9,1,%s\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 1), "2024-I"))).isEmpty();
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 2), "2024-I")))
                .containsExactly("TOLAK JUMLAH_TIDAK_COCOK");
    }

    @Test
    void aBlankBesideFilledCellsOfItsFamily_isNone() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,nama_kec,jumlah_penduduk,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                                + "630501,BINUANG,32,15,15,,2\n630502,TAPIN SELATAN,21,10,9,1,1\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(
                        Uji.nilai(
                                hasil,
                                "630501",
                                Variabel.STATUS_KAWIN,
                                "Cerai Hidup",
                                JenisKelamin.JUMLAH))
                .isZero();
    }

    @Test
    void aPartialFamily_isNotedAndNotHeldAgainstThePopulation() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,nama_kec,jumlah_penduduk,guru,perawat\n"
                                + "630501,BINUANG,32,2,1\n630502,TAPIN SELATAN,21,1,\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN FAMILI_TIDAK_LENGKAP");
    }

    @Test
    void totalRows_areSkippedAndChecked() {
        HasilBaca cocok = Uji.baca(BERSIH + ",JUMLAH,53,26,27,18\n");
        assertThat(Uji.kode(cocok)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(cocok.baris()).isEqualTo(2);
        HasilBaca salah = Uji.baca(BERSIH + ",JUMLAH,54,26,27,18\n");
        assertThat(Uji.kode(salah)).contains("TOLAK JUMLAH_TIDAK_COCOK");
        assertThat(Uji.temuan(salah, "JUMLAH_TIDAK_COCOK").pesan()).contains("54", "53");
    }

    @Test
    void aTotalRowMayComeFirst_andMayBearTheKabupatensCode() {
        HasilBaca hasil =
                Uji.baca(
                        "DKB Semester I Tahun 2024\n"
                                + KEPALA
                                + "6305,KAB. TAPIN,53,26,27,18\n"
                                + BINUANG
                                + TAPIN_SELATAN);
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    @Test
    void subtotalsPerKecamatan_areCheckedAgainstTheirDesa() {
        String tabel =
                "kode wilayah;kecamatan;desa;laki-laki;perempuan;jumlah\n"
                        + "63.05.01;BINUANG;;9;6;%s\n"
                        + "63.05.01.1001;BINUANG;BINUANG;5;4;9\n"
                        + "63.05.01.2003;BINUANG;TUNGKAP;4;2;6\n"
                        + "63.05.02;TAPIN SELATAN;;7;5;12\n"
                        + "63.05.02.1004;TAPIN SELATAN;TAMBARANGAN;3;3;6\n"
                        + "63.05.02.2001;TAPIN SELATAN;TATAKAN;4;2;6\n";
        HasilBaca cocok = Uji.baca(String.format(tabel, 15), "2024-I");
        assertThat(Uji.kode(cocok)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(cocok.baris()).isEqualTo(4);
        assertThat(Uji.penduduk(cocok, "6305")).isEqualTo(27);
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 16), "2024-I")))
                .contains("TOLAK JUMLAH_TIDAK_COCOK");
    }

    @Test
    void twoFilesThatContradict_areRefused_agreeingOnesMerge() {
        String agama =
                "kode,nama_kec,islam,kristen,katholik,hindu,budha,konghucu,kepercayaan,pria\n"
                        + "630501,BINUANG,30,1,1,0,0,0,0,%s\n"
                        + "630502,TAPIN SELATAN,20,1,0,0,0,0,0,10\n";
        HasilBaca cocok =
                Uji.baca(
                        List.of(
                                Uji.berkas("penduduk.csv", BERSIH),
                                Uji.berkas("agama.csv", String.format(agama, 16))),
                        null,
                        List.of());
        assertThat(Uji.kode(cocok)).isEmpty();
        assertThat(Uji.nilai(cocok, "6305", Variabel.AGAMA, "Islam", JenisKelamin.JUMLAH))
                .isEqualTo(50);
        HasilBaca beda =
                Uji.baca(
                        List.of(
                                Uji.berkas("penduduk.csv", BERSIH),
                                Uji.berkas("agama.csv", String.format(agama, 17))),
                        null,
                        List.of());
        assertThat(Uji.kode(beda)).containsExactly("TOLAK NILAI_BERTENTANGAN");
        assertThat(Uji.temuan(beda, "NILAI_BERTENTANGAN").pesan())
                .contains("agama.csv", "penduduk.csv", "17", "16");
    }

    @Test
    void aFamilyFromOneFile_isHeldAgainstThePopulationOfAnother() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("penduduk.csv", BERSIH),
                                Uji.berkas(
                                        "kawin.csv",
                                        "kode,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                                                + "630501,14,15,1,3\n630502,10,9,1,1\n")),
                        null,
                        List.of());
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK JUMLAH_TIDAK_COCOK");
    }
}
