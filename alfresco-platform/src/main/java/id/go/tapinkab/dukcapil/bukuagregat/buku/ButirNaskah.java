package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paragraph or table that stands directly in a document's body.
 *
 * @param tanda names of the bookmarks that begin in it, in their order
 * @param teks as printed
 */
record ButirNaskah(Element xml, List<String> tanda, String teks) {

    ButirNaskah {
        tanda = List.copyOf(tanda);
    }

    /** All of a document, what stands in content controls as if it stood outside. */
    static List<ButirNaskah> baca(byte[] naskah) throws XMLStreamException {
        return baca(naskah, Set.of("body"));
    }

    /** All of a header or footer. */
    static List<ButirNaskah> bacaBagian(byte[] bagian) throws XMLStreamException {
        return baca(bagian, Set.of("hdr", "ftr"));
    }

    private static List<ButirNaskah> baca(byte[] naskah, Set<String> wadah)
            throws XMLStreamException {
        List<ButirNaskah> hasil = new ArrayList<>();
        List<String> lepas = new ArrayList<>();
        XMLStreamReader xml = BungkusDocx.pembaca(naskah);
        Document dokumen = PohonWord.dokumen();
        boolean dalamBadan = false;
        while (xml.hasNext()) {
            int jenis = xml.next();
            if (jenis != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (dalamBadan) {
                urai(PohonWord.baca(xml, dokumen), lepas, hasil);
            } else {
                dalamBadan = wadah.contains(xml.getLocalName());
            }
        }
        return hasil;
    }

    private static void urai(Element satu, List<String> lepas, List<ButirNaskah> hasil) {
        switch (satu.getLocalName()) {
            case "p", "tbl" -> {
                List<String> tanda = new ArrayList<>(lepas);
                lepas.clear();
                PohonWord.semua(satu, "bookmarkStart")
                        .forEach(mulai -> tanda.add(PohonWord.sifat(mulai, "name")));
                hasil.add(new ButirNaskah(satu, tanda, PohonWord.teks(satu)));
            }
            case "bookmarkStart" -> lepas.add(PohonWord.sifat(satu, "name"));
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" ->
                    PohonWord.anak(satu).forEach(anak -> urai(anak, lepas, hasil));
            default -> {
                // section properties and marks of comments are no content
            }
        }
    }

    boolean tabel() {
        return PohonWord.adalah(xml, "tbl");
    }

    /** The texts of a table's first column, of which it is known when its marks are lost. */
    List<String> kolomPertama() {
        return PohonWord.anak(xml).stream()
                .filter(baris -> PohonWord.adalah(baris, "tr"))
                .flatMap(
                        baris ->
                                PohonWord.anak(baris).stream()
                                        .filter(sel -> PohonWord.adalah(sel, "tc"))
                                        .limit(1))
                .map(PohonWord::teks)
                .filter(teks -> !teks.isEmpty())
                .toList();
    }
}
