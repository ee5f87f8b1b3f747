package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Counts the figures in a DOCX's text and in PDFs of it: words with a digit, how often each. */
final class AngkaTercetak {

    private AngkaTercetak() {}

    /** A family a PDF; a cell a figure of the DOCX, equal when every PDF prints it as often. */
    static Kecocokan banding(Path docx, Path... pdf) throws IOException {
        Map<String, Integer> naskah = docx(docx);
        Map<String, Integer> semuaCetak = new HashMap<>(naskah);
        int penuh = 0;
        for (Path satu : pdf) {
            Map<String, Integer> cetak = pdf(satu);
            boolean lengkap = true;
            for (Map.Entry<String, Integer> angka : naskah.entrySet()) {
                int ada = Math.min(angka.getValue(), cetak.getOrDefault(angka.getKey(), 0));
                lengkap &= ada == angka.getValue();
                semuaCetak.merge(angka.getKey(), ada, Math::min);
            }
            penuh += lengkap ? 1 : 0;
        }
        return new Kecocokan(pdf.length, penuh, jumlah(naskah), jumlah(semuaCetak));
    }

    private static long jumlah(Map<String, Integer> angka) {
        return angka.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<String, Integer> pdf(Path berkas) throws IOException {
        Map<String, Integer> hasil = new HashMap<>();
        try (PDDocument dokumen = Loader.loadPDF(berkas.toFile())) {
            catat(new PDFTextStripper().getText(dokumen), hasil);
        }
        return hasil;
    }

    private static Map<String, Integer> docx(Path berkas) throws IOException {
        Map<String, Integer> hasil = new HashMap<>();
        try (ZipFile zip = new ZipFile(berkas.toFile());
                InputStream isi = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(isi);
            StringBuilder alinea = new StringBuilder();
            while (xml.hasNext()) {
                int jenis = xml.next();
                if (jenis == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "t" -> alinea.append(xml.getElementText());
                        case "tab", "br" -> alinea.append(' ');
                        default -> {
                            // no text
                        }
                    }
                } else if (jenis == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("p")) {
                    catat(alinea.toString(), hasil);
                    alinea.setLength(0);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("DOCX yang tidak terbaca: " + berkas, e);
        }
        return hasil;
    }

    /** Without the dots of lists of contents, and parted where a line may end. */
    private static void catat(String teks, Map<String, Integer> hasil) {
        String bersih = teks.replace("\u200B", "").replaceAll("\\.{3,}", " ");
        for (String kata : bersih.split("\\s+|(?<=[-–/])", -1)) {
            if (kata.chars().anyMatch(Character::isDigit)) {
                hasil.merge(kata, 1, Integer::sum);
            }
        }
    }
}
