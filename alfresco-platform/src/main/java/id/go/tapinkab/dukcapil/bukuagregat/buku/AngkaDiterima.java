package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.time.LocalDate;

/**
 * A figure that differs from the DKB because somebody wanted it so: no finding any more, as long as
 * exactly this value stands in exactly this cell.
 *
 * @param kunci of the table, as its marks have it
 * @param dkb the figure composed from the DKB, as printed
 * @param buku the figure in the book, as printed
 * @param oleh who accepted it, as people know them: {@code Kabid, Nama}
 */
public record AngkaDiterima(
        String kunci,
        String baris,
        String kolom,
        String dkb,
        String buku,
        String alasan,
        String oleh,
        LocalDate pada) {

    /** Accepts a finding. */
    public static AngkaDiterima dari(
            PerubahanAngka temuan, String alasan, String oleh, LocalDate pada) {
        return new AngkaDiterima(
                temuan.kunci(),
                temuan.baris(),
                temuan.kolom(),
                temuan.lama(),
                temuan.baru(),
                alasan,
                oleh,
                pada);
    }

    /** True when it stands for this finding: the same cell, the same two figures. */
    public boolean untuk(PerubahanAngka temuan) {
        return disel(temuan.kunci(), temuan.baris(), temuan.kolom())
                && samaAngka(dkb, temuan.lama())
                && samaAngka(buku, temuan.baru());
    }

    /** True for the same cell. */
    public boolean selSama(AngkaDiterima lain) {
        return disel(lain.kunci, lain.baris, lain.kolom);
    }

    private boolean disel(String diTabel, String diBaris, String diKolom) {
        return kunci.equals(diTabel) && baris.equals(diBaris) && kolom.equals(diKolom);
    }

    private static boolean samaAngka(String a, String b) {
        return a.equals(b)
                || (!AngkaBuku.bilangan(a).isEmpty()
                        && AngkaBuku.bilangan(a).equals(AngkaBuku.bilangan(b)));
    }

    /** The note below the table. */
    String catatan() {
        String tempat = kolom.isEmpty() ? baris : baris + ", " + kolom;
        return CatatanAngka.AWAL
                + " "
                + (tempat.isEmpty() ? "tabel ini" : tempat)
                + ": "
                + buku
                + "; menurut DKB "
                + dkb
                + ". "
                + alasan.strip().replaceFirst("\\.?$", ".");
    }

    /** True when rows, columns or tables were added or taken out, not a figure changed. */
    boolean mengubahSusunan() {
        return kolom.isEmpty() || dkb.equals(PerubahanAngka.TIDAK_ADA);
    }

    /** True when it takes the place of this figure in this cell. */
    boolean menggantikan(String diTabel, String diBaris, String diKolom, String tersusun) {
        return disel(diTabel, diBaris, diKolom) && samaAngka(dkb, tersusun);
    }

    /** As it stands in the cell; nothing when the figure was taken out. */
    String tercetak() {
        return buku.equals(PerubahanAngka.TIDAK_ADA) ? "" : buku;
    }
}
