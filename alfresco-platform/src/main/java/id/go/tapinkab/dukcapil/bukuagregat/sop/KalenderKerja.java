package id.go.tapinkab.dukcapil.bukuagregat.sop;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The office's working time ({@code sop.md}: minutes and days are working time). A working day of
 * standard time is the mean working time of a working weekday, a working week that of all of them,
 * so that adding is plain arithmetic on working time and therefore additive.
 */
public final class KalenderKerja {

    /** Tapin's zone (WITA, UTC+8, no daylight saving). */
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    /** One stretch of working time within a day; breaks lie between stretches. */
    public record Sesi(LocalTime mulai, LocalTime selesai) {

        public Sesi {
            if (!mulai.isBefore(selesai)) {
                throw new IllegalArgumentException(
                        "Jam kerja harus berakhir sesudah mulai: " + mulai + "-" + selesai);
            }
        }
    }

    private record Selang(Instant mulai, Instant selesai) {}

    private final Map<DayOfWeek, List<Sesi>> sesi;
    private final Set<LocalDate> libur;
    private final ZoneId zona;

    /**
     * @param sesi per weekday, in order and not overlapping; a weekday without one is free
     * @param libur dates without work
     */
    public KalenderKerja(
            Map<DayOfWeek, List<Sesi>> sesi, Collection<LocalDate> libur, ZoneId zona) {
        this.sesi = new EnumMap<>(DayOfWeek.class);
        sesi.forEach(
                (hari, satu) -> {
                    pastikanBerurutan(hari, satu);
                    if (!satu.isEmpty()) {
                        this.sesi.put(hari, List.copyOf(satu));
                    }
                });
        if (this.sesi.isEmpty()) {
            throw new IllegalArgumentException(
                    "Kalender kerja harus punya paling sedikit satu hari kerja");
        }
        this.libur = Set.copyOf(libur);
        this.zona = zona;
    }

    private static void pastikanBerurutan(DayOfWeek hari, List<Sesi> sesi) {
        for (int i = 1; i < sesi.size(); i++) {
            if (sesi.get(i).mulai().isBefore(sesi.get(i - 1).selesai())) {
                throw new IllegalArgumentException(
                        "Jam kerja " + hari + " bertumpuk atau tidak berurutan: " + sesi);
            }
        }
    }

    public ZoneId zona() {
        return zona;
    }

    /** A standard time as working time: a day and a week as this calendar has them. */
    public Duration lama(WaktuBaku waktu) {
        return switch (waktu.satuan()) {
            case MENIT -> Duration.ofMinutes(waktu.jumlah());
            case JAM -> Duration.ofHours(waktu.jumlah());
            case HARI -> seminggu().multipliedBy(waktu.jumlah()).dividedBy(sesi.size());
            case MINGGU -> seminggu().multipliedBy(waktu.jumlah());
        };
    }

    private Duration seminggu() {
        return sesi.values().stream()
                .flatMap(List::stream)
                .map(s -> Duration.between(s.mulai(), s.selesai()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** When {@code waktu} of work begun at {@code mulai} is used up: the due instant. */
    public Instant tambah(Instant mulai, WaktuBaku waktu) {
        return tambah(mulai, lama(waktu));
    }

    /**
     * The instant at which {@code kerja} of working time has passed since {@code mulai}; it lies in
     * working time, its closing minute included. Nothing to add gives {@code mulai}, or the next
     * opening when that is outside working time.
     */
    public Instant tambah(Instant mulai, Duration kerja) {
        if (kerja.isNegative()) {
            throw new IllegalArgumentException("Waktu kerja tidak boleh negatif: " + kerja);
        }
        Duration sisa = kerja;
        for (LocalDate hari = tanggal(mulai); ; hari = hari.plusDays(1)) {
            for (Selang selang : selang(hari)) {
                if (selang.selesai().isBefore(mulai)) {
                    continue;
                }
                Instant dari = mulai.isAfter(selang.mulai()) ? mulai : selang.mulai();
                Duration ada = Duration.between(dari, selang.selesai());
                if (sisa.compareTo(ada) <= 0) {
                    return dari.plus(sisa);
                }
                sisa = sisa.minus(ada);
            }
        }
    }

    /** Working time between two instants; zero when {@code sampai} is not after {@code dari}. */
    public Duration terpakai(Instant dari, Instant sampai) {
        Duration jumlah = Duration.ZERO;
        LocalDate akhir = tanggal(sampai);
        for (LocalDate hari = tanggal(dari); !hari.isAfter(akhir); hari = hari.plusDays(1)) {
            for (Selang selang : selang(hari)) {
                Instant mulai = selang.mulai().isAfter(dari) ? selang.mulai() : dari;
                Instant selesai = selang.selesai().isBefore(sampai) ? selang.selesai() : sampai;
                if (mulai.isBefore(selesai)) {
                    jumlah = jumlah.plus(Duration.between(mulai, selesai));
                }
            }
        }
        return jumlah;
    }

    /** True within a stretch of work, its first and last instant included. */
    public boolean jamKerja(Instant saat) {
        return selang(tanggal(saat)).stream()
                .anyMatch(s -> !saat.isBefore(s.mulai()) && !saat.isAfter(s.selesai()));
    }

    /** True when the office works on that date at all. */
    public boolean hariKerja(LocalDate tanggal) {
        return sesi.containsKey(tanggal.getDayOfWeek()) && !libur.contains(tanggal);
    }

    private LocalDate tanggal(Instant saat) {
        return saat.atZone(zona).toLocalDate();
    }

    private List<Selang> selang(LocalDate hari) {
        List<Selang> hasil = new ArrayList<>();
        if (hariKerja(hari)) {
            for (Sesi satu : sesi.get(hari.getDayOfWeek())) {
                hasil.add(
                        new Selang(
                                hari.atTime(satu.mulai()).atZone(zona).toInstant(),
                                hari.atTime(satu.selesai()).atZone(zona).toInstant()));
            }
        }
        return hasil;
    }
}
