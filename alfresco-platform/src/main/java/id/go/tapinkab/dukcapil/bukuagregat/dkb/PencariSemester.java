package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds semesters in titles, notes, sheet names and cells. */
final class PencariSemester {

    /**
     * A year, and its half when that is told.
     *
     * @param paruh empty when only the year is known
     */
    record Periode(int tahun, Optional<Semester.Paruh> paruh) {

        boolean cocok(Semester semester) {
            return tahun == semester.tahun() && paruh.map(p -> p == semester.paruh()).orElse(true);
        }

        /** True when both can be about the same half year. */
        boolean bersama(Periode lain) {
            return tahun == lain.tahun()
                    && (paruh.isEmpty() || lain.paruh().isEmpty() || paruh.equals(lain.paruh()));
        }

        Optional<Semester> semester() {
            return paruh.map(p -> new Semester(tahun, p));
        }

        @Override
        public String toString() {
            return paruh.map(p -> "Semester " + p + " Tahun " + tahun).orElse("Tahun " + tahun);
        }
    }

    private static final Map<String, Semester.Paruh> PARUH =
            Map.ofEntries(
                    Map.entry("i", Semester.Paruh.I),
                    Map.entry("1", Semester.Paruh.I),
                    Map.entry("01", Semester.Paruh.I),
                    Map.entry("satu", Semester.Paruh.I),
                    Map.entry("pertama", Semester.Paruh.I),
                    Map.entry("ganjil", Semester.Paruh.I),
                    Map.entry("ii", Semester.Paruh.II),
                    Map.entry("2", Semester.Paruh.II),
                    Map.entry("02", Semester.Paruh.II),
                    Map.entry("dua", Semester.Paruh.II),
                    Map.entry("kedua", Semester.Paruh.II),
                    Map.entry("genap", Semester.Paruh.II));
    private static final String KATA = "(ii|i|2|1|02|01|satu|dua|pertama|kedua|ganjil|genap)";
    private static final Pattern SEMESTER_TAHUN =
            Pattern.compile(
                    "\\b(?:semester|smt|smtr|sem)[ .]*"
                            + KATA
                            + "\\b(?:[ .,/-]*(?:tahun|thn|th))?"
                            + "[ .,/-]*((?:19|20)\\d{2})\\b");
    private static final Pattern TAHUN_SEMESTER =
            Pattern.compile(
                    "\\b((?:19|20)\\d{2})[ .,/_-]*(?:semester|smt|sem)?[ .,/_-]*" + KATA + "\\b");
    private static final Pattern TANGGAL =
            Pattern.compile(
                    "\\b(?:30[ ./-]*(?:juni|jun|06|6)|31[ ./-]*(?:desember|des|12))[ ./-]*"
                            + "((?:19|20)\\d{2})\\b");
    private static final Pattern BULAN =
            Pattern.compile(
                    "\\b(jan|jul)(?:uari|i)?[ .]*(?:-|\u2013|s[ ./]*d[ .]|sampai|hingga)[ .a-z]*?"
                            + "\\b(jun|des)(?:i|ember)?[ .,]*((?:19|20)\\d{2})\\b");
    private static final Pattern TAHUN = Pattern.compile("(?:19|20)\\d{2}");

    private PencariSemester() {}

    /** The semesters that a text names: {@code Semester I Tahun 2024}, {@code 30 Juni 2024}. */
    static Set<Semester> dalamTeks(String teks) {
        Set<Semester> hasil = new LinkedHashSet<>();
        String rapi = teks.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0_]+", " ");
        Matcher biasa = SEMESTER_TAHUN.matcher(rapi);
        while (biasa.find()) {
            hasil.add(new Semester(Integer.parseInt(biasa.group(2)), PARUH.get(biasa.group(1))));
        }
        Matcher tanggal = TANGGAL.matcher(rapi);
        while (tanggal.find()) {
            boolean juni = tanggal.group().startsWith("30");
            hasil.add(
                    new Semester(
                            Integer.parseInt(tanggal.group(1)),
                            juni ? Semester.Paruh.I : Semester.Paruh.II));
        }
        Matcher bulan = BULAN.matcher(rapi);
        while (bulan.find()) {
            boolean awal = bulan.group(1).equals("jan") && bulan.group(2).equals("jun");
            if (awal || bulan.group(1).equals("jul") && bulan.group(2).equals("des")) {
                hasil.add(
                        new Semester(
                                Integer.parseInt(bulan.group(3)),
                                awal ? Semester.Paruh.I : Semester.Paruh.II));
            }
        }
        if (hasil.isEmpty() && rapi.matches(".*(semester|smt|dkb).*")) {
            Matcher terbalik = TAHUN_SEMESTER.matcher(rapi);
            while (terbalik.find()) {
                hasil.add(
                        new Semester(
                                Integer.parseInt(terbalik.group(1)), PARUH.get(terbalik.group(2))));
            }
        }
        return hasil;
    }

    /** A cell of a column of years; empty when it is none. */
    static Optional<Integer> tahun(String sel) {
        String teks = sel.endsWith(".0") ? sel.substring(0, sel.length() - 2) : sel;
        return TAHUN.matcher(teks).matches()
                ? Optional.of(Integer.parseInt(teks))
                : Optional.empty();
    }

    /** A cell of a column of halves: {@code 1}, {@code II}, {@code Semester 2}. */
    static Optional<Semester.Paruh> paruh(String sel) {
        String teks = sel.endsWith(".0") ? sel.substring(0, sel.length() - 2) : sel;
        String rapi = Judul.rapikan(teks).replaceFirst("^(semester|smt|sem) ?", "");
        return Optional.ofNullable(PARUH.get(rapi));
    }

    /** A cell of a column of periods: {@code 2024-I}, {@code Semester I 2024}, {@code 20241}. */
    static Optional<Periode> periode(String sel) {
        Optional<Semester> kode = Semester.parse(sel.toUpperCase(Locale.ROOT));
        if (kode.isPresent()) {
            return kode.map(s -> new Periode(s.tahun(), Optional.of(s.paruh())));
        }
        Set<Semester> teks = dalamTeks("semester " + sel);
        if (teks.size() == 1) {
            Semester satu = teks.iterator().next();
            return Optional.of(new Periode(satu.tahun(), Optional.of(satu.paruh())));
        }
        if (sel.matches("(19|20)\\d{2}0?[12]")) {
            return Optional.of(
                    new Periode(
                            Integer.parseInt(sel.substring(0, 4)),
                            Optional.of(sel.endsWith("1") ? Semester.Paruh.I : Semester.Paruh.II)));
        }
        return tahun(sel).map(t -> new Periode(t, Optional.empty()));
    }
}
