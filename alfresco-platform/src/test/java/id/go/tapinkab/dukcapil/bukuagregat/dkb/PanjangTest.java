package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long tables as open-data portals give them: a row per region, category, sex and period. */
class PanjangTest {

    private static final PendudukContoh CONTOH = new PendudukContoh(23, 2_500);
    private static final List<String> AGAMA =
            List.of(
                    "ISLAM",
                    "KRISTEN",
                    "KATOLIK",
                    "HINDU",
                    "BUDDHA",
                    "KHONGHUCU",
                    "ALIRAN KEPERCAYAAN");

    private static String agama(String kolom) {
        StringBuilder teks =
                new StringBuilder(
                        "id,kode_kabupaten_kota,nama_kabupaten_kota,kemendagri_kode_desa_kelurahan,"
                                + "kemendagri_nama_desa_kelurahan,"
                                + kolom
                                + ",jenis_kelamin,jumlah_penduduk,satuan,tahun\n");
        int id = 1;
        for (String desa : PendudukContoh.DESA) {
            for (int a = 0; a < AGAMA.size(); a++) {
                for (boolean laki : new boolean[] {true, false}) {
                    int nomor = a + 1;
                    teks.append(id++)
                            .append(",63.05,KABUPATEN TAPIN,")
                            .append(desa)
                            .append(',')
                            .append(Uji.nama(desa))
                            .append(',')
                            .append(AGAMA.get(a))
                            .append(laki ? ",LAKI-LAKI," : ",PEREMPUAN,")
                            .append(
                                    CONTOH.diDesa(desa)
                                            .filter(o -> o.laki() == laki && o.agama() == nomor)
                                            .count())
                            .append(",ORANG,2024\n");
                }
            }
        }
        return teks.toString();
    }

    @Test
    void aCategoryAndASexARow_areCellsOfTheKubus() {
        for (String kolom : List.of("agama", "kategori")) {
            HasilBaca hasil = Uji.baca(agama(kolom), "2024-I");
            assertThat(Uji.kode(hasil)).isEmpty();
            assertThat(hasil.layout()).isEqualTo("panjang");
            assertThat(hasil.baris()).isEqualTo(56);
            assertThat(hasil.asal()).isEqualTo(AsalSemester.ARGUMEN);
            assertThat(
                            Uji.nilai(
                                    hasil,
                                    "630502",
                                    Variabel.AGAMA,
                                    "Kepercayaan Terhadap Tuhan YME",
                                    JenisKelamin.PEREMPUAN))
                    .isEqualTo(
                            CONTOH.hitung(
                                    o ->
                                            o.agama() == 7
                                                    && !o.laki()
                                                    && o.desa().startsWith("63.05.02")));
        }
    }

    @Test
    void aTableOfCategories_isHeldAgainstATableOfPersons() {
        String penduduk =
                CONTOH.satuTabel(List.of(""), List.of("lk", "pr", "jumlah"), (o, k) -> true);
        List<BerkasDkb> berkas =
                List.of(Uji.berkas("a.csv", agama("agama")), Uji.berkas("b.csv", penduduk));
        HasilBaca cocok = Uji.baca(berkas, "2024-I", List.of());
        assertThat(Uji.kode(cocok)).isEmpty();
        assertThat(cocok.layout()).isEqualTo("campuran");
        HasilBaca salah =
                Uji.baca(
                        List.of(
                                Uji.berkas("a.csv", agama("agama")),
                                Uji.berkas("b.csv", penduduk.replaceFirst("1001,\\d", "1001,9"))),
                        "2024-I",
                        List.of());
        assertThat(Uji.kode(salah)).contains("TOLAK JUMLAH_TIDAK_COCOK");
    }

    @Test
    void aTotalAsACategory_isThePopulation() {
        HasilBaca hasil =
                Uji.baca(
                        "kode_kecamatan,jenis_kelamin,jumlah,satuan\n"
                                + "630501,Laki-laki,16,Jiwa\n630501,Perempuan,16,Jiwa\n"
                                + "630501,Jumlah,32,Jiwa\n630502,Laki-laki,10,Jiwa\n"
                                + "630502,Perempuan,11,Jiwa\n630502,Jumlah,21,Jiwa\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
        assertThat(
                        Uji.nilai(
                                hasil,
                                "6305",
                                Variabel.PENDUDUK,
                                Kategori.SEMUA,
                                JenisKelamin.LAKI_LAKI))
                .isEqualTo(26);
    }

    @Test
    void yearsSideBySide_giveTheChosenYear() {
        String tabel =
                "Kode,Kecamatan,Laki-laki,,Perempuan,\n,,2023,2024,2023,2024\n"
                        + "63.05.01,Binuang,15,16,17,18\n63.05.02,Tapin Selatan,9,10,11,12\n";
        assertThat(Uji.kode(Uji.baca(tabel))).contains("TOLAK BEBERAPA_PERIODE");
        HasilBaca hasil = Uji.baca(tabel, "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(56);
        assertThat(hasil.layout()).isEqualTo("panjang");
        assertThat(Uji.kode(Uji.baca(tabel, "2021-I")))
                .containsExactly("TOLAK PERIODE_BERTENTANGAN");
    }

    @Test
    void unitsThatAreNoPersons_areRefused() {
        String tabel =
                "kode,kecamatan,jumlah_penduduk,satuan\n630501,Binuang,3,%s\n630502,Tapin Selatan,4,%s\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "JIWA", "Orang"), "2024-I"))).isEmpty();
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "RIBU JIWA", "RIBU JIWA"), "2024-I")))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "PERSEN", "PERSEN"), "2024-I")))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
    }
}
