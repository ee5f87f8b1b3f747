package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.List;

/**
 * A chapter.
 *
 * @param nomor Roman, as printed: {@code III}; empty for Kata Pengantar and Lampiran
 */
public record Bab(String nomor, String judul, List<Blok> isi) {
    public Bab {
        isi = List.copyOf(isi);
    }
}
