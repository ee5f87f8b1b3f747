package id.go.tapinkab.dukcapil.bukuagregat.agregat;

/**
 * One finding about a delivery ({@code periksa}): what, where and the way out, never with a
 * personal value.
 *
 * @param kode the code of the contract: {@code JUMLAH_TIDAK_COCOK}
 * @param banyak how often it was found; at least 1
 * @param tempat the first place; further ones of the same code are findings of their own, 100 at
 *     most
 * @param pesan a sentence in Indonesian that names the file, the place and the way out
 */
public record Temuan(Keparahan keparahan, String kode, long banyak, Tempat tempat, String pesan) {

    public enum Keparahan {
        TOLAK,
        PERINGATAN,
        CATATAN
    }

    /** Where; any part may be null. {@code baris} counts from 1 as a spreadsheet shows it. */
    public record Tempat(String berkas, String lembar, Long baris, String kolom) {}
}
