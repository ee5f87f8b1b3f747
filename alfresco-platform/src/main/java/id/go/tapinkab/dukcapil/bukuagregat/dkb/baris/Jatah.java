package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * What the limits leave of one delivered file, however deep its packages nest and whatever their
 * directories claim. Its parts are read one after the other; what is read again counts once.
 */
final class Jatah {

    /** Up to here a ratio says nothing: a sheet of zeros is small. */
    private static final long KECIL = 1L << 24;

    private final BatasBaris batas;
    private long ukuran;
    private long terurai;
    private long teks;

    /**
     * @param ukuran bytes of the delivered file as it lies; negative when not known
     */
    Jatah(BatasBaris batas, long ukuran) {
        this.batas = batas;
        this.ukuran = ukuran;
    }

    BatasBaris batas() {
        return batas;
    }

    /** Counts bytes of texts that stay in memory. */
    void ingat(long bita) throws TakTerbaca {
        teks += bita;
        batas.periksa(Batas.TEKS_BERSAMA, teks, 0);
    }

    /** A private copy, to be deleted by the caller. */
    Path salin(Pembuka isi, String akhiran) throws IOException {
        Path salinan = Files.createTempFile("dkb", akhiran);
        try (InputStream in = isi.buka();
                OutputStream out = Files.newOutputStream(salinan)) {
            byte[] potong = new byte[64 * 1024];
            long banyak = 0;
            for (int n = in.read(potong); n >= 0; n = in.read(potong)) {
                banyak += n;
                batas.periksa(Batas.UKURAN, banyak, 0);
                out.write(potong, 0, n);
            }
            ukuran = ukuran < 0 ? banyak : ukuran;
            return salinan;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(salinan);
            throw e;
        }
    }

    /** What a package's directory says that it unpacks to; its parts are counted all the same. */
    void periksaPernyataan(long bita) throws TakTerbaca {
        periksaTerurai(terurai + bita);
    }

    private void periksaTerurai(long bita) throws TakTerbaca {
        batas.periksa(Batas.TERURAI, bita, 0);
        if (ukuran > 0 && bita > KECIL) {
            batas.periksa(Batas.RASIO, bita / ukuran, 0);
        }
    }

    /** A part of the file that is unpacked as it is read, from its start each time. */
    Pembuka bagian(Pembuka isi) {
        Bagian bagian = new Bagian();
        return () -> new Arus(isi.buka(), bagian);
    }

    private final class Bagian {
        private long terjauh;

        private void sampai(long bita) throws TakTerbaca {
            if (bita > terjauh) {
                terurai += bita - terjauh;
                terjauh = bita;
                periksaTerurai(terurai);
            }
        }
    }

    /** Counts what is unpacked and tells damage as such. */
    private static final class Arus extends FilterInputStream {

        private final Bagian bagian;
        private long dibaca;

        Arus(InputStream in, Bagian bagian) {
            super(in);
            this.bagian = bagian;
        }

        @Override
        public int read() throws IOException {
            byte[] satu = new byte[1];
            return read(satu, 0, 1) < 0 ? -1 : satu[0] & 0xFF;
        }

        @Override
        public int read(byte[] ke, int dari, int panjang) throws IOException {
            int banyak;
            try {
                banyak = super.read(ke, dari, panjang);
            } catch (EOFException e) {
                throw new TakTerbaca(
                        "BERKAS_TERPOTONG",
                        "isi yang dimampatkan berakhir di tengah. Ambil ulang berkas aslinya.",
                        0,
                        e);
            } catch (ZipException | IllegalStateException | IndexOutOfBoundsException e) {
                // A decoder that loses its way in damaged data says so by any of these.
                throw TakTerbaca.rusak(
                        "isi yang dimampatkan rusak. Ambil ulang berkas aslinya dengan mode biner.",
                        e);
            }
            dibaca += Math.max(banyak, 0);
            bagian.sampai(dibaca);
            return banyak;
        }

        @Override
        public long skip(long banyak) throws IOException {
            byte[] buang = new byte[(int) Math.min(banyak, 64 * 1024)];
            return buang.length == 0 ? 0 : Math.max(0, read(buang, 0, buang.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
