package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The blocks of the document's body one after the other, each as a small DOM: the whole as one
 * would take several hundred megabytes for a book of all desa. Content controls are opened.
 */
final class AliranBlok {

    private static final WstxInputFactory PABRIK = new WstxInputFactory();

    static {
        PABRIK.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PABRIK.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PABRIK.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private static final Set<String> TERBUKA =
            Set.of("document", "body", "sdt", "sdtContent", "customXml", "ins", "moveTo");
    private static final Set<String> BUKAN_BLOK = Set.of("sdtPr", "sdtEndPr", "customXmlPr");

    private final XMLStreamReader xml;
    private final Document dokumen;
    private final Consumer<XMLStreamReader> pengamat;
    private final boolean tabelDilewati;

    private AliranBlok(Docx docx, Consumer<XMLStreamReader> pengamat, boolean tabelDilewati)
            throws IOException {
        this.pengamat = pengamat;
        this.tabelDilewati = tabelDilewati;
        try {
            xml = PABRIK.createXMLStreamReader(new ByteArrayInputStream(docx.naskah()));
            DocumentBuilderFactory pembangun = DocumentBuilderFactory.newDefaultInstance();
            dokumen = pembangun.newDocumentBuilder().newDocument();
            // Names come from a parser that has checked them.
            dokumen.setStrictErrorChecking(false);
        } catch (XMLStreamException | ParserConfigurationException e) {
            throw rusak(e);
        }
    }

    static AliranBlok buka(Docx docx) throws IOException {
        return new AliranBlok(docx, x -> {}, false);
    }

    /** Tables come as empty elements; {@code pengamat} sees every element that begins. */
    static AliranBlok sekilas(Docx docx, Consumer<XMLStreamReader> pengamat) throws IOException {
        return new AliranBlok(docx, pengamat, true);
    }

    private static IOException rusak(Exception e) {
        return new IOException("DOCX with an unreadable main document", e);
    }

    /** The next block; empty at the end. */
    Optional<Element> berikut() throws IOException {
        try {
            while (xml.hasNext()) {
                int jenis = xml.next();
                if (jenis == XMLStreamConstants.DTD) {
                    throw new IOException("DOCX with a document type declaration");
                }
                if (jenis == XMLStreamConstants.START_ELEMENT) {
                    String nama = xml.getLocalName();
                    boolean bukanBlok = BUKAN_BLOK.contains(nama);
                    boolean kosong = bukanBlok || tabelDilewati && nama.equals("tbl");
                    if (TERBUKA.contains(nama)) {
                        pengamat.accept(xml);
                    } else {
                        Element satu = bangun(!kosong);
                        if (!bukanBlok) {
                            return Optional.of(satu);
                        }
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
    }

    private Element bangun(boolean berisi) throws XMLStreamException {
        Element akar = unsur();
        Node di = akar;
        int dalam = 1;
        while (dalam > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    dalam++;
                    if (berisi) {
                        di = di.appendChild(unsur());
                    } else {
                        pengamat.accept(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    dalam--;
                    if (berisi && dalam > 0) {
                        di = di.getParentNode();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (berisi) {
                        di.appendChild(dokumen.createTextNode(xml.getText()));
                    }
                }
                default -> {
                    // comments and the like
                }
            }
        }
        return akar;
    }

    private Element unsur() {
        pengamat.accept(xml);
        Element hasil = dokumen.createElementNS(xml.getNamespaceURI(), xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            hasil.setAttributeNS(
                    xml.getAttributeNamespace(i).isEmpty() ? null : xml.getAttributeNamespace(i),
                    xml.getAttributeLocalName(i),
                    xml.getAttributeValue(i));
        }
        return hasil;
    }
}
