package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param wilayah the region, when rows are regions
 * @param judul the row's heading: a region's name, a category, an age band
 * @param nilai one value a column
 */
public record Baris(Peran peran, Optional<KodeWilayah> wilayah, String judul, List<Nilai> nilai) {

    /** What a row is to the rows around it. */
    public enum Peran {
        RINCIAN,
        /** Sum of the RINCIAN rows that follow it up to the next SUBTOTAL or TOTAL. */
        SUBTOTAL,
        /** Sum of all RINCIAN rows. */
        TOTAL
    }

    public Baris {
        nilai = List.copyOf(nilai);
    }
}
