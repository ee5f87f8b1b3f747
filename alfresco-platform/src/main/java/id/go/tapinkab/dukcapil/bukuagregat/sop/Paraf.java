package id.go.tapinkab.dukcapil.bukuagregat.sop;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An initial: one version of one draft, one person, one role ({@code sop.md}, What follows from
 * it). Kabid's acknowledgement is recorded the same way. It never changes but for becoming void.
 *
 * @param orang user name of who gave it
 * @param wakil set when the person acts for the holder of the post
 * @param versi label of the version that was initialled: {@code 0.3}
 * @param sha256 of that version's content, 64 hexadecimal digits
 * @param catatan note or arahan; may be empty, never null
 * @param gugur set once it is void
 */
public record Paraf(
        Peran peran,
        String orang,
        Optional<Wakil> wakil,
        Instant waktu,
        Langkah langkah,
        String versi,
        String sha256,
        String catatan,
        Optional<Gugur> gugur) {

    /**
     * A recorded deputy.
     *
     * @param untuk who is replaced; may be empty for a vacant post (Plt.)
     */
    public record Wakil(Jenis jenis, String untuk) {

        /** Plh. while the holder is away, Plt. while the post is vacant. */
        public enum Jenis {
            PLH("Plh."),
            PLT("Plt.");

            private final String label;

            Jenis(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    /** Since when and why an initial is void. */
    public record Gugur(Instant sejak, String alasan) {}

    public Paraf {
        Objects.requireNonNull(peran);
        Objects.requireNonNull(wakil);
        Objects.requireNonNull(gugur);
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 harus 64 angka heksadesimal: " + sha256);
        }
        catatan = catatan == null ? "" : catatan;
    }

    public boolean berlaku() {
        return gugur.isEmpty();
    }

    /** True when it is not void and stands for exactly this version and content. */
    public boolean sahUntuk(String versi, String sha256) {
        return berlaku() && this.versi.equals(versi) && this.sha256.equals(sha256);
    }

    /** The same, void; one that is void already keeps its first reason. */
    public Paraf gugurkan(Instant sejak, String alasan) {
        return berlaku()
                ? new Paraf(
                        peran,
                        orang,
                        wakil,
                        waktu,
                        langkah,
                        versi,
                        sha256,
                        catatan,
                        Optional.of(new Gugur(sejak, alasan)))
                : this;
    }

    /** The post as it is written beside the initial: {@code Plh. Sekretaris}. */
    public String jabatan() {
        return wakil.map(w -> w.jenis().label() + " ").orElse("") + peran.jabatan();
    }
}
