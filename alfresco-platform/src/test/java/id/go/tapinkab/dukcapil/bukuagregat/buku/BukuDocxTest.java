package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BukuDocxTest {

    private static final Map<String, Variabel> MENURUT_WILAYAH =
            Map.of(
                    "umur_kecamatan", Variabel.UMUR,
                    "statuskawin_kecamatan", Variabel.STATUS_KAWIN,
                    "pendidikan_kecamatan", Variabel.PENDIDIKAN,
                    "agama_kecamatan", Variabel.AGAMA,
                    "pekerjaan_kecamatan", Variabel.PEKERJAAN,
                    "golongandarah_kecamatan", Variabel.GOLONGAN_DARAH);

    private final Kubus kubus = KubusTapin.kubus();

    @Test
    void everyCountByKecamatanAndCategory_readBack_equalsTheKubus() throws IOException {
        Map<String, TabelTerbaca> tabel = baca(BukuContoh.docx(BukuContoh.buku()));
        int diperiksa = 0;
        for (Map.Entry<String, Variabel> satu : MENURUT_WILAYAH.entrySet()) {
            TabelTerbaca terbaca = tabel.get(satu.getKey());
            for (String kategori : kubus.kategori(satu.getValue())) {
                int kolom =
                        terbaca.kolom()
                                .indexOf(
                                        satu.getValue().label()
                                                + " "
                                                + kategori.replace(
                                                        '-',
                                                        satu.getValue() == Variabel.UMUR
                                                                ? '–'
                                                                : '-'));
                assertThat(kolom).as("%s in %s", kategori, terbaca.kolom()).isPositive();
                for (Wilayah wilayah : KubusTapin.daftar().padaTingkat(Tingkat.KECAMATAN)) {
                    OptionalLong nilai =
                            kubus.nilai(
                                    wilayah.kode(), satu.getValue(), kategori, JenisKelamin.JUMLAH);
                    assertThat(sel(terbaca, wilayah.nama(), kolom))
                            .isEqualTo(
                                    nilai.isPresent() ? BentukAngka.bulat(nilai.getAsLong()) : "–");
                    diperiksa++;
                }
            }
        }
        assertThat(diperiksa).isEqualTo(12 * (16 + 4 + 10 + 7 + 11 + 13));
    }

    @Test
    void populationFamiliesAndCards_readBack_equalTheKubus() throws IOException {
        Map<String, TabelTerbaca> tabel = baca(BukuContoh.docx(BukuContoh.buku()));
        for (Wilayah wilayah : KubusTapin.daftar().padaTingkat(Tingkat.KECAMATAN)) {
            assertThat(baris(tabel.get("penduduk_kecamatan"), wilayah.nama()))
                    .startsWith(
                            wilayah.nama(),
                            nilai(
                                    wilayah,
                                    Variabel.PENDUDUK,
                                    Kategori.SEMUA,
                                    JenisKelamin.LAKI_LAKI),
                            nilai(
                                    wilayah,
                                    Variabel.PENDUDUK,
                                    Kategori.SEMUA,
                                    JenisKelamin.PEREMPUAN),
                            nilai(wilayah, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH));
            assertThat(baris(tabel.get("keluarga_kecamatan"), wilayah.nama()).get(2))
                    .isEqualTo(nilai(wilayah, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH));
            assertThat(baris(tabel.get("ktp_kecamatan"), wilayah.nama()))
                    .startsWith(
                            wilayah.nama(),
                            nilai(wilayah, Variabel.KTP, Kategori.WAJIB, JenisKelamin.JUMLAH),
                            nilai(wilayah, Variabel.KTP, Kategori.MEMILIKI, JenisKelamin.JUMLAH));
        }
        assertThat(baris(tabel.get("penduduk_kecamatan"), "TOTAL"))
                .containsExactly("TOTAL", "100.680", "99.442", "200.122", "100,00", "101,24");
        assertThat(baris(tabel.get("keluarga_kecamatan"), "TOTAL"))
                .containsExactly("TOTAL", "200.122", "70.239", "2,85");
        assertThat(baris(tabel.get("ktp_kecamatan"), "TOTAL"))
                .containsExactly("TOTAL", "146.999", "144.832", "2.167", "98,53");
    }

    @Test
    void everyTableOfTheBook_standsInTheDocument_cellByCell() throws IOException {
        Buku buku = BukuContoh.buku();
        Map<String, TabelTerbaca> terbaca = baca(BukuContoh.docx(buku));
        for (Blok.TabelBuku satu : buku.tabel()) {
            Tabel tabel = satu.tabel();
            TabelTerbaca ada = terbaca.get(tabel.kunci().replace('-', '_'));
            assertThat(ada.nama()).isEqualTo("Tabel " + satu.nomor());
            List<Baris> semua = new ArrayList<>(tabel.baris());
            semua.add(tabel.total().orElseThrow());
            assertThat(ada.baris()).hasSameSizeAs(semua);
            for (int b = 0; b < semua.size(); b++) {
                for (int k = 0; k < tabel.kolom().size(); k++) {
                    assertThat(ada.baris().get(b).get(k + 1))
                            .as("%s %s", satu.nomor(), semua.get(b).judul())
                            .isEqualTo(
                                    BentukAngka.sel(
                                            tabel.kolom().get(k), semua.get(b).nilai().get(k)));
                }
            }
        }
    }

    @Test
    void narrative_saysWhatTheFiguresSay_betweenMarksAndInItsStyle() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        assertThat(NaskahUji.teks(docx))
                .contains(
                        "adalah 200.122 jiwa, terdiri atas 100.680 laki-laki (50,31 persen) dan"
                                + " 99.442 perempuan (49,69 persen), dengan rasio jenis kelamin"
                                + " 101,24. Penduduk terbanyak berada di Kecamatan Binuang, 32.929"
                                + " jiwa (16,45 persen), sedangkan yang paling sedikit di Kecamatan"
                                + " Piani, 6.429 jiwa (3,21 persen).")
                .contains("Yang belum diketahui: 163.661 jiwa (81,78 persen).")
                .contains("Cakupan tertinggi dicapai Kecamatan Tapin Tengah (98,92 persen)");
        Matcher narasi =
                Pattern.compile(
                                "<w:pStyle w:val=\"DSLNarasi\"/></w:pPr><w:bookmarkStart[^>]*"
                                        + "ba_awal_n_penduduk_kecamatan.*?ba_akhir_n_penduduk_kecamatan")
                        .matcher(NaskahUji.naskah(docx));
        assertThat(narasi.find()).isTrue();
    }

    @Test
    void alteredFigures_giveAnAlteredBook() throws IOException {
        Kubus lain = KubusTapin.kubus();
        Kubus.Sel sel =
                new Kubus.Sel(
                        KubusTapin.daftar().padaTingkat(Tingkat.KECAMATAN).get(0).kode(),
                        Variabel.AGAMA,
                        "Islam",
                        JenisKelamin.JUMLAH);
        lain.isi(sel, 12_345, "t");
        Map<String, TabelTerbaca> tabel = baca(BukuContoh.docx(BukuContoh.buku(lain)));
        assertThat(baris(tabel.get("agama_kecamatan"), "Binuang")).contains("12.345", "12.798");
        assertThat(baris(tabel.get("agama_kabupaten"), "Islam")).contains("177.780");
    }

    @Test
    void theSameBook_isWrittenByteForByteAlike() throws IOException {
        assertThat(BukuContoh.docx(BukuContoh.buku()))
                .isEqualTo(BukuContoh.docx(BukuContoh.buku()));
    }

    @Test
    void poiOpensIt_withStylesHeadingsAndIndonesianLanguage() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        try (XWPFDocument dokumen = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(dokumen.getParagraphs())
                    .filteredOn(p -> "Judul1".equals(p.getStyle()))
                    .extracting(p -> p.getText())
                    .containsExactly(
                            "BAB I  PENDAHULUAN",
                            "BAB II  GAMBARAN UMUM",
                            "BAB III  KUANTITAS PENDUDUK",
                            "BAB IV  KEPEMILIKAN DOKUMEN KEPENDUDUKAN",
                            "BAB V  INDIKATOR KEPENDUDUKAN",
                            "BAB VI  PENUTUP",
                            "LAMPIRAN");
            assertThat(dokumen.getStyles().getStyle("Judul1").getName()).isEqualTo("heading 1");
            assertThat(dokumen.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(
                            "Buku Data Agregat Kependudukan Kabupaten Tapin Semester I Tahun 2024");
        }
        assertThat(
                        new String(
                                NaskahUji.bagian(docx).get("word/styles.xml"),
                                StandardCharsets.UTF_8))
                .contains("<w:lang w:val=\"id-ID\"");
    }

    @Test
    void bookmarks_haveUniqueNamesAndIds_andEveryLinkHasItsTarget() throws IOException {
        String naskah = NaskahUji.naskah(BukuContoh.docx(BukuContoh.buku()));
        List<String> nama = semua(naskah, "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        List<String> id = semua(naskah, "<w:bookmarkStart w:id=\"(\\d+)\"");
        assertThat(nama).doesNotHaveDuplicates().allMatch(satu -> satu.length() <= 40);
        assertThat(id).doesNotHaveDuplicates().hasSameSizeAs(nama);
        assertThat(semua(naskah, "<w:bookmarkEnd w:id=\"(\\d+)\"")).hasSameElementsAs(id);
        Set<String> tujuan = new HashSet<>(semua(naskah, "w:anchor=\"([^\"]+)\""));
        assertThat(nama).containsAll(tujuan);
        assertThat(tujuan).hasSize(7 + 17 + 19 + BukuContoh.buku().gambar().size());
        assertThat(semua(naskah, "w:pStyle w:val=\"([^\"]+)\""))
                .allMatch(satu -> gaya().contains(satu));
    }

    @Test
    void everyFigure_hasItsPictureAndAlternativeText() throws IOException {
        Buku buku = BukuContoh.buku();
        byte[] docx = BukuContoh.docx(buku);
        assertThat(buku.gambar())
                .extracting(Blok.Gambar::nomor)
                .containsExactly("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "4.1");
        String naskah = NaskahUji.naskah(docx);
        List<String> teks = semua(naskah, "<wp:docPr[^>]*descr=\"([^\"]+)\"");
        assertThat(teks).hasSameSizeAs(buku.gambar());
        assertThat(teks.get(0)).contains("Binuang laki-laki 16.344, perempuan 16.585;");
        for (int i = 1; i <= teks.size(); i++) {
            byte[] png = NaskahUji.bagian(docx).get("word/media/grafik" + i + ".png");
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1236);
        }
    }

    @Test
    void aFigureWithAMissingValue_isLeftOut() {
        Kubus lain = KubusTapin.kubus();
        Kubus kurang = new Kubus();
        lain.sel()
                .forEach(
                        (sel, isi) -> {
                            if (sel.variabel() != Variabel.KTP
                                    || !sel.wilayah().digit().equals("630508")) {
                                kurang.isi(sel, isi.nilai(), isi.berkas());
                            }
                        });
        assertThat(BukuContoh.buku(kurang).gambar())
                .extracting(Blok.Gambar::kunci)
                .contains("penduduk-kecamatan")
                .doesNotContain("ktp-kecamatan");
    }

    @Test
    void withoutData_chaptersAreLeftOut_andNumbersHaveNoGap() {
        Kubus sedikit = new Kubus();
        sedikit.isi(
                new Kubus.Sel(
                        KubusTapin.TAPIN, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH),
                10,
                "t");
        assertThat(BukuContoh.buku(sedikit).bab())
                .extracting(b -> b.nomor() + " " + b.judul())
                .containsExactly("I PENDAHULUAN", "II GAMBARAN UMUM", "III PENUTUP");
    }

    @Test
    void libreOfficeOpensIt_asManyPagesAsABookHas(@TempDir Path folder) throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        String teks =
                new String(
                        libreOffice.ubah(
                                BukuContoh.docx(BukuContoh.buku()), "docx", "txt:Text", folder),
                        StandardCharsets.UTF_8);
        // LibreOffice counts captions itself: its numbers must be the ones we wrote.
        assertThat(teks).contains("Tabel 4.1\tWajib KTP", "Tabel 5.2\tIndikator Kependudukan");
    }

    private static List<String> gaya() {
        try (var isi = BukuDocx.class.getResourceAsStream("templat/word/styles.xml")) {
            return semua(
                    new String(isi.readAllBytes(), StandardCharsets.UTF_8),
                    "w:styleId=\"([^\"]+)\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> semua(String naskah, String pola) {
        return Pattern.compile(pola).matcher(naskah).results().map(m -> m.group(1)).toList();
    }

    private String nilai(
            Wilayah wilayah, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        return BentukAngka.bulat(
                kubus.nilai(wilayah.kode(), variabel, kategori, jenisKelamin).orElseThrow());
    }

    private static List<String> baris(TabelTerbaca tabel, String judul) {
        return tabel.baris().get(tabel.judulBaris().indexOf(judul));
    }

    private static String sel(TabelTerbaca tabel, String judul, int kolom) {
        return baris(tabel, judul).get(kolom);
    }

    private static Map<String, TabelTerbaca> baca(byte[] docx) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(docx)).menurutKunci();
    }
}
