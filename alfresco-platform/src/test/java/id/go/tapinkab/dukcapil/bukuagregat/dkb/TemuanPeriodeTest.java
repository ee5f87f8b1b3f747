package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BERSIH;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BINUANG;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.KEPALA;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.TAPIN_SELATAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which semester a delivery is of, and how it stands to the one before. */
class TemuanPeriodeTest {

    @Test
    void theSemester_isTakenFromTheContentOrTheArgument_neverGuessed() {
        String tanpa = KEPALA + BINUANG + TAPIN_SELATAN;
        HasilBaca tidakTahu = Uji.baca(tanpa);
        assertThat(Uji.kode(tidakTahu)).containsExactly("CATATAN SEMESTER_TIDAK_DIKETAHUI");
        assertThat(tidakTahu.semester()).isEmpty();
        HasilBaca diminta = Uji.baca(tanpa, "2024-II");
        assertThat(diminta.semester()).hasToString("Optional[2024-II]");
        assertThat(diminta.asal()).isEqualTo(AsalSemester.ARGUMEN);
        HasilBaca keduanya = Uji.baca(BERSIH, "2024-I");
        assertThat(keduanya.asal()).isEqualTo(AsalSemester.ISI);
        assertThat(Uji.kode(Uji.baca(BERSIH, "2024-II")))
                .containsExactly("TOLAK PERIODE_BERTENTANGAN");
    }

    @Test
    void severalPeriods_areReadOnlyWhenOneIsChosen() {
        String tabel =
                "tahun,semester,kode,kecamatan,jumlah_penduduk\n"
                        + "2023,2,630501,BINUANG,31\n2023,2,630502,TAPIN SELATAN,20\n"
                        + "2024,1,630501,BINUANG,32\n2024,1,630502,TAPIN SELATAN,21\n";
        HasilBaca tanpa = Uji.baca(tabel);
        assertThat(Uji.kode(tanpa)).containsExactly("TOLAK BEBERAPA_PERIODE");
        assertThat(tanpa.kubus().kosong()).isTrue();
        HasilBaca satu = Uji.baca(tabel, "2024-I");
        assertThat(Uji.kode(satu)).isEmpty();
        assertThat(Uji.penduduk(satu, "6305")).isEqualTo(53);
        assertThat(satu.layout()).isEqualTo("panjang");
        assertThat(Uji.kode(Uji.baca(tabel, "2022-I")))
                .containsExactly("TOLAK PERIODE_BERTENTANGAN");
    }

    @Test
    void filesOfTwoSemesters_areNotMerged() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("a.csv", BERSIH),
                                Uji.berkas("b.csv", BERSIH.replace("Semester I ", "Semester II "))),
                        null,
                        List.of());
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK BEBERAPA_PERIODE");
    }

    @Test
    void theSameSnapshotTwice_andJumps_areTold() {
        List<BerkasDkb> kini =
                List.of(
                        Uji.berkas(
                                "kini.csv",
                                "DKB Semester II Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                        + "630501,BINUANG,1600,1650,1100\n"
                                        + "630502,TAPIN SELATAN,1000,1100,700\n"));
        BerkasDkb sama =
                Uji.berkas(
                        "lalu.csv",
                        "DKB Semester I Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,1600,1650,1100\n"
                                + "630502,TAPIN SELATAN,1000,1100,700\n");
        assertThat(Uji.kode(Uji.baca(kini, null, List.of(sama))))
                .containsExactly("PERINGATAN SAMA_DENGAN_SEMESTER_LALU");
        BerkasDkb wajar =
                Uji.berkas(
                        "lalu.csv",
                        "DKB Semester I Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,1590,1640,1090\n"
                                + "630502,TAPIN SELATAN,990,1090,690\n");
        assertThat(Uji.kode(Uji.baca(kini, null, List.of(wajar)))).isEmpty();
        BerkasDkb jauh =
                Uji.berkas(
                        "lalu.csv",
                        "DKB Semester I Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,1590,1640,1090\n"
                                + "630502,TAPIN SELATAN,700,800,690\n");
        HasilBaca melonjak = Uji.baca(kini, null, List.of(jauh));
        assertThat(Uji.kode(melonjak)).containsExactly("PERINGATAN LONJAKAN");
        assertThat(Uji.temuan(melonjak, "LONJAKAN").pesan())
                .contains("Tapin Selatan", "1.500", "2.100");
    }

    @Test
    void anUnreadableEarlierSemester_doesNotRejectThisOne() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(Uji.berkas("kini.csv", BERSIH)),
                        null,
                        List.of(Uji.berkas("lalu.csv", "")));
        assertThat(hasil.ditolak()).isFalse();
        assertThat(Uji.kode(hasil)).containsExactly("PERINGATAN BERKAS_KOSONG");
    }
}
