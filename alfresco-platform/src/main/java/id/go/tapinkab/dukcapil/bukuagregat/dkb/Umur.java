package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Age in headers and cells: five-year bands {@code 00-04} … {@code 70-74}, {@code 75+}, and single
 * years, which add up to bands.
 */
final class Umur {

    /** The bands in order. */
    static final List<String> KELOMPOK =
            IntStream.rangeClosed(0, 15).mapToObj(i -> kelompok(i * 5)).toList();

    private static final int TERATAS_DARI = 75;
    private static final int MAKS = 130;
    private static final String AWALAN =
            "(?:(?:kelompok |kel |golongan |gol )?(?:umur|usia|u|ku) ?)?";
    private static final String TAHUN = "(?: ?(?:tahun|thn|th|t))?";
    private static final Pattern RENTANG =
            Pattern.compile(
                    AWALAN
                            + "(\\d{1,3})"
                            + TAHUN
                            + "(?: (?:sd |s d |sampai |sampai dengan |hingga )?|sd|sampai)"
                            + "(\\d{1,3})"
                            + TAHUN);
    private static final Pattern KE_ATAS =
            Pattern.compile(
                    AWALAN
                            + "(?:(lebih|lbh)(?: dari| sama dengan)*(?: atau sama dengan)?"
                            + " ?(?:umur |usia )?(\\d{1,3})"
                            + TAHUN
                            + "(?: plus| ke atas| keatas)?"
                            + "|(\\d{1,3})"
                            + TAHUN
                            + " ?(?:plus|ke atas|keatas|lebih|atau lebih|dan lebih|dan ke atas|up"
                            + "|dst)"
                            + TAHUN
                            + ")");
    private static final Pattern KURANG =
            Pattern.compile(AWALAN + "(?:kurang|krg)(?: dari)? ?(\\d{1,2})" + TAHUN);
    private static final Pattern SATU =
            Pattern.compile(
                    "(?:u|umur|usia)(?: tunggal)? ?(\\d{1,3})"
                            + TAHUN
                            + "|(\\d{1,3}) ?(?:tahun|thn|th)");
    private static final Pattern SEL_SATU =
            Pattern.compile("(?:u |umur |usia )?(\\d{1,3})(?: (?:tahun|thn|th))?");

    /** What Excel makes of {@code 5-9} and {@code 10-14}: the fifth of September, October 2014. */
    private static final Pattern LIMA_SEMBILAN =
            Pattern.compile(
                    "0?5 sept?(?:ember)?|sept?(?:ember)? 0?5|0?9 (?:may|mei)|(?:may|mei) 0?9");

    private static final Pattern SEPULUH_EMPAT_BELAS =
            Pattern.compile("(?:oct|okt)(?:ober)? 14|14 (?:oct|okt)(?:ober)?");
    private static final Pattern HARI_EXCEL = Pattern.compile("[3-6]\\d{4}");
    private static final LocalDate HARI_NOL_EXCEL = LocalDate.of(1899, 12, 30);

    private Umur() {}

    /** The band that an age in whole years belongs to. */
    static String kelompok(int umur) {
        int dari = Math.min(umur / 5 * 5, TERATAS_DARI);
        return dari == TERATAS_DARI
                ? "75+"
                : String.format(Locale.ROOT, "%02d-%02d", dari, dari + 4);
    }

    /**
     * A tidy header or cell as an age band, or as a part of one. {@code u5} is the band that starts
     * there: the table that has {@code u1} too means single years and is told so by {@link
     * #tunggal}.
     */
    static List<Makna> cari(String rapi) {
        Matcher rentang = RENTANG.matcher(rapi);
        if (rentang.matches()) {
            return rentang(rapi, bilangan(rentang.group(1)), bilangan(rentang.group(2)));
        }
        Matcher atas = KE_ATAS.matcher(rapi);
        if (atas.matches()) {
            int dari = bilangan(atas.group(2) == null ? atas.group(3) : atas.group(2));
            if (dari == TERATAS_DARI || dari == TERATAS_DARI - 1 && atas.group(1) != null) {
                return List.of(makna("75+", false));
            }
            return dari > TERATAS_DARI ? List.of(makna("75+", true)) : List.of();
        }
        Matcher kurang = KURANG.matcher(rapi);
        if (kurang.matches()) {
            int sampai = bilangan(kurang.group(1));
            return sampai == 1 || sampai == 5
                    ? List.of(makna(kelompok(0), sampai == 1))
                    : List.of();
        }
        Matcher awal = SATU.matcher(rapi);
        if (awal.matches()) {
            int dari = satu(awal);
            return dari % 5 == 0 && dari <= TERATAS_DARI
                    ? List.of(makna(kelompok(dari), false))
                    : List.of();
        }
        int dari = HARI_EXCEL.matcher(rapi).matches() ? hari(bilangan(rapi)) : tanggal(rapi);
        return dari < 0 ? List.of() : List.of(makna(kelompok(dari), false));
    }

    /** Where the band begins that Excel took for a date; negative for any other text. */
    private static int tanggal(String rapi) {
        if (LIMA_SEMBILAN.matcher(rapi).matches()) {
            return 5;
        }
        return SEPULUH_EMPAT_BELAS.matcher(rapi).matches() ? 10 : -1;
    }

    private static int hari(int nomor) {
        LocalDate hari = HARI_NOL_EXCEL.plusDays(nomor);
        int bulan = hari.getMonthValue();
        if (hari.getDayOfMonth() == 5 && bulan == 9 || hari.getDayOfMonth() == 9 && bulan == 5) {
            return 5;
        }
        return hari.equals(LocalDate.of(2014, 10, 1)) ? 10 : -1;
    }

    private static List<Makna> rentang(String rapi, int dari, int sampai) {
        if (dari > sampai || !kelompok(dari).equals(kelompok(sampai))) {
            return List.of();
        }
        boolean penuh = dari < TERATAS_DARI && dari % 5 == 0 && sampai == dari + 4;
        boolean balita = dari == 1 && sampai == 4;
        if (!penuh && !balita && dari < TERATAS_DARI && rapi.matches("[\\d ]+")) {
            // Two small numbers alone may be anything.
            return List.of();
        }
        boolean teratas = dari == TERATAS_DARI && sampai >= 99;
        return List.of(makna(kelompok(dari), !penuh && !teratas));
    }

    private static int satu(Matcher cocok) {
        boolean kedua = cocok.groupCount() > 1 && cocok.group(1) == null;
        return bilangan(cocok.group(kedua ? 2 : 1));
    }

    private static int bilangan(String digit) {
        return Integer.parseInt(digit);
    }

    /** The single year that a tidy header ({@code u17}, {@code umur 17}) means. */
    static OptionalInt tunggal(String rapi) {
        return tahun(SATU.matcher(rapi));
    }

    /** The single year that a tidy cell of a column of ages means. */
    static OptionalInt sel(String rapi) {
        return tahun(SEL_SATU.matcher(rapi));
    }

    private static OptionalInt tahun(Matcher satu) {
        if (satu.matches()) {
            int umur = satu(satu);
            return umur <= MAKS ? OptionalInt.of(umur) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    /** What a count of persons of one single year goes to: the year, and its band. */
    static List<Makna.Sasaran> sasaran(int umur, JenisKelamin jenisKelamin, boolean tambah) {
        List<Makna.Sasaran> hasil = new ArrayList<>();
        hasil.add(new Makna.Sasaran(Variabel.UMUR, kelompok(umur), jenisKelamin, true));
        hasil.add(
                new Makna.Sasaran(
                        Variabel.UMUR_TUNGGAL, String.valueOf(umur), jenisKelamin, tambah));
        return hasil;
    }

    private static Makna makna(String kelompok, boolean tambah) {
        return new Makna.Ukuran(
                List.of(new Makna.Sasaran(Variabel.UMUR, kelompok, JenisKelamin.JUMLAH, tambah)),
                Optional.empty());
    }
}
