package id.go.tapinkab.dukcapil.bukuagregat.buku;

import javax.xml.stream.XMLStreamException;

/** The note below a table that one of its figures differs from the DKB on purpose. */
final class CatatanAngka {

    /** How every note begins; it is known by this and by its mark. */
    static final String AWAL = "Catatan angka:";

    private CatatanAngka() {}

    static boolean adalah(ButirNaskah butir) {
        return butir.teks().startsWith(AWAL)
                && butir.tanda().stream().anyMatch(t -> t.startsWith(NamaTanda.ANGKA));
    }

    static void tulis(PenulisWord w, int urutan, String teks) throws XMLStreamException {
        w.paragraf("Catatan");
        w.tanda(NamaTanda.ANGKA + urutan);
        w.teks(teks);
        w.akhiri();
    }
}
