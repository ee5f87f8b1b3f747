package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenghapusDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Retensi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes individual records for good when the retention of a registered book's sources is over;
 * does nothing unless an administrator set one. Also what was thrown into the trash can.
 */
public class HapusPerseorangan implements Penyapu {

    private static final Logger LOG = LoggerFactory.getLogger(HapusPerseorangan.class);

    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final CatatanDkb catatan;
    private final SimpananBuku simpananBuku;
    private final KerahasiaanDkb kerahasiaan;
    private final PenghapusDkb penghapus;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;
    private final Retensi retensi;

    public HapusPerseorangan(
            NodeService nodeService,
            LetakDokumen letak,
            CatatanDkb catatan,
            SimpananBuku simpananBuku,
            KerahasiaanDkb kerahasiaan,
            PenghapusDkb penghapus,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan,
            Retensi retensi) {
        this.nodeService = nodeService;
        this.letak = letak;
        this.catatan = catatan;
        this.simpananBuku = simpananBuku;
        this.kerahasiaan = kerahasiaan;
        this.penghapus = penghapus;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
        this.retensi = retensi;
    }

    /** Gives how many files were removed, wholly or in some versions. */
    @Override
    public int sapu() {
        if (retensi.hari().isEmpty()) {
            return 0;
        }
        List<NodeRef> semua =
                transaksi.doInTransaction(() -> KerjaModul.jalankan(this::calon), true, true);
        int banyak = 0;
        for (NodeRef satu : semua) {
            try {
                if (transaksi.doInTransaction(
                        () -> KerjaModul.jalankan(() -> hapus(satu)), false, true)) {
                    banyak++;
                }
            } catch (RuntimeException e) {
                LOG.error("Removing {} failed; the next run tries again", satu, e);
            }
        }
        return banyak;
    }

    private List<NodeRef> calon() {
        List<NodeRef> hasil = new ArrayList<>();
        letak.akar(LetakDokumen.DKB).ifPresent(akar -> kumpulkan(akar, hasil));
        NodeRef sampah = nodeService.getStoreArchiveNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        if (sampah != null) {
            nodeService.getChildAssocs(sampah, Set.of(ModelBa.DKB)).stream()
                    .map(ChildAssociationRef::getChildRef)
                    .filter(dkb -> perseorangan(dkb) && dasar(dkb).isPresent())
                    .forEach(hasil::add);
        }
        return hasil;
    }

    private void kumpulkan(NodeRef folder, List<NodeRef> hasil) {
        for (ChildAssociationRef satu :
                nodeService.getChildAssocs(
                        folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            NodeRef node = satu.getChildRef();
            if (ContentModel.TYPE_FOLDER.equals(nodeService.getType(node))) {
                kumpulkan(node, hasil);
            } else if (ModelBa.DKB.equals(nodeService.getType(node))
                    && (perseorangan(node) || versiTertutup(node))
                    && dasar(node).isPresent()) {
                hasil.add(node);
            }
        }
    }

    private boolean hapus(NodeRef dkb) {
        Optional<String> dasar = nodeService.exists(dkb) ? dasar(dkb) : Optional.empty();
        if (dasar.isEmpty() || nodeService.hasAspect(dkb, ContentModel.ASPECT_CHECKED_OUT)) {
            return false;
        }
        String oleh = AuthenticationUtil.getSystemUserName();
        if (perseorangan(dkb)) {
            penghapus.hapus(dkb, oleh, dasar.get());
        } else {
            penghapus.hapusVersiTertutup(dkb, oleh, dasar.get());
        }
        LOG.info("Removed individual records of {}", dkb);
        return true;
    }

    /** What was found is about the content that was read: other content is not known yet. */
    private boolean perseorangan(NodeRef dkb) {
        return Boolean.TRUE.equals(nodeService.getProperty(dkb, ModelBa.PERSEORANGAN))
                && nodeService.getProperty(dkb, ContentModel.PROP_CONTENT)
                        instanceof ContentData isi
                && isi.getContentUrl().equals(nodeService.getProperty(dkb, ModelBa.ISI_DIOLAH));
    }

    private boolean versiTertutup(NodeRef dkb) {
        return kerahasiaan.dikenali(dkb) && !kerahasiaan.versiTertutup(dkb).isEmpty();
    }

    /** Why a file is due; empty when it is not. */
    private Optional<String> dasar(NodeRef dkb) {
        return catatan.semester(dkb)
                .or(() -> letak.semesterDariFolder(dkb))
                .flatMap(
                        semester ->
                                simpananBuku
                                        .cari(semester)
                                        .filter(b -> simpananBuku.status(b) == StatusBuku.TERDAFTAR)
                                        .flatMap(buku -> dasar(semester, buku)));
    }

    private Optional<String> dasar(Semester semester, NodeRef buku) {
        LocalDate terdaftar =
                pengaturan.hari((Date) nodeService.getProperty(buku, ModelBa.TANGGAL_NOMOR));
        return retensi.jatuhTempo(terdaftar, pengaturan.hariIni())
                ? Optional.of(
                        Pesan.catatan(
                                "dasarHapus",
                                retensi.hari().orElseThrow(),
                                semester.judul(),
                                nodeService.getProperty(buku, ModelBa.NOMOR)))
                : Optional.empty();
    }
}
