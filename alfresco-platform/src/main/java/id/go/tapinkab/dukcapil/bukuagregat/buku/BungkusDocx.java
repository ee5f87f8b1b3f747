package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a DOCX in their order, as bytes; knows which of them is the main document. */
final class BungkusDocx {

    /** Unpacked; a book of all desa stays far below, an archive bomb does not. */
    private static final long BATAS = 512L << 20;

    private record Bagian(ZipEntry entri, byte[] isi) {}

    private final List<Bagian> bagian;
    private final String naskah;

    private BungkusDocx(List<Bagian> bagian, String naskah) {
        this.bagian = bagian;
        this.naskah = naskah;
    }

    /**
     * Reads the whole archive; does not close {@code docx}.
     *
     * @throws IOException when it is not a DOCX: no archive, no main document, or far too large
     */
    static BungkusDocx baca(InputStream docx) throws IOException {
        List<Bagian> bagian = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(docx);
        long sisa = BATAS;
        for (ZipEntry entri = zip.getNextEntry(); entri != null; entri = zip.getNextEntry()) {
            ByteArrayOutputStream isi = new ByteArrayOutputStream();
            byte[] penyangga = new byte[1 << 16];
            for (int n = zip.read(penyangga); n >= 0; n = zip.read(penyangga)) {
                sisa -= n;
                if (sisa < 0) {
                    throw new IOException("DOCX is larger than " + BATAS + " bytes unpacked");
                }
                isi.write(penyangga, 0, n);
            }
            bagian.add(new Bagian(entri, isi.toByteArray()));
        }
        String naskah = "word/document.xml";
        for (Bagian satu : bagian) {
            if (satu.entri().getName().equals("_rels/.rels")) {
                naskah = naskahUtama(satu.isi());
            }
        }
        BungkusDocx hasil = new BungkusDocx(bagian, naskah);
        hasil.naskah();
        return hasil;
    }

    private static String naskahUtama(byte[] hubungan) throws IOException {
        try {
            XMLStreamReader xml = pembaca(hubungan);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && xml.getAttributeValue(null, "Type").endsWith("/officeDocument")) {
                    return xml.getAttributeValue(null, "Target").replaceFirst("^/", "");
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("DOCX with unreadable relationships", e);
        }
        throw new IOException("DOCX without a main document");
    }

    /** A reader that follows neither DTD nor external entities. */
    static XMLStreamReader pembaca(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** The main document's XML. */
    byte[] naskah() throws IOException {
        for (Bagian satu : bagian) {
            if (satu.entri().getName().equals(naskah)) {
                return satu.isi();
            }
        }
        throw new IOException("DOCX without a main document");
    }

    String namaNaskah() {
        return naskah;
    }

    /** The relationships of a part. */
    Optional<byte[]> hubungan(String nama) {
        int garis = nama.lastIndexOf('/') + 1;
        return isi(nama.substring(0, garis) + "_rels/" + nama.substring(garis) + ".rels");
    }

    /** A part that the main document names as it does in its relationships. */
    Optional<byte[]> sasaran(String nama) {
        return isi(namaSasaran(nama));
    }

    /** The part's name in the archive. */
    String namaSasaran(String nama) {
        return nama.startsWith("/")
                ? nama.substring(1)
                : URI.create(naskah).resolve(nama.replace(" ", "%20")).getPath();
    }

    /** A part by its name. */
    Optional<byte[]> isi(String nama) {
        return bagian.stream()
                .filter(satu -> satu.entri().getName().equals(nama))
                .map(Bagian::isi)
                .findFirst();
    }

    /** Writes the archive with another main document; every other part keeps its bytes. */
    void tulis(byte[] naskahBaru, OutputStream keluaran) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        for (Bagian satu : bagian) {
            ZipEntry entri = new ZipEntry(satu.entri().getName());
            entri.setTimeLocal(satu.entri().getTimeLocal());
            zip.putNextEntry(entri);
            zip.write(entri.getName().equals(naskah) ? naskahBaru : satu.isi());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
