package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What indicators need beside the Kubus.
 *
 * @param luas area per region; regions without one have no density
 * @param pembanding the Kubus to compare with
 * @param cwr how the child-woman ratio is computed
 */
public record PengaturanIndikator(
        Map<KodeWilayah, Luas> luas, Optional<Pembanding> pembanding, Cwr cwr) {

    /**
     * The area of a region.
     *
     * @param km2 more than 0
     * @param sumber who says so and as of when: {@code BPS Kabupaten Tapin, 2023}
     */
    public record Luas(BigDecimal km2, String sumber) {
        public Luas {
            if (km2.signum() <= 0) {
                throw new IllegalArgumentException("Luas wilayah harus lebih dari 0 km²: " + km2);
            }
        }
    }

    /**
     * An earlier Kubus to compare with.
     *
     * @param samaran what was withheld of it when it was published; a comparison shows no more
     * @param nama as printed: {@code Semester II Tahun 2023}
     * @param tahun years between the two cut-off dates, 0.5 for a semester; empty when either
     *     semester is not known, and then there is no rate per year
     */
    public record Pembanding(
            Kubus kubus, Samaran samaran, String nama, Optional<BigDecimal> tahun) {

        /** The whole Kubus, as the internal edition compares. */
        public Pembanding(Kubus kubus, String nama, Optional<BigDecimal> tahun) {
            this(kubus, Samaran.TANPA, nama, tahun);
        }

        /**
         * The Kubus of an earlier semester.
         *
         * @throws IllegalArgumentException when {@code lalu} is not before {@code kini}
         */
        public static Pembanding antara(Kubus kubus, Semester lalu, Semester kini) {
            int semester = kini.sejak(lalu);
            if (semester <= 0) {
                throw new IllegalArgumentException(
                        "Semester pembanding " + lalu + " tidak sebelum " + kini);
            }
            return new Pembanding(
                    kubus, lalu.judul(), Optional.of(BigDecimal.valueOf(5L * semester, 1)));
        }

        /** The same as an earlier edition published it. */
        public Pembanding tersamar(Samaran lain) {
            return new Pembanding(kubus, lain, nama, tahun);
        }

        KubusTerbit terbit() {
            return new KubusTerbit(kubus, samaran);
        }
    }

    /**
     * Children aged 0–4 per women of an age range.
     *
     * @param umurDari lowest age of the women, a multiple of five
     * @param umurSampai highest age of the women, inclusive: 49 or 44
     * @param k the constant it is multiplied by: 100 or 1000
     */
    public record Cwr(int umurDari, int umurSampai, int k) {
        public Cwr {
            if (umurDari % 5 != 0 || umurSampai % 5 != 4 || umurDari >= umurSampai || k <= 0) {
                throw new IllegalArgumentException(
                        "CWR perlu kelompok umur lima tahunan dan konstanta positif");
            }
        }
    }

    /** No areas, no comparison, women 15–49, per 1,000. */
    public static final PengaturanIndikator BAWAAN =
            new PengaturanIndikator(Map.of(), Optional.empty(), new Cwr(15, 49, 1000));

    public PengaturanIndikator {
        luas = Map.copyOf(luas);
    }

    public PengaturanIndikator denganPembanding(Pembanding lain) {
        return new PengaturanIndikator(luas, Optional.of(lain), cwr);
    }

    public PengaturanIndikator denganLuas(Map<KodeWilayah, Luas> lain) {
        return new PengaturanIndikator(lain, pembanding, cwr);
    }
}
