package id.go.tapinkab.dukcapil.bukuagregat.sop;

import id.go.tapinkab.dukcapil.bukuagregat.sop.KalenderKerja.Sesi;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link KalenderKerja} from configuration texts; a bad one says what is allowed. */
public final class PengaturanKalender {

    /**
     * The default, per weekday: 37.5 hours a week from 07:30, an hour's break and one and a half on
     * Friday (Perpres 21/2023).
     */
    public static final String JAM_BAWAAN =
            "Senin 07:30-12:00 13:00-16:00; Selasa 07:30-12:00 13:00-16:00;"
                    + " Rabu 07:30-12:00 13:00-16:00; Kamis 07:30-12:00 13:00-16:00;"
                    + " Jumat 07:30-11:30 13:00-16:30";

    private static final Map<String, DayOfWeek> HARI =
            Map.of(
                    "Senin", DayOfWeek.MONDAY,
                    "Selasa", DayOfWeek.TUESDAY,
                    "Rabu", DayOfWeek.WEDNESDAY,
                    "Kamis", DayOfWeek.THURSDAY,
                    "Jumat", DayOfWeek.FRIDAY,
                    "Sabtu", DayOfWeek.SATURDAY,
                    "Minggu", DayOfWeek.SUNDAY);

    private static final Pattern SESI = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    private PengaturanKalender() {}

    /** The default calendar: {@link #JAM_BAWAAN}, no holidays, WITA. */
    public static KalenderKerja bawaan() {
        return baca(JAM_BAWAAN, "", KalenderKerja.WITA.getId());
    }

    /**
     * Reads a calendar as it stands in the configuration.
     *
     * @param jam {@code Senin 07:30-12:00 13:00-16:00; …}: a weekday not named is free
     * @param libur dates {@code 2024-08-17}, separated by commas or white space; may be empty
     * @param zona {@code Asia/Makassar}
     * @throws IllegalArgumentException in Indonesian, naming what is wrong and what is allowed
     */
    public static KalenderKerja baca(String jam, String libur, String zona) {
        return new KalenderKerja(jam(jam), libur(libur), zona(zona));
    }

    private static Map<DayOfWeek, List<Sesi>> jam(String teks) {
        Map<DayOfWeek, List<Sesi>> hasil = new EnumMap<>(DayOfWeek.class);
        for (String bagian : teks.split(";", -1)) {
            String[] kata = bagian.strip().split("\\s+", -1);
            if (kata[0].isEmpty()) {
                continue;
            }
            DayOfWeek hari = HARI.get(kata[0]);
            if (hari == null || hasil.containsKey(hari)) {
                throw new IllegalArgumentException(
                        "Hari \""
                                + kata[0]
                                + "\" tidak dikenal atau disebut dua kali; yang boleh: "
                                + "Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu");
            }
            List<Sesi> sesi = new ArrayList<>();
            for (int i = 1; i < kata.length; i++) {
                sesi.add(sesi(kata[i]));
            }
            hasil.put(hari, sesi);
        }
        return hasil;
    }

    private static Sesi sesi(String teks) {
        Matcher matcher = SESI.matcher(teks);
        if (matcher.matches()) {
            try {
                return new Sesi(
                        LocalTime.parse(matcher.group(1)), LocalTime.parse(matcher.group(2)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(pesanSesi(teks), e);
            }
        }
        throw new IllegalArgumentException(pesanSesi(teks));
    }

    private static String pesanSesi(String teks) {
        return "Jam kerja \"" + teks + "\" tidak sah; tulis seperti 07:30-12:00";
    }

    private static Set<LocalDate> libur(String teks) {
        Set<LocalDate> hasil = new LinkedHashSet<>();
        for (String satu : teks.split("[,\\s]+", -1)) {
            if (!satu.isEmpty()) {
                try {
                    hasil.add(LocalDate.parse(satu));
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException(
                            "Hari libur \"" + satu + "\" tidak sah; tulis seperti 2024-08-17", e);
                }
            }
        }
        return hasil;
    }

    private static ZoneId zona(String teks) {
        try {
            return ZoneId.of(teks.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Zona waktu \"" + teks + "\" tidak dikenal; contoh: Asia/Makassar", e);
        }
    }
}
