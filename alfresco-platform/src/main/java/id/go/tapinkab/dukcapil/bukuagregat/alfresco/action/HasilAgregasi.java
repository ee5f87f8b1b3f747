package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb.Klaim;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
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
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * What an accepted delivery does to the semester's book: made anew with its process, composed again
 * while step 1 still runs, or, later, only by hand and back to step 2.
 */
public class HasilAgregasi {

    private final CatatanDkb catatan;
    private final PenyusunDraf penyusun;
    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final AlurBuku alur;
    private final KerahasiaanDkb kerahasiaan;
    private final NodeService nodeService;
    private final Pengaturan pengaturan;

    public HasilAgregasi(
            CatatanDkb catatan,
            PenyusunDraf penyusun,
            SimpananBuku simpananBuku,
            SimpananParaf simpananParaf,
            AlurBuku alur,
            KerahasiaanDkb kerahasiaan,
            NodeService nodeService,
            Pengaturan pengaturan) {
        this.catatan = catatan;
        this.penyusun = penyusun;
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.alur = alur;
        this.kerahasiaan = kerahasiaan;
        this.nodeService = nodeService;
        this.pengaturan = pengaturan;
    }

    /** In the caller's transaction, inside {@code KerjaModul}. */
    void simpan(Klaim klaim, HasilBaca hasil, Semester semester, Set<NodeRef> lain, boolean ulang) {
        Set<NodeRef> dkb = new HashSet<>(lain);
        dkb.add(klaim.node());
        String pesan = susun(semester, hasil, dkb, ulang);
        catatan.catat(klaim, StatusDkb.SELESAI, pesan, Optional.of(hasil));
        nodeService.setProperty(klaim.node(), ModelBa.SUMBER, hasil.perseorangan() ? "DMP" : "DKB");
        if (perseorangan(klaim, hasil)) {
            kerahasiaan.tutup(klaim.node());
        } else if (!kerahasiaan.buka(klaim.node())) {
            catatan.tambahPesan(klaim.node(), Pesan.catatan("versiLamaTertutup"));
        }
    }

    /** Also when the result does not tell this file from others: closed is the safe answer. */
    private static boolean perseorangan(Klaim klaim, HasilBaca hasil) {
        List<BerkasTerbaca> sama =
                hasil.berkas().stream().filter(b -> b.nama().equals(klaim.nama())).toList();
        return sama.isEmpty() || sama.stream().anyMatch(BerkasTerbaca::perseorangan);
    }

    /** Composes as far as the book's place in the SOP allows; gives what is told on the file. */
    private String susun(Semester semester, HasilBaca hasil, Set<NodeRef> dkb, boolean ulang) {
        Optional<NodeRef> ada = simpananBuku.cari(semester);
        if (ada.isEmpty()) {
            NodeRef buku =
                    penyusun.susun(
                            ada,
                            semester,
                            hasil.kubus(),
                            dkb,
                            Langkah.L1,
                            Pesan.catatan("versiPertama"));
            alur.mulai(buku, semester);
            return Pesan.catatan("drafDibuat", semester.judul());
        }
        NodeRef buku = ada.get();
        StatusBuku status = simpananBuku.status(buku);
        if (status.tertutup()) {
            return Pesan.catatan("bukuSudahTerdaftar", semester.judul());
        }
        boolean berjalan = alur.berjalan(buku);
        if (berjalan && status != StatusBuku.DISUSUN && !ulang) {
            return Pesan.catatan("bukuSedangDiproses", semester.judul(), status.label());
        }
        if (simpananBuku.disunting(buku)) {
            return Pesan.catatan("bukuSedangDisunting", semester.judul());
        }
        penyusun.susun(
                ada, semester, hasil.kubus(), dkb, Langkah.L1, Pesan.catatan("versiSusunUlang"));
        if (!berjalan) {
            simpananParaf.gugurkan(buku, pengaturan.kini(), Pesan.catatan("gugurSusunUlang"));
            alur.mulai(buku, semester);
        } else if (status != StatusBuku.DISUSUN) {
            alur.kembaliKeKasi(buku);
        }
        return Pesan.catatan("drafDisusunUlang", semester.judul());
    }
}
