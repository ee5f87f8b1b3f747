package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;

/** Puts number and date of registration on a book's DOCX and leaves everything else as it is. */
public final class PembubuhNomor {

    /**
     * Copies {@code docx} to {@code keluaran} with number and date at their marks, or on a
     * registration page in front when the marks were edited away. Closes neither stream.
     */
    public void bubuhkan(InputStream docx, OutputStream keluaran, String nomor, LocalDate tanggal)
            throws IOException {
        throw new UnsupportedOperationException("PembubuhNomor.bubuhkan");
    }
}
