package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.Agregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the DKB folder for files that wait for nobody: the queue of asynchronous actions is
 * in memory and lost on restart, an empty upload fires no rule, and somebody may delete the rule.
 */
public class SapuDkb implements Penyapu {

    private static final Logger LOG = LoggerFactory.getLogger(SapuDkb.class);

    /** What came in just now is the rule's. */
    private static final Duration TENGGANG = Duration.ofSeconds(30);

    private static final int KEDALAMAN = 8;

    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final CatatanDkb catatan;
    private final Agregasi agregasi;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;
    private final ReentrantLock sedangMenyapu = new ReentrantLock();

    public SapuDkb(
            NodeService nodeService,
            LetakDokumen letak,
            CatatanDkb catatan,
            Agregasi agregasi,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.letak = letak;
        this.catatan = catatan;
        this.agregasi = agregasi;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
    }

    /** A file and whose it is: its draft is theirs, as if the rule had run. */
    private record Berkas(NodeRef node, String pengunggah) {}

    /** Processes all of them, one after the other; gives how many there were. */
    @Override
    public int sapu() {
        // Claims keep two sweeps off each other's files; one at a time spares the server.
        if (!sedangMenyapu.tryLock()) {
            return 0;
        }
        try {
            List<Berkas> berkas =
                    transaksi.doInTransaction(() -> KerjaModul.jalankan(this::cari), true, true);
            for (Berkas satu : berkas) {
                LOG.info("Resuming {}", satu.node());
                AuthenticationUtil.runAs(
                        () -> {
                            agregasi.olah(satu.node(), false, Optional.empty());
                            return null;
                        },
                        satu.pengunggah());
            }
            return berkas.size();
        } finally {
            sedangMenyapu.unlock();
        }
    }

    private List<Berkas> cari() {
        List<Berkas> hasil = new ArrayList<>();
        letak.akar(LetakDokumen.DKB).ifPresent(akar -> cari(akar, hasil, 0));
        return hasil;
    }

    private void cari(NodeRef folder, List<Berkas> hasil, int kedalaman) {
        for (ChildAssociationRef satu :
                nodeService.getChildAssocs(
                        folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            NodeRef node = satu.getChildRef();
            if (ContentModel.TYPE_FOLDER.equals(nodeService.getType(node))) {
                if (kedalaman < KEDALAMAN) {
                    cari(node, hasil, kedalaman + 1);
                }
            } else if (catatan.terbengkalai(node) && lewat(node)) {
                hasil.add(
                        new Berkas(
                                node,
                                (String) nodeService.getProperty(node, ContentModel.PROP_CREATOR)));
            }
        }
    }

    private boolean lewat(NodeRef node) {
        Date diubah = (Date) nodeService.getProperty(node, ContentModel.PROP_MODIFIED);
        return diubah == null || diubah.toInstant().plus(TENGGANG).isBefore(pengaturan.kini());
    }
}
