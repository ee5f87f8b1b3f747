package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/**
 * A copy of a book or letter is a plain document: number, status, initials, dispatch entries, and
 * what ties it to files, annex and letter stay with the original. A check-out makes such a copy
 * too, and a check-in writes it back without touching them.
 */
public class SalinanPolos implements CopyServicePolicies.OnCopyNodePolicy {

    private static final List<QName> JENIS =
            List.of(ModelBa.BUKU, ModelBa.SURAT_KELUAR, ModelBa.DKB);
    private static final List<QName> ASPEK =
            List.of(ModelBa.BERNOMOR, ModelBa.BERSIDIK, ModelBa.BERCETAK);

    private final PolicyComponent policyComponent;

    public SalinanPolos(PolicyComponent policyComponent) {
        this.policyComponent = policyComponent;
    }

    /** Binds it; called by Spring. */
    public void init() {
        for (List<QName> kelas : List.of(JENIS, ASPEK)) {
            for (QName satu : kelas) {
                Pengikat.ikat(
                        policyComponent,
                        CopyServicePolicies.OnCopyNodePolicy.QNAME,
                        satu,
                        this,
                        "getCopyCallback");
            }
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName kelas, CopyDetails salinan) {
        return ASPEK.contains(kelas)
                ? DoNothingCopyBehaviourCallback.getInstance()
                : new TanpaMilikModul();
    }

    private static final class TanpaMilikModul extends DefaultCopyBehaviourCallback {

        @Override
        public Map<QName, Serializable> getCopyProperties(
                QName kelas, CopyDetails salinan, Map<QName, Serializable> sifat) {
            Map<QName, Serializable> hasil = new HashMap<>(sifat);
            hasil.keySet().removeIf(q -> ModelBa.URI.equals(q.getNamespaceURI()));
            return hasil;
        }

        @Override
        public ChildAssocCopyAction getChildAssociationCopyAction(
                QName kelas, CopyDetails salinan, CopyChildAssociationDetails anak) {
            return milikModul(anak.getChildAssocRef().getTypeQName())
                    ? ChildAssocCopyAction.IGNORE
                    : super.getChildAssociationCopyAction(kelas, salinan, anak);
        }

        @Override
        public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
                QName kelas, CopyDetails salinan, CopyAssociationDetails asosiasi) {
            Pair<AssocCopySourceAction, AssocCopyTargetAction> bawaan =
                    super.getAssociationCopyAction(kelas, salinan, asosiasi);
            return milikModul(asosiasi.getAssocRef().getTypeQName())
                    ? new Pair<>(AssocCopySourceAction.IGNORE, bawaan.getSecond())
                    : bawaan;
        }

        private static boolean milikModul(QName nama) {
            return ModelBa.URI.equals(nama.getNamespaceURI());
        }
    }
}
