package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Zips in which offices put more than data. */
class ZipCampuranTest {

    private static final String TABEL =
            "DKB Semester I Tahun 2024\nkode,kecamatan,jumlah_penduduk,pria,wanita\n"
                    + "630501,BINUANG,32,16,16\n630502,TAPIN SELATAN,21,10,11\n";
    private static final String JPEG = "\u00FF\u00D8\u00FF\u00E0 gambar";

    private final Map<String, byte[]> isi = new LinkedHashMap<>();

    ZipCampuranTest() {
        isi.put("dkb.csv", TABEL.getBytes(UTF_8));
    }

    private ZipCampuranTest dan(String nama, String teks) {
        return dan(nama, teks.getBytes(ISO_8859_1));
    }

    private ZipCampuranTest dan(String nama, byte[] bita) {
        isi.put(nama, bita);
        return this;
    }

    private HasilBaca baca() {
        return Uji.baca(List.of(Uji.berkas("kiriman.zip", ArsipContoh.zip(isi))), null, List.of());
    }

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
        assertThat(hasil.ditolak()).isFalse();
        assertThat(hasil.bolehDisusun()).isTrue();
    }

    private static byte[] word() {
        return ArsipContoh.zip("word/document.xml", "<w:document/>");
    }

    private static byte[] ole(String bagian) {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[9]), bagian);
            ByteArrayOutputStream ke = new ByteArrayOutputStream();
            ole.writeFilesystem(ke);
            return ke.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] openDocument(String jenis) {
        Map<String, byte[]> isi = new LinkedHashMap<>();
        isi.put("mimetype", ("application/vnd.oasis.opendocument." + jenis).getBytes(UTF_8));
        isi.put("content.xml", "<office:document-content/>".getBytes(UTF_8));
        return ArsipContoh.zip(isi);
    }

    static Stream<Arguments> bukanData() {
        return Stream.of(
                Arguments.of("Surat Pengantar.pdf", "%PDF-1.7\n".getBytes(UTF_8), "PDF"),
                Arguments.of("pengantar/surat.docx", word(), "dokumen Word"),
                Arguments.of("surat.doc", ole("WordDocument"), "dokumen Word lama"),
                Arguments.of("paparan.ppt", ole("PowerPoint Document"), "PowerPoint"),
                Arguments.of("surat.odt", openDocument("text"), "OpenDocument"),
                Arguments.of("surat.rtf", "{\\rtf1 }".getBytes(UTF_8), "RTF"),
                Arguments.of("pindaian.jpg", JPEG.getBytes(ISO_8859_1), "gambar"),
                Arguments.of("grafik.svg", "<svg xmlns='x'></svg>".getBytes(UTF_8), "gambar"),
                Arguments.of("data.csv", JPEG.getBytes(ISO_8859_1), "gambar"),
                Arguments.of("rapat.mp4", "\0\0\0 ftypisom".getBytes(UTF_8), "video"),
                Arguments.of(
                        "lampiran.zip",
                        ArsipContoh.zip("a.jpg", JPEG.getBytes(ISO_8859_1)),
                        "zip tanpa berkas data"),
                Arguments.of(
                        "baca dulu.txt",
                        "Yth. Kepala Dinas,\r\nberikut data semester ini, terima kasih.\r\n"
                                .getBytes(UTF_8),
                        "tulisan tanpa tabel"));
    }

    @ParameterizedTest
    @MethodSource("bukanData")
    void whatIsNoData_isLeftOutAndNamed(String nama, byte[] bita, String jenis) {
        HasilBaca hasil = dan(nama, bita).baca();

        terbaca(hasil);
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN FORMAT_TIDAK_DIDUKUNG");
        assertThat(hasil.temuan().get(0).pesan())
                .startsWith("kiriman.zip: " + nama)
                .contains(jenis, "tidak dibaca");
        assertThat(hasil.adaTerlewat("kiriman.zip")).isTrue();
    }

    @Test
    void whatSystemsPutIntoAZip_isNoMatter() {
        HasilBaca hasil =
                dan("__MACOSX/._dkb.csv", "\0\5\26\7\0\2\0\0Mac OS X")
                        .dan(".DS_Store", "\0\0\0\1Bud1\0\0")
                        .dan("~$dkb.xlsx", "\u0005Rusdi\0\0\5\0R\0u\0")
                        .dan("Thumbs.db", ole("Catalog"))
                        .dan("foto/Thumbs.db", ole("256_3938313734363a30"))
                        .dan("desktop.ini", "\uFEFF[.ShellClassInfo]\r\n".getBytes(UTF_16LE))
                        .dan(".nomedia", "")
                        .baca();

        terbaca(hasil);
        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.adaTerlewat("kiriman.zip")).isFalse();
    }

    @Test
    void dataAreData_underASystemsNameToo() {
        isi.clear();

        terbaca(dan("__MACOSX/.dkb.csv", TABEL).baca());
    }

    static Stream<Arguments> data() {
        byte[] buku = new XlsxMentah(XlsxMentah.baris("kode", "pria")).tulis();
        return Stream.of(
                Arguments.of("BERKAS_TERPOTONG", Arrays.copyOf(buku, buku.length / 2)),
                Arguments.of("BERKAS_BERSANDI", ole("EncryptedPackage")),
                Arguments.of("FORMAT_TIDAK_DIDUKUNG", openDocument("spreadsheet")),
                Arguments.of("FORMAT_TIDAK_DIDUKUNG", ArsipContoh.zip("xl/workbook.bin", "biner")),
                Arguments.of("FORMAT_TIDAK_DIDUKUNG", "Rar!\u001a\7".getBytes(ISO_8859_1)),
                Arguments.of("FORMAT_TIDAK_DIDUKUNG", "[{\"kode\": 1}]".getBytes(UTF_8)),
                Arguments.of("FORMAT_TIDAK_DIDUKUNG", "\3\0\1\2 apa pun".getBytes(UTF_8)),
                Arguments.of("FORMAT_TIDAK_DIDUKUNG", "<html>Sesi habis</html>".getBytes(UTF_8)),
                Arguments.of("BERKAS_KOSONG", new byte[0]),
                Arguments.of("BERKAS_KOSONG", "kode,pria,wanita\n".getBytes(UTF_8)),
                Arguments.of(
                        "TATA_LETAK_TIDAK_DIKENAL",
                        "hari;cuaca;suhu\nSenin;hujan;27\nSelasa;cerah;31\n".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("data")
    void whatMayBeData_isRefusedByItsName(String kode, byte[] bita) {
        HasilBaca hasil = dan("lain.csv", bita).baca();

        assertThat(Uji.kode(hasil)).containsExactly("TOLAK " + kode);
        assertThat(hasil.temuan().get(0).pesan()).contains("kiriman.zip", "lain.csv");
    }

    @Test
    void aListOfCodes_countsNothingAndIsNoDataThatIsLost() {
        terbaca(dan("kode.csv", "no;kode;nama\n1;630501;BINUANG\n2;630502;TAPIN SELATAN\n").baca());
    }

    @Test
    void aZipWithoutAnyData_isRefused() {
        isi.clear();
        HasilBaca hasil = dan("a.jpg", JPEG).dan("b.pdf", "%PDF-1.7\n").baca();

        assertThat(Uji.kode(hasil)).containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        assertThat(hasil.temuan().get(0).pesan()).contains("gambar, PDF", "Unggah berkas DKB");
    }

    @Test
    void aPersonsName_isNotRepeated() {
        HasilBaca hasil = dan("KTP Budi Santoso.jpg", JPEG).baca();

        terbaca(hasil);
        assertThat(hasil.temuan().get(0).pesan()).contains("sebuah berkas").doesNotContain("Budi");
    }

    @Test
    void manyPictures_doNotHideWhyAFileIsRefused() {
        for (int i = 0; i < 120; i++) {
            dan("foto" + i + ".jpg", JPEG);
        }
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("kiriman.zip", ArsipContoh.zip(isi)),
                                Uji.berkas("b.pdf", "%PDF-1.7\n")),
                        null,
                        List.of());

        assertThat(hasil.temuan()).hasSize(100);
        assertThat(hasil.temuan().get(0).keparahan()).isEqualTo(Temuan.Keparahan.TOLAK);
        assertThat(hasil.temuan().get(0).pesan()).startsWith("b.pdf");
        assertThat(hasil.temuan().stream().mapToLong(Temuan::banyak).sum()).isEqualTo(121);
    }
}
