package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The value of one cell of a table: a number, or the reason why there is none.
 *
 * @param angka the exact number when {@code status} is {@link Status#ADA}, else zero and without
 *     meaning
 */
public record Nilai(Status status, BigDecimal angka) {

    /** Whether the number may and can be printed. */
    public enum Status {
        ADA,
        /** The files do not state it, or it cannot be computed from what they state. */
        TIDAK_TERSEDIA,
        /** Withheld from this edition because it is small; {@code angka} is the threshold. */
        KECIL,
        /** Withheld from this edition because it would give a small one away. */
        DISAMARKAN
    }

    public static final Nilai TIDAK_TERSEDIA = new Nilai(Status.TIDAK_TERSEDIA, BigDecimal.ZERO);
    public static final Nilai DISAMARKAN = new Nilai(Status.DISAMARKAN, BigDecimal.ZERO);

    public Nilai {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(angka, "angka");
    }

    public static Nilai dari(BigDecimal angka) {
        return new Nilai(Status.ADA, angka);
    }

    static Nilai dari(OptionalLong angka) {
        return angka.isPresent() ? dari(angka.getAsLong()) : TIDAK_TERSEDIA;
    }

    public static Nilai dari(long angka) {
        return dari(BigDecimal.valueOf(angka));
    }

    /** A count that is below {@code ambang} and not told. */
    static Nilai kecil(int ambang) {
        return new Nilai(Status.KECIL, BigDecimal.valueOf(ambang));
    }

    /** True when the number is known and withheld. */
    public boolean tersamar() {
        return status == Status.KECIL || status == Status.DISAMARKAN;
    }

    public Optional<BigDecimal> ada() {
        return status == Status.ADA ? Optional.of(angka) : Optional.empty();
    }
}
