package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.HakAkses;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * A DKB file whose content is replaced is closed to the other roles at once: what it holds now is
 * not known before it is read again, and may be individual records.
 */
public class PenjagaDkb implements ContentServicePolicies.OnContentUpdatePolicy {

    private final PolicyComponent policyComponent;
    private final HakAkses hakAkses;

    public PenjagaDkb(PolicyComponent policyComponent, HakAkses hakAkses) {
        this.policyComponent = policyComponent;
        this.hakAkses = hakAkses;
    }

    /** Binds it; called by Spring. */
    public void init() {
        Pengikat.ikat(
                policyComponent,
                ContentServicePolicies.OnContentUpdatePolicy.QNAME,
                ModelBa.DKB,
                this,
                "onContentUpdate");
    }

    @Override
    public void onContentUpdate(NodeRef dkb, boolean newContent) {
        if (!KerjaModul.berlangsung()) {
            KerjaModul.lakukan(() -> hakAkses.tutupPerseorangan(dkb));
        }
    }
}
