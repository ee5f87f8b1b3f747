package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The note in a draft that a text is to be looked at again: highlighted, in front of the text, and
 * gone when somebody deletes it.
 */
final class CatatanPeriksa {

    /** How every note begins; it is known by this and by its mark. */
    static final String AWAL = "PERIKSA:";

    private CatatanPeriksa() {}

    /** The block that the note is about; empty when the paragraph is none. */
    static Optional<String> milik(ButirNaskah butir, String blok) {
        if (butir.tabel() || !butir.teks().startsWith(AWAL)) {
            return Optional.empty();
        }
        return butir.tanda().stream()
                .filter(tanda -> tanda.startsWith(NamaTanda.PERIKSA))
                .findFirst()
                .map(NamaTanda::blokPeriksa)
                .or(() -> Optional.of(blok));
    }

    /** Its own formatting, so that it is seen with any template. */
    static void tulis(PenulisWord w, String blok, String teks) throws XMLStreamException {
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "Isi");
        w.unsur("shd", "val", "clear", "color", "auto", "fill", "FFF2CC");
        w.akhiri();
        w.tanda(NamaTanda.periksa(blok));
        w.buka("r");
        w.buka("rPr");
        w.unsur("b");
        w.unsur("color", "val", "9C0006");
        w.unsur("highlight", "val", "yellow");
        w.akhiri();
        w.isiTeks(teks);
        w.akhiri();
        w.akhiri();
    }
}
