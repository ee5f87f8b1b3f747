package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * A task listener that is a Spring bean: ACS has no parent bean for one. Registers itself for
 * expressions under a prefixed name; a simple one would silently replace another add-on's.
 */
abstract class PendengarTugas implements TaskListener {

    private static final long serialVersionUID = 1L;

    /** Called by Spring with the bean {@code activitiBeanRegistry}. */
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(nama(), this);
    }

    /** The name in the BPMN. */
    abstract String nama();

    static Langkah langkah(DelegateTask tugas) {
        return ModelAlur.langkah(tugas.getTaskDefinitionKey())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No step of the SOP: " + tugas.getTaskDefinitionKey()));
    }

    static NodeRef buku(DelegateTask tugas) {
        Object buku = tugas.getExecution().getVariable(ModelAlur.V_BUKU);
        if (buku == null) {
            throw new DitolakException("prosesTanpaBuku");
        }
        return new NodeRef(buku.toString());
    }

    /** What the one who ends the task filled in; never what an earlier step left behind. */
    static String isian(DelegateTask tugas, String variabel) {
        Object nilai = tugas.getVariableLocal(variabel);
        String teks = nilai == null ? "" : nilai.toString().strip();
        return teks.isEmpty() ? null : teks;
    }
}
