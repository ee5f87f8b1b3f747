package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Asks for the PDFs that an office wants without asking: of the version that Kabid has initialled,
 * for those who read it next, and of the registered book. After commit: a PDF that fails holds up
 * neither initial nor registration.
 */
public class PemicuPdf
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final ActionService actionService;

    public PemicuPdf(
            PolicyComponent policyComponent, NodeService nodeService, ActionService actionService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.actionService = actionService;
    }

    /** Binds it; called by Spring. */
    public void init() {
        Pengikat.ikat(
                policyComponent,
                NodeServicePolicies.OnCreateNodePolicy.QNAME,
                ModelBa.PARAF,
                this,
                "onCreateNode");
        Pengikat.ikat(
                policyComponent,
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                ModelBa.BUKU,
                this,
                "onUpdateProperties");
    }

    @Override
    public void onCreateNode(ChildAssociationRef paraf) {
        Map<QName, Serializable> sifat = nodeService.getProperties(paraf.getChildRef());
        if (Peran.KABID_PIAK.name().equals(sifat.get(ModelBa.PERAN))) {
            Action aksi = actionService.createAction(AksiPdf.NAMA);
            aksi.setParameterValue(AksiPdf.PARAM_VERSI, sifat.get(ModelBa.LABEL_VERSI));
            actionService.executeAction(aksi, paraf.getParentRef(), false, true);
        }
    }

    @Override
    public void onUpdateProperties(
            NodeRef buku, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (terdaftar(after) && !before.isEmpty() && !terdaftar(before)) {
            actionService.executeAction(
                    actionService.createAction(AksiPdf.NAMA), buku, false, true);
        }
    }

    private static boolean terdaftar(Map<QName, Serializable> sifat) {
        return StatusBuku.TERDAFTAR.name().equals(sifat.get(ModelBa.STATUS));
    }
}
