package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import java.util.Optional;
import org.alfresco.service.namespace.QName;

/**
 * Names of the process {@code bukuAgregat} and its task model {@code baw} ({@code
 * model/alur-model.xml}). A property {@code baw:x} is the variable {@code baw_x}.
 */
public final class ModelAlur {

    public static final String URI = "http://www.tapinkab.go.id/model/buku-agregat-alur/1.0";
    public static final String PROSES = "activiti$bukuAgregat";

    public static final QName SEMESTER = QName.createQName(URI, "semester");

    /**
     * Node reference of the book, as text. Whoever takes part may overwrite a process variable, so
     * it counts only while the book names the process too ({@code ba:alur}).
     */
    public static final String V_BUKU = "baw_buku";

    public static final String V_SEMESTER = "baw_semester";
    public static final String V_LANGKAH = "baw_langkah";
    public static final String V_SEBAGAI = "baw_sebagai";
    public static final String V_UNTUK = "baw_untuk";
    public static final String V_ALASAN = "baw_alasan";
    public static final String V_ARAHAN = "baw_arahan";
    public static final String V_PENGEMBALIAN = "baw_pengembalian";
    public static final String V_ARAHAN_KADIS = "baw_arahanKadis";
    public static final String V_PERUBAHAN_ANGKA = "baw_perubahanAngka";
    public static final String V_REGISTER = "baw_register";
    public static final String V_KLASIFIKASI = "baw_klasifikasi";
    public static final String V_PENERIMA = "baw_penerima";
    public static final String V_TEMBUSAN = "baw_tembusan";

    /** Where the gateway after a step goes: a step's code or {@link #KE_PENDAFTARAN}. */
    public static final String V_TUJUAN = "baw_tujuan";

    public static final String KE_PENDAFTARAN = "daftar";

    /** What only the module ends a step with: the book was composed again. */
    public static final String SUSUN_ULANG = "SUSUN_ULANG";

    public static final String DEFINITIF = "Definitif";

    private static final String AWALAN_TUGAS = "langkah";

    private ModelAlur() {}

    /** The step of a BPMN task id: {@code langkah8a} → 8a. */
    public static Optional<Langkah> langkah(String idTugas) {
        return idTugas != null && idTugas.startsWith(AWALAN_TUGAS)
                ? Langkah.dariKode(idTugas.substring(AWALAN_TUGAS.length()))
                : Optional.empty();
    }

    /** The variable that holds a step's outcome: {@code baw_hasil3}. */
    public static String variabelHasil(Langkah langkah) {
        return "baw_hasil" + langkah.kode();
    }

    /** The outcome property of a step's task type: {@code baw:hasil3}. */
    public static QName hasil(Langkah langkah) {
        return QName.createQName(URI, "hasil" + langkah.kode());
    }
}
