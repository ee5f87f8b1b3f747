package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.time.LocalDate;

/**
 * One line of a register; there is one for every number ever issued, booked, inserted or annulled.
 *
 * @param nomor the formatted number
 * @param tanggal of the letter; of the booking as long as there is no letter
 * @param alasan of an annulment or insertion; else empty
 */
public record EntriRegister(
        Urutan urutan, String nomor, LocalDate tanggal, StatusSurat status, String alasan) {}
