package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.Optional;

/**
 * The office that publishes the book, as it signs.
 *
 * @param pemerintah {@code Pemerintah Kabupaten Tapin}
 * @param nama {@code Dinas Kependudukan dan Pencatatan Sipil}
 * @param alamat street, town, postcode, telephone: one line
 * @param kota where letters are dated: {@code Rantau}
 * @param kepala the head's name, empty until known: the book then carries a line to write on
 * @param nip the head's NIP, with or without spaces
 */
public record IdentitasKantor(
        String pemerintah,
        String nama,
        String alamat,
        String kota,
        Optional<String> kepala,
        Optional<String> nip) {

    /** Disdukcapil Kabupaten Tapin without a named head. */
    public static IdentitasKantor tapin() {
        return new IdentitasKantor(
                "Pemerintah Kabupaten Tapin",
                "Dinas Kependudukan dan Pencatatan Sipil",
                "Rantau, Kabupaten Tapin, Provinsi Kalimantan Selatan",
                "Rantau",
                Optional.empty(),
                Optional.empty());
    }
}
