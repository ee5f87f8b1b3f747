package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * A checked zip as the package that POI opens. POI's own limits on packages are one setting for the
 * whole server: these parts come under ours. What POI reads it holds in memory, so that is little;
 * sheets and texts are read past it.
 */
final class SumberPaket implements ZipEntrySource {

    /** A list of 10,000 parts has some 1.5 MB. */
    private static final int TERPANJANG = 4 << 20;

    private final PaketZip zip;

    SumberPaket(PaketZip zip) {
        this.zip = zip;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(zip.semua().stream().map(PaketZip.Isi::entri).toList());
    }

    @Override
    public ZipArchiveEntry getEntry(String nama) {
        PaketZip.Isi satu = cari(nama);
        return satu == null ? null : satu.entri();
    }

    /** As POI finds parts: whatever the case and the slashes. */
    PaketZip.Isi cari(String nama) {
        PaketZip.Isi tepat = zip.cari(nama);
        if (tepat != null) {
            return tepat;
        }
        for (PaketZip.Isi satu : zip.semua()) {
            if (rapi(satu.nama()).equalsIgnoreCase(rapi(nama))) {
                return satu;
            }
        }
        return null;
    }

    private static String rapi(String nama) {
        String garis = nama.replace('\\', '/');
        return garis.startsWith("/") ? garis.substring(1) : garis;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entri) throws IOException {
        PaketZip.Isi satu = cari(entri.getName());
        if (satu == null) {
            throw new IOException("no such part");
        }
        return new Pendek(satu.pembuka().buka());
    }

    private static final class Pendek extends FilterInputStream {
        private int sisa = TERPANJANG;

        Pendek(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] satu = new byte[1];
            return read(satu, 0, 1) < 0 ? -1 : satu[0] & 0xFF;
        }

        @Override
        public int read(byte[] ke, int dari, int panjang) throws IOException {
            int banyak = super.read(ke, dari, panjang);
            sisa -= Math.max(banyak, 0);
            if (sisa < 0) {
                throw TakTerbaca.rusak(
                        "bagian pengatur buku kerja tidak wajar besarnya. Buka di Excel, simpan"
                                + " ulang sebagai .xlsx, lalu unggah lagi.",
                        null);
            }
            return banyak;
        }
    }

    @Override
    public void close() {
        // The workbook owns the zip.
    }

    @Override
    public boolean isClosed() {
        return false;
    }
}
