package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Terbitan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.AuditBersama;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.KendaliPengungkapan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiEdisiPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.BentukPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two public editions in a row, read back from the repository figure by figure and held against the
 * internal ones.
 */
class EdisiPublikTerbacaTest {

    private static final List<String> SEMESTER = List.of("2090-I", "2090-II");
    private static final Pattern SAMARAN = Pattern.compile("<5|\\*");
    private static final Pattern BILANGAN =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?(?![\\d.,]*\\d)");

    /** What Office shows, or keeps to show again: text, cached values, alternative text. */
    private static final Pattern ISI_XML =
            Pattern.compile(
                    "<(?:\\w+:)?(?:t|v|f|title|description|subject|keywords)(?:\\s[^>]*)?>([^<]*)<"
                            + "|(?:descr|title)=\"([^\"]*)\"");

    private static final RepositoriUji UJI = RepositoriUji.satu();
    private static Perjalanan buku;
    private static Map<BentukPublik, byte[]> publik;

    @BeforeAll
    static void terbitkan() {
        for (int i = 0; i < SEMESTER.size(); i++) {
            String semester = SEMESTER.get(i);
            buku = Perjalanan.mulai(UJI, semester, ContohDkb.kecil(semester, i + 1));
            buku.sampai(Langkah.L8B).akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
            UJI.sebagai(
                    Peran.KASI_PPD,
                    () -> {
                        ActionService layanan = UJI.bean("ActionService", ActionService.class);
                        layanan.executeAction(
                                layanan.createAction(AksiEdisiPublik.NAMA), buku.buku());
                        return null;
                    });
            UJI.tenang();
            publik = isi(buku.buku());
        }
    }

    private static Map<BentukPublik, byte[]> isi(NodeRef buku) {
        NodeRef pdf = UJI.baca(() -> simpanan().cari(buku, "1.0")).orElseThrow();
        UJI.tunggu(pdf, ModelBa.STATUS_PDF, "jadi");
        Map<BentukPublik, byte[]> hasil = new EnumMap<>(BentukPublik.class);
        for (BentukPublik satu : BentukPublik.values()) {
            hasil.put(
                    satu,
                    UJI.baca(() -> UJI.isi(simpanan().cari(buku, "1.0", satu).orElseThrow())));
        }
        return hasil;
    }

    private static SimpananPublik simpanan() {
        return UJI.bean("bukuAgregat.simpananPublik", SimpananPublik.class);
    }

    @Test
    void theSecondEdition_doesNotOpenTheFirst_norTheFirstTheSecond() {
        List<Terbitan> terbitan = terbitan();
        assertThat(terbitan).hasSize(2);
        assertThat(AuditBersama.terbuka(terbitan, KubusTapin.TAPIN)).isEmpty();

        // Made as if there were no first one, it would tell what that withholds.
        Terbitan buta =
                new Terbitan(
                        terbitan.get(1).kubus(),
                        new KendaliPengungkapan(5)
                                .samarkan(terbitan.get(1).kubus(), KubusTapin.TAPIN, List.of()));
        assertThat(AuditBersama.terbuka(List.of(terbitan.get(0), buta), KubusTapin.TAPIN))
                .isNotEmpty();
    }

    /** As a third edition would find them: counts from the books, masks from the editions. */
    private static List<Terbitan> terbitan() {
        return UJI.baca(
                () ->
                        KerjaModul.jalankan(() -> simpanan().terdahulu(UJI.folder())).stream()
                                .filter(t -> SEMESTER.contains(t.semester().toString()))
                                .sorted(
                                        (a, b) ->
                                                a.semester()
                                                        .toString()
                                                        .compareTo(b.semester().toString()))
                                .map(SimpananPublik.Terdahulu::terbitan)
                                .toList());
    }

    @Test
    void theComparison_isWithTheSemesterThatIsOut() throws IOException {
        String lalu = Semester.parse(SEMESTER.get(0)).orElseThrow().judul();
        assertThat(teksXml(publik.get(BentukPublik.DOCX))).contains("pembanding: " + lalu);
    }

    @Test
    void everyFigureOfTheDocx_isTheInternalOne_orWithheld_andSmallOnesAre() throws IOException {
        int tersamar = 0;
        try (XWPFDocument internal = docx(UJI.baca(() -> UJI.isi(buku.buku())));
                XWPFDocument umum = docx(publik.get(BentukPublik.DOCX))) {
            List<XWPFTable> semua = internal.getTables();
            assertThat(umum.getTables()).hasSameSizeAs(semua);
            for (int t = 0; t < semua.size(); t++) {
                List<List<String>> asal = sel(semua.get(t));
                List<List<String>> jadi = sel(umum.getTables().get(t));
                assertThat(jadi).hasSameSizeAs(asal);
                for (int b = 0; b < asal.size(); b++) {
                    for (int k = 0; k < asal.get(b).size(); k++) {
                        // The cover's frame is a table too.
                        String teks = jadi.get(b).get(k).replace("EDISI PUBLIK", "");
                        if (SAMARAN.matcher(teks).matches()) {
                            tersamar++;
                        } else {
                            assertThat(teks).as("table %d", t).isEqualTo(asal.get(b).get(k));
                            assertThat(teks).as("table %d", t).doesNotMatch("[1-4]");
                        }
                    }
                }
            }
        }
        assertThat(tersamar).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyFigureOfTheAnnex_isTheInternalOne_orWithheld_alsoBehindItsFormulas()
            throws IOException {
        NodeRef lampiran =
                UJI.baca(
                        () ->
                                UJI.nodeService()
                                        .getTargetAssocs(buku.buku(), ModelBa.LAMPIRAN)
                                        .get(0)
                                        .getTargetRef());
        int tersamar = 0;
        try (XSSFWorkbook internal = xlsx(UJI.baca(() -> UJI.isi(lampiran)));
                XSSFWorkbook umum = xlsx(publik.get(BentukPublik.XLSX))) {
            FormulaEvaluator hitung = umum.getCreationHelper().createFormulaEvaluator();
            assertThat(umum.getNumberOfSheets()).isEqualTo(internal.getNumberOfSheets());
            for (Sheet lembar : internal) {
                for (Row baris : lembar) {
                    for (Cell sel : baris) {
                        if (angka(sel)) {
                            Cell jadi =
                                    umum.getSheet(lembar.getSheetName())
                                            .getRow(baris.getRowNum())
                                            .getCell(sel.getColumnIndex());
                            tersamar += sama(sel, jadi, hitung) ? 0 : 1;
                        }
                    }
                }
            }
        }
        assertThat(tersamar).isGreaterThanOrEqualTo(10);
    }

    /** True for the internal figure, false for a mask. */
    private static boolean sama(Cell internal, Cell umum, FormulaEvaluator hitung) {
        String di = internal.getSheet().getSheetName() + "!" + internal.getAddress();
        if (umum.getCellType() == CellType.STRING) {
            assertThat(umum.getStringCellValue()).as(di).matches(SAMARAN);
            return false;
        }
        if (umum.getCellType() == CellType.FORMULA
                && umum.getCachedFormulaResultType() == CellType.STRING) {
            // A chart's label refers to the table's.
            String teks = umum.getStringCellValue();
            assertThat(hitung.evaluate(umum).getStringValue()).as(di).isEqualTo(teks);
            boolean tersamar = SAMARAN.matcher(teks).matches();
            assertThat(tersamar || teks.equals(internal.getStringCellValue())).as(di).isTrue();
            return !tersamar;
        }
        double nilai = internal.getNumericCellValue();
        assertThat(umum.getNumericCellValue()).as(di).isEqualTo(nilai);
        assertThat(hitung.evaluate(umum).getNumberValue()).as(di).isEqualTo(nilai);
        boolean cacah = !internal.getCellStyle().getDataFormatString().contains(".00");
        assertThat(cacah && nilai >= 1 && nilai < 5).as("%s = %s", di, nilai).isFalse();
        return true;
    }

    @Test
    void thePdf_holdsTheFiguresOfTheDocx_andNoOther() throws IOException {
        Set<String> dalamDocx = bilangan(teksXml(publik.get(BentukPublik.DOCX)));
        String pdf = teksPdf();
        try (PDDocument dokumen = Loader.loadPDF(publik.get(BentukPublik.PDF))) {
            for (int i = 0; i <= dokumen.getNumberOfPages(); i++) {
                dalamDocx.add(String.valueOf(i));
            }
            assertThat(
                            dokumen.getDocumentCatalog().getNames() == null
                                    || dokumen.getDocumentCatalog().getNames().getEmbeddedFiles()
                                            == null)
                    .isTrue();
        }
        assertThat(dalamDocx).containsAll(bilangan(pdf));
        try (XWPFDocument umum = docx(publik.get(BentukPublik.DOCX))) {
            String rapat = pdf.replaceAll("\\s", "");
            for (XWPFTable tabel : umum.getTables()) {
                for (List<String> baris : sel(tabel)) {
                    if (baris.stream().anyMatch(s -> SAMARAN.matcher(s).matches())) {
                        assertThat(rapat).contains(String.join("", baris).replaceAll("\\s", ""));
                    }
                }
            }
        }
    }

    @Test
    void whatIsWithheld_isNowhereInTheFiles_norInTheirMetadata() throws IOException {
        Terbitan terbitan = terbitan().get(1);
        Set<String> rahasia =
                terbitan.samaran().sel().keySet().stream()
                        .map(
                                sel ->
                                        terbitan.kubus()
                                                .jumlah(
                                                        sel.wilayah(),
                                                        sel.variabel(),
                                                        sel.kategori(),
                                                        sel.jenisKelamin()))
                        .filter(nilai -> nilai.orElse(0) >= 100)
                        .map(nilai -> String.valueOf(nilai.getAsLong()))
                        .collect(Collectors.toSet());
        assertThat(rahasia).hasSizeGreaterThan(2);
        List<String> teks =
                List.of(
                        teksXml(publik.get(BentukPublik.DOCX)),
                        teksXml(publik.get(BentukPublik.XLSX)),
                        teksPdf(),
                        metadataPdf());
        for (String satu : teks) {
            assertThat(bilangan(satu).stream().map(n -> n.replace(".", "")))
                    .doesNotContainAnyElementsOf(rahasia);
        }
    }

    private static boolean angka(Cell sel) {
        return sel.getCellType() == CellType.NUMERIC || sel.getCellType() == CellType.FORMULA;
    }

    private static List<List<String>> sel(XWPFTable tabel) {
        return tabel.getRows().stream()
                .map(baris -> baris.getTableCells().stream().map(s -> s.getText().strip()).toList())
                .toList();
    }

    private static Set<String> bilangan(String teks) {
        Set<String> hasil = new LinkedHashSet<>();
        Matcher satu = BILANGAN.matcher(teks);
        while (satu.find()) {
            hasil.add(satu.group());
        }
        return hasil;
    }

    /** Everything in the parts of an Office file that is or was a text or a value. */
    private static String teksXml(byte[] berkas) throws IOException {
        List<String> hasil = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(berkas))) {
            for (ZipEntry satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                if (satu.getName().matches(".*\\.(xml|rels)")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    // A run's end is no word's end, a paragraph's or a cell's is.
                    Matcher m = ISI_XML.matcher(xml.replaceAll("</w:p>|</a:p>", "<w:t> </w:t>"));
                    StringBuilder teks = new StringBuilder();
                    while (m.find()) {
                        boolean huruf = m.group().contains(":t");
                        teks.append(huruf ? "" : " ")
                                .append(m.group(1) == null ? m.group(2) : m.group(1))
                                .append(huruf ? "" : " ");
                    }
                    hasil.add(teks.toString());
                } else {
                    assertThat(satu.getName()).matches(".*\\.(png|jpeg|jpg|emf|ttf|odttf)|.*/");
                }
            }
        }
        return String.join("\n", hasil);
    }

    private static String teksPdf() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(publik.get(BentukPublik.PDF))) {
            PDFTextStripper baca = new PDFTextStripper();
            baca.setSortByPosition(true);
            return baca.getText(dokumen);
        }
    }

    private static String metadataPdf() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(publik.get(BentukPublik.PDF))) {
            var info = dokumen.getDocumentInformation();
            return Stream.concat(
                            info.getMetadataKeys().stream().map(info::getCustomMetadataValue),
                            Stream.of(
                                    new String(
                                            dokumen.getDocumentCatalog()
                                                    .getMetadata()
                                                    .toByteArray(),
                                            StandardCharsets.UTF_8)))
                    .collect(Collectors.joining(" "));
        }
    }

    private static XWPFDocument docx(byte[] isi) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(isi));
    }

    private static XSSFWorkbook xlsx(byte[] isi) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(isi));
    }
}
