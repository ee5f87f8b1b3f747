package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Cross tables with one side as rows, and what follows from single years. */
class TabelSilangTest {

    private static final PendudukContoh CONTOH = new PendudukContoh(11, 4_000);
    private static final List<String> KAWIN =
            List.of("Belum Kawin", "Kawin", "Cerai Hidup", "Cerai Mati");
    private static final List<String> AGAMA =
            List.of("islam", "kristen", "katholik", "hindu", "budha", "konghucu", "kepercayaan");

    /** A row for each region and value, a column for each category of the other variable. */
    private static String silang(
            String judul,
            List<String> baris,
            ToIntFunction<PendudukContoh.Orang> milikBaris,
            List<String> kolom,
            ToIntFunction<PendudukContoh.Orang> milikKolom) {
        StringBuilder teks = new StringBuilder("kode_wilayah," + judul);
        kolom.forEach(k -> teks.append("," + k + "_lk," + k + "_pr"));
        for (String desa : PendudukContoh.DESA) {
            for (int b = 0; b < baris.size(); b++) {
                teks.append('\n').append(desa).append(',').append(baris.get(b));
                for (int k = 0; k < kolom.size(); k++) {
                    for (boolean laki : new boolean[] {true, false}) {
                        int diBaris = b;
                        int diKolom = k;
                        teks.append(',')
                                .append(
                                        CONTOH.diDesa(desa)
                                                .filter(o -> o.laki() == laki)
                                                .filter(o -> milikBaris.applyAsInt(o) == diBaris)
                                                .filter(o -> milikKolom.applyAsInt(o) == diKolom)
                                                .count());
                    }
                }
            }
        }
        return teks.append('\n').toString();
    }

    private static long jumlah(HasilBaca hasil, Variabel variabel, String kategori) {
        return Uji.nilai(hasil, "6305", variabel, kategori, JenisKelamin.JUMLAH);
    }

    @Test
    void bothMarginsAreCounted_whenBothSidesAreWhole() {
        HasilBaca hasil =
                Uji.baca(
                        silang("keterangan", KAWIN, o -> o.kawin() - 1, AGAMA, o -> o.agama() - 1),
                        "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(hasil.layout()).isEqualTo("satu-tabel");
        assertThat(jumlah(hasil, Variabel.AGAMA, "Hindu"))
                .isEqualTo(CONTOH.hitung(o -> o.agama() == 4));
        assertThat(jumlah(hasil, Variabel.STATUS_KAWIN, "Cerai Mati"))
                .isEqualTo(CONTOH.hitung(o -> o.kawin() == 4));
    }

    @Test
    void aMargin_isNotCountedWhereTheOtherSideIsNotWhole() {
        HasilBaca hasil =
                Uji.baca(
                        silang(
                                "keterangan",
                                KAWIN.subList(0, 3),
                                o -> o.kawin() - 1,
                                AGAMA,
                                o -> o.agama() - 1),
                        "2024-I");
        assertThat(hasil.kubus().variabel()).containsExactly(Variabel.STATUS_KAWIN);
    }

    @Test
    void singleYearsByMaritalStatus_tellWhoMustHaveAKtp_unlessAFileDoes() {
        List<String> umur =
                java.util.stream.IntStream.rangeClosed(0, 99).mapToObj(String::valueOf).toList();
        List<String> kolom =
                KAWIN.stream().map(k -> k.toLowerCase(Locale.ROOT).replace(' ', '_')).toList();
        String tabel = silang("umur", umur, o -> o.umur(), kolom, o -> o.kawin() - 1);
        HasilBaca hasil = Uji.baca(tabel, "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(jumlah(hasil, Variabel.KTP, Kategori.WAJIB))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 17 || o.kawin() > 1));
        assertThat(jumlah(hasil, Variabel.UMUR_TUNGGAL, "17"))
                .isEqualTo(CONTOH.hitung(o -> o.umur() == 17));
        assertThat(jumlah(hasil, Variabel.UMUR, "75+"))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 75));
        HasilBaca dinyatakan =
                Uji.baca(
                        List.of(
                                Uji.berkas("umur.csv", tabel),
                                Uji.berkas(
                                        "ktp.csv",
                                        "kode,wajib_ktp,rekam\n63.05.01,90,80\n63.05.02,70,60\n")),
                        "2024-I",
                        List.of());
        assertThat(Uji.kode(dinyatakan)).isEmpty();
        assertThat(jumlah(dinyatakan, Variabel.KTP, Kategori.WAJIB)).isEqualTo(160);
    }

    @Test
    void birthCertificatesPerGroupOfAges_areThoseOfTheWidestGroup() {
        HasilBaca hasil =
                Uji.baca(
                        "kode_wilayah,keterangan,wajib_akta_dinamis_jml,memiliki_dinamis_jml,"
                                + "belum_memiliki_dinamis_jml,wajib_akta_awal_jml\n"
                                + "63.05.01,Semua Usia,90,60,30,90\n63.05.01,0-5 Tahun,20,19,1,20\n"
                                + "63.05.01,0-18 Tahun Kurang 1 Hari,50,45,5,49\n"
                                + "63.05.02,Semua Usia,80,50,30,80\n63.05.02,0-5 Tahun,10,9,1,9\n"
                                + "63.05.02,0-18 Tahun Kurang 1 Hari,40,38,2,41\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(jumlah(hasil, Variabel.AKTA_LAHIR, Kategori.WAJIB)).isEqualTo(90);
        assertThat(jumlah(hasil, Variabel.AKTA_LAHIR, Kategori.MEMILIKI)).isEqualTo(83);
    }

    @Test
    void possessionWithoutTheDocumentsName_isThatOfTheTitle_orOfNone() {
        String tabel = "kode,wajib,memiliki,belum memiliki\n63.05.01,50,45,5\n63.05.02,40,38,2\n";
        HasilBaca berjudul = Uji.baca("KEPEMILIKAN AKTA PERKAWINAN\n" + tabel, "2024-I");
        assertThat(Uji.kode(berjudul)).isEmpty();
        assertThat(jumlah(berjudul, Variabel.AKTA_KAWIN, Kategori.MEMILIKI)).isEqualTo(83);
        assertThat(Uji.baca(tabel, "2024-I").kubus().kosong()).isTrue();
    }

    @Test
    void headsOfFamiliesUnderTheHeadersOfPersons_areToldByTheirSums() {
        String penduduk = "kode,lk,pr,jumlah\n63.05.01,60,50,110\n63.05.02,40,45,85\n";
        String keluarga = "kode,lk,pr,jumlah\n63.05.01,30,4,34\n63.05.02,22,3,25\n";
        String kk = "kode,kk_jml,memiliki_jml,belum_memiliki_jml\n63.05.01,34,30,4\n63.05.02,%s\n";
        HasilBaca hasil = kiriman(penduduk, keluarga, String.format(kk, "25,25,0"));
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN FAMILI_TIDAK_LENGKAP");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(195);
        assertThat(jumlah(hasil, Variabel.KK, Kategori.SEMUA)).isEqualTo(59);
        assertThat(Uji.kode(kiriman(penduduk, keluarga, String.format(kk, "26,26,0"))))
                .contains("TOLAK NILAI_BERTENTANGAN");
    }

    private static HasilBaca kiriman(String... isi) {
        List<BerkasDkb> berkas = new java.util.ArrayList<>();
        for (String satu : isi) {
            berkas.add(Uji.berkas("tabel-" + berkas.size() + ".csv", satu));
        }
        return Uji.baca(berkas, "2024-I", List.of());
    }

    @Test
    void aTotalInDisguise_isNotOneMoreRegion_butARealRegionIs() {
        String tabel =
                "nama_kec,lk,pr\nBinuang,60,50\nTapin Selatan,40,45\nGabungan Wilayah,100,%s\n";
        HasilBaca jumlah = Uji.baca(String.format(tabel, 95), "2024-I");
        assertThat(Uji.kode(jumlah))
                .containsExactly("PERINGATAN WILAYAH_TANPA_KODE", "CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(Uji.penduduk(jumlah, "6305")).isEqualTo(195);
        HasilBaca lain = Uji.baca(String.format(tabel, 96), "2024-I");
        assertThat(lain.tanpaKode()).hasSize(1);
        assertThat(lain.bolehDisusun()).isFalse();
    }

    @Test
    void aNikInGroups_isStillANik_aLongNumberIsNot() {
        String tabel = "kode,jumlah,xyz\n63.05.01,60,%s\n63.05.02,40,\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "6305 0141 0190 0001"), "2024-I")))
                .contains("TOLAK DATA_PERSEORANGAN");
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "6305 0199 9990 0001"), "2024-I")))
                .containsExactly("CATATAN KOLOM_TIDAK_DIKENAL");
    }

    @Test
    void whatIsCountedMayStandInAColumn() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,wilayah,indikator,nilai,satuan\n"
                                + "63.05.01,Binuang,Jumlah Penduduk Laki-laki,60,Jiwa\n"
                                + "63.05.01,Binuang,Jumlah Penduduk Perempuan,50,Jiwa\n"
                                + "63.05.01,Binuang,Jumlah KK,34,KK\n"
                                + "63.05.01,Binuang,Kepadatan Penduduk,14.97,Jiwa/km2\n"
                                + "63.05.02,Tapin Selatan,Jumlah Penduduk Laki-laki,40,Jiwa\n"
                                + "63.05.02,Tapin Selatan,Jumlah Penduduk Perempuan,45,Jiwa\n"
                                + "63.05.02,Tapin Selatan,Jumlah KK,25,KK\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(hasil.layout()).isEqualTo("panjang");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(195);
        assertThat(jumlah(hasil, Variabel.KK, Kategori.SEMUA)).isEqualTo(59);
    }

    @Test
    void halfYearsSideBySide_giveTheChosenOne() {
        String tabel =
                "Kode,Kecamatan,Semester I 2023,Semester II 2023,Semester I 2024\n"
                        + "63.05.01,Binuang,100,105,110\n63.05.02,Tapin Selatan,80,82,85\n";
        assertThat(Uji.penduduk(Uji.baca(tabel, "2023-II"), "6305")).isEqualTo(187);
        assertThat(Uji.kode(Uji.baca(tabel))).containsExactly("TOLAK BEBERAPA_PERIODE");
        assertThat(Uji.kode(Uji.baca("Kepadatan Penduduk\n" + tabel, "2023-II")))
                .contains("TOLAK TATA_LETAK_TIDAK_DIKENAL");
    }
}
