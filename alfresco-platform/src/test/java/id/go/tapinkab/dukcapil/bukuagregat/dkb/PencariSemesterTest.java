package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PencariSemesterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DKB Semester I Tahun 2024;2024-I",
                "DATA SEMESTER 2 TAHUN 2023;2023-II",
                "Smt. II 2023;2023-II",
                "Semester Genap 2022;2022-II",
                "Keadaan per 30 Juni 2024;2024-I",
                "s.d. 31-12-2023;2023-II",
                "31 DESEMBER 2023;2023-II",
                "DKB 2024 Semester 1;2024-I",
                "SEMESTER_I_2024;2024-I"
            })
    void titles_tellTheSemester(String teks, String semester) {
        assertThat(PencariSemester.dalamTeks(teks))
                .containsExactly(Semester.parse(semester).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tahun 2024",
                "Semester I dan II",
                "2024",
                "30 Juli 2024",
                "lhr_2024",
                "Jalan 2 no 1"
            })
    void otherTexts_tellNone(String teks) {
        assertThat(PencariSemester.dalamTeks(teks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-II,2024-II",
        "20241,2024-I",
        "Semester I 2024,2024-I",
        "2023 Semester 2,2023-II"
    })
    void cellsOfPeriods_areRead(String sel, String semester) {
        assertThat(PencariSemester.periode(sel).orElseThrow().semester())
                .isEqualTo(Semester.parse(semester));
    }

    @Property
    void everySemester_isFoundInItsOwnTitle(
            @ForAll @IntRange(min = 1990, max = 2089) int tahun, @ForAll Semester.Paruh paruh) {
        Semester semester = new Semester(tahun, paruh);
        assertThat(PencariSemester.dalamTeks("DATA DKB " + semester.judul()))
                .containsExactly(semester);
        assertThat(PencariSemester.dalamTeks(semester.judul().toUpperCase(Locale.ROOT)))
                .containsExactly(semester);
        assertThat(Semester.parse(semester.toString())).contains(semester);
        assertThat(Semester.pada(semester.tanggalBatas())).isEqualTo(semester);
    }
}
