package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole book before it takes a form.
 *
 * @param edisi as printed under the title: {@code Edisi Publik}; none for the internal edition
 * @param wilayah the region on the cover: {@code Kabupaten Tapin}
 * @param kataPengantar the foreword's paragraphs, signed by the head of the office
 */
public record Buku(
        String judul,
        Optional<String> edisi,
        String wilayah,
        String provinsi,
        Semester semester,
        IdentitasKantor kantor,
        List<String> kataPengantar,
        List<Bab> bab) {

    public Buku {
        kataPengantar = List.copyOf(kataPengantar);
        bab = List.copyOf(bab);
    }

    /** All numbered tables of figures, in printed order. */
    public List<Blok.TabelBuku> tabel() {
        return bab.stream()
                .flatMap(b -> b.isi().stream())
                .flatMap(b -> b instanceof Blok.TabelBuku tabel ? Stream.of(tabel) : Stream.of())
                .toList();
    }

    /** All figures, in printed order. */
    List<Blok.Gambar> gambar() {
        return bab.stream()
                .flatMap(b -> b.isi().stream())
                .flatMap(b -> b instanceof Blok.Gambar gambar ? Stream.of(gambar) : Stream.of())
                .toList();
    }
}
