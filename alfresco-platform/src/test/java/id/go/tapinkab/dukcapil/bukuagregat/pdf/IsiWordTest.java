package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What people add in Word: each either stands in the PDF or is told. */
class IsiWordTest {

    private static final String RUANG =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> bagian = new LinkedHashMap<>();
    private HasilPdf hasil;

    @Test
    void listsOfSeveralLevels_countLikeWord() throws IOException {
        bagian(
                "word/numbering.xml",
                "<w:numbering %s><w:abstractNum w:abstractNumId=\"1\">"
                        + tingkat(0, "decimal", "%1.")
                        + tingkat(1, "lowerLetter", "%2)")
                        + tingkat(2, "decimal", "%1.%2.%3")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride"
                        + " w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "</w:numbering>");
        String teks =
                teks(
                        butir(1, 0, "satu")
                                + butir(1, 1, "anak")
                                + butir(1, 2, "cucu")
                                + butir(1, 1, "adik")
                                + butir(1, 0, "dua")
                                + butir(2, 0, "ulang"));
        assertThat(kata(teks)).isEqualTo("1. satu a) anak 1.a.1 cucu b) adik 2. dua 1. ulang");
    }

    @Test
    void eachPartHasItsOwnPictures_andFirstPagesTheirOwnHeader() throws IOException {
        bagian.put("word/media/logo.png", png());
        bagian("word/header1.xml", "<w:hdr %s>" + p("KEPALA BIASA") + "</w:hdr>");
        bagian(
                "word/header2.xml",
                "<w:hdr %s><w:p><w:r>" + gambar("rId1") + "</w:r></w:p>" + p("KOP") + "</w:hdr>");
        bagian("word/_rels/document.xml.rels", hubungan("rId1=header1.xml", "rId2=header2.xml"));
        bagian("word/_rels/header2.xml.rels", hubungan("rId1=media/logo.png"));
        byte[] pdf =
                ubah(
                        p("halaman satu")
                                + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                                + p("halaman dua")
                                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
                                + "<w:headerReference w:type=\"first\" r:id=\"rId2\"/><w:titlePg/>"
                                + "</w:sectPr>");
        assertThat(hasil.berbeda()).isEmpty();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            assertThat(teks(dokumen, 1)).contains("KOP", "halaman satu").doesNotContain("BIASA");
            assertThat(teks(dokumen, 2)).contains("KEPALA BIASA").doesNotContain("KOP");
            assertThat(dokumen.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void notes_keepAllTheirParagraphs_andEndnotesComeLast() throws IOException {
        bagian(
                "word/footnotes.xml",
                "<w:footnotes %s><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r>"
                        + "<w:t xml:space=\"preserve\"> kaki satu</w:t></w:r></w:p>"
                        + p("kaki dua")
                        + "</w:footnote></w:footnotes>");
        bagian(
                "word/endnotes.xml",
                "<w:endnotes %s><w:endnote w:id=\"3\"><w:p><w:r><w:endnoteRef/></w:r><w:r>"
                        + "<w:t xml:space=\"preserve\"> akhir</w:t></w:r></w:p></w:endnote>"
                        + "</w:endnotes>");
        String teks =
                teks(
                        "<w:p><w:r><w:t>isi</w:t><w:footnoteReference w:id=\"2\"/></w:r><w:r>"
                                + "<w:endnoteReference w:id=\"3\"/></w:r></w:p>"
                                + p("penutup"));
        assertThat(hasil.berbeda()).isEmpty();
        assertThat(kata(teks))
                .containsSubsequence("isi", "penutup", "i akhir", "1 kaki satu", "kaki dua");
    }

    @Test
    void aTableStyle_dressesRowsByWhereTheyStand() throws IOException {
        bagian(
                "word/styles.xml",
                "<w:styles %s><w:style w:type=\"table\" w:styleId=\"S\"><w:tblStylePr"
                        + " w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val=\"clear\""
                        + " w:fill=\"112233\"/></w:tcPr></w:tblStylePr><w:tblStylePr"
                        + " w:type=\"band2Horz\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"445566\"/>"
                        + "</w:tcPr></w:tblStylePr></w:style></w:styles>");
        String sel = "<w:tr><w:tc>%s</w:tc></w:tr>";
        byte[] pdf =
                ubah(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"S\"/><w:tblLook w:val=\"0420\"/></w:tblPr>"
                                + sel.formatted(p("judul"))
                                + sel.formatted(p("satu"))
                                + sel.formatted(p("dua"))
                                + "</w:tbl>"
                                + p("biasa"));
        assertThat(hasil.berbeda()).isEmpty();
        assertThat(huruf(pdf))
                .containsEntry("judul", "Arimo-Bold")
                .containsEntry("satu", "Arimo-Regular")
                .containsEntry("biasa", "Arimo-Regular");
        String isi = isiHalaman(pdf);
        assertThat(isi).contains(warna(0x11, 0x22, 0x33)).containsOnlyOnce(warna(0x44, 0x55, 0x66));
    }

    @Test
    void hyperlinkFields_areLinks_andFiguresStayWhole() throws IOException {
        String medan = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        byte[] pdf =
                ubah(
                        "<w:p>"
                                + medan.formatted("begin")
                                + "<w:r><w:instrText> HYPERLINK \"https://contoh.go.id/a\" \\o \"x\""
                                + "</w:instrText></w:r>"
                                + medan.formatted("separate")
                                + "<w:r><w:t>laman</w:t></w:r>"
                                + medan.formatted("end")
                                + "</w:p><w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr>"
                                + "<w:tc>"
                                + p("usia 15–64 tahun")
                                + "</w:tc></w:tr></w:tbl>");
        assertThat(hasil.berbeda()).isEmpty();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getPage(0).getAnnotations())
                    .singleElement()
                    .satisfies(
                            a ->
                                    assertThat(
                                                    ((PDActionURI)
                                                                    ((PDAnnotationLink) a)
                                                                            .getAction())
                                                            .getURI())
                                            .isEqualTo("https://contoh.go.id/a"));
            assertThat(teks(dokumen, 1)).contains("laman", "15–64");
        }
    }

    @Test
    void letterSpacingPageBordersAndCellMargins_areShown() throws IOException {
        String jarak =
                "<w:p><w:r><w:rPr><w:spacing w:val=\"%d\"/></w:rPr><w:t>renggang</w:t></w:r></w:p>";
        byte[] pdf =
                ubah(
                        jarak.formatted(0)
                                + jarak.formatted(60)
                                + "<w:tbl><w:tblPr><w:tblCellMar><w:top w:w=\"400\"/></w:tblCellMar>"
                                + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc>"
                                + "<w:tcPr><w:tcMar><w:left w:w=\"1000\"/></w:tcMar></w:tcPr>"
                                + p("sel")
                                + "</w:tc></w:tr></w:tbl><w:sectPr><w:pgBorders w:offsetFrom=\"page\">"
                                + "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"24\" w:color=\"AA0000\"/>"
                                + "</w:pgBorders></w:sectPr>");
        assertThat(hasil.berbeda()).isEmpty();
        List<TextPosition> letak = letak(pdf);
        double rapat = letak.get(7).getXDirAdj() - letak.get(0).getXDirAdj();
        double renggang = letak.get(15).getXDirAdj() - letak.get(8).getXDirAdj();
        assertThat(renggang - rapat).isBetween(20.5, 21.5);
        TextPosition sel = letak.get(16);
        assertThat(sel.getXDirAdj() - letak.get(0).getXDirAdj()).isBetween(49.0f, 51.0f);
        assertThat(sel.getYDirAdj() - letak.get(8).getYDirAdj()).isGreaterThan(30);
        assertThat(isiHalaman(pdf)).contains(warna(0xAA, 0, 0));
    }

    private static String warna(int merah, int hijau, int biru) {
        return Stream.of(merah, hijau, biru)
                .map(
                        satu ->
                                new DecimalFormat(
                                                "0.####",
                                                DecimalFormatSymbols.getInstance(Locale.ROOT))
                                        .format(satu / 255.0))
                .collect(Collectors.joining(" "));
    }

    /** The first page's drawing instructions, colours at four decimals at most. */
    private static String isiHalaman(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            return new String(
                    dokumen.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<TextPosition> letak(byte[] pdf) throws IOException {
        List<TextPosition> hasil = new ArrayList<>();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String teks, List<TextPosition> huruf) {
                    hasil.addAll(huruf);
                }
            }.getText(dokumen);
        }
        return hasil;
    }

    /** Word → the name of its font without the subset's prefix. */
    private static Map<String, String> huruf(byte[] pdf) throws IOException {
        Map<String, String> hasil = new LinkedHashMap<>();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String teks, List<TextPosition> huruf) {
                    hasil.put(
                            teks.strip(),
                            huruf.get(0).getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }.getText(dokumen);
        }
        return hasil;
    }

    @Test
    void textBoxes_areWrittenOnce_andTold() throws IOException {
        String kotak =
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:extent"
                        + " cx=\"100\" cy=\"100\"/><wp:docPr id=\"1\" name=\"k\"/><a:graphic>"
                        + "<a:graphicData uri=\"wps\"><wps:wsp><wps:txbx><w:txbxContent>"
                        + p("dalam kotak")
                        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
                        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                        + "<v:textbox><w:txbxContent>"
                        + p("dalam kotak")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent>";
        assertThat(kata(teks("<w:p><w:r><w:t>sebelum</w:t></w:r><w:r>" + kotak + "</w:r></w:p>")))
                .isEqualTo("sebelum dalam kotak");
        assertThat(hasil.berbeda()).containsOnlyKeys("kotak teks (ditata sesudah alineanya)");
    }

    @Test
    void olderPicturesAreShown_newerKindsAreTold() throws IOException {
        bagian.put("word/media/lama.png", png());
        bagian.put("word/media/vektor.emf", new byte[] {1, 0, 0, 0, 9, 9, 9, 9, 9});
        bagian(
                "word/_rels/document.xml.rels",
                hubungan("rId1=media/lama.png", "rId2=media/vektor.emf"));
        byte[] pdf =
                ubah(
                        "<w:p><w:r><w:pict><v:shape style=\"width:40pt;height:20pt\"><v:imagedata"
                                + " r:id=\"rId1\"/></v:shape></w:pict></w:r><w:r>"
                                + gambar("rId2")
                                + "</w:r><w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                                + "<a:graphic><a:graphicData"
                                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
                                + "</a:graphic></wp:inline></w:drawing></w:r></w:p>");
        assertThat(hasil.berbeda())
                .containsOnlyKeys(
                        "gambar berformat EMF (tidak dapat ditampilkan)",
                        "bagan (tidak ditampilkan)");
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(teks(dokumen, 1)).contains("[gambar]");
        }
    }

    @Test
    void trackedChangesAndComments_areTold_andDeletedParagraphEndsJoin() throws IOException {
        bagian(
                "word/comments.xml",
                "<w:comments %s><w:comment w:id=\"1\">"
                        + p("rahasia")
                        + "</w:comment></w:comments>");
        String teks =
                teks(
                        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:commentRangeStart"
                                + " w:id=\"1\"/><w:r><w:t>awal</w:t></w:r><w:r><w:commentReference"
                                + " w:id=\"1\"/></w:r></w:p><w:p><w:ins><w:r><w:t>akhir</w:t></w:r>"
                                + "</w:ins></w:p>");
        assertThat(teks.strip()).isEqualTo("awalakhir");
        assertThat(hasil.berbeda())
                .containsEntry("komentar (tidak dicetak)", 1)
                .containsEntry("perubahan terlacak (dianggap diterima)", 2);
    }

    @Test
    void sections_turnThePaper_orGoOnOnTheSamePage() throws IOException {
        String tegak = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        byte[] pdf =
                ubah(
                        p("satu")
                                + bagianBaru("nextPage", tegak)
                                + p("bersambung")
                                + bagianBaru("continuous", tegak)
                                + p("mendatar")
                                + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr>");
        assertThat(hasil.berbeda()).isEmpty();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getNumberOfPages()).isEqualTo(2);
            assertThat(kata(teks(dokumen, 1))).isEqualTo("satu bersambung");
            assertThat(dokumen.getPage(1).getMediaBox().getWidth()).isGreaterThan(840);
        }
    }

    @Test
    void lettersThatTheFontLacks_areReplacedOrTold() throws IOException {
        assertThat(teks(p("pilih ☐ atau ☒, naik → α ≥ ½; 漢"))).contains("□ atau ■", "→ α ≥ ½");
        assertThat(hasil.berbeda()).containsOnlyKeys("huruf U+6F22 yang tidak ada di Arimo");
    }

    @Test
    void whatTheReaderDoesNotKnow_isTold() throws IOException {
        assertThat(teks("<w:p><w:r><w:barangBaru/><w:t>isi</w:t></w:r></w:p>")).contains("isi");
        assertThat(hasil.berbeda()).containsOnlyKeys("unsur barangBaru (tidak ditampilkan)");
    }

    private static String bagianBaru(String jenis, String ukuran) {
        return "<w:p><w:pPr><w:sectPr><w:type w:val=\"%s\"/>%s</w:sectPr></w:pPr></w:p>"
                .formatted(jenis, ukuran);
    }

    private static String tingkat(int ke, String bentuk, String teks) {
        return "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(ke, bentuk, teks.replace("%", "%%"));
    }

    private static String butir(int num, int tingkat, String teks) {
        return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        + "</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>")
                .formatted(tingkat, num, teks);
    }

    private static String p(String teks) {
        return "<w:p><w:r><w:t>" + teks + "</w:t></w:r></w:p>";
    }

    private static String gambar(String id) {
        return "<w:drawing><wp:inline><wp:extent cx=\"508000\" cy=\"254000\"/><wp:docPr id=\"1\""
                + " name=\"g\" descr=\"lambang\"/><a:graphic><a:graphicData uri=\"pic\"><pic:pic>"
                + "<pic:blipFill><a:blip r:embed=\""
                + id
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    private static String hubungan(String... semua) {
        StringBuilder hasil =
                new StringBuilder(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (String satu : semua) {
            hasil.append("<Relationship Id=\"")
                    .append(satu.replace("=", "\" Target=\""))
                    .append("\"/>");
        }
        return hasil.append("</Relationships>").toString();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", keluaran);
        return keluaran.toByteArray();
    }

    private void bagian(String nama, String isi) {
        bagian.put(nama, isi.formatted(RUANG).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] ubah(String badan) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<w:document " + RUANG + "><w:body>" + badan + "</w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        hasil = new PengubahPdf().ubah(new ByteArrayInputStream(docx.toByteArray()), pdf);
        return pdf.toByteArray();
    }

    private String teks(String badan) throws IOException {
        return PengubahPdfTest.teks(ubah(badan));
    }

    private static String teks(PDDocument dokumen, int halaman) throws IOException {
        PDFTextStripper pembaca = new PDFTextStripper();
        pembaca.setSortByPosition(true);
        pembaca.setStartPage(halaman);
        pembaca.setEndPage(halaman);
        return pembaca.getText(dokumen);
    }

    private static String kata(String teks) {
        return teks.strip().replaceAll("\\s+", " ");
    }
}
