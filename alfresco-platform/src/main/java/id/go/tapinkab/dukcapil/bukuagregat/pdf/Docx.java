package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a DOCX by name, and the relationships of one of them: first the main document's. */
final class Docx {

    private static final long BATAS = 512L << 20;
    private static final String NASKAH = "word/document.xml";

    private final Map<String, byte[]> bagian;
    private final Map<String, String> tujuan = new HashMap<>();

    Docx(InputStream masukan) throws IOException {
        bagian = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(masukan);
        long sisa = BATAS;
        for (ZipEntry entri = zip.getNextEntry(); entri != null; entri = zip.getNextEntry()) {
            byte[] isi = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, sisa + 1));
            sisa -= isi.length;
            if (sisa < 0) {
                throw new IOException("DOCX is larger than " + BATAS + " bytes unpacked");
            }
            bagian.put(entri.getName(), isi);
        }
        if (!bagian.containsKey(NASKAH)) {
            throw new IOException("DOCX without a main document");
        }
        bacaHubungan(NASKAH);
    }

    private Docx(Map<String, byte[]> bagian, String nama) throws IOException {
        this.bagian = bagian;
        bacaHubungan(nama);
    }

    private void bacaHubungan(String nama) throws IOException {
        int garis = nama.lastIndexOf('/') + 1;
        Optional<Document> hubungan =
                xml(nama.substring(0, garis) + "_rels/" + nama.substring(garis) + ".rels");
        if (hubungan.isPresent()) {
            for (Element satu : Unsur.anak(hubungan.get().getDocumentElement())) {
                tujuan.put(satu.getAttribute("Id"), satu.getAttribute("Target"));
            }
        }
    }

    /** The same document as a part of it sees it: a header has relationships of its own. */
    Docx dari(String nama) throws IOException {
        return new Docx(bagian, nama);
    }

    /** The main document's XML. */
    byte[] naskah() {
        return bagian.get(NASKAH);
    }

    Optional<byte[]> isi(String nama) {
        return Optional.ofNullable(bagian.get(nama));
    }

    /** The target of a relationship: a part's name, or an address outside. */
    Optional<String> tujuan(String id) {
        return Optional.ofNullable(tujuan.get(id))
                .map(
                        satu -> {
                            String dalam =
                                    satu.startsWith("/") ? satu.substring(1) : "word/" + satu;
                            return bagian.containsKey(dalam) ? dalam : satu;
                        });
    }

    /** A part as DOM; without DTD, so that nothing outside is read. */
    Optional<Document> xml(String nama) throws IOException {
        byte[] isi = bagian.get(nama);
        if (isi == null) {
            return Optional.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return Optional.of(factory.newDocumentBuilder().parse(new ByteArrayInputStream(isi)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("DOCX with unreadable part " + nama, e);
        }
    }
}
