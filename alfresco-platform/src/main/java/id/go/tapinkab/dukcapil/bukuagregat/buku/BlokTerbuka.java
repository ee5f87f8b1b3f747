package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The block of text that is being written ({@link TeksNaskah}): what was composed for it is held
 * back until it ends, and gives way to what people wrote there.
 */
final class BlokTerbuka {

    private final PenulisWord w;
    private final TulisanOrang tulisan;
    private final List<TulisanOrang.Penulis> tersusun = new ArrayList<>();
    private final List<TulisanOrang.Penulis> sesudah = new ArrayList<>();
    private String kunci = "";

    BlokTerbuka(PenulisWord w, TulisanOrang tulisan) {
        this.w = w;
        this.tulisan = tulisan;
    }

    /** Ends the open block and begins another. */
    void mulai(String kunciBaru) throws XMLStreamException {
        tutup();
        kunci = kunciBaru;
    }

    /** Composed text of the open block. */
    void teks(TulisanOrang.Penulis penulis) {
        tersusun.add(penulis);
    }

    /** Stands behind the block, whatever is in it. */
    void sesudah(TulisanOrang.Penulis penulis) {
        sesudah.add(penulis);
    }

    void tutup() throws XMLStreamException {
        if (kunci.isEmpty()) {
            return;
        }
        tulisan.tulis(w, kunci, tersusun);
        for (TulisanOrang.Penulis satu : sesudah) {
            satu.tulis();
        }
        tersusun.clear();
        sesudah.clear();
        kunci = "";
    }
}
