package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes WordprocessingML as a stream: elements in the order the schema wants are the caller's
 * business, escaping, bookmark ids and the usual small structures are done here. The parts are
 * written directly, not through XWPF, because ACS's poi-ooxml-lite lacks parts of the schema that
 * this book uses, and because it takes a small part of the time and memory.
 */
final class PenulisWord {

    static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String NS_R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> ACUAN_GAYA = Set.of("pStyle", "rStyle", "tblStyle");

    private final XMLStreamWriter xml;
    private final Map<String, String> gaya;
    private int tanda;

    PenulisWord(OutputStream keluaran) throws XMLStreamException {
        this(keluaran, Map.of());
    }

    /**
     * A writer for a document with another template.
     *
     * @param gaya the book's style ids → the template's
     */
    PenulisWord(OutputStream keluaran, Map<String, String> gaya) throws XMLStreamException {
        this.gaya = gaya;
        // The JDK's own writer: others on ACS's classpath escape and encode differently.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(keluaran, "UTF-8");
    }

    /** Opens the part's root element: {@code document}, {@code hdr} or {@code ftr}. */
    void akar(String nama) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", nama, NS);
        xml.writeNamespace("w", NS);
        xml.writeNamespace("r", NS_R);
    }

    void tutup() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** The raw writer, for DrawingML and the like. */
    XMLStreamWriter xml() {
        return xml;
    }

    /** An element with children; attributes come as name and value in turn. */
    void buka(String nama, String... atribut) throws XMLStreamException {
        xml.writeStartElement("w", nama, NS);
        tulisAtribut(atribut);
    }

    void akhiri() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element without children. */
    void unsur(String nama, String... atribut) throws XMLStreamException {
        xml.writeEmptyElement("w", nama, NS);
        if (ACUAN_GAYA.contains(nama)) {
            tulisAtribut(atribut[0], gaya.getOrDefault(atribut[1], atribut[1]));
        } else {
            tulisAtribut(atribut);
        }
    }

    private void tulisAtribut(String... atribut) throws XMLStreamException {
        for (int i = 0; i < atribut.length; i += 2) {
            if (atribut[i].startsWith("r:")) {
                xml.writeAttribute("r", NS_R, atribut[i].substring(2), atribut[i + 1]);
            } else {
                xml.writeAttribute("w", NS, atribut[i], atribut[i + 1]);
            }
        }
    }

    /** Opens a paragraph of a style; {@link #akhiri()} closes it. */
    void paragraf(String gaya) throws XMLStreamException {
        buka("p");
        buka("pPr");
        unsur("pStyle", "val", gaya);
        akhiri();
    }

    /** A whole paragraph of plain text. */
    void paragraf(String gaya, String teks) throws XMLStreamException {
        paragraf(gaya);
        teks(teks);
        akhiri();
    }

    void teks(String teks) throws XMLStreamException {
        buka("r");
        isiTeks(teks);
        akhiri();
    }

    void teksTebal(String teks) throws XMLStreamException {
        buka("r");
        buka("rPr");
        unsur("b");
        unsur("bCs");
        akhiri();
        isiTeks(teks);
        akhiri();
    }

    void isiTeks(String teks) throws XMLStreamException {
        buka("t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(teks);
        akhiri();
    }

    void tab() throws XMLStreamException {
        buka("r");
        unsur("tab");
        akhiri();
    }

    void halamanBaru() throws XMLStreamException {
        buka("p");
        buka("r");
        unsur("br", "type", "page");
        akhiri();
        akhiri();
    }

    /** A bookmark around nothing: of all marks the one that survives editing best. */
    void tanda(String nama) throws XMLStreamException {
        String id = bukaTanda(nama);
        unsur("bookmarkEnd", "id", id);
    }

    /** Opens a bookmark; the id is for its {@code bookmarkEnd}. */
    String bukaTanda(String nama) throws XMLStreamException {
        if (nama.length() > 40) {
            throw new IllegalArgumentException("Nama tanda lebih dari 40 huruf: " + nama);
        }
        String id = Integer.toString(++tanda);
        unsur("bookmarkStart", "id", id, "name", nama);
        return id;
    }

    void tutupTanda(String id) throws XMLStreamException {
        unsur("bookmarkEnd", "id", id);
    }

    /** A field with the result that is printed until somebody updates it. */
    void medan(String perintah, String hasil) throws XMLStreamException {
        bukaMedan(perintah);
        teks(hasil);
        tutupMedan();
    }

    /** Begins a field whose result spans runs or paragraphs, up to {@link #tutupMedan()}. */
    void bukaMedan(String perintah) throws XMLStreamException {
        penandaMedan("begin");
        buka("r");
        buka("instrText");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(" " + perintah + " ");
        akhiri();
        akhiri();
        penandaMedan("separate");
    }

    void tutupMedan() throws XMLStreamException {
        penandaMedan("end");
    }

    private void penandaMedan(String jenis) throws XMLStreamException {
        buka("r");
        unsur("fldChar", "fldCharType", jenis);
        akhiri();
    }
}
