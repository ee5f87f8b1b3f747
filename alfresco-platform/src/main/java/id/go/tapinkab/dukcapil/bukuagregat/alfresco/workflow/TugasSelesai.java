package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AkhirLangkah.Akibat;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AkhirLangkah.Isian;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import java.util.List;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;

/** A step ends: carries {@link AkhirLangkah} between the task's variables and the process's. */
public class TugasSelesai extends PendengarTugas {

    private static final long serialVersionUID = 1L;

    /** A text variable of the engine holds 4,000 characters. */
    private static final int PANJANG_TEKS = 2_000;

    private final transient AkhirLangkah akhirLangkah;

    public TugasSelesai(AkhirLangkah akhirLangkah) {
        this.akhirLangkah = akhirLangkah;
    }

    @Override
    String nama() {
        return "bukuAgregatTugasSelesai";
    }

    @Override
    public void notify(DelegateTask tugas) {
        DelegateExecution proses = tugas.getExecution();
        Langkah langkah = langkah(tugas);
        Isian isian =
                new Isian(
                        tugas.getProcessInstanceId(),
                        langkah,
                        buku(tugas),
                        isian(tugas, ModelAlur.variabelHasil(langkah)),
                        isian(tugas, ModelAlur.V_ALASAN),
                        isian(tugas, ModelAlur.V_ARAHAN),
                        SimpananParaf.wakil(
                                isian(tugas, ModelAlur.V_SEBAGAI),
                                isian(tugas, ModelAlur.V_UNTUK)));
        Akibat akibat = akhirLangkah.akhiri(isian);
        proses.setVariable(ModelAlur.V_TUJUAN, akibat.tujuan());
        if (Hasil.KEMBALI.name().equals(isian.hasil())) {
            proses.setVariable(
                    ModelAlur.V_PENGEMBALIAN, langkah.peran().singkat() + ": " + isian.alasan());
        }
        if (langkah == Langkah.L5) {
            proses.setVariable(ModelAlur.V_ARAHAN_KADIS, isian.arahan());
        }
        if (langkah == Langkah.L2 || langkah.compareTo(Langkah.L5) > 0) {
            String perubahan = String.join("\n", akibat.perubahan());
            proses.setVariable(
                    ModelAlur.V_PERUBAHAN_ANGKA,
                    perubahan.substring(0, Math.min(PANJANG_TEKS, perubahan.length())));
        }
        if (langkah == Langkah.L8B) {
            for (String nama :
                    List.of(
                            ModelAlur.V_REGISTER,
                            ModelAlur.V_KLASIFIKASI,
                            ModelAlur.V_PENERIMA,
                            ModelAlur.V_TEMBUSAN)) {
                proses.setVariable(nama, isian(tugas, nama));
            }
        }
    }
}
