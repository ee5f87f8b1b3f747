package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Starts the process of a book and sends it back when the book is composed again. */
public class AlurBuku {

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;

    public AlurBuku(
            WorkflowService workflowService, NodeService nodeService, SimpananBuku simpananBuku) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
    }

    /** True while the book's process runs. */
    public boolean berjalan(NodeRef buku) {
        return simpananBuku
                .alur(buku)
                .map(workflowService::getWorkflowById)
                .filter(WorkflowInstance::isActive)
                .isPresent();
    }

    /** Starts the process at step 1; the initiator is whoever is logged in. */
    public void mulai(NodeRef buku, Semester semester) {
        KerjaModul.lakukan(
                () -> {
                    WorkflowDefinition definisi =
                            workflowService.getDefinitionByName(ModelAlur.PROSES);
                    if (definisi == null) {
                        throw new DitolakException("prosesTidakTerpasang", ModelAlur.PROSES);
                    }
                    NodeRef paket = workflowService.createPackage(null);
                    nodeService.addChild(
                            paket,
                            buku,
                            WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                            LetakDokumen.jalurAnak(
                                    (String)
                                            nodeService.getProperty(buku, ContentModel.PROP_NAME)));
                    Map<QName, Serializable> isian = new HashMap<>();
                    isian.put(WorkflowModel.ASSOC_PACKAGE, paket);
                    isian.put(
                            WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                            "Buku Data Agregat " + semester.judul());
                    WorkflowPath jalur = workflowService.startWorkflow(definisi.getId(), isian);
                    WorkflowTask awal = workflowService.getStartTask(jalur.getInstance().getId());
                    // The engine stands at step 1 already; the start task is a formality.
                    workflowService.endTask(awal.getId(), null);
                });
    }

    /** The open task of the book's process. */
    public Optional<WorkflowTask> tugas(NodeRef buku) {
        return simpananBuku
                .alur(buku)
                .flatMap(
                        alur -> {
                            WorkflowTaskQuery tanya = new WorkflowTaskQuery();
                            tanya.setProcessId(alur);
                            tanya.setTaskState(WorkflowTaskState.IN_PROGRESS);
                            tanya.setActive(true);
                            List<WorkflowTask> ada =
                                    KerjaModul.jalankan(
                                            () -> workflowService.queryTasks(tanya, false));
                            return ada.stream()
                                    .filter(
                                            t ->
                                                    ModelAlur.langkah(
                                                                    t.getDefinition()
                                                                            .getNode()
                                                                            .getName())
                                                            .isPresent())
                                    .findFirst();
                        });
    }

    /** Sends a running process back to Kasi (step 2): the book was composed again by hand. */
    public void kembaliKeKasi(NodeRef buku) {
        WorkflowTask tugas = tugas(buku).orElseThrow(() -> new DitolakException("tanpaTugas"));
        KerjaModul.lakukan(() -> workflowService.endTask(tugas.getId(), ModelAlur.SUSUN_ULANG));
    }
}
