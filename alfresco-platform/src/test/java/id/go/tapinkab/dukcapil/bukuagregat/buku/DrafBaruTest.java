package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru.DrafLama;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft composed again keeps what people wrote, wherever and however they wrote it. */
class DrafBaruTest {

    private static final String NARASI_AGAMA = "\"ba_awal_n_agama_kabupaten\"";
    private static final String AWAL_TEKS = "<w:t xml:space=\"preserve\">";

    private static final String LAMA = "Tahun 2024 adalah 200.122 jiwa";
    private static final String BARU = "Tahun 2024 adalah 200.123 jiwa";

    private static DrafBaru pertama;
    private static byte[] asal;

    @BeforeAll
    static void susun() throws IOException {
        pertama = DrafBaru.pertama(BukuContoh.buku());
        asal = pertama.naskah();
    }

    @Test
    void anUntouchedDraft_isReplacedWhole() throws IOException {
        DrafBaru baru = ulang(asal, KubusTapin.kubus());
        assertThat(baru.naskah()).isEqualTo(asal);
        assertThat(baru.dipertahankan()).isEmpty();
        assertThat(baru.periksa()).isEmpty();
        assertThat(baru.tidakTerbawa()).isEmpty();
    }

    @Test
    void untouchedNarrative_saysTheNewFigures() throws IOException {
        DrafBaru baru = ulang(asal, kubusDirevisi());
        assertThat(NaskahUji.teks(baru.naskah())).contains(BARU).doesNotContain(LAMA);
        assertThat(baru.naskah()).isEqualTo(baru.susunan());
    }

    @Test
    void editedNarrative_isKept_andMarkedWhereItsFiguresChanged() throws IOException {
        byte[] draf = ganti(asal, NARASI_AGAMA, "Analisis Kasi: 1 orang Hindu perlu dilayani.");
        DrafBaru sama = ulang(draf, KubusTapin.kubus());
        assertThat(NaskahUji.teks(sama.naskah()))
                .contains("Analisis Kasi: 1 orang Hindu perlu dilayani.")
                .doesNotContain(CatatanPeriksa.AWAL);
        assertThat(sama.dipertahankan()).containsExactly("Narasi Tabel 3.10");
        assertThat(sama.periksa()).isEmpty();

        DrafBaru baru = ulang(draf, kubusDirevisi());
        assertThat(NaskahUji.teks(baru.naskah()))
                .contains("Analisis Kasi: 1 orang Hindu perlu dilayani.")
                .contains("PERIKSA: angka Tabel 3.10 berubah: Islam");
        assertThat(baru.periksa())
                .singleElement()
                .asString()
                .startsWith("Narasi Tabel 3.10: angka Tabel 3.10 berubah: Islam, Jumlah: ");
    }

    @Test
    void freeTextThatNamesAChangedFigure_isMarked() throws IOException {
        byte[] draf = ganti(asal, "ba_h_penutup", "Jadi ada 200.122 jiwa.");
        DrafBaru baru = ulang(draf, kubusDirevisi());
        assertThat(NaskahUji.teks(baru.naskah()))
                .contains(
                        "PERIKSA: angka yang disebut berubah: Tabel 3.1, TOTAL, Jumlah: 200.122 → 200.123")
                .contains("Jadi ada 200.122 jiwa.");
    }

    @Test
    void aNoteStays_untilSomebodyDeletesIt() throws IOException {
        byte[] draf = ganti(asal, NARASI_AGAMA, "Analisis Kasi.");
        DrafBaru kedua = ulang(draf, kubusDirevisi());
        DrafBaru ketiga =
                DrafBaru.susun(
                        BukuContoh.buku(kubusDirevisi()),
                        new DrafLama(kedua.naskah(), Optional.of(kedua.susunan())),
                        List.of());
        assertThat(NaskahUji.teks(ketiga.naskah())).containsOnlyOnce("PERIKSA: angka Tabel 3.10");
        assertThat(ketiga.periksa()).hasSize(1);
        byte[] dihapus = tanpaParagraf(kedua.naskah(), "PERIKSA:");
        DrafBaru bersih =
                DrafBaru.susun(
                        BukuContoh.buku(kubusDirevisi()),
                        new DrafLama(dihapus, Optional.of(kedua.susunan())),
                        List.of());
        assertThat(NaskahUji.teks(bersih.naskah()))
                .contains("Analisis Kasi.")
                .doesNotContain("PERIKSA:");
    }

    @Test
    void prefaceNotesAndParagraphsAnywhere_areKept() throws IOException {
        byte[] draf = ganti(asal, "KATA PENGANTAR</w:t>", "Pengantar yang ditulis sendiri.");
        draf =
                NaskahUji.sunting(
                        draf, "ba_s_penduduk_kecamatan", "Sumber: DKB", "Sumber: Disdukcapil, DKB");
        draf =
                sisipkan(
                        draf,
                        "ba_s_ktp_kecamatan",
                        "</w:tbl>",
                        paragraf("Catatan", "Perekaman sedang berjalan."));
        draf =
                sisipkan(
                        draf,
                        "DAFTAR GAMBAR</w:t>",
                        "<w:p><w:pPr><w:pStyle w:val=\"JarakTabel\"/>",
                        "");
        draf =
                sisipkan(
                        draf,
                        "ba_akhir_n_penduduk_kecamatan",
                        "</w:p>",
                        paragraf("Isi", "Sebab kenaikan adalah kepindahan."));
        DrafBaru baru = ulang(draf, kubusDirevisi());
        String teks = NaskahUji.teks(baru.naskah());
        assertThat(teks)
                .contains("Pengantar yang ditulis sendiri.")
                .contains("Sumber: Disdukcapil, DKB")
                .contains("Perekaman sedang berjalan.")
                .contains("Sebab kenaikan adalah kepindahan.")
                .contains(BARU)
                .doesNotContain(LAMA);
        assertThat(teks.indexOf("Sebab kenaikan"))
                .isBetween(
                        teks.indexOf(BARU),
                        teks.lastIndexOf("Jumlah Penduduk Menurut Kecamatan dan Jenis"));
        assertThat(baru.tidakTerbawa()).isEmpty();
    }

    @Test
    void whatStandsAroundTheTables_isFoundAgain_whenMarksAreGone() throws IOException {
        String naskah = NaskahUji.naskah(ganti(asal, NARASI_AGAMA, "Analisis Kasi tentang agama."));
        byte[] draf =
                NaskahUji.denganNaskah(
                        asal, naskah.replaceAll("<w:bookmark(Start|End)[^>]*/>", ""));
        DrafBaru baru = ulang(draf, kubusDirevisi());
        assertThat(NaskahUji.teks(baru.naskah()))
                .containsOnlyOnce("Analisis Kasi tentang agama.")
                .contains(BARU)
                .doesNotContain(LAMA);
        assertThat(AngkaBuku.baca(new ByteArrayInputStream(baru.naskah())).menurutKunci())
                .hasSize(19);
    }

    @Test
    void aDeletedNarrative_staysDeleted() throws IOException {
        byte[] draf = tanpaParagraf(asal, "ba_awal_n_agama_kabupaten");
        DrafBaru baru = ulang(draf, kubusDirevisi());
        assertThat(NaskahUji.naskah(baru.naskah())).doesNotContain("ba_awal_n_agama_kabupaten");
        assertThat(baru.dipertahankan()).containsExactly("Narasi Tabel 3.10 tetap dihapus");
    }

    @Test
    void textAboutATableThatIsGone_isKeptNearItsPlace() throws IOException {
        byte[] draf = ganti(asal, NARASI_AGAMA, "Analisis yang tidak boleh hilang.");
        Kubus tanpaAgama = new Kubus();
        KubusTapin.kubus()
                .sel()
                .forEach(
                        (sel, isi) -> {
                            if (sel.variabel() != Variabel.AGAMA) {
                                tanpaAgama.isi(sel, isi.nilai(), isi.berkas());
                            }
                        });
        DrafBaru baru = ulang(draf, tanpaAgama);
        assertThat(NaskahUji.teks(baru.naskah())).contains("Analisis yang tidak boleh hilang.");
        assertThat(baru.periksa()).anyMatch(satu -> satu.contains("tempatnya tidak ada lagi"));
    }

    @Test
    void listsEmphasisLinksCommentsPicturesAndTables_areTakenOver() throws IOException {
        byte[] draf = TulisanContoh.kaya(asal, NARASI_AGAMA);
        DrafBaru baru = ulang(draf, KubusTapin.kubus());
        Map<String, byte[]> bagian = NaskahUji.bagian(baru.naskah());
        String naskah = NaskahUji.naskah(baru.naskah());
        assertThat(naskah)
                .contains("<w:b></w:b></w:rPr><w:t>Perlu perhatian</w:t>")
                .contains("Butir pertama")
                .contains("<w:ins ")
                .contains("Sel tabel sendiri")
                .contains("[Catatan: Menurut catatan rapat.]");
        assertThat(NaskahUji.teks(baru.naskah())).contains("tautan ke BPS");
        assertThat(new String(bagian.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .contains("Target=\"https://tapinkab.bps.go.id\" TargetMode=\"External\"")
                .contains("Target=\"media/tulisan");
        assertThat(new String(bagian.get("word/comments.xml"), StandardCharsets.UTF_8))
                .contains("Mohon dicek.");
        assertThat(new String(bagian.get("word/numbering.xml"), StandardCharsets.UTF_8))
                .contains("bullet");
        assertThat(bagian.keySet()).anyMatch(nama -> nama.startsWith("word/media/tulisan"));
        assertThat(baru.tidakTerbawa())
                .containsExactly(
                        "Teks di atas Tabel 3.10: catatan kaki menjadi teks dalam kurung siku.");
        DrafBaru lagi =
                DrafBaru.susun(
                        BukuContoh.buku(),
                        new DrafLama(baru.naskah(), Optional.of(baru.susunan())),
                        List.of());
        assertThat(NaskahUji.teks(lagi.naskah())).isEqualTo(NaskahUji.teks(baru.naskah()));
    }

    @Test
    void aRoundTripThroughLibreOffice_keepsTheSame(@TempDir Path folder) throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        byte[] simpan = libreOffice.ubah(asal, "docx", "docx", folder);
        DrafBaru takDisunting = ulang(simpan, kubusDirevisi());
        assertThat(takDisunting.dipertahankan()).isEmpty();
        assertThat(takDisunting.tidakTerbawa()).isEmpty();
        assertThat(takDisunting.naskah()).isEqualTo(takDisunting.susunan());

        byte[] draf = TulisanContoh.kaya(asal, NARASI_AGAMA);
        draf = ganti(draf, "KATA PENGANTAR</w:t>", "Pengantar yang ditulis sendiri.");
        draf =
                sisipkan(
                        draf,
                        "ba_akhir_n_penduduk_kecamatan",
                        "</w:p>",
                        paragraf("Isi", "Sebab kenaikan adalah kepindahan."));
        DrafBaru baru = ulang(libreOffice.ubah(draf, "docx", "docx", folder), kubusDirevisi());
        assertThat(NaskahUji.teks(baru.naskah()))
                .contains("Pengantar yang ditulis sendiri.")
                .contains("Sebab kenaikan adalah kepindahan.")
                .contains("Butir pertama")
                .contains("Sel tabel sendiri")
                .contains(BARU)
                .contains("PERIKSA: angka Tabel 3.10 berubah")
                .doesNotContain(LAMA);
        byte[] lagi = libreOffice.ubah(baru.naskah(), "docx", "docx", folder);
        DrafBaru kedua =
                DrafBaru.susun(
                        BukuContoh.buku(kubusDirevisi()),
                        new DrafLama(lagi, Optional.of(baru.susunan())),
                        List.of());
        assertThat(NaskahUji.teks(kedua.naskah())).isEqualTo(NaskahUji.teks(baru.naskah()));
        Files.write(folder.resolve("hasil.docx"), kedua.naskah());
        assertThat(libreOffice.ubah(kedua.naskah(), "docx", "pdf", folder)).isNotEmpty();
    }

    @Test
    void textThatCannotBeLaidOut_isKept_andOnlyThePageNumbersLack() throws IOException {
        String ganjil =
                "<w:r><w:rPr><w:sz w:val=\"-4\"/></w:rPr><w:t>Tulisan seksi.</w:t></w:r></w:p>";
        byte[] draf = NaskahUji.sunting(asal, NARASI_AGAMA, "</w:p>", ganjil);
        DrafBaru baru = ulang(draf, kubusDirevisi());
        assertThat(NaskahUji.teks(baru.naskah())).contains("Tulisan seksi.", BARU);
        assertThat(baru.dipertahankan()).containsExactly("Narasi Tabel 3.10");
        assertThat(baru.tidakTerbawa()).isEmpty();
        assertThat(baru.periksa())
                .anyMatch(satu -> satu.startsWith("Daftar isi belum bernomor halaman"));
    }

    @Test
    void rewordedHeadingsOfATable_areToldWhenTheyAreLost() throws IOException {
        byte[] draf =
                NaskahUji.sunting(
                        asal, "\"ba_s_penduduk_kecamatan\"", ">Binuang<", ">Kec. Binuang<");
        draf = NaskahUji.sunting(draf, "\"ba_s_penduduk_kecamatan\"", ">Laki-laki<", ">Pria<");
        DrafBaru baru = ulang(draf, KubusTapin.kubus());
        assertThat(baru.tidakTerbawa())
                .containsExactly(
                        "Tabel 3.1, judul baris dan kolom: \"Pria\" (semula \"Laki-laki\");"
                                + " \"Kec. Binuang\" (semula \"Binuang\").");
    }

    private static DrafBaru ulang(byte[] draf, Kubus kubus) throws IOException {
        return DrafBaru.susun(
                BukuContoh.buku(kubus), new DrafLama(draf, Optional.of(asal)), List.of());
    }

    /** One more person of Islam, and one more of all, in Piani. */
    private static Kubus kubusDirevisi() {
        Kubus kubus = KubusTapin.kubus();
        BukuContoh.tambahSatu(
                kubus, "630508", Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.LAKI_LAKI);
        BukuContoh.tambahSatu(
                kubus, "630508", Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH);
        BukuContoh.tambahSatu(kubus, "630508", Variabel.AGAMA, "Islam", JenisKelamin.JUMLAH);
        return kubus;
    }

    /** Types over the first text behind a place, which may be a heading's mark. */
    private static byte[] ganti(byte[] docx, String sesudah, String baru) throws IOException {
        String naskah = NaskahUji.naskah(docx);
        int di = naskah.indexOf(sesudah);
        assertThat(di).as(sesudah).isNotNegative();
        if (sesudah.startsWith("ba_h_")) {
            di = naskah.indexOf("</w:p>", di);
        }
        int mulai = naskah.indexOf(AWAL_TEKS, di) + AWAL_TEKS.length();
        return NaskahUji.denganNaskah(
                docx,
                naskah.substring(0, mulai) + baru + naskah.substring(naskah.indexOf('<', mulai)));
    }

    /** Puts XML behind the first {@code akhir} after a place. */
    private static byte[] sisipkan(byte[] docx, String sesudah, String akhir, String xml)
            throws IOException {
        return NaskahUji.sunting(docx, sesudah, akhir, akhir + xml);
    }

    private static String paragraf(String gaya, String teks) {
        return "<w:p><w:pPr><w:pStyle w:val=\""
                + gaya
                + "\"/></w:pPr><w:r><w:t>"
                + teks
                + "</w:t></w:r></w:p>";
    }

    private static byte[] tanpaParagraf(byte[] docx, String berisi) throws IOException {
        String naskah = NaskahUji.naskah(docx);
        int di = naskah.indexOf(berisi);
        int awal = naskah.lastIndexOf("<w:p>", di);
        int akhir = naskah.indexOf("</w:p>", di) + "</w:p>".length();
        return NaskahUji.denganNaskah(docx, naskah.substring(0, awal) + naskah.substring(akhir));
    }
}
