package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The figures in the tables of one version of the book's DOCX. */
public final class AngkaBuku {

    /** Reads a DOCX however Word or LibreOffice saved it; does not close the stream. */
    public static AngkaBuku baca(InputStream docx) throws IOException {
        throw new UnsupportedOperationException("AngkaBuku.baca");
    }

    /** What changed from {@code lama} to this version, in printed order. */
    public List<PerubahanAngka> bandingkan(AngkaBuku lama) {
        throw new UnsupportedOperationException("AngkaBuku.bandingkan");
    }
}
