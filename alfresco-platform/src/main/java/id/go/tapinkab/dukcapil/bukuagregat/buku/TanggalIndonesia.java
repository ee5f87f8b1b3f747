package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.time.LocalDate;
import java.util.List;

/**
 * Dates as letters carry them: {@code 30 Juni 2024}. Written out, as JREs differ in locale data.
 */
public final class TanggalIndonesia {

    private static final List<String> BULAN =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember");

    private TanggalIndonesia() {}

    /** {@code 23 November 2026}. */
    public static String panjang(LocalDate tanggal) {
        return tanggal.getDayOfMonth()
                + " "
                + BULAN.get(tanggal.getMonthValue() - 1)
                + " "
                + tanggal.getYear();
    }
}
