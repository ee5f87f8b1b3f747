package id.go.tapinkab.dukcapil.bukuagregat.sop;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The SOP's warning as a date: the book of a semester is due a number of months after the data's
 * cut-off date.
 *
 * @param bulan 1 to 12; how long is the office's choice
 */
public record TenggatSemester(int bulan) {

    /** The warning of SOP 800/032-SOP/DUKCAPIL/2022, in its own sense. */
    public static final String PERINGATAN =
            "Apabila data agregat semester I dan semester II tidak dipublikasikan, target kinerja Dinas tidak tercapai.";

    /** Three months: 30 September for Semester I, 31 March for Semester II. */
    public static final TenggatSemester BAWAAN = new TenggatSemester(3);

    public TenggatSemester {
        if (bulan < 1 || bulan > 12) {
            throw new IllegalArgumentException(
                    "Tenggat buku harus 1 sampai 12 bulan sesudah tanggal data: " + bulan);
        }
    }

    /** The last day on which the book is in time. */
    public LocalDate jatuhTempo(Semester semester) {
        LocalDate batas = semester.tanggalBatas().plusMonths(bulan);
        return batas.withDayOfMonth(batas.lengthOfMonth());
    }

    /** Days left on {@code hariIni}: 0 on the due date itself, negative when it is past. */
    public long sisaHari(Semester semester, LocalDate hariIni) {
        return ChronoUnit.DAYS.between(hariIni, jatuhTempo(semester));
    }
}
