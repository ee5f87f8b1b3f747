package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.BentukPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PengaturanPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuatan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import id.go.tapinkab.dukcapil.bukuagregat.buku.Buku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.BukuDocx;
import id.go.tapinkab.dukcapil.bukuagregat.buku.BukuXlsx;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PembubuhNomor;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PenyusunBuku;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PenyelesaiPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the public edition of a book's version from its counts: masks, book, annex, PDF, each
 * outside the transactions that read and keep. Nothing of the book's own text is taken over ({@code
 * docs/keputusan/0006}). Whatever goes wrong is told on the edition's node; the book is never
 * touched.
 */
public class PembuatPublik {

    private static final Logger LOG = LoggerFactory.getLogger(PembuatPublik.class);

    /** How often the masks are chosen again because another edition went out meanwhile. */
    private static final int PERCOBAAN = 4;

    private final SimpananBuku simpananBuku;
    private final SimpananPublik simpananPublik;
    private final BahanPublik bahanPublik;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;
    private final PengaturanPublik pengaturanPublik;
    private final Lock giliran;

    public PembuatPublik(
            SimpananBuku simpananBuku,
            SimpananPublik simpananPublik,
            BahanPublik bahanPublik,
            PembuatPdf pembuatPdf,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan,
            PengaturanPublik pengaturanPublik) {
        this.simpananBuku = simpananBuku;
        this.simpananPublik = simpananPublik;
        this.bahanPublik = bahanPublik;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
        this.pengaturanPublik = pengaturanPublik;
        this.giliran = pembuatPdf.giliran();
    }

    /**
     * Makes it unless it is there. Not in a transaction.
     *
     * @param versi label; empty for the newest version
     */
    public void buat(NodeRef buku, Optional<String> versi) {
        Optional<String> label =
                versi.isPresent() ? versi : baca(() -> simpananBuku.labelVersi(buku));
        Optional<SimpananBuatan.Klaim> klaim = label.flatMap(l -> simpananPublik.klaim(buku, l));
        if (klaim.isEmpty()) {
            return;
        }
        giliran.lock();
        try {
            olah(klaim.get());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("No public edition of {} version {}", buku, klaim.get().versi(), e);
            simpananPublik.gagal(klaim.get(), Pesan.catatan("publikGagal", klaim.get().versi()));
        } finally {
            giliran.unlock();
        }
    }

    private void olah(SimpananBuatan.Klaim klaim) throws IOException {
        for (int i = 0; i < PERCOBAAN; i++) {
            BahanPublik.Bahan bahan = baca(() -> bahanPublik.baca(klaim.buku(), klaim.versi()));
            if (simpananPublik.simpan(klaim, susun(bahan))) {
                return;
            }
        }
        throw new IllegalStateException("Public editions keep going out");
    }

    private SimpananPublik.Hasil susun(BahanPublik.Bahan bahan) throws IOException {
        Samaran samaran =
                pengaturanPublik
                        .kendali()
                        .samarkan(
                                bahan.kubus(),
                                pengaturan.wilayah().kabupaten().kode(),
                                bahan.terbitan());
        PengaturanIndikator indikator = pengaturan.buku().indikator();
        Buku buku =
                new PenyusunBuku()
                        .susunEdisiPublik(
                                bahan.kubus(),
                                samaran,
                                bahan.semester(),
                                pengaturan.wilayah(),
                                pengaturan.kantor(),
                                pengaturan
                                        .buku()
                                        .denganIndikator(
                                                bahan.pembanding()
                                                        .map(indikator::denganPembanding)
                                                        .orElse(indikator)));
        Map<BentukPublik, byte[]> berkas = new EnumMap<>(BentukPublik.class);
        byte[] docx = docx(buku, bahan);
        berkas.put(BentukPublik.DOCX, docx);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        new BukuXlsx().tulis(buku, xlsx);
        berkas.put(BentukPublik.XLSX, xlsx.toByteArray());
        ByteArrayOutputStream ditata = new ByteArrayOutputStream();
        HasilPdf tata = new PengubahPdf().ubah(new ByteArrayInputStream(docx), ditata);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PenyelesaiPdf()
                .selesaikan(ditata.toByteArray(), docx, bahan.tanda(NaskahVersi.sidik(docx)), pdf);
        berkas.put(BentukPublik.PDF, pdf.toByteArray());
        return new SimpananPublik.Hasil(
                berkas,
                samaran,
                SimpananPdf.baris(tata.berbeda()),
                bahan.catatan(),
                bahan.nomor(),
                bahan.nodeTerdahulu());
    }

    private static byte[] docx(Buku buku, BahanPublik.Bahan bahan) throws IOException {
        ByteArrayOutputStream polos = new ByteArrayOutputStream();
        new BukuDocx(bahan.templat()).tulisBernomor(buku, polos);
        if (bahan.registrasi().isEmpty()) {
            return polos.toByteArray();
        }
        ByteArrayOutputStream bernomor = new ByteArrayOutputStream();
        new PembubuhNomor()
                .bubuhkan(
                        new ByteArrayInputStream(polos.toByteArray()),
                        bernomor,
                        bahan.registrasi().get().nomor(),
                        bahan.tanggalNomor().orElseThrow());
        return bernomor.toByteArray();
    }

    private <T> T baca(KerjaModul.Kerja<T> kerja) {
        return transaksi.doInTransaction(() -> KerjaModul.jalankan(kerja), true, true);
    }
}
