package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Edits a DOCX as a person at a word processor would: adds a sentence, and touches nothing else.
 * Works on the text of {@code word/document.xml}, so that the demonstration needs no office
 * library.
 */
public final class NaskahDocx {

    private static final String ISI = "word/document.xml";
    private static final Pattern AWAL = Pattern.compile("<w:p(?: [^>]*[^/>])?>");
    private static final Pattern TEKS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    private NaskahDocx() {}

    /**
     * Adds a paragraph behind the first one, outside the table of contents, whose text has {@code
     * dekat}, in its style.
     *
     * @throws IOException when there is no such paragraph
     */
    public static byte[] tambahAlinea(byte[] docx, String dekat, String kalimat)
            throws IOException {
        String xml = baca(docx);
        for (Alinea satu : alinea(xml)) {
            if (teks(satu.xml()).contains(dekat) && !satu.xml().contains("fldChar")) {
                String baru =
                        "<w:p>"
                                + sifat(satu.xml())
                                + "<w:r><w:t xml:space=\"preserve\">"
                                + lolos(kalimat)
                                + "</w:t></w:r></w:p>";
                return tulis(
                        docx, xml.substring(0, satu.akhir()) + baru + xml.substring(satu.akhir()));
            }
        }
        throw new IOException("Tidak ada alinea yang memuat \"" + dekat + "\"");
    }

    /** All text of the document, in its order, a line a paragraph. */
    public static String teksSeluruhnya(byte[] docx) throws IOException {
        StringBuilder hasil = new StringBuilder();
        for (Alinea satu : alinea(baca(docx))) {
            hasil.append(teks(satu.xml())).append('\n');
        }
        return hasil.toString();
    }

    private record Alinea(String xml, int akhir) {}

    private static List<Alinea> alinea(String xml) {
        List<Alinea> hasil = new ArrayList<>();
        Matcher awal = AWAL.matcher(xml);
        int dari = 0;
        while (awal.find(dari)) {
            int akhir = xml.indexOf("</w:p>", awal.end()) + "</w:p>".length();
            hasil.add(new Alinea(xml.substring(awal.start(), akhir), akhir));
            dari = akhir;
        }
        return hasil;
    }

    /** The paragraph's properties, its style above all; empty when it has none. */
    private static String sifat(String alinea) {
        int dari = alinea.indexOf("<w:pPr>");
        return dari < 0
                ? ""
                : alinea.substring(dari, alinea.indexOf("</w:pPr>", dari) + "</w:pPr>".length());
    }

    private static String teks(String xml) {
        StringBuilder hasil = new StringBuilder();
        Matcher potongan = TEKS.matcher(xml);
        while (potongan.find()) {
            hasil.append(potongan.group(1));
        }
        return hasil.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String lolos(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String baca(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                if (satu.getName().equals(ISI)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("Bukan DOCX: " + ISI + " tidak ada");
    }

    private static byte[] tulis(byte[] docx, String xml) throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream keluar = new ZipOutputStream(hasil)) {
            for (ZipEntry satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                keluar.putNextEntry(new ZipEntry(satu.getName()));
                if (satu.getName().equals(ISI)) {
                    keluar.write(xml.getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.transferTo(keluar);
                }
                keluar.closeEntry();
            }
        }
        return hasil.toByteArray();
    }
}
