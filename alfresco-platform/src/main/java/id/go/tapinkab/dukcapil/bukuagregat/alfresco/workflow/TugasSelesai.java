package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AkhirLangkah.Akibat;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AkhirLangkah.Isian;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.Tindakan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.ArrayList;
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
        List<Tindakan> terdahulu = terdahulu(proses);
        Isian isian =
                new Isian(
                        langkah,
                        buku(tugas),
                        isian(tugas, ModelAlur.variabelHasil(langkah)),
                        isian(tugas, ModelAlur.V_ALASAN),
                        isian(tugas, ModelAlur.V_ARAHAN),
                        SimpananParaf.wakil(
                                isian(tugas, ModelAlur.V_SEBAGAI), isian(tugas, ModelAlur.V_UNTUK)),
                        terdahulu);
        Akibat akibat = akhirLangkah.akhiri(isian);
        proses.setVariable(ModelAlur.V_TUJUAN, akibat.tujuan());
        if (!ModelAlur.SUSUN_ULANG.equals(isian.hasil())
                && !terdahulu.contains(akibat.tindakan())) {
            List<Tindakan> semua = new ArrayList<>(terdahulu);
            semua.add(akibat.tindakan());
            proses.setVariable(ModelAlur.V_TINDAKAN, tulis(semua));
        }
        if (Hasil.KEMBALI.name().equals(isian.hasil())) {
            proses.setVariable(
                    ModelAlur.V_PENGEMBALIAN, langkah.peran().singkat() + ": " + isian.alasan());
        }
        if (langkah == Langkah.L5) {
            proses.setVariable(ModelAlur.V_ARAHAN_KADIS, isian.arahan());
        }
        if (langkah.compareTo(Langkah.L5) > 0) {
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

    private static List<Tindakan> terdahulu(DelegateExecution proses) {
        List<Tindakan> hasil = new ArrayList<>();
        Object teks = proses.getVariable(ModelAlur.V_TINDAKAN);
        if (teks != null) {
            for (String baris : teks.toString().split("\n", -1)) {
                int jarak = baris.indexOf(' ');
                hasil.add(
                        new Tindakan(
                                baris.substring(jarak + 1),
                                Peran.valueOf(baris.substring(0, jarak))));
            }
        }
        return hasil;
    }

    private static String tulis(List<Tindakan> tindakan) {
        return String.join(
                "\n", tindakan.stream().map(t -> t.peran().name() + " " + t.orang()).toList());
    }
}
