package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Properties of a paragraph or run, merged over defaults, styles and direct formatting: element
 * name → the element that wins. {@code spacing} and {@code ind} merge by attribute.
 */
final class Sifat {

    private final Map<String, Element> unsur = new HashMap<>();
    private final Map<String, String> atribut = new HashMap<>();

    Sifat() {}

    private Sifat(Sifat asal) {
        unsur.putAll(asal.unsur);
        atribut.putAll(asal.atribut);
    }

    /** A copy with the children of {@code pPr} or {@code rPr} on top. */
    Sifat dengan(Optional<Element> sifat) {
        if (sifat.isEmpty()) {
            return this;
        }
        Sifat hasil = new Sifat(this);
        for (Element satu : Unsur.anak(sifat.get())) {
            String nama = satu.getLocalName();
            hasil.unsur.put(nama, satu);
            var semua = satu.getAttributes();
            for (int i = 0; i < semua.getLength(); i++) {
                String kunci = semua.item(i).getLocalName();
                hasil.atribut.put(nama + "." + kunci, semua.item(i).getNodeValue());
            }
            if (nama.equals("ind")) {
                // The two exclude each other: whichever is stated last holds.
                if (!Unsur.atribut(satu, "hanging").isEmpty()) {
                    hasil.atribut.remove("ind.firstLine");
                } else if (!Unsur.atribut(satu, "firstLine").isEmpty()) {
                    hasil.atribut.remove("ind.hanging");
                }
            }
        }
        return hasil;
    }

    Optional<Element> unsur(String nama) {
        return Optional.ofNullable(unsur.get(nama));
    }

    /** {@code spacing.before}: an attribute of the winning element. */
    String atribut(String kunci) {
        return atribut.getOrDefault(kunci, "");
    }

    String nilai(String nama) {
        return atribut(nama + ".val");
    }

    boolean nyala(String nama) {
        return unsur(nama).filter(Unsur::nyala).isPresent();
    }

    /** A length in points from twentieths. */
    double poin(String kunci) {
        return Unsur.angka(atribut(kunci), 0) / 20.0;
    }
}
