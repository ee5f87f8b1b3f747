package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a table with the highest and the lowest value of a column; nobody can tell where some
 * value is withheld.
 */
record Ujung(Baris tertinggi, Baris terendah) {

    /** The rows with the highest and the lowest value; empty when all are equal or none stated. */
    static Optional<Ujung> cari(Tabel tabel, String kolom) {
        Function<Baris, BigDecimal> nilai = b -> angka(tabel, b, kolom).orElseThrow();
        List<Baris> urut =
                tabel.rincian().stream()
                        .filter(b -> angka(tabel, b, kolom).isPresent())
                        .sorted(Comparator.comparing(nilai))
                        .toList();
        if (tersamar(tabel, tabel.rincian(), kolom)
                || urut.isEmpty()
                || nilai.apply(urut.get(0)).compareTo(nilai.apply(urut.get(urut.size() - 1)))
                        == 0) {
            return Optional.empty();
        }
        return Optional.of(new Ujung(urut.get(urut.size() - 1), urut.get(0)));
    }

    /** True when one of the rows withholds its value. */
    static boolean tersamar(Tabel tabel, List<Baris> baris, String kolom) {
        return baris.stream().anyMatch(b -> tabel.nilai(b, kolom).tersamar());
    }

    static Optional<BigDecimal> angka(Tabel tabel, Baris baris, String kolom) {
        return tabel.nilai(baris, kolom).ada();
    }
}
