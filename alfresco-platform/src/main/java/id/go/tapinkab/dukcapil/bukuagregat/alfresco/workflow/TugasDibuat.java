package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.util.Date;
import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.service.cmr.repository.NodeRef;

/** A step begins: its due date in working time, and the book's status. */
public class TugasDibuat extends PendengarTugas {

    private static final long serialVersionUID = 1L;

    private final transient SimpananBuku simpananBuku;
    private final transient Pengaturan pengaturan;

    public TugasDibuat(SimpananBuku simpananBuku, Pengaturan pengaturan) {
        this.simpananBuku = simpananBuku;
        this.pengaturan = pengaturan;
    }

    @Override
    String nama() {
        return "bukuAgregatTugasDibuat";
    }

    @Override
    public void notify(DelegateTask tugas) {
        Langkah langkah = langkah(tugas);
        NodeRef buku = buku(tugas);
        simpananBuku.pastikanProses(buku, tugas.getProcessInstanceId());
        tugas.setVariableLocal(ModelAlur.V_LANGKAH, langkah.kode());
        langkah.waktuBaku()
                .ifPresent(
                        waktu ->
                                tugas.setDueDate(
                                        Date.from(
                                                pengaturan
                                                        .kalender()
                                                        .tambah(pengaturan.kini(), waktu))));
        simpananBuku.tandaiStatus(buku, StatusBuku.pada(langkah));
    }
}
