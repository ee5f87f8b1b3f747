package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One table's worth of rows, read forward once: a sheet, or a whole text file. */
public interface Lembar extends Closeable {

    /**
     * The next row, blank ones included where the format keeps them; null at the end.
     *
     * @throws TakTerbaca when the file cannot be read on, with what the user can do
     */
    Baris berikut() throws IOException;

    /** Rows that are in memory already. */
    static Lembar dari(List<Baris> semua) {
        Iterator<Baris> baris = semua.iterator();
        return new Lembar() {
            @Override
            public Baris berikut() {
                return baris.hasNext() ? baris.next() : null;
            }

            @Override
            public void close() {
                // Nothing is held but the rows.
            }
        };
    }
}
