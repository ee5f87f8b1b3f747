package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file's sheets. They may be opened several times, one after the other. */
public interface Buku extends Closeable {

    /** The sheets' names; one empty name for a text file. */
    List<String> lembar();

    /**
     * The sheet's rows as bytes, blank ones left out: without a string for each cell where the
     * format allows that.
     *
     * @param kolom the wanted columns
     */
    default SumberBaris pindai(int lembar, int[] kolom) throws IOException {
        return new SelTeks(buka(lembar), kolom);
    }

    /** The file within this one that a sheet is in; empty when this is no zip. */
    default String berkas(int lembar) {
        return "";
    }

    /** What lies in a zip beside its data files and is known to be no data. */
    default List<Terlewat> terlewat() {
        return List.of();
    }

    /**
     * A file that was left out.
     *
     * @param nama its path in the zip
     * @param jenis what it is: {@code PDF}
     */
    record Terlewat(String nama, String jenis) {}

    /**
     * @throws TakTerbaca when the sheet cannot be read
     */
    Lembar buka(int lembar) throws IOException;
}
