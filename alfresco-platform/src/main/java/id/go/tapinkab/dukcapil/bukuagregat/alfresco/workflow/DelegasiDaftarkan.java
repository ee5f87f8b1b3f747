package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PendaftaranBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import java.util.List;
import java.util.Optional;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.alfresco.service.cmr.repository.NodeRef;

/** Registers the book in the transaction that ends step 8b. */
public class DelegasiDaftarkan extends BaseJavaDelegate {

    private final PendaftaranBuku pendaftaranBuku;
    private final SimpananBuku simpananBuku;

    public DelegasiDaftarkan(PendaftaranBuku pendaftaranBuku, SimpananBuku simpananBuku) {
        this.pendaftaranBuku = pendaftaranBuku;
        this.simpananBuku = simpananBuku;
    }

    @Override
    protected String getName() {
        return "bukuAgregatDaftarkan";
    }

    @Override
    public void execute(DelegateExecution proses) {
        NodeRef buku = new NodeRef((String) proses.getVariable(ModelAlur.V_BUKU));
        simpananBuku.pastikanProses(buku, proses.getProcessInstanceId());
        pendaftaranBuku.daftarkan(
                buku,
                isian(proses, ModelAlur.V_REGISTER),
                isian(proses, ModelAlur.V_KLASIFIKASI),
                baris(proses, ModelAlur.V_PENERIMA),
                baris(proses, ModelAlur.V_TEMBUSAN));
    }

    private static Optional<String> isian(DelegateExecution proses, String variabel) {
        return Optional.ofNullable((String) proses.getVariable(variabel))
                .map(String::strip)
                .filter(teks -> !teks.isEmpty());
    }

    /** The lines of a text field. */
    private static List<String> baris(DelegateExecution proses, String variabel) {
        Object teks = proses.getVariable(variabel);
        return teks == null
                ? List.of()
                : teks.toString().lines().map(String::strip).filter(t -> !t.isEmpty()).toList();
    }
}
