package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PemeriksaNaskah;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.AkibatPerubahan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Who may change a book in its present step, and what is frozen with the version that the change
 * becomes ({@code sop.md}, "What follows from it"). A registered book changes no more.
 */
public class PenjagaBuku
        implements CheckOutCheckInServicePolicies.BeforeCheckOut,
                ContentServicePolicies.OnContentUpdatePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnMoveNodePolicy {

    /** What a registered book shows; beside {@code ba:*}, which is the module's at all times. */
    private static final Set<QName> TERLIHAT =
            Set.of(
                    ContentModel.PROP_NAME,
                    ContentModel.PROP_TITLE,
                    ContentModel.PROP_DESCRIPTION,
                    ContentModel.PROP_CONTENT);

    /** What a copy takes along; everything else of {@code ba:} belongs to the one book. */
    private static final Set<QName> TERBAWA =
            Set.of(ModelBa.SEMESTER, ModelBa.TAHUN, ModelBa.PARUH, ModelBa.WILAYAH, ModelBa.KUBUS);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final IsiNode isiNode;
    private final PemeriksaNaskah pemeriksa;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public PenjagaBuku(
            PolicyComponent policyComponent,
            NodeService nodeService,
            SimpananBuku simpananBuku,
            SimpananParaf simpananParaf,
            IsiNode isiNode,
            PemeriksaNaskah pemeriksa,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.isiNode = isiNode;
        this.pemeriksa = pemeriksa;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /** Binds the guard; called by Spring. */
    public void init() {
        ikat(CheckOutCheckInServicePolicies.BeforeCheckOut.QNAME, "beforeCheckOut");
        ikat(ContentServicePolicies.OnContentUpdatePolicy.QNAME, "onContentUpdate");
        ikat(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        ikat(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        ikat(NodeServicePolicies.OnMoveNodePolicy.QNAME, "onMoveNode");
    }

    private void ikat(QName policy, String metode) {
        Pengikat.ikat(policyComponent, policy, ModelBa.BUKU, this, metode);
    }

    /** A check-out locks the book and holds up its step: only for who may change it now. */
    @Override
    public void beforeCheckOut(NodeRef node, NodeRef folder, QName jenisAsosiasi, QName asosiasi) {
        if (!KerjaModul.berlangsung()) {
            AturanSop.pastikanBolehUbah(simpananBuku.status(node), pelaku.peran());
        }
    }

    @Override
    public void onContentUpdate(NodeRef node, boolean newContent) {
        if (KerjaModul.berlangsung()) {
            return;
        }
        if (nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            // What is typed into it comes into the book at check-in, where it is looked at again.
            List<AssociationRef> asal =
                    nodeService.getSourceAssocs(node, ContentModel.ASSOC_WORKING_COPY_LINK);
            if (!asal.isEmpty()) {
                AturanSop.pastikanBolehUbah(
                        simpananBuku.status(asal.get(0).getSourceRef()), pelaku.peran());
            }
            return;
        }
        if (newContent && simpananBuku.alur(node).isEmpty()) {
            // A copy (check-out makes one) gets its content before its marks. Emptying a book and
            // writing it again is no way around: a book has its process, which no copy takes along.
            return;
        }
        StatusBuku status = simpananBuku.status(node);
        AturanSop.pastikanBolehUbah(status, pelaku.peran());
        Langkah langkah = status.langkah().orElseThrow();
        // Now, so that the version that comes at commit has it.
        Map<QName, Serializable> sifat =
                SimpananBuku.sifatVersi(
                        isiNode.sha256(node), langkah, langkah.pengubah(), pelaku.nama());
        sifat.putAll(KerjaModul.jalankan(() -> pemeriksa.hasil(node)));
        simpananBuku.tandai(node, sifat);
        KerjaModul.lakukan(() -> pemeriksa.selaraskanLampiran(node));
        if (AturanSop.akibatPerubahan(langkah, false) == AkibatPerubahan.PARAF_GUGUR) {
            simpananParaf.gugurkan(
                    node, pengaturan.kini(), Pesan.catatan("gugurDiubah", langkah.kode()));
        }
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (KerjaModul.berlangsung()) {
            return;
        }
        boolean baru = before.isEmpty();
        boolean tertutup =
                before.get(ModelBa.STATUS) instanceof String status
                        && StatusBuku.valueOf(status).tertutup();
        for (QName satu : Pengikat.berubah(before, after)) {
            if (ModelBa.URI.equals(satu.getNamespaceURI())
                    && !(baru && boleh(satu, after.get(satu)))) {
                throw new DitolakException("propertiModul", satu.getLocalName());
            }
            if (tertutup && TERLIHAT.contains(satu)) {
                throw new DitolakException("bukuTertutup");
            }
        }
    }

    /** What a new node may have that the module did not make: a copy. */
    private static boolean boleh(QName sifat, Serializable nilai) {
        return nilai == null
                || TERBAWA.contains(sifat)
                || (ModelBa.STATUS.equals(sifat) && StatusBuku.DISUSUN.name().equals(nilai));
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (KerjaModul.berlangsung()
                || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        if (simpananBuku.status(node).tertutup() || !simpananParaf.semua(node).isEmpty()) {
            throw new DitolakException("bukuTidakDihapus");
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef lama, ChildAssociationRef baru) {
        NodeRef node = baru.getChildRef();
        if (KerjaModul.berlangsung()
                || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        boolean pindah = !lama.getParentRef().equals(baru.getParentRef());
        if (pindah || simpananBuku.status(node).tertutup()) {
            throw new DitolakException("bukuTidakDipindah");
        }
    }
}
