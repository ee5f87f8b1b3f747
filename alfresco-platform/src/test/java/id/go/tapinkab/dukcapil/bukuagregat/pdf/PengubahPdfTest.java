package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class PengubahPdfTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    @Test
    void lists_areNumbered_andTabsReachTheirStops() throws IOException {
        String nomor =
                "<w:numbering %s><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start"
                        + " w:val=\"3\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText"
                        + " w:val=\"%%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId"
                        + " w:val=\"7\"/></w:num></w:numbering>";
        String butir =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>isi %s</w:t></w:r></w:p>";
        String teks =
                teks(
                        ubah(
                                docx(
                                        butir.formatted("a") + butir.formatted("b"),
                                        Map.of("word/numbering.xml", nomor.formatted(W)))));
        assertThat(teks)
                .contains("III)", "IV)")
                .containsSubsequence("III)", "isi a", "IV)", "isi b");
    }

    @Test
    void trackedChangesCountAsAccepted_andHiddenTextStaysHidden() throws IOException {
        String teks =
                teks(
                        ubah(
                                docx(
                                        "<w:p><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:del><w:r>"
                                                + "<w:delText>lama</w:delText></w:r></w:del><w:r><w:rPr>"
                                                + "<w:vanish/></w:rPr><w:t>rahasia</w:t></w:r></w:p>",
                                        Map.of())));
        assertThat(teks).contains("baru").doesNotContain("lama").doesNotContain("rahasia");
    }

    @Test
    void footnotesAndContentControls_arePrinted() throws IOException {
        String catatan =
                "<w:footnotes %s><w:footnote w:id=\"2\"><w:p><w:r><w:t>penjelasan</w:t></w:r></w:p>"
                        + "</w:footnote></w:footnotes>";
        String teks =
                teks(
                        ubah(
                                docx(
                                        "<w:sdt><w:sdtContent><w:p><w:r><w:t>terkendali</w:t></w:r>"
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                                                + "</w:sdtContent></w:sdt>",
                                        Map.of("word/footnotes.xml", catatan.formatted(W)))));
        assertThat(teks).contains("terkendali", "penjelasan");
    }

    @Test
    void whatCannotBeShown_isReported() throws IOException {
        byte[] docx =
                docx(
                        "<w:p><w:r><w:pict/></w:r><m:oMath><m:r><m:t>x2</m:t></m:r></m:oMath><w:r>"
                                + "<w:rPr><w:rFonts w:ascii=\"Cambria\"/></w:rPr><w:t>huruf</w:t></w:r>"
                                + "</w:p>",
                        Map.of());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        HasilPdf hasil = new PengubahPdf().ubah(new ByteArrayInputStream(docx), pdf);
        assertThat(hasil.berbeda())
                .containsEntry("bentuk VML (tidak ditampilkan)", 1)
                .containsEntry("persamaan (ditulis sebagai teks)", 1)
                .containsEntry("huruf Cambria (diganti Arimo)", 1);
        assertThat(teks(pdf.toByteArray())).contains("x2", "huruf");
    }

    @Test
    void mergedAndNestedTables_keepTheirText() throws IOException {
        byte[] docx;
        try (XWPFDocument dokumen = new XWPFDocument()) {
            XWPFTable tabel = dokumen.createTable(3, 3);
            for (int b = 0; b < 3; b++) {
                for (int k = 0; k < 3; k++) {
                    tabel.getRow(b).getCell(k).setText("sel" + b + k);
                }
            }
            XWPFTableCell lebar = tabel.getRow(0).getCell(0);
            lebar.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            tabel.getRow(0).removeCell(1);
            XWPFTableCell sel = tabel.getRow(2).getCell(2);
            sel.insertNewTbl(sel.getParagraphArray(0).getCTP().newCursor())
                    .createRow()
                    .createCell()
                    .setText("dalam");
            ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
            dokumen.write(keluaran);
            docx = keluaran.toByteArray();
        }
        assertThat(teks(ubah(docx)))
                .contains("sel00", "sel02", "sel10", "sel11", "sel12", "sel22", "dalam");
    }

    @Test
    void headings_becomeTheOutline_andLinksPointToThem() throws IOException {
        String judul =
                "<w:p><w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr><w:bookmarkStart w:id=\"%d\""
                        + " w:name=\"t%d\"/><w:bookmarkEnd w:id=\"%d\"/><w:r><w:t>Judul %d</w:t></w:r></w:p>";
        String naskah =
                "<w:p><w:hyperlink w:anchor=\"t2\"><w:r><w:t>lihat</w:t></w:r></w:hyperlink></w:p>"
                        + judul.formatted(0, 1, 1, 1, 1)
                        + judul.formatted(1, 2, 2, 2, 2)
                        + judul.formatted(0, 3, 3, 3, 3);
        byte[] pdf = ubah(docx(naskah, Map.of()));
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            List<String> kerangka = new ArrayList<>();
            for (PDOutlineItem satu :
                    dokumen.getDocumentCatalog().getDocumentOutline().children()) {
                kerangka.add(satu.getTitle());
                satu.children().forEach(anak -> kerangka.add("  " + anak.getTitle()));
            }
            assertThat(kerangka).containsExactly("Judul 1", "  Judul 2", "Judul 3");
            assertThat(dokumen.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void theSameDocument_givesTheSamePdf_butForItsIdAndTheDateOfItsMetadata() throws IOException {
        byte[] docx = docx("<w:p><w:r><w:t>sama</w:t></w:r></w:p>", Map.of());
        assertThat(tanpaIdDanWaktu(ubah(docx)).equals(tanpaIdDanWaktu(ubah(docx)))).isTrue();
    }

    private static String tanpaIdDanWaktu(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceAll("/ID \\[[^]]*]", "")
                .replaceAll("<xmp:MetadataDate>[^<]*<", "<");
    }

    @Test
    void whatIsNoDocx_isRefused() {
        assertThatThrownBy(() -> ubah("bukan".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("main document");
    }

    static byte[] ubah(byte[] docx) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PengubahPdf().ubah(new ByteArrayInputStream(docx), pdf);
        return pdf.toByteArray();
    }

    static String teks(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            PDFTextStripper pembaca = new PDFTextStripper();
            pembaca.setSortByPosition(true);
            return pembaca.getText(dokumen);
        }
    }

    /** A bare DOCX of a body and further parts. */
    private static byte[] docx(String badan, Map<String, String> bagian) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluaran)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<w:document " + W + "><w:body>" + badan + "</w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return keluaran.toByteArray();
    }
}
