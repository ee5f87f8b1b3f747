package id.go.tapinkab.dukcapil.bukuagregat.sop;

import java.util.Optional;

/**
 * What follows when a step ends.
 *
 * @param berikut the next step; empty when the book is registered
 * @param parafGugur true when every initial given so far becomes void
 */
public record Keputusan(Optional<Langkah> berikut, boolean parafGugur) {

    /** The status of the book from now on. */
    public StatusBuku status() {
        return berikut.map(StatusBuku::pada).orElse(StatusBuku.TERDAFTAR);
    }
}
