package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb.Klaim;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyiapDraf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyiapDraf.DrafSiap;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyusunDraf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AlurBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BerkasTerbaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * What an accepted delivery does to the semester's book: made anew with its process, composed again
 * while step 1 still runs, or, later, only by hand and back to step 2.
 */
public class HasilAgregasi {

    private final CatatanDkb catatan;
    private final PenyiapDraf penyiap;
    private final PenyusunDraf penyusun;
    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final AlurBuku alur;
    private final KerahasiaanDkb kerahasiaan;
    private final NodeService nodeService;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;

    public HasilAgregasi(
            CatatanDkb catatan,
            PenyiapDraf penyiap,
            PenyusunDraf penyusun,
            SimpananBuku simpananBuku,
            SimpananParaf simpananParaf,
            AlurBuku alur,
            KerahasiaanDkb kerahasiaan,
            NodeService nodeService,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        this.catatan = catatan;
        this.penyiap = penyiap;
        this.penyusun = penyusun;
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.alur = alur;
        this.kerahasiaan = kerahasiaan;
        this.nodeService = nodeService;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
    }

    /**
     * Makes the draft's files when the book's place in the SOP asks for a draft. Call it outside a
     * transaction.
     */
    Optional<DrafSiap> siapkan(HasilBaca hasil, Semester semester, boolean ulang) {
        boolean perlu =
                transaksi.doInTransaction(
                        () -> KerjaModul.jalankan(() -> halangan(semester, ulang).isEmpty()),
                        true,
                        true);
        return perlu ? Optional.of(penyiap.siapkan(semester, hasil.kubus())) : Optional.empty();
    }

    /**
     * Writes result and draft, in the caller's transaction, inside {@code KerjaModul}.
     *
     * @param siap the draft as {@link #siapkan} made it
     * @return false, with nothing written, when the draft must be made anew: what it depends on has
     *     changed since
     */
    boolean simpan(
            Klaim klaim,
            HasilBaca hasil,
            Semester semester,
            Set<NodeRef> lain,
            boolean ulang,
            Optional<DrafSiap> siap) {
        Optional<String> halangan = halangan(semester, ulang);
        if (halangan.isEmpty() && siap.filter(s -> penyusun.masihBerlaku(semester, s)).isEmpty()) {
            return false;
        }
        Set<NodeRef> dkb = new HashSet<>(lain);
        dkb.add(klaim.node());
        String pesan = halangan.orElseGet(() -> tulis(semester, siap.orElseThrow(), dkb));
        catatan.catat(klaim, StatusDkb.SELESAI, pesan, Optional.of(hasil));
        nodeService.setProperty(klaim.node(), ModelBa.SUMBER, hasil.perseorangan() ? "DMP" : "DKB");
        if (perseorangan(klaim, hasil)) {
            kerahasiaan.tutup(klaim.node());
        } else if (hasil.adaTerlewat(klaim.nama())) {
            // Nobody knows what is in a picture or a PDF that lies beside the data.
            kerahasiaan.tutup(klaim.node());
            catatan.tambahPesan(klaim.node(), Pesan.catatan("adaYangTidakDibaca"));
        } else if (!kerahasiaan.buka(klaim.node())) {
            catatan.tambahPesan(klaim.node(), Pesan.catatan("versiLamaTertutup"));
        }
        return true;
    }

    /** Also when the result does not tell this file from others: closed is the safe answer. */
    private static boolean perseorangan(Klaim klaim, HasilBaca hasil) {
        List<BerkasTerbaca> sama =
                hasil.berkas().stream().filter(b -> b.nama().equals(klaim.nama())).toList();
        return sama.isEmpty() || sama.stream().anyMatch(BerkasTerbaca::perseorangan);
    }

    /** Why no draft is made of a delivery now, told on the file. */
    private Optional<String> halangan(Semester semester, boolean ulang) {
        Optional<NodeRef> ada = simpananBuku.cari(semester);
        if (ada.isEmpty()) {
            return Optional.empty();
        }
        NodeRef buku = ada.get();
        StatusBuku status = simpananBuku.status(buku);
        if (status.tertutup()) {
            return Optional.of(Pesan.catatan("bukuSudahTerdaftar", semester.judul()));
        }
        if (alur.berjalan(buku) && status != StatusBuku.DISUSUN && !ulang) {
            return Optional.of(
                    Pesan.catatan("bukuSedangDiproses", semester.judul(), status.label()));
        }
        return simpananBuku.disunting(buku)
                ? Optional.of(Pesan.catatan("bukuSedangDisunting", semester.judul()))
                : Optional.empty();
    }

    /** Writes the draft and brings the process to where it stands; gives what is told. */
    private String tulis(Semester semester, DrafSiap siap, Set<NodeRef> dkb) {
        Optional<NodeRef> ada = siap.dasar().buku();
        StatusBuku status = ada.map(simpananBuku::status).orElse(StatusBuku.DISUSUN);
        NodeRef buku =
                penyusun.tulis(
                        siap,
                        semester,
                        dkb,
                        Langkah.L1,
                        Pesan.catatan(ada.isEmpty() ? "versiPertama" : "versiSusunUlang"));
        if (ada.isEmpty()) {
            alur.mulai(buku, semester);
            return Pesan.catatan("drafDibuat", semester.judul());
        }
        if (!alur.berjalan(buku)) {
            simpananParaf.gugurkan(buku, pengaturan.kini(), Pesan.catatan("gugurSusunUlang"));
            alur.mulai(buku, semester);
        } else if (status != StatusBuku.DISUSUN) {
            alur.kembaliKeKasi(buku);
        }
        return Pesan.catatan("drafDisusunUlang", semester.judul());
    }
}
