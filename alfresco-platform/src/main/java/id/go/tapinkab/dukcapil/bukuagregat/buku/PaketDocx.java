package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A DOCX being written part by part; the clock is no part of it. */
final class PaketDocx {

    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** A part written as XML. */
    @FunctionalInterface
    interface Bagian {
        void tulis(OutputStream keluaran) throws XMLStreamException, IOException;
    }

    PaketDocx(OutputStream keluaran) {
        zip = new ZipOutputStream(keluaran);
    }

    void bagian(String nama, Bagian bagian) throws IOException {
        zip.putNextEntry(entri(nama));
        // Not a buffer of the whole part: the main one has tens of megabytes.
        TanpaTutup isi = new TanpaTutup(zip);
        try {
            bagian.tulis(isi);
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write " + nama, e);
        }
        isi.flush();
        zip.closeEntry();
    }

    /** What an XML writer closes is not the archive. */
    private static final class TanpaTutup extends BufferedOutputStream {
        TanpaTutup(OutputStream ke) {
            super(ke, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    void masukkan(String nama, byte[] isi) throws IOException {
        zip.putNextEntry(entri(nama));
        zip.write(isi);
        zip.closeEntry();
    }

    private static ZipEntry entri(String nama) {
        ZipEntry entri = new ZipEntry(nama);
        entri.setTimeLocal(WAKTU_TETAP);
        return entri;
    }

    /** Ends the package; the stream below stays open. */
    void selesai() throws IOException {
        zip.finish();
        zip.flush();
    }
}
