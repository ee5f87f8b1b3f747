package id.go.tapinkab.dukcapil.bukuagregat.buku;

/**
 * One figure that differs between two versions of the book. {@code toString} is the sentence that
 * Kabid reads: {@code Tabel 3.2, Binuang, Laki-laki: 16.344 → 16.434}.
 *
 * @param kunci of the table, as its marks have it; empty when it has none
 * @param tabel {@code Tabel 3.2}
 * @param lama as printed; "tidak ada" when it was added
 * @param baru as printed; "tidak ada" when it is gone
 */
public record PerubahanAngka(
        String kunci, String tabel, String baris, String kolom, String lama, String baru) {

    /** Stands for a figure, row or table that one of the versions lacks. */
    public static final String TIDAK_ADA = "tidak ada";

    /** Stands for a row or table that one of the versions has. */
    static final String ADA = "ada";

    @Override
    public String toString() {
        StringBuilder teks = new StringBuilder(tabel);
        if (!baris.isEmpty()) {
            teks.append(", ").append(baris);
        }
        if (!kolom.isEmpty()) {
            teks.append(", ").append(kolom);
        }
        return teks.append(": ").append(lama).append(" → ").append(baru).toString();
    }
}
