package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Text as a person formats it in a word processor. */
final class TulisanContoh {

    private static final String REL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private TulisanContoh() {}

    /**
     * Everything that a text may have, put behind the paragraph in which {@code sesudah} stands.
     */
    static byte[] kaya(byte[] docx, String sesudah) throws IOException {
        Map<String, byte[]> bagian = NaskahUji.bagian(docx);
        String naskah = NaskahUji.naskah(docx);
        int di = naskah.indexOf("<w:t xml:space=\"preserve\">", naskah.indexOf(sesudah));
        assertThat(di).isNotNegative();
        String baru =
                naskah.substring(0, di)
                        + "<w:t xml:space=\"preserve\">Analisis: "
                        + naskah.substring(di + 26);
        int paragraf = baru.indexOf("</w:p>", baru.indexOf("ba_akhir_n_", di)) + "</w:p>".length();
        bagian.put(
                "word/document.xml",
                (baru.substring(0, paragraf) + ISI + baru.substring(paragraf))
                        .getBytes(StandardCharsets.UTF_8));
        tambah(bagian, "word/_rels/document.xml.rels", "</Relationships>", HUBUNGAN);
        tambah(bagian, "[Content_Types].xml", "</Types>", JENIS);
        tambah(bagian, "word/numbering.xml", "<w:num w:numId=\"1\">", "");
        String nomor = new String(bagian.get("word/numbering.xml"), StandardCharsets.UTF_8);
        nomor = nomor.replaceFirst("<w:num w:numId=\"1\">", ABSTRAK + "<w:num w:numId=\"1\">");
        nomor = nomor.replace("</w:numbering>", NOMOR + "</w:numbering>");
        bagian.put("word/numbering.xml", nomor.getBytes(StandardCharsets.UTF_8));
        bagian.put("word/comments.xml", KOMENTAR.getBytes(StandardCharsets.UTF_8));
        bagian.put("word/footnotes.xml", CATATAN_KAKI.getBytes(StandardCharsets.UTF_8));
        bagian.put("word/media/peta.png", bagian.get("word/media/grafik1.png"));
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, byte[]> satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        }
        return hasil.toByteArray();
    }

    /** A run with a picture. */
    static String gambar(String hubungan) {
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                + "<wp:extent cx=\"900000\" cy=\"600000\"/><wp:docPr id=\"500\" name=\"Peta\" descr=\"Peta rekaan\"/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"peta\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\""
                + hubungan
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"900000\" cy=\"600000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static void tambah(Map<String, byte[]> bagian, String nama, String depan, String xml) {
        String isi = new String(bagian.get(nama), StandardCharsets.UTF_8);
        assertThat(isi).contains(depan);
        bagian.put(nama, isi.replaceFirst(depan, xml + depan).getBytes(StandardCharsets.UTF_8));
    }

    private static final String ISI =
            "<w:p><w:pPr><w:pStyle w:val=\"DSLNarasi\"/></w:pPr>"
                    + "<w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:b/></w:rPr><w:t>Perlu perhatian</w:t></w:r>"
                    + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                    + "<w:ins w:id=\"7\" w:author=\"Kasi\" w:date=\"2024-07-09T00:00:00Z\"><w:r><w:t xml:space=\"preserve\"> disisipkan</w:t></w:r></w:ins>"
                    + "<w:hyperlink r:id=\"rIdBps\"><w:r><w:t xml:space=\"preserve\"> tautan ke BPS</w:t></w:r></w:hyperlink>"
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"77\"/></w:numPr></w:pPr><w:r><w:t>Butir pertama</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"77\"/></w:numPr></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Butir kedua</w:t></w:r></w:p>"
                    + "<w:p>"
                    + gambar("rIdPeta")
                    + "</w:p>"
                    + "<w:tbl><w:tblPr><w:tblW w:w=\"4000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>"
                    + "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>Sel tabel sendiri</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static final String HUBUNGAN =
            "<Relationship Id=\"rIdBps\" Type=\""
                    + REL
                    + "hyperlink\" Target=\"https://tapinkab.bps.go.id\" TargetMode=\"External\"/>"
                    + "<Relationship Id=\"rIdPeta\" Type=\""
                    + REL
                    + "image\" Target=\"media/peta.png\"/>"
                    + "<Relationship Id=\"rIdKomentar\" Type=\""
                    + REL
                    + "comments\" Target=\"comments.xml\"/>"
                    + "<Relationship Id=\"rIdKaki\" Type=\""
                    + REL
                    + "footnotes\" Target=\"footnotes.xml\"/>";

    private static final String JENIS =
            "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"
                    + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>";

    private static final String ABSTRAK =
            "<w:abstractNum w:abstractNumId=\"55\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>";

    private static final String NOMOR =
            "<w:num w:numId=\"77\"><w:abstractNumId w:val=\"55\"/></w:num>";

    private static final String KOMENTAR =
            "<w:comments "
                    + W
                    + "><w:comment w:id=\"1\" w:author=\"Kabid\" w:date=\"2024-07-09T00:00:00Z\" w:initials=\"K\">"
                    + "<w:p><w:r><w:t>Mohon dicek.</w:t></w:r></w:p></w:comment></w:comments>";

    private static final String CATATAN_KAKI =
            "<w:footnotes "
                    + W
                    + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Menurut catatan rapat.</w:t></w:r></w:p></w:footnote></w:footnotes>";
}
