package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a {@link Buku} as XLSX. */
public final class BukuXlsx {

    /** Writes the file; does not close {@code keluaran}. */
    public void tulis(Buku buku, OutputStream keluaran) throws IOException {
        throw new UnsupportedOperationException("BukuXlsx.tulis");
    }
}
