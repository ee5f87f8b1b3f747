package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a DOCX as its reader sees them.
 *
 * @param alinea of the body's paragraphs outside tables, in their order
 * @param sel of its tables
 * @param lain of headers, footers, notes and text boxes
 */
record KataNaskah(List<String> alinea, List<String> sel, List<String> lain) {

    /** No text, or text that is not shown. */
    private static final Set<String> DILEWATI =
            Set.of("del", "moveFrom", "instrText", "Fallback", "pPr", "rPr", "sdtPr");

    static KataNaskah baca(byte[] docx) throws IOException {
        List<String> alinea = new ArrayList<>();
        List<String> sel = new ArrayList<>();
        List<String> lain = new ArrayList<>();
        for (Map.Entry<String, byte[]> bagian : NaskahUji.bagian(docx).entrySet()) {
            try {
                if (bagian.getKey().equals("word/document.xml")) {
                    baca(BungkusDocx.pembaca(bagian.getValue()), alinea, sel, lain);
                } else if (bagian.getKey()
                        .matches("word/(header|footer|footnotes|endnotes)\\d*.xml")) {
                    baca(BungkusDocx.pembaca(bagian.getValue()), lain, lain, lain);
                }
            } catch (XMLStreamException e) {
                throw new IOException(bagian.getKey(), e);
            }
        }
        return new KataNaskah(alinea, sel, lain);
    }

    private static void baca(
            XMLStreamReader xml, List<String> alinea, List<String> sel, List<String> lain)
            throws XMLStreamException {
        Map<Integer, StringBuilder> tertunda = new HashMap<>();
        int kotak = 0;
        int tabel = 0;
        while (xml.hasNext()) {
            int jenis = xml.next();
            String nama =
                    jenis == XMLStreamConstants.START_ELEMENT
                                    || jenis == XMLStreamConstants.END_ELEMENT
                            ? xml.getLocalName()
                            : "";
            StringBuilder teks = tertunda.computeIfAbsent(kotak, k -> new StringBuilder());
            if (jenis == XMLStreamConstants.START_ELEMENT) {
                if (DILEWATI.contains(nama)) {
                    lewati(xml);
                    continue;
                }
                switch (nama) {
                    case "t" -> teks.append(xml.getElementText());
                    case "tab", "br" -> teks.append(' ');
                    case "txbxContent" -> kotak++;
                    case "tbl" -> tabel++;
                    default -> {
                        // structure
                    }
                }
            } else if (jenis == XMLStreamConstants.END_ELEMENT && nama.equals("p")) {
                (kotak > 0 ? lain : tabel > 0 ? sel : alinea).addAll(kata(teks.toString()));
                teks.setLength(0);
            } else if (jenis == XMLStreamConstants.END_ELEMENT && nama.equals("txbxContent")) {
                kotak--;
            } else if (jenis == XMLStreamConstants.END_ELEMENT && nama.equals("tbl")) {
                tabel--;
            }
        }
    }

    private static void lewati(XMLStreamReader xml) throws XMLStreamException {
        for (int dalam = 1; dalam > 0; ) {
            int jenis = xml.next();
            dalam +=
                    jenis == XMLStreamConstants.START_ELEMENT
                            ? 1
                            : jenis == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Words without what a line break may put between their parts. */
    static List<String> kata(String teks) {
        return Arrays.stream(
                        teks.replace("\u200B", "")
                                .replaceAll("\\.{3,}", " ")
                                .split("\\s+|(?<=[-–/])", -1))
                .filter(satu -> !satu.isEmpty())
                .toList();
    }
}
