package id.go.tapinkab.dukcapil.bukuagregat.surat;

import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.KopSurat;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an order to the printing works says (<i>lembar perintah cetak</i>).
 *
 * @param tempat where it is written: {@code Rantau}
 */
public record PerintahCetak(
        KopSurat kop,
        String tempat,
        LocalDate tanggal,
        Naskah naskah,
        Cetakan cetakan,
        Pemberi pemberi) {

    /**
     * What is printed.
     *
     * @param edisi {@code Edisi internal}
     * @param nomor the book's number; empty before it is registered
     * @param berkas name of the PDF that is the print master
     * @param sidik SHA-256 of that PDF
     */
    public record Naskah(
            String judul,
            String edisi,
            String versi,
            Optional<String> nomor,
            String berkas,
            String sidik) {}

    /** Who orders it. */
    public record Pemberi(String jabatan, String nama) {}
}
