package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Pieces of WordprocessingML as small trees; of a document only what is asked for becomes one. */
final class PohonWord {

    static final String NS_KETAT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** What is not printed, or stands beside the text. */
    private static final Set<String> TAK_TERCETAK =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "tblPr");

    /** Stands in a text for what is no text: a picture, a text box, an embedded object. */
    private static final String BENDA = "\uFFFC";

    private PohonWord() {}

    static Document dokumen() {
        try {
            // The JDK's own: ACS brings others.
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java has a plain DOM", e);
        }
    }

    /** The element that the reader stands at, which is left at its end. */
    static Element baca(XMLStreamReader xml, Document dokumen) throws XMLStreamException {
        Element akar = elemen(xml, dokumen);
        Node kini = akar;
        for (int dalam = 1; dalam > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    kini = kini.appendChild(elemen(xml, dokumen));
                    dalam++;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    kini = kini.getParentNode();
                    dalam--;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                        kini.appendChild(dokumen.createTextNode(xml.getText()));
                default -> {
                    // comments and the like print nothing
                }
            }
        }
        return akar;
    }

    private static Element elemen(XMLStreamReader xml, Document dokumen) {
        Element hasil = dokumen.createElementNS(xml.getNamespaceURI(), nama(xml));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String awalan = xml.getAttributePrefix(i);
            String lokal = xml.getAttributeLocalName(i);
            String ruang = xml.getAttributeNamespace(i);
            hasil.setAttributeNS(
                    ruang == null || ruang.isEmpty() ? null : ruang,
                    awalan == null || awalan.isEmpty() ? lokal : awalan + ":" + lokal,
                    xml.getAttributeValue(i));
        }
        return hasil;
    }

    private static String nama(XMLStreamReader xml) {
        String awalan = xml.getPrefix();
        return awalan == null || awalan.isEmpty()
                ? xml.getLocalName()
                : awalan + ":" + xml.getLocalName();
    }

    /** The first element of a part. */
    static Element akar(byte[] bagian) throws XMLStreamException {
        XMLStreamReader xml = BungkusDocx.pembaca(bagian);
        while (xml.next() != XMLStreamReader.START_ELEMENT) {
            // what stands in front of the root
        }
        return baca(xml, dokumen());
    }

    static boolean word(Node node) {
        return PenulisWord.NS.equals(node.getNamespaceURI())
                || NS_KETAT.equals(node.getNamespaceURI());
    }

    /** True for this element of WordprocessingML. */
    static boolean adalah(Node node, String lokal) {
        return word(node) && lokal.equals(node.getLocalName());
    }

    static List<Element> anak(Node induk) {
        List<Element> hasil = new ArrayList<>();
        for (Node satu = induk.getFirstChild(); satu != null; satu = satu.getNextSibling()) {
            if (satu instanceof Element elemen) {
                hasil.add(elemen);
            }
        }
        return hasil;
    }

    /** Every element of WordprocessingML with this name, in document order. */
    static List<Element> semua(Element induk, String lokal) {
        List<Element> hasil = new ArrayList<>();
        kumpulkan(induk, lokal, hasil);
        return hasil;
    }

    private static void kumpulkan(Element induk, String lokal, List<Element> hasil) {
        for (Element satu : anak(induk)) {
            if (adalah(satu, lokal)) {
                hasil.add(satu);
            }
            kumpulkan(satu, lokal, hasil);
        }
    }

    /** An attribute of WordprocessingML; empty when it is not there. */
    static String sifat(Element elemen, String lokal) {
        String nilai = elemen.getAttributeNS(elemen.getNamespaceURI(), lokal);
        return nilai.isEmpty() ? elemen.getAttributeNS(PenulisWord.NS, lokal) : nilai;
    }

    /** The value of a child like {@code <w:pStyle w:val="…"/>}; empty when it is not there. */
    static String nilaiAnak(Element elemen, String lokal) {
        for (Element satu : anak(elemen)) {
            if (adalah(satu, lokal)) {
                return sifat(satu, "val");
            }
        }
        return "";
    }

    /**
     * The printed text, tracked changes accepted, with single spaces; something else than text is
     * one sign.
     */
    static String teks(Element elemen) {
        StringBuilder hasil = new StringBuilder();
        kumpulkanTeks(elemen, hasil);
        return rapikan(hasil);
    }

    private static void kumpulkanTeks(Element elemen, StringBuilder hasil) {
        String nama = elemen.getLocalName();
        if (TAK_TERCETAK.contains(nama)) {
            return;
        }
        switch (nama) {
            case "t" -> hasil.append(elemen.getTextContent());
            case "tab", "br", "cr" -> hasil.append(' ');
            case "noBreakHyphen" -> hasil.append('-');
            case "drawing", "pict", "object" -> hasil.append(BENDA);
            case "footnoteReference", "endnoteReference" -> hasil.append(BENDA);
            default -> {
                anak(elemen).forEach(satu -> kumpulkanTeks(satu, hasil));
                if (nama.equals("p")) {
                    hasil.append(' ');
                }
            }
        }
    }

    static String rapikan(CharSequence teks) {
        return teks.toString()
                .replaceAll("[\\u200B\\u200C\\u200D\\uFEFF\\u00AD]", "")
                .replaceAll("[\\s\\u00A0\\u2007\\u2009\\u202F]+", " ")
                .strip();
    }

    static boolean ruangXml(Node atribut) {
        return XMLConstants.XML_NS_URI.equals(atribut.getNamespaceURI());
    }
}
