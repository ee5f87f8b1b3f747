package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * A file that comes into the DKB folder, or gets other content there, is closed in the same
 * transaction: what it holds is not known before it is read, and may be individual records. Only
 * what was recognised as aggregate leaves the folder, by a move or as a copy.
 */
public class PenjagaDkb
        implements ContentServicePolicies.OnContentUpdatePolicy,
                NodeServicePolicies.OnMoveNodePolicy,
                CopyServicePolicies.OnCopyCompletePolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final KerahasiaanDkb kerahasiaan;

    public PenjagaDkb(
            PolicyComponent policyComponent,
            NodeService nodeService,
            LetakDokumen letak,
            KerahasiaanDkb kerahasiaan) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.letak = letak;
        this.kerahasiaan = kerahasiaan;
    }

    /** Binds it; called by Spring. Files only become {@code ba:dkb} when they are read. */
    public void init() {
        ikat(
                ContentServicePolicies.OnContentUpdatePolicy.QNAME,
                ContentModel.TYPE_CONTENT,
                "onContentUpdate");
        for (QName jenis : List.of(ContentModel.TYPE_CONTENT, ContentModel.TYPE_FOLDER)) {
            ikat(NodeServicePolicies.OnMoveNodePolicy.QNAME, jenis, "onMoveNode");
        }
        ikat(
                CopyServicePolicies.OnCopyCompletePolicy.QNAME,
                ContentModel.TYPE_CONTENT,
                "onCopyComplete");
    }

    private void ikat(QName policy, QName kelas, String metode) {
        Pengikat.ikat(policyComponent, policy, kelas, this, metode);
    }

    @Override
    public void onContentUpdate(NodeRef node, boolean newContent) {
        if (!KerjaModul.berlangsung()) {
            KerjaModul.lakukan(
                    () -> {
                        if (kerahasiaan.dijaga(node)) {
                            kerahasiaan.tutup(node);
                        }
                    });
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef lama, ChildAssociationRef baru) {
        if (KerjaModul.berlangsung()) {
            return;
        }
        NodeRef node = baru.getChildRef();
        KerjaModul.lakukan(
                () -> {
                    boolean dari = letak.dalamDkb(lama.getParentRef());
                    boolean ke = letak.dalamDkb(baru.getParentRef());
                    if (ke && !dari) {
                        berkas(node).forEach(kerahasiaan::tutup);
                    } else if (dari && !ke && !berkas(node).allMatch(kerahasiaan::terbuka)) {
                        tolak();
                    }
                });
    }

    /** Also of a check-out, whose copy may be put anywhere. */
    @Override
    public void onCopyComplete(
            QName kelas,
            NodeRef sumber,
            NodeRef salinan,
            boolean baru,
            Map<NodeRef, NodeRef> semua) {
        if (!KerjaModul.berlangsung()) {
            KerjaModul.lakukan(
                    () -> {
                        if (kerahasiaan.dijaga(sumber)
                                && !letak.dalamDkb(salinan)
                                && !kerahasiaan.terbuka(sumber)) {
                            tolak();
                        }
                    });
        }
    }

    /** The file, or all files below the folder. */
    private Stream<NodeRef> berkas(NodeRef node) {
        if (!ContentModel.TYPE_FOLDER.equals(nodeService.getType(node))) {
            return Stream.of(node);
        }
        return nodeService
                .getChildAssocs(node, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .flatMap(this::berkas);
    }

    private static void tolak() {
        throw new IntegrityException(Pesan.teks("dkbTidakKeluar"), List.of());
    }
}
