package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says about itself when it is finished.
 *
 * @param penerbit the office, the PDF's author
 * @param versi label of the DOCX's version: {@code 0.3}
 * @param sidik SHA-256 of the DOCX, lower-case hexadecimal
 * @param waktu when that version was made; the PDF's date, so that it doesn't depend on the clock
 * @param registrasi empty for a draft: "DRAF" then stands across each page
 */
public record TandaPdf(
        String judul,
        String penerbit,
        String versi,
        String sidik,
        Instant waktu,
        Optional<Registrasi> registrasi) {

    /**
     * What registering gave.
     *
     * @param tanggal as it is printed: {@code 23 November 2026}
     * @param alamat where the verification page is, code included; empty leaves the QR code out
     */
    public record Registrasi(String nomor, String tanggal, Optional<String> alamat) {}

    boolean draf() {
        return registrasi.isEmpty();
    }

    /** The line at the foot of each page. */
    String baris() {
        return registrasi
                .map(r -> "Nomor " + r.nomor() + "  ·  tanggal " + r.tanggal())
                .orElse("DRAF  ·  versi " + versi + "  ·  belum terdaftar");
    }

    String kataKunci() {
        return "versi " + versi + "; sha256 DOCX " + sidik;
    }
}
