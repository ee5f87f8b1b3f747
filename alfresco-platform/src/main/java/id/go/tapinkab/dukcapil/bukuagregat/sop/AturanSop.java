package id.go.tapinkab.dukcapil.bukuagregat.sop;

import id.go.tapinkab.dukcapil.bukuagregat.sop.PelanggaranSop.Aturan;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules of {@code sop.md} ("What follows from it"), as pure functions. */
public final class AturanSop {

    /** The roles that initial, in the SOP's order (steps 3, 4, 5). */
    public static final List<Peran> PEMARAF =
            List.of(Peran.KABID_PIAK, Peran.SEKRETARIS, Peran.KADIS);

    /** What a new version of the content does to the process. */
    public enum AkibatPerubahan {
        /** Step 5 has not ended: what was initialled is void. */
        PARAF_GUGUR,
        /** Steps 6 to 8, wording or number or date: passes and is noted. */
        DICATAT,
        /** Steps 6 to 8, a figure: back to Kabid, all initials anew. */
        KEMBALI_KE_KABID
    }

    /** The version that all three initials stand for. */
    public record VersiBerparaf(String versi, String sha256) {}

    /** Who acted in which role on this book before. */
    public record Tindakan(String orang, Peran peran) {}

    private AturanSop() {}

    /** Administrator Database in 1 and 7, Kasi in 2, Kabid in 3; nobody in 4, 5, 6 and 8. */
    public static boolean bolehUbah(Langkah langkah, Set<Peran> peran) {
        return langkah.pengubah().filter(peran::contains).isPresent();
    }

    /** As {@link #bolehUbah}, with the refusal in words. */
    public static void pastikanBolehUbah(StatusBuku status, Set<Peran> peran) {
        Langkah langkah =
                status.langkah()
                        .orElseThrow(
                                () ->
                                        new PelanggaranSop(
                                                Aturan.BUKU_TERTUTUP,
                                                "Buku sudah "
                                                        + status.label().toLowerCase(Locale.ROOT)
                                                        + "; isinya tidak dapat diubah lagi."));
        if (!bolehUbah(langkah, peran)) {
            throw new PelanggaranSop(
                    Aturan.BUKAN_PENGUBAH,
                    langkah.pengubah()
                            .map(
                                    p ->
                                            "Pada langkah %s hanya %s yang boleh mengubah draf."
                                                    .formatted(langkah.kode(), p.singkat()))
                            .orElse(
                                    "Pada langkah %s draf tidak boleh diubah siapa pun."
                                            .formatted(langkah.kode())));
        }
    }

    /** Only the step's own role may end it, whoever started the process. */
    public static void pastikanPeran(Langkah langkah, Set<Peran> peran) {
        if (!peran.contains(langkah.peran())) {
            throw new PelanggaranSop(
                    Aturan.BUKAN_PERAN_LANGKAH,
                    "Langkah %s (%s) hanya dapat diselesaikan oleh %s."
                            .formatted(langkah.kode(), langkah.judul(), langkah.peran().jabatan()));
        }
    }

    /** One person acts in two roles of a book only as a recorded deputy (Plh./Plt.). */
    public static void pastikanTidakRangkap(
            String orang,
            Peran peran,
            Optional<Paraf.Wakil> wakil,
            Collection<Tindakan> terdahulu) {
        if (wakil.isPresent()) {
            return;
        }
        terdahulu.stream()
                .filter(lain -> lain.orang().equals(orang) && lain.peran() != peran)
                .findFirst()
                .ifPresent(
                        lain -> {
                            throw new PelanggaranSop(
                                    Aturan.RANGKAP_PERAN,
                                    "Anda sudah bertindak sebagai %s pada buku ini; bertindak sebagai %s hanya dapat selaku Plh. atau Plt."
                                            .formatted(lain.peran().singkat(), peran.singkat()));
                        });
    }

    /**
     * What follows when {@code langkah} ends with {@code hasil}.
     *
     * @param hasil null is no outcome and refused
     * @param alasan mandatory for a return; null or blank is none
     * @param angkaBerubah true when a figure differs from the version that was initialled; only
     *     counts in steps 6 to 8, where it sends the book back to Kabid
     */
    public static Keputusan keputusan(
            Langkah langkah, Hasil hasil, String alasan, boolean angkaBerubah) {
        if (hasil == null || !langkah.hasil().contains(hasil)) {
            throw new PelanggaranSop(
                    Aturan.HASIL_TIDAK_ADA,
                    "Langkah %s tidak dapat diakhiri dengan \"%s\"."
                            .formatted(langkah.kode(), hasil == null ? "" : hasil.label()));
        }
        if (hasil == Hasil.KEMBALI) {
            if (alasan == null || alasan.isBlank()) {
                throw new PelanggaranSop(
                        Aturan.ALASAN_WAJIB, "Alasan wajib diisi bila draf dikembalikan.");
            }
            return new Keputusan(Optional.of(Langkah.L2), true);
        }
        if (sesudahParaf(langkah) && angkaBerubah) {
            return new Keputusan(Optional.of(Langkah.L3), true);
        }
        return new Keputusan(langkah.berikut(), false);
    }

    /** What a new version made while the book is in {@code langkah} does to the initials. */
    public static AkibatPerubahan akibatPerubahan(Langkah langkah, boolean angkaBerubah) {
        if (!sesudahParaf(langkah)) {
            return AkibatPerubahan.PARAF_GUGUR;
        }
        return angkaBerubah ? AkibatPerubahan.KEMBALI_KE_KABID : AkibatPerubahan.DICATAT;
    }

    private static boolean sesudahParaf(Langkah langkah) {
        return langkah.compareTo(Langkah.L5) > 0;
    }

    /**
     * Refuses a second initial of the same role for the same version, one out of turn (Sekretaris
     * after Kabid, Kadis after both, all of the same content), and one by a person who has already
     * initialled in another role and is no recorded deputy.
     */
    public static void pastikanBolehParaf(Paraf baru, Collection<Paraf> ada) {
        if (!baru.langkah().berparaf() || baru.langkah().peran() != baru.peran()) {
            throw new PelanggaranSop(
                    Aturan.BUKAN_LANGKAH_PARAF,
                    "Langkah %s bukan langkah paraf %s."
                            .formatted(baru.langkah().kode(), baru.peran().singkat()));
        }
        List<Paraf> sah =
                ada.stream().filter(p -> p.sahUntuk(baru.versi(), baru.sha256())).toList();
        if (sah.stream().anyMatch(p -> p.peran() == baru.peran())) {
            throw new PelanggaranSop(
                    Aturan.PARAF_GANDA,
                    "Versi %s sudah diparaf %s.".formatted(baru.versi(), baru.peran().singkat()));
        }
        for (Peran lebihDahulu : PEMARAF.subList(0, PEMARAF.indexOf(baru.peran()))) {
            if (sah.stream().noneMatch(p -> p.peran() == lebihDahulu)) {
                throw new PelanggaranSop(
                        Aturan.PARAF_BELUM_BERURUTAN,
                        "Versi %s belum diparaf %s."
                                .formatted(baru.versi(), lebihDahulu.singkat()));
            }
        }
        pastikanTidakRangkap(
                baru.orang(),
                baru.peran(),
                baru.wakil(),
                sah.stream().map(p -> new Tindakan(p.orang(), p.peran())).toList());
    }

    /** All initials, those in force now void; the order is kept. */
    public static List<Paraf> gugurkan(Collection<Paraf> paraf, Instant sejak, String alasan) {
        return paraf.stream().map(p -> p.gugurkan(sejak, alasan)).toList();
    }

    /** The version that Kabid, Sekretaris and Kadis have all initialled; empty while one lacks. */
    public static Optional<VersiBerparaf> versiBerparaf(Collection<Paraf> paraf) {
        return paraf.stream()
                .filter(p -> p.peran() == Peran.KADIS && p.berlaku())
                .map(p -> new VersiBerparaf(p.versi(), p.sha256()))
                .filter(versi -> PEMARAF.stream().allMatch(peran -> diparaf(paraf, peran, versi)))
                .findFirst();
    }

    private static boolean diparaf(Collection<Paraf> paraf, Peran peran, VersiBerparaf versi) {
        return paraf.stream()
                .anyMatch(p -> p.peran() == peran && p.sahUntuk(versi.versi(), versi.sha256()));
    }

    /** As {@link #versiBerparaf}; registering needs it ({@code sop.md} step 8). */
    public static VersiBerparaf pastikanBerparafLengkap(Collection<Paraf> paraf) {
        return versiBerparaf(paraf)
                .orElseThrow(
                        () ->
                                new PelanggaranSop(
                                        Aturan.PARAF_BELUM_LENGKAP,
                                        "Buku belum diparaf lengkap oleh Kabid, Sekretaris, dan Kadis."));
    }
}
