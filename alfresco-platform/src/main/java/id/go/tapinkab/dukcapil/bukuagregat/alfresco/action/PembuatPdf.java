package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LayananTransformasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuatan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PenyelesaiPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the PDF of a book's version: read, lay out, finish, keep, each outside the others'
 * transactions. Whatever goes wrong is told on the PDF's node; the book is never touched.
 */
public class PembuatPdf {

    private static final Logger LOG = LoggerFactory.getLogger(PembuatPdf.class);

    private final SimpananBuku simpananBuku;
    private final SimpananPdf simpananPdf;
    private final NaskahVersi naskahVersi;
    private final LayananTransformasi layanan;
    private final RetryingTransactionHelper transaksi;
    // Laying out a book takes some hundred megabytes: one at a time.
    private final ReentrantLock giliran = new ReentrantLock();

    public PembuatPdf(
            SimpananBuku simpananBuku,
            SimpananPdf simpananPdf,
            NaskahVersi naskahVersi,
            LayananTransformasi layanan,
            RetryingTransactionHelper transaksi) {
        this.simpananBuku = simpananBuku;
        this.simpananPdf = simpananPdf;
        this.naskahVersi = naskahVersi;
        this.layanan = layanan;
        this.transaksi = transaksi;
    }

    /**
     * Makes it unless it is there. Not in a transaction.
     *
     * @param versi label; empty for the newest version
     */
    public void buat(NodeRef buku, Optional<String> versi) {
        Optional<String> label =
                versi.isPresent() ? versi : baca(() -> simpananBuku.labelVersi(buku));
        Optional<SimpananBuatan.Klaim> klaim = label.flatMap(l -> simpananPdf.klaim(buku, l));
        if (klaim.isEmpty()) {
            return;
        }
        giliran.lock();
        try {
            simpananPdf.simpan(klaim.get(), olah(klaim.get()));
        } catch (IOException | UncheckedIOException e) {
            LOG.error("No PDF of {} version {}", buku, klaim.get().versi(), e);
            simpananPdf.gagal(klaim.get(), Pesan.catatan("pdfDocx", klaim.get().versi()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("No PDF of {} version {}", buku, klaim.get().versi(), e);
            simpananPdf.gagal(klaim.get(), Pesan.catatan("pdfGagal", klaim.get().versi()));
        } finally {
            giliran.unlock();
        }
    }

    private SimpananPdf.Hasil olah(SimpananBuatan.Klaim klaim) throws IOException {
        NaskahVersi.Naskah naskah = baca(() -> naskahVersi.baca(klaim.buku(), klaim.versi()));
        Optional<byte[]> dariLayanan =
                naskah.layanan()
                        .flatMap(docx -> layanan.ubah(docx, klaim.buku()))
                        .filter(pdf -> !naskah.terdaftar() || arsip(pdf));
        byte[] ditata;
        List<String> beda = List.of();
        if (dariLayanan.isPresent()) {
            ditata = dariLayanan.get();
        } else {
            ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
            HasilPdf hasil =
                    new PengubahPdf().ubah(new ByteArrayInputStream(naskah.docx()), keluaran);
            ditata = keluaran.toByteArray();
            beda = SimpananPdf.baris(hasil.berbeda());
        }
        ByteArrayOutputStream selesai = new ByteArrayOutputStream();
        new PenyelesaiPdf().selesaikan(ditata, naskah.docx(), naskah.tanda(), selesai);
        return new SimpananPdf.Hasil(
                selesai.toByteArray(),
                naskah.tanda().sidik(),
                dariLayanan.isPresent() ? "layanan transformasi" : "modul",
                beda,
                naskah.nomor());
    }

    /** A registered book is kept for long: what is no PDF/A-2 is laid out again by the module. */
    private static boolean arsip(byte[] pdf) {
        try {
            return PenyelesaiPdf.pdfA2(pdf);
        } catch (IOException e) {
            LOG.warn("The transform service gave an unreadable PDF; the module makes it", e);
            return false;
        }
    }

    /** Whoever lays out a book waits for this. */
    ReentrantLock giliran() {
        return giliran;
    }

    private <T> T baca(KerjaModul.Kerja<T> kerja) {
        return transaksi.doInTransaction(() -> KerjaModul.jalankan(kerja), true, true);
    }
}
