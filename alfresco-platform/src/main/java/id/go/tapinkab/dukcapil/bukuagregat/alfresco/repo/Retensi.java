package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long individual records are kept after their semester's book is registered.
 *
 * @param hari days; empty: nothing is ever removed
 */
public record Retensi(Optional<Integer> hari) {

    /** Called by Spring with the value of {@code bukuagregat.hapus.perseorangan.hari}. */
    static Retensi dari(String hari) {
        String teks = hari.strip();
        if (teks.isEmpty()) {
            return new Retensi(Optional.empty());
        }
        try {
            int angka = Integer.parseInt(teks);
            if (angka > 0) {
                return new Retensi(Optional.of(angka));
            }
        } catch (NumberFormatException e) {
            throw salah(hari, e);
        }
        throw salah(hari, null);
    }

    /** Whether what belongs to a book that was registered on that day is due on the other. */
    public boolean jatuhTempo(LocalDate terdaftar, LocalDate kini) {
        return hari.filter(h -> !terdaftar.plusDays(h).isAfter(kini)).isPresent();
    }

    private static IllegalArgumentException salah(String teks, Exception sebab) {
        return new IllegalArgumentException(
                "Pengaturan bukuagregat.hapus.perseorangan.hari = \"%s\" tidak sah; yang boleh:"
                                .formatted(teks)
                        + " bilangan bulat lebih dari nol, atau kosong (tidak pernah dihapus)",
                sebab);
    }
}
