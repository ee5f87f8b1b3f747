package id.go.tapinkab.dukcapil.bukuagregat.semester;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One semester of DKB data, written {@code 2024-I} or {@code 2024-II}. The data are as at its last
 * day: 30 June or 31 December ({@code sop.md}).
 */
public record Semester(int tahun, Paruh paruh) implements Comparable<Semester> {

    /** The half of the year; its {@code name()} is the Roman numeral the office writes. */
    public enum Paruh {
        I,
        II
    }

    private static final Pattern KODE = Pattern.compile("(\\d{4})-(I{1,2})");

    public Semester {
        if (tahun < 1900 || tahun > 2999) {
            throw new IllegalArgumentException("Tahun semester harus 1900 sampai 2999: " + tahun);
        }
        if (paruh == null) {
            throw new IllegalArgumentException("Semester harus I atau II");
        }
    }

    /** Reads {@code 2024-I}; empty for anything else. */
    public static Optional<Semester> parse(String kode) {
        Matcher matcher = KODE.matcher(kode == null ? "" : kode.strip());
        return matcher.matches()
                ? Optional.of(
                        new Semester(
                                Integer.parseInt(matcher.group(1)),
                                Paruh.valueOf(matcher.group(2))))
                : Optional.empty();
    }

    /** The semester that {@code tanggal} lies in. */
    public static Semester pada(LocalDate tanggal) {
        return new Semester(tanggal.getYear(), tanggal.getMonthValue() <= 6 ? Paruh.I : Paruh.II);
    }

    /** The cut-off date: the last day of the semester. */
    public LocalDate tanggalBatas() {
        return paruh == Paruh.I
                ? LocalDate.of(tahun, Month.JUNE, 30)
                : LocalDate.of(tahun, Month.DECEMBER, 31);
    }

    public Semester sebelumnya() {
        return paruh == Paruh.I ? new Semester(tahun - 1, Paruh.II) : new Semester(tahun, Paruh.I);
    }

    /** {@code Semester I Tahun 2024}, as printed. */
    public String judul() {
        return "Semester " + paruh + " Tahun " + tahun;
    }

    @Override
    public int compareTo(Semester lain) {
        return tahun != lain.tahun
                ? Integer.compare(tahun, lain.tahun)
                : paruh.compareTo(lain.paruh);
    }

    /** {@code 2024-I}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return tahun + "-" + paruh;
    }

    /** How many half-years after {@code lalu} this one is; negative when it is before. */
    public int sejak(Semester lalu) {
        return 2 * (tahun - lalu.tahun)
                + (paruh == Paruh.II ? 1 : 0)
                - (lalu.paruh == Paruh.II ? 1 : 0);
    }
}
