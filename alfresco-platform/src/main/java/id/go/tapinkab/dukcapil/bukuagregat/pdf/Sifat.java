package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Properties of a paragraph or run, merged over defaults, styles and direct formatting: element
 * name → the element that wins. {@code spacing} and {@code ind} merge by attribute. Immutable.
 */
final class Sifat {

    private final Map<String, Element> unsur = new HashMap<>();
    private final Map<String, String> atribut = new HashMap<>();

    /**
     * What lies below and is not taken back; direct formatting of a cell is little, styles much.
     */
    private final Optional<Sifat> bawah;

    private final Set<String> dicabut = new HashSet<>();

    Sifat() {
        bawah = Optional.empty();
    }

    private Sifat(Sifat bawah) {
        this.bawah = Optional.of(bawah);
    }

    /** A copy with the children of {@code pPr} or {@code rPr} on top. */
    Sifat dengan(Optional<Element> sifat) {
        if (sifat.isEmpty() || sifat.get().getFirstChild() == null) {
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
                    hasil.dicabut.add("ind.firstLine");
                } else if (!Unsur.atribut(satu, "firstLine").isEmpty()) {
                    hasil.dicabut.add("ind.hanging");
                }
            }
        }
        return hasil;
    }

    Optional<Element> unsur(String nama) {
        Element milik = unsur.get(nama);
        return milik != null ? Optional.of(milik) : bawah.flatMap(b -> b.unsur(nama));
    }

    /** {@code spacing.before}: an attribute of the winning element. */
    String atribut(String kunci) {
        String milik = atribut.get(kunci);
        if (dicabut.contains(kunci)) {
            return "";
        }
        return milik != null ? milik : bawah.map(b -> b.atribut(kunci)).orElse("");
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
