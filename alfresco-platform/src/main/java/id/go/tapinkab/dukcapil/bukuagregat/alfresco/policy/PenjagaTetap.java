package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * What only the module writes: initials, registers and their entries, annex, PDF, public edition
 * and print orders of a book, dispatch entries, records of removal, and a letter from the moment it
 * has its number. Nobody makes, changes, moves or deletes them by hand; a mistake is annulled, not
 * deleted.
 */
public class PenjagaTetap
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnMoveNodePolicy,
                NodeServicePolicies.BeforeRemoveAspectPolicy,
                CheckOutCheckInServicePolicies.BeforeCheckOut,
                ContentServicePolicies.OnContentUpdatePolicy {

    private static final List<QName> JENIS =
            List.of(
                    ModelBa.PARAF,
                    ModelBa.REGISTER,
                    ModelBa.ENTRI_REGISTER,
                    ModelBa.EKSPEDISI,
                    ModelBa.LAMPIRAN_BUKU,
                    ModelBa.PDF_BUKU,
                    ModelBa.EDISI_PUBLIK,
                    ModelBa.PERINTAH_CETAK,
                    ModelBa.PENGHAPUSAN,
                    ModelBa.SURAT_KELUAR);

    /** Made again at any time, as long as the book has no number. */
    private static final Set<QName> SEMENTARA = Set.of(ModelBa.PDF_BUKU, ModelBa.EDISI_PUBLIK);

    private static final Set<QName> TERLIHAT =
            Set.of(ContentModel.PROP_NAME, ContentModel.PROP_CONTENT);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;

    public PenjagaTetap(PolicyComponent policyComponent, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
    }

    /** Binds the guard; called by Spring. */
    public void init() {
        for (QName jenis : JENIS) {
            ikat(NodeServicePolicies.OnCreateNodePolicy.QNAME, jenis, "onCreateNode");
            ikat(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, jenis, "onUpdateProperties");
            ikat(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, jenis, "beforeDeleteNode");
            ikat(NodeServicePolicies.OnMoveNodePolicy.QNAME, jenis, "onMoveNode");
            ikat(CheckOutCheckInServicePolicies.BeforeCheckOut.QNAME, jenis, "beforeCheckOut");
            ikat(ContentServicePolicies.OnContentUpdatePolicy.QNAME, jenis, "onContentUpdate");
        }
        ikat(
                NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME,
                ModelBa.BERNOMOR,
                "beforeRemoveAspect");
    }

    private void ikat(QName policy, QName kelas, String metode) {
        Pengikat.ikat(policyComponent, policy, kelas, this, metode);
    }

    @Override
    public void onCreateNode(ChildAssociationRef anak) {
        // A letter may be drafted by hand; its number may not.
        tolakBilaBukanModul(!surat(anak.getChildRef()), "tetapTidakDibuat");
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (KerjaModul.berlangsung()) {
            return;
        }
        boolean tetap = !surat(node) || before.get(ModelBa.NOMOR) != null;
        for (QName satu : Pengikat.berubah(before, after)) {
            boolean milikModul = ModelBa.URI.equals(satu.getNamespaceURI());
            if (tetap && (milikModul || TERLIHAT.contains(satu))) {
                tolak("tetapTidakDiubah");
            }
            if (nomor(satu) || (statusLain(satu, after.get(satu)))) {
                tolak("nomorTidakDiketik");
            }
        }
    }

    /** The properties that issuing alone gives. */
    private static boolean nomor(QName sifat) {
        return Set.of(
                        ModelBa.NOMOR,
                        ModelBa.URUT,
                        ModelBa.REGISTER_NOMOR,
                        ModelBa.TAHUN_REGISTER,
                        ModelBa.TANGGAL_NOMOR,
                        ModelBa.DINOMORI_OLEH)
                .contains(sifat);
    }

    private static boolean statusLain(QName sifat, Serializable nilai) {
        return ModelBa.STATUS_SURAT.equals(sifat) && !"dipesan".equals(nilai);
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        boolean sementara = surat(node) || SEMENTARA.contains(nodeService.getType(node));
        tolakBilaBukanModul(!sementara || bernomor(node), "tetapTidakDihapus");
    }

    @Override
    public void onMoveNode(ChildAssociationRef lama, ChildAssociationRef baru) {
        NodeRef node = baru.getChildRef();
        tolakBilaBukanModul(!surat(node) || bernomor(node), "tetapTidakDiubah");
    }

    /** What can never be checked in is not locked for it either. */
    @Override
    public void beforeCheckOut(NodeRef node, NodeRef folder, QName jenisAsosiasi, QName asosiasi) {
        tolakBilaBukanModul(!surat(node) || bernomor(node), "tetapTidakDiubah");
    }

    @Override
    public void onContentUpdate(NodeRef node, boolean newContent) {
        tolakBilaBukanModul(!surat(node) || bernomor(node), "tetapTidakDiubah");
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspek) {
        tolakBilaBukanModul(true, "tetapTidakDiubah");
    }

    private boolean surat(NodeRef node) {
        return ModelBa.SURAT_KELUAR.equals(nodeService.getType(node));
    }

    private boolean bernomor(NodeRef node) {
        return nodeService.hasAspect(node, ModelBa.BERNOMOR);
    }

    private static void tolakBilaBukanModul(boolean dijaga, String kunci) {
        if (dijaga && !KerjaModul.berlangsung()) {
            tolak(kunci);
        }
    }

    private static void tolak(String kunci) {
        throw new IntegrityException(Pesan.teks(kunci), List.of());
    }
}
