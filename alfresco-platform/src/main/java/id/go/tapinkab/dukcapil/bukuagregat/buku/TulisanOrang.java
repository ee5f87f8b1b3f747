package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/** What people wrote into a draft, block by block, ready to be set into the next one. */
final class TulisanOrang {

    /** Writes a piece of text that the module composed. */
    @FunctionalInterface
    interface Penulis {
        void tulis() throws XMLStreamException;
    }

    /** What stands in one block. */
    private static final class Isi {
        private boolean diganti;
        private List<Element> isi = List.of();
        private final List<Element> tambahan = new ArrayList<>();
        private String periksa = "";
    }

    private final Map<String, Isi> menurutBlok = new LinkedHashMap<>();
    private final BagianTerbawa bagian = new BagianTerbawa();

    private Isi isi(String blok) {
        return menurutBlok.computeIfAbsent(blok, kunci -> new Isi());
    }

    /** Takes the place of what the module would write. */
    void ganti(String blok, List<Element> isi) {
        Isi satu = isi(blok);
        satu.diganti = true;
        satu.isi = List.copyOf(isi);
    }

    /** Stands behind whatever stands there. */
    void tambah(String blok, List<Element> isi) {
        isi(blok).tambahan.addAll(isi);
    }

    /** A note in front of the block. */
    void periksa(String blok, String catatan) {
        isi(blok).periksa = catatan;
    }

    BagianTerbawa bagian() {
        return bagian;
    }

    /** Writes a block: what people made of it, else what was composed. */
    void tulis(PenulisWord w, String blok, List<Penulis> tersusun) throws XMLStreamException {
        Isi satu = menurutBlok.getOrDefault(blok, new Isi());
        if (!satu.periksa.isEmpty()) {
            CatatanPeriksa.tulis(w, blok, satu.periksa);
        }
        PenyalinPohon penyalin = new PenyalinPohon(w);
        if (satu.diganti) {
            boolean narasi = blok.startsWith("n:");
            String kunci = blok.substring(2);
            penyalin.tulis(
                    satu.isi,
                    narasi ? NamaTanda.AWAL_NARASI + kunci : "",
                    narasi ? NamaTanda.AKHIR_NARASI + kunci : "");
        } else {
            for (Penulis tulis : tersusun) {
                tulis.tulis();
            }
        }
        penyalin.tulis(satu.tambahan, "", "");
    }
}
