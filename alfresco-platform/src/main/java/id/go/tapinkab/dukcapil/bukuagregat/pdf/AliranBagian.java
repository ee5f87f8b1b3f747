package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The blocks of one section, or of it up to the next paragraph that begins a page. Ends there, and
 * goes on when it is told to.
 */
final class AliranBagian implements Iterator<Element> {

    private final AliranBlok aliran;
    private final Bersama bersama;
    private final Map<Integer, String> idJudul;
    private Optional<Element> berikut = Optional.empty();
    private int urutan;
    private int sisaBagian;
    private boolean dibagi;
    private boolean adaBlok;
    private boolean diBatas;

    AliranBagian(AliranBlok aliran, Bersama bersama, Map<Integer, String> idJudul) {
        this.aliran = aliran;
        this.bersama = bersama;
        this.idJudul = idJudul;
    }

    /** The properties of the section that ends with a block. */
    static Optional<Element> akhirBagian(Element blok) {
        return blok.getLocalName().equals("sectPr")
                ? Optional.of(blok)
                : Unsur.satu(blok, "pPr").flatMap(p -> Unsur.satu(p, "sectPr"));
    }

    /**
     * Goes on to the next section.
     *
     * @param banyak of the document's sections that count as one
     * @param bolehDibagi whether it may end at each paragraph that begins a page
     */
    void mulaiBagian(int banyak, boolean bolehDibagi) {
        sisaBagian = banyak;
        dibagi = bolehDibagi;
        adaBlok = false;
    }

    /** True when the section goes on with a new page; the blocks of it come then. */
    boolean mulaiHalaman() {
        boolean hasil = diBatas;
        diBatas = false;
        adaBlok = false;
        return hasil;
    }

    @Override
    public boolean hasNext() {
        if (diBatas) {
            return false;
        }
        try {
            while (berikut.isEmpty() && sisaBagian > 0) {
                berikut = baca();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diBatas = dibagi && adaBlok && berikut.filter(this::mulaiHalaman).isPresent();
        return berikut.isPresent() && !diBatas;
    }

    private boolean mulaiHalaman(Element blok) {
        return blok.getLocalName().equals("p")
                && bersama.gaya().paragraf(Unsur.satu(blok, "pPr")).nyala("pageBreakBefore");
    }

    @Override
    public Element next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Element hasil = berikut.orElseThrow();
        berikut = Optional.empty();
        adaBlok = true;
        return hasil;
    }

    /** The next block; empty where it was nothing but the end of a section. */
    private Optional<Element> baca() throws IOException {
        Optional<Element> blok = aliran.berikut();
        if (blok.isEmpty()) {
            sisaBagian = 0;
            return blok;
        }
        String id = idJudul.get(urutan++);
        if (id != null) {
            bersama.idJudul().put(blok.get(), id);
        }
        if (akhirBagian(blok.get()).isEmpty()) {
            return blok;
        }
        sisaBagian--;
        return blok.filter(b -> Unsur.punya(b, "r"));
    }
}
