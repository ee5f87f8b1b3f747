package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * The process begins: finds the book in the package. Whoever starts it by hand must be
 * Administrator Database, and the book must be open and without a running process.
 */
public class DelegasiSiapkan extends BaseJavaDelegate {

    private static final String PAKET = "bpm_package";
    private static final String DESKRIPSI = "bpm_workflowDescription";

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final AlurBuku alurBuku;
    private final Pelaku pelaku;

    public DelegasiSiapkan(
            NodeService nodeService, SimpananBuku simpananBuku, AlurBuku alurBuku, Pelaku pelaku) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.alurBuku = alurBuku;
        this.pelaku = pelaku;
    }

    @Override
    protected String getName() {
        return "bukuAgregatSiapkan";
    }

    @Override
    public void execute(DelegateExecution proses) {
        NodeRef buku = buku(proses);
        if (simpananBuku.status(buku).tertutup()) {
            throw new DitolakException("bukuTertutup");
        }
        if (!KerjaModul.berlangsung()) {
            AturanSop.pastikanPeran(Langkah.L1, pelaku.peran());
            if (alurBuku.berjalan(buku)) {
                throw new DitolakException("alurSudahBerjalan");
            }
        }
        String semester = simpananBuku.semester(buku).toString();
        proses.setVariable(ModelAlur.V_BUKU, buku.toString());
        proses.setVariable(ModelAlur.V_SEMESTER, semester);
        if (proses.getVariable(DESKRIPSI) == null) {
            proses.setVariable(DESKRIPSI, "Buku Data Agregat " + semester);
        }
        Map<org.alfresco.service.namespace.QName, Serializable> sifat =
                Map.of(
                        ModelBa.ALUR,
                        SimpananBuku.idAlur(proses.getProcessInstanceId()),
                        ModelBa.TINDAKAN,
                        new ArrayList<String>());
        simpananBuku.tandai(buku, sifat);
    }

    private NodeRef buku(DelegateExecution proses) {
        if (!(proses.getVariable(PAKET) instanceof ScriptNode paket)) {
            throw new DitolakException("paketTanpaBuku");
        }
        List<NodeRef> buku =
                nodeService
                        .getChildAssocs(
                                paket.getNodeRef(),
                                WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                                RegexQNamePattern.MATCH_ALL)
                        .stream()
                        .map(ChildAssociationRef::getChildRef)
                        .filter(node -> ModelBa.BUKU.equals(nodeService.getType(node)))
                        .toList();
        if (buku.size() != 1) {
            throw new DitolakException("paketTanpaBuku");
        }
        return buku.get(0);
    }
}
