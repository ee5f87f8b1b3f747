package id.go.tapinkab.dukcapil.bukuagregat.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderKerjaTest {

    private static final KalenderKerja TAPIN = PengaturanKalender.bawaan();

    /** Short days of unequal length, a night shift's edge, holidays in a row. */
    private static final KalenderKerja LAIN =
            PengaturanKalender.baca(
                    "Sabtu 00:00-06:15; Senin 22:00-23:59; Rabu 09:00-12:00 12:00-17:30",
                    "2024-08-17, 2024-08-19 2024-08-21",
                    "Asia/Jakarta");

    private static final long DARI = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final long SATU_TAHUN = 366L * 24 * 3600;

    @ParameterizedTest
    @CsvSource({
        // Monday morning; over the break; over the end of the day; over the week-end
        "2024-08-05T08:00, 20, 2024-08-05T08:20",
        "2024-08-05T11:50, 20, 2024-08-05T13:10",
        "2024-08-05T15:55, 20, 2024-08-06T07:45",
        "2024-08-09T16:25, 10, 2024-08-12T07:35",
        // Friday has another break and ends later
        "2024-08-09T11:25, 20, 2024-08-09T13:15",
        // begun in the evening, in the break, on Sunday
        "2024-08-05T20:00, 10, 2024-08-06T07:40",
        "2024-08-05T12:30, 10, 2024-08-05T13:10",
        "2024-08-04T10:00, 10, 2024-08-05T07:40",
        // lands on the closing minute, not on the next opening
        "2024-08-05T11:40, 20, 2024-08-05T12:00"
    })
    void minutes_areWorkingMinutes(LocalDateTime mulai, int menit, LocalDateTime selesai) {
        assertThat(TAPIN.tambah(wita(mulai), WaktuBaku.menit(menit))).isEqualTo(wita(selesai));
    }

    @Test
    void dayAndWeeks_skipWeekendsAndHolidays() {
        KalenderKerja kalender =
                PengaturanKalender.baca(
                        PengaturanKalender.JAM_BAWAAN, "2024-08-06", "Asia/Makassar");
        Instant senin = wita("2024-08-05T09:00");
        assertThat(kalender.tambah(senin, WaktuBaku.hari(1))).isEqualTo(wita("2024-08-07T09:00"));
        assertThat(TAPIN.tambah(senin, WaktuBaku.hari(1))).isEqualTo(wita("2024-08-06T09:00"));
        assertThat(TAPIN.tambah(senin, WaktuBaku.minggu(2))).isEqualTo(wita("2024-08-19T09:00"));
        assertThat(kalender.hariKerja(LocalDate.of(2024, 8, 6))).isFalse();
    }

    @Test
    void elapsed_countsWorkingTimeOnly() {
        assertThat(TAPIN.terpakai(wita("2024-08-09T16:00"), wita("2024-08-12T08:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(TAPIN.terpakai(wita("2024-08-10T00:00"), wita("2024-08-11T23:00"))).isZero();
        assertThat(TAPIN.terpakai(wita("2024-08-06T09:00"), wita("2024-08-05T09:00"))).isZero();
    }

    @Test
    void standardTimes_areThoseOfTheCalendar() {
        assertThat(TAPIN.lama(WaktuBaku.hari(1))).isEqualTo(Duration.ofMinutes(450));
        assertThat(TAPIN.lama(WaktuBaku.minggu(2))).isEqualTo(Duration.ofHours(75));
        assertThat(TAPIN.lama(new WaktuBaku(2, WaktuBaku.Satuan.JAM)))
                .isEqualTo(Duration.ofHours(2));
    }

    @Property
    void due_isInWorkingTimeAndItsElapsedTimeIsWhatWasAdded(
            @ForAll @LongRange(max = SATU_TAHUN) long detik,
            @ForAll @IntRange(max = 200_000) int tambah,
            @ForAll boolean lain) {
        KalenderKerja kalender = lain ? LAIN : TAPIN;
        Instant mulai = Instant.ofEpochSecond(DARI + detik);
        Duration kerja = Duration.ofSeconds(tambah);
        Instant selesai = kalender.tambah(mulai, kerja);
        assertThat(selesai).isAfterOrEqualTo(mulai);
        assertThat(kalender.jamKerja(selesai)).isTrue();
        assertThat(kalender.terpakai(mulai, selesai)).isEqualTo(kerja);
    }

    @Property
    void adding_isAdditive(
            @ForAll @LongRange(max = SATU_TAHUN) long detik,
            @ForAll @IntRange(max = 100_000) int pertama,
            @ForAll @IntRange(max = 100_000) int kedua,
            @ForAll boolean lain) {
        KalenderKerja kalender = lain ? LAIN : TAPIN;
        Instant mulai = Instant.ofEpochSecond(DARI + detik);
        Instant bertahap =
                kalender.tambah(
                        kalender.tambah(mulai, Duration.ofSeconds(pertama)),
                        Duration.ofSeconds(kedua));
        Instant sekaligus = kalender.tambah(mulai, Duration.ofSeconds((long) pertama + kedua));
        // An interval's end and the next one's start are the same moment of working time.
        assertThat(kalender.terpakai(mulai, bertahap))
                .isEqualTo(kalender.terpakai(mulai, sekaligus));
        if (kedua > 0) {
            assertThat(bertahap).isEqualTo(sekaligus);
        }
    }

    @Property
    void adding_isMonotone(
            @ForAll @LongRange(max = SATU_TAHUN) long detik,
            @ForAll @LongRange(max = 1_000_000) long kemudian,
            @ForAll @IntRange(max = 100_000) int kerja,
            @ForAll @IntRange(max = 100_000) int lebih,
            @ForAll boolean lain) {
        KalenderKerja kalender = lain ? LAIN : TAPIN;
        Instant mulai = Instant.ofEpochSecond(DARI + detik);
        Duration sedikit = Duration.ofSeconds(kerja);
        assertThat(kalender.tambah(mulai.plusSeconds(kemudian), sedikit))
                .isAfterOrEqualTo(kalender.tambah(mulai, sedikit));
        assertThat(kalender.tambah(mulai, sedikit.plusSeconds(lebih)))
                .isAfterOrEqualTo(kalender.tambah(mulai, sedikit));
    }

    @Property
    void elapsed_isAdditive(
            @ForAll @LongRange(max = SATU_TAHUN) long detik,
            @ForAll @IntRange(max = 1_000_000) int pertama,
            @ForAll @IntRange(max = 1_000_000) int kedua) {
        Instant a = Instant.ofEpochSecond(DARI + detik);
        Instant b = a.plusSeconds(pertama);
        Instant c = b.plusSeconds(kedua);
        assertThat(TAPIN.terpakai(a, b).plus(TAPIN.terpakai(b, c))).isEqualTo(TAPIN.terpakai(a, c));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sinin 07:30-16:00 | | Asia/Makassar | Hari \"Sinin\"",
                "Senin 07:30-16:00; Senin 08:00-09:00 | | Asia/Makassar | dua kali",
                "Senin 7.30-16.00 | | Asia/Makassar | tulis seperti 07:30-12:00",
                "Senin 25:30-26:00 | | Asia/Makassar | tulis seperti 07:30-12:00",
                "Senin 16:00-07:30 | | Asia/Makassar | berakhir sesudah mulai",
                "Senin 07:30-12:00 11:00-16:00 | | Asia/Makassar | bertumpuk",
                "Senin | | Asia/Makassar | paling sedikit satu hari kerja",
                "Senin 07:30-16:00 | 17-08-2024 | Asia/Makassar | 2024-08-17",
                "Senin 07:30-16:00 | | Asia/Rantau | Asia/Makassar"
            })
    void badSetting_saysWhatIsWrong(String jam, String libur, String zona, String pesan) {
        assertThatThrownBy(() -> PengaturanKalender.baca(jam, libur == null ? "" : libur, zona))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pesan);
    }

    @Test
    void deadline_isTheLastDayOfTheMonth() {
        TenggatSemester tenggat = TenggatSemester.BAWAAN;
        Semester satu = new Semester(2024, Semester.Paruh.I);
        assertThat(tenggat.jatuhTempo(satu)).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(tenggat.jatuhTempo(new Semester(2024, Semester.Paruh.II)))
                .isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(tenggat.sisaHari(satu, LocalDate.of(2024, 10, 2))).isEqualTo(-2);
        assertThatThrownBy(() -> new TenggatSemester(0)).hasMessageContaining("1 sampai 12");
    }

    private static Instant wita(String setempat) {
        return wita(LocalDateTime.parse(setempat));
    }

    private static Instant wita(LocalDateTime setempat) {
        return setempat.atZone(KalenderKerja.WITA).toInstant();
    }
}
