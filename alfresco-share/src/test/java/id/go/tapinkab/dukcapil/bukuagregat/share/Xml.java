package id.go.tapinkab.dukcapil.bukuagregat.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Just enough of XML for reading configuration: elements by local name, without namespaces. */
record Xml(Element elemen) {

    static Xml baca(Path berkas) {
        try {
            DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
            pabrik.setNamespaceAware(true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(pabrik.newDocumentBuilder().parse(berkas.toFile()).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(berkas + " is not well-formed", e);
        }
    }

    /** All files of a folder, at any depth, whose name ends so. */
    static List<Path> berkas(Path folder, String akhiran) {
        try (Stream<Path> isi = Files.walk(folder)) {
            return isi.filter(p -> p.toString().endsWith(akhiran)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The children of that name. */
    List<Xml> anak(String nama) {
        List<Xml> hasil = new ArrayList<>();
        for (Node n = elemen.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && nama.equals(e.getLocalName())) {
                hasil.add(new Xml(e));
            }
        }
        return hasil;
    }

    /** Those of that name at any depth. */
    List<Xml> semua(String nama) {
        List<Xml> hasil = new ArrayList<>();
        for (Node n = elemen.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                Xml x = new Xml(e);
                if (nama.equals(e.getLocalName())) {
                    hasil.add(x);
                }
                hasil.addAll(x.semua(nama));
            }
        }
        return hasil;
    }

    /** Empty when there is no such attribute. */
    String atribut(String nama) {
        return elemen.getAttribute(nama);
    }

    String atribut(String ruangNama, String nama) {
        return elemen.getAttributeNS(ruangNama, nama);
    }

    String teks() {
        return elemen.getTextContent().strip();
    }
}
