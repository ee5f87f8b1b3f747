package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table in every form that a file may have, and files that are none. */
class FormatBerkasTest {

    private static final String TABEL =
            "DKB Semester I Tahun 2024 \u2013 Kabupaten Tapin\n"
                    + "kode;kecamatan;jumlah_penduduk;pria;wanita\n"
                    + "63.05.01;BINUANG;3.234;1.617;1.617\n"
                    + "63.05.02;TAPIN SELATAN;2.100;1.000;1.100\n";

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(5334);
        assertThat(hasil.semester()).hasToString("Optional[2024-I]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodings_areTold(String charset) {
        terbaca(Uji.baca(TABEL.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,ORANGSATU REKAAN,JL. CONTOH 1\n2,ORANGDUA REKAAN,JL. CONTOH 2\n",
                "6305010101010001;ORANGSATU REKAAN;ISLAM;LAKI-LAKI;KAWIN\n"
                        + "6305010101010002;ORANGDUA REKAAN;ISLAM;PEREMPUAN;KAWIN\n",
                "ORANGSATU REKAAN;BINUANG\nORANGDUA REKAAN;BINUANG\n",
                "DAFTAR CONTOH;\nORANGSATU REKAAN;BINUANG;12\nORANGDUA REKAAN;BINUANG;13\n",
                "ORANGSATU REKAAN;BINUANG;01-02-1990;ISLAM\nORANGDUA REKAAN;BINUANG;02-03-1991;ISLAM\n",
            })
    void personsWithoutHeaders_areRefused_andNoneOfThemIsNamed(String isi) {
        HasilBaca hasil = Uji.baca(isi);

        assertThat(hasil.ditolak()).isTrue();
        assertThat(hasil.temuan())
                .extracting(t -> t.tempat() + " " + t.pesan())
                .noneMatch(t -> t.contains("REKAAN") || t.contains("CONTOH") || t.contains("1990"));
    }

    @Test
    void aByteOrderMark_isNoPartOfTheFirstHeader() {
        terbaca(Uji.baca(("\uFEFF" + TABEL).getBytes(StandardCharsets.UTF_8)));
        String tanpaJudul = TABEL.substring(TABEL.indexOf('\n') + 1);
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas(
                                        "a.csv",
                                        ("\uFEFF" + tanpaJudul).getBytes(StandardCharsets.UTF_8))),
                        "2024-I",
                        List.of());
        assertThat(Uji.kode(hasil)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"semikolon ;", "tab TAB", "garis |"})
    void separators_areTold(String nama, String pemisah) {
        String tanda = pemisah.equals("TAB") ? "\t" : pemisah;
        assertThat(nama).isNotEmpty();
        terbaca(Uji.baca(TABEL.replace(";", tanda)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEnds_areTold(String akhir) {
        terbaca(Uji.baca(TABEL.replace("\n", akhir)));
    }

    @Test
    void quotedCells_mayHoldSeparatorsAndLineEnds() {
        terbaca(
                Uji.baca(
                        "\"DKB; Semester I\nTahun 2024\"\n"
                                + "kode,\"kecamatan\",\"jumlah_penduduk\",pria,wanita\n"
                                + "63.05.01,\"BINUANG\",\"3,234\",\"1,617\",\"1,617\"\n"
                                + "63.05.02,\"TAPIN SELATAN\",\"2,100\",\"1,000\",\"1,100\"\n"));
    }

    @ParameterizedTest
    @CsvSource({"63.05.01,63.05.02", "630501,630502", "630501.0,630502.0", "6.30501E5,6.30502E5"})
    void codesInEverySpelling_areTheSameRegions(String satu, String dua) {
        terbaca(Uji.baca(TABEL.replace("63.05.01", satu).replace("63.05.02", dua)));
    }

    @Test
    void codesInParts_arePutTogether() {
        terbaca(
                Uji.baca(
                        TABEL.replace("kode;", "no_prop;no_kab;no_kec;")
                                .replace("63.05.01;", "63;5;1;")
                                .replace("63.05.02;", "63.0;05;2;")));
        terbaca(
                Uji.baca(
                        TABEL.replace("kode;", "nokec;")
                                .replace("63.05.01;", "1;")
                                .replace("63.05.02;", "2;")));
    }

    @Test
    void mergedHeadersOfThreeRows_blankRowsAndColumnNumbers_areSeenThrough() {
        HasilBaca hasil =
                Uji.baca(
                        "DATA AGREGAT KEPENDUDUKAN;;;;;;\n"
                                + "SEMESTER I TAHUN 2024;;;;;;\n"
                                + ";;;;;;\n"
                                + "KODE;KECAMATAN;AGAMA;;;;PENDUDUK\n"
                                + ";;ISLAM;;KRISTEN;;\n"
                                + ";;L;P;L;P;JUMLAH\n"
                                + "1;2;3;4;5;6;7\n"
                                + "63.05.01;BINUANG;10;11;1;2;24\n"
                                + ";;;;;;\n"
                                + "63.05.02;TAPIN SELATAN;5;6;;1;12\n"
                                + ";JUMLAH;15;17;1;3;36\n"
                                + "Dicetak oleh: sistem;;;;;;\n");
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(36);
        assertThat(Uji.nilai(hasil, "630501", Variabel.AGAMA, "Kristen", JenisKelamin.PEREMPUAN))
                .isEqualTo(2);
    }

    @Test
    void aWorkbook_isReadAsTheText() throws IOException {
        byte[] isi = buku(new XSSFWorkbook(), false);
        HasilBaca hasil = Uji.baca(isi);
        terbaca(hasil);
        assertThat(hasil.berkas().get(0).lembar()).containsExactly("Data");
    }

    @Test
    void anOldWorkbook_isReadAsTheText() throws IOException {
        byte[] isi = buku(new HSSFWorkbook(), false);
        HasilBaca hasil = Uji.baca(isi);
        terbaca(hasil);
        assertThat(hasil.berkas().get(0).lembar()).containsExactly("Data");
        assertThat(Uji.kode(Uji.baca(Arrays.copyOf(isi, isi.length / 2))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("TOLAK BERKAS_");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
            ByteArrayOutputStream ke = new ByteArrayOutputStream();
            ole.writeFilesystem(ke);
            assertThat(Uji.kode(Uji.baca(ke.toByteArray())))
                    .containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        }
    }

    @Test
    void aFormulaThatWasNeverCalculated_isNoNumber() throws IOException {
        assertThat(Uji.kode(Uji.baca(buku(new XSSFWorkbook(), true))))
                .contains("TOLAK NILAI_BUKAN_BILANGAN");
    }

    private static byte[] buku(Workbook kosong, boolean denganRumus) throws IOException {
        try (Workbook buku = kosong) {
            buku.createSheet("Sampul").createRow(0).createCell(0).setCellValue("Sampul");
            Sheet lembar = buku.createSheet("Data");
            String[] baris = TABEL.strip().split("\n", -1);
            for (int b = 0; b < baris.length; b++) {
                Row isi = lembar.createRow(b + 1);
                String[] sel = baris[b].split(";", -1);
                for (int k = 0; k < sel.length; k++) {
                    if (b > 1 && k > 1) {
                        isi.createCell(k).setCellValue(Double.parseDouble(sel[k].replace(".", "")));
                    } else {
                        isi.createCell(k).setCellValue(sel[k]);
                    }
                }
            }
            if (denganRumus) {
                lembar.getRow(3).createCell(2).setCellFormula("D4+E4");
            }
            ByteArrayOutputStream hasil = new ByteArrayOutputStream();
            buku.write(hasil);
            return hasil.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n \r\n", "\uFEFF"})
    void nothing_isAnEmptyFile(String isi) {
        assertThat(Uji.kode(Uji.baca(isi))).containsExactly("TOLAK BERKAS_KOSONG");
    }

    @Test
    void aHeaderWithoutRows_isAnEmptyFile() {
        assertThat(Uji.kode(Uji.baca("kode,kecamatan,jumlah_penduduk\n")))
                .containsExactly("TOLAK BERKAS_KOSONG");
    }

    @Test
    void cutFiles_areTold() throws IOException {
        String utuh = TABEL.stripTrailing();
        assertThat(Uji.kode(Uji.baca(utuh))).isEmpty();
        assertThat(Uji.kode(Uji.baca(utuh.substring(0, utuh.length() - 12))))
                .contains("TOLAK BERKAS_TERPOTONG");
        assertThat(Uji.kode(Uji.baca(TABEL + "63.05.03;\"TAPIN TENG")))
                .contains("TOLAK BERKAS_TERPOTONG");
        byte[] buku = buku(new XSSFWorkbook(), false);
        assertThat(Uji.kode(Uji.baca(Arrays.copyOf(buku, buku.length / 2))))
                .containsExactly("TOLAK BERKAS_TERPOTONG");
    }

    @Test
    void aDamagedWorkbook_isTold() throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<rusak".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(Uji.kode(Uji.baca(hasil.toByteArray()))).containsExactly("TOLAK BERKAS_RUSAK");
    }

    @Test
    void aLockedWorkbook_isTold(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        // POI's own folder is one for the whole machine, and belongs to whoever ran it first
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            EncryptionInfo sandi = new EncryptionInfo(EncryptionMode.agile);
            sandi.getEncryptor().confirmPassword("rahasia");
            try (var ke = sandi.getEncryptor().getDataStream(ole)) {
                ke.write(buku(new XSSFWorkbook(), false));
            }
            ole.writeFilesystem(hasil);
        } finally {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }
        assertThat(Uji.kode(Uji.baca(hasil.toByteArray())))
                .containsExactly("TOLAK BERKAS_BERSANDI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n…",
                "<html><body>Silakan masuk</body></html>",
                "<?xml version=\"1.0\"?><a/>",
                "{\"kode\": 630501}",
                "{\\rtf1 }",
                "Rar!\u001a\u0007"
            })
    void otherFormats_areNamed(String isi) {
        assertThat(Uji.kode(Uji.baca(isi))).containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
    }

    @Test
    void nulBytes_makeNoText() {
        assertThat(Uji.kode(Uji.baca(TABEL.replace("BINUANG", "BIN\0UANG"))))
                .containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        String jauh = ";;;;\n".repeat(20_000);
        HasilBaca hasil = Uji.baca(TABEL + jauh + "63.05.01;BIN\0UANG;3\0x;1;1\n");
        assertThat(Uji.kode(hasil)).contains("TOLAK NILAI_BUKAN_BILANGAN");
        assertThat(hasil.temuan()).noneMatch(t -> t.toString().contains("\0"));
    }

    @Test
    void dumps_areToldApart() {
        assertThat(Uji.kode(Uji.baca("--\n-- PostgreSQL database dump\n--\nCREATE TABLE a();\n")))
                .containsExactly("TOLAK DUMP_POSTGRESQL");
        byte[] pump = new byte[8192];
        byte[] tanda = "\"SYS\".\"SYS_EXPORT_SCHEMA_01\"".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(tanda, 0, pump, 100, tanda.length);
        assertThat(Uji.kode(Uji.baca(pump))).containsExactly("TOLAK DUMP_DATA_PUMP");
    }

    @Test
    void everyLimit_isNamedWhenItIsMet() {
        BatasBaris sempit =
                BatasBaris.bawaan()
                        .dengan(Batas.UKURAN, 1_000)
                        .dengan(Batas.BARIS, 5)
                        .dengan(Batas.KOLOM, 8)
                        .dengan(Batas.PANJANG_SEL, 40)
                        .dengan(Batas.SEL, 4);
        BatasBaca batas = new BatasBaca(sempit, 10, 50);
        String kepala = "kode,kecamatan,pria,wanita\n";
        assertThat(pesan("x".repeat(1_001), batas)).contains("ukuran berkas");
        assertThat(pesan(kepala + "\n".repeat(20), batas)).contains("baris");
        assertThat(pesan(kepala + "1,2,3,4,5,6,7,8,9\n", batas)).contains("kolom");
        assertThat(pesan(kepala + "\"" + "\n".repeat(60), batas)).contains("panjang sel");
        assertThat(pesan(kepala + "630501,A,1,2\n630502,B,1,2\n630503,C,1,2\n", batas))
                .contains("sel");
    }

    private static String pesan(String isi, BatasBaca batas) {
        HasilBaca hasil = Uji.baca(List.of(Uji.berkas("a.csv", isi)), "2024-I", List.of(), batas);
        return Uji.temuan(hasil, "MELEBIHI_BATAS").pesan();
    }

    /** Whatever is done to a file's bytes, a finding comes out, never an exception. */
    @Property(tries = 300)
    void damagedBytes_giveFindingsOnly(
            @ForAll @IntRange(max = 6_000) int di,
            @ForAll byte ganti,
            @ForAll @IntRange(max = 400) int potong,
            @ForAll @IntRange(max = 2) int bentuk)
            throws IOException {
        byte[] isi =
                switch (bentuk) {
                    case 0 -> TABEL.getBytes(StandardCharsets.UTF_8);
                    case 1 -> buku(new XSSFWorkbook(), false);
                    default -> buku(new HSSFWorkbook(), false);
                };
        byte[] rusak = Arrays.copyOf(isi, Math.max(1, isi.length - potong));
        rusak[di % rusak.length] = ganti;
        HasilBaca hasil = Uji.baca(rusak);
        assertThat(hasil.temuan()).allSatisfy(t -> assertThat(t.pesan()).isNotBlank());
        assertThat(hasil.kubus().kosong()).isEqualTo(hasil.baris() == 0);
    }
}
