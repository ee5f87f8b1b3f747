package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.util.List;

/**
 * One column of a table.
 *
 * @param kunci unique in its table: {@code laki-laki}
 * @param kelompok the heading that this column shares with its neighbours, empty for none
 * @param judul the column's own heading
 * @param rumus where its numbers come from
 */
public record Kolom(String kunci, String kelompok, String judul, Rumus rumus) {

    /** Where a column's numbers come from. */
    public sealed interface Rumus permits Cacah, Penjumlahan, Selisih, Besaran, Turunan {}

    /** Counts (persons, families); a total row holds their sum. */
    public record Cacah() implements Rumus {}

    /** Sum of other columns of the same row, as far as they are stated. */
    public record Penjumlahan(List<String> kolom) implements Rumus {
        public Penjumlahan {
            kolom = List.copyOf(kolom);
        }
    }

    /** Column {@code dari} less column {@code dikurangi}; may be negative. */
    public record Selisih(String dari, String dikurangi) implements Rumus {}

    /** A given quantity with two decimals, such as km²; a total row holds its own value. */
    public record Besaran() implements Rumus {}

    /**
     * Sum of {@code pembilang} / sum of {@code penyebut} × {@code faktor}, two decimals half-up,
     * computed in every row from that row's own cells.
     *
     * @param pembilang keys of columns of the same table
     * @param penyebut keys of columns of the same table
     * @param faktor 100 for a percentage or ratio, 1 for a mean
     * @param terhadapTotal true when the denominator is taken from the total row (a share)
     */
    public record Turunan(
            List<String> pembilang, List<String> penyebut, int faktor, boolean terhadapTotal)
            implements Rumus {
        public Turunan {
            pembilang = List.copyOf(pembilang);
            penyebut = List.copyOf(penyebut);
        }
    }

    public static Kolom cacah(String kunci, String kelompok, String judul) {
        return new Kolom(kunci, kelompok, judul, new Cacah());
    }

    public static Kolom cacah(String kunci, String judul) {
        return cacah(kunci, "", judul);
    }

    /** Two decimals are printed; otherwise none. */
    public boolean desimal() {
        return rumus instanceof Besaran || rumus instanceof Turunan;
    }
}
