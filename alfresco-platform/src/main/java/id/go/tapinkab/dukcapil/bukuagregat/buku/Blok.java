package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik;
import java.util.List;

/** One piece of a chapter, in printed order. */
public sealed interface Blok {

    /** A heading inside a chapter; {@code nomor} is printed before it: {@code A}. */
    record Subjudul(String nomor, String judul) implements Blok {}

    /** Text that the office does not rewrite each semester. */
    record Paragraf(String teks) implements Blok {}

    /** Numbered points. */
    record Butir(List<String> butir) implements Blok {
        public Butir {
            butir = List.copyOf(butir);
        }
    }

    /**
     * The starting text of Kasi's analysis, between marks that survive editing.
     *
     * @param kunci names the marks: letters, digits, hyphen
     */
    record Narasi(String kunci, List<String> paragraf) implements Blok {
        public Narasi {
            paragraf = List.copyOf(paragraf);
        }
    }

    /** A table with its number in the book: {@code 3.1}. */
    record TabelBuku(String nomor, Tabel tabel) implements Blok {}

    /**
     * A figure with its number in the book.
     *
     * @param kunci the key of the table it shows
     * @param teksAlternatif what the picture says, for those who do not see it
     */
    record Gambar(
            String nomor,
            String kunci,
            String judul,
            String sumber,
            Grafik grafik,
            String teksAlternatif)
            implements Blok {}

    /** Indicators of other agencies, each with source and date, as a numbered table. */
    record DaftarIndikatorLain(String nomor, String judul, List<IndikatorLain> indikator)
            implements Blok {

        /** Names the table's marks. */
        static final String KUNCI = "indikator-lain";

        public DaftarIndikatorLain {
            indikator = List.copyOf(indikator);
        }
    }

    /** The indicators of the whole region, each with formula and inputs, as a numbered table. */
    record DaftarIndikator(String nomor, String judul, String sumber, List<Indikator> indikator)
            implements Blok {

        /** Names the table's marks. */
        static final String KUNCI = "indikator";

        public DaftarIndikator {
            indikator = List.copyOf(indikator);
        }
    }
}
