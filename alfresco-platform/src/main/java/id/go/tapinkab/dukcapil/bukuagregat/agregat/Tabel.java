package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A table of the book, without its number in the book.
 *
 * @param kunci stable from semester to semester: {@code agama-kecamatan}; letters, digits, hyphen
 * @param judulBaris the heading above the row headings: {@code Kecamatan}
 * @param baris the RINCIAN and SUBTOTAL rows in printed order
 * @param sumber the whole source line: {@code DKB Semester I Tahun 2024, diolah}
 * @param catatan notes printed below the table
 */
public record Tabel(
        String kunci,
        String judul,
        String judulBaris,
        List<Kolom> kolom,
        List<Baris> baris,
        Optional<Baris> total,
        String sumber,
        List<String> catatan) {

    public Tabel {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        catatan = List.copyOf(catatan);
        int lebar = kolom.size();
        for (Baris satu : baris) {
            if (satu.nilai().size() != lebar) {
                throw new IllegalArgumentException("Tabel " + kunci + ", baris " + satu.judul());
            }
        }
    }

    /** Position of a column. */
    public int indeks(String kunciKolom) {
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).kunci().equals(kunciKolom)) {
                return i;
            }
        }
        throw new NoSuchElementException("Tabel " + kunci + " tidak punya kolom " + kunciKolom);
    }

    public boolean punyaKolom(String kunciKolom) {
        return kolom.stream().anyMatch(k -> k.kunci().equals(kunciKolom));
    }

    public Nilai nilai(Baris diBaris, String kunciKolom) {
        return diBaris.nilai().get(indeks(kunciKolom));
    }

    public Optional<Baris> baris(KodeWilayah wilayah) {
        return baris.stream()
                .filter(b -> b.wilayah().filter(wilayah::equals).isPresent())
                .findAny();
    }

    /** The detail rows, without subtotals. */
    public List<Baris> rincian() {
        return baris.stream().filter(b -> b.peran() == Baris.Peran.RINCIAN).toList();
    }
}
