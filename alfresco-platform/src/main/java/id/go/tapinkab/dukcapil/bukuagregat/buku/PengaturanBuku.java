package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import java.util.List;

/**
 * What the book needs beside the Kubus.
 *
 * @param gambaranUmum paragraphs on the region for chapter II, may be empty
 * @param provinsi the province's name for the cover and chapter II: {@code Kalimantan Selatan}
 */
public record PengaturanBuku(
        PengaturanIndikator indikator, String provinsi, List<String> gambaranUmum) {

    public static final PengaturanBuku BAWAAN =
            new PengaturanBuku(PengaturanIndikator.BAWAAN, "Kalimantan Selatan", List.of());

    public PengaturanBuku {
        gambaranUmum = List.copyOf(gambaranUmum);
    }

    public PengaturanBuku denganIndikator(PengaturanIndikator lain) {
        return new PengaturanBuku(lain, provinsi, gambaranUmum);
    }
}
