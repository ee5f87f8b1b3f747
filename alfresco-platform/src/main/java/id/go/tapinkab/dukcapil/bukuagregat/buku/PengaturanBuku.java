package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.TitikDeret;
import java.util.List;

/**
 * What the book needs beside the Kubus.
 *
 * @param gambaranUmum paragraphs on the region for chapter II, may be empty
 * @param fakta facts on the region for chapter II, each with source and date
 * @param indikatorLain typed in from other agencies; never printed in the public edition, of which
 *     nobody can tell what they give away
 * @param deret earlier semesters, the oldest first; for the internal edition
 * @param provinsi the province's name for the cover and chapter II: {@code Kalimantan Selatan}
 */
public record PengaturanBuku(
        PengaturanIndikator indikator,
        String provinsi,
        List<String> gambaranUmum,
        List<FaktaWilayah> fakta,
        List<IndikatorLain> indikatorLain,
        List<TitikDeret> deret) {

    public static final PengaturanBuku BAWAAN =
            new PengaturanBuku(PengaturanIndikator.BAWAAN, "Kalimantan Selatan", List.of());

    public PengaturanBuku {
        gambaranUmum = List.copyOf(gambaranUmum);
        fakta = List.copyOf(fakta);
        indikatorLain = List.copyOf(indikatorLain);
        deret = List.copyOf(deret);
    }

    public PengaturanBuku(
            PengaturanIndikator indikator, String provinsi, List<String> gambaranUmum) {
        this(indikator, provinsi, gambaranUmum, List.of(), List.of(), List.of());
    }

    public PengaturanBuku denganIndikator(PengaturanIndikator lain) {
        return new PengaturanBuku(lain, provinsi, gambaranUmum, fakta, indikatorLain, deret);
    }

    public PengaturanBuku denganFakta(List<FaktaWilayah> lain) {
        return new PengaturanBuku(indikator, provinsi, gambaranUmum, lain, indikatorLain, deret);
    }

    public PengaturanBuku denganIndikatorLain(List<IndikatorLain> lain) {
        return new PengaturanBuku(indikator, provinsi, gambaranUmum, fakta, lain, deret);
    }

    public PengaturanBuku denganDeret(List<TitikDeret> lain) {
        return new PengaturanBuku(indikator, provinsi, gambaranUmum, fakta, indikatorLain, lain);
    }
}
