package id.go.tapinkab.dukcapil.bukuagregat.sop;

import java.util.Arrays;
import java.util.Optional;

/** Where a book stands: one status a step, and what it can be afterwards. */
public enum StatusBuku {
    DISUSUN(Langkah.L1, "Sedang disusun"),
    DIANALISIS(Langkah.L2, "Dianalisis Kasi"),
    DIPERIKSA_KABID(Langkah.L3, "Diperiksa Kabid"),
    MENUNGGU_PARAF_SEKRETARIS(Langkah.L4, "Menunggu paraf Sekretaris"),
    MENUNGGU_PARAF_KADIS(Langkah.L5, "Menunggu paraf Kadis"),
    ARAHAN(Langkah.L6, "Arahan Kadis diteruskan Kasi"),
    DISEMPURNAKAN(Langkah.L7, "Disempurnakan dan dicetak"),
    MENUNGGU_PENDAFTARAN(Langkah.L8A, "Menunggu permintaan pendaftaran"),
    DIDAFTARKAN(Langkah.L8B, "Menunggu nomor dan cap"),
    /** Closed for everybody ({@code sop.md}: registering is the end of editing). */
    TERDAFTAR(null, "Terdaftar"),
    /** Annulled with a reason; a new one is registered in its place. */
    BATAL(null, "Batal");

    private final Langkah langkah;
    private final String label;

    StatusBuku(Langkah langkah, String label) {
        this.langkah = langkah;
        this.label = label;
    }

    /** The step the book is in; empty when the process is over. */
    public Optional<Langkah> langkah() {
        return Optional.ofNullable(langkah);
    }

    public String label() {
        return label;
    }

    /** True when nobody changes the content any more. */
    public boolean tertutup() {
        return langkah == null;
    }

    /** The status of a book that is in {@code langkah}. */
    public static StatusBuku pada(Langkah langkah) {
        return Arrays.stream(values())
                .filter(status -> status.langkah == langkah)
                .findFirst()
                .orElseThrow();
    }
}
