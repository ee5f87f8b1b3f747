package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AlurBuku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A book on its way through the SOP, each step ended by the person of its role. */
public final class Perjalanan {

    private static final Map<String, String> PEMAKAI = new ConcurrentHashMap<>();

    private final RepositoriUji uji;
    private final NodeRef dkb;
    private final NodeRef buku;

    private Perjalanan(RepositoriUji uji, NodeRef dkb, NodeRef buku) {
        this.uji = uji;
        this.dkb = dkb;
        this.buku = buku;
    }

    /** Uploads a delivery for a semester that no other test has, and waits for its draft. */
    public static Perjalanan mulai(RepositoriUji uji, String semester) {
        return mulai(uji, semester, ContohDkb.semester(semester));
    }

    /** The same with a delivery of one's own. */
    public static Perjalanan mulai(RepositoriUji uji, String semester, byte[] isi) {
        String kini = tes();
        String lain = PEMAKAI.putIfAbsent(semester, kini);
        assertThat(lain)
                .as("%s takes the semester %s; the repository is shared", kini, semester)
                .isNull();
        NodeRef dkb = uji.unggahDkb("dkb-" + semester + ".csv", isi, semester);
        String status = uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai", "gagal");
        assertThat(status)
                .as(() -> (String) uji.sifat(dkb, ModelBa.PESAN_STATUS))
                .isEqualTo("selesai");
        NodeRef buku =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getSourceAssocs(dkb, ModelBa.DARI_DKB)
                                        .get(0)
                                        .getSourceRef());
        return new Perjalanan(uji, dkb, buku);
    }

    private static String tes() {
        return StackWalker.getInstance()
                .walk(
                        bingkai ->
                                bingkai.filter(b -> b.getClassName().endsWith("Test"))
                                        .map(b -> b.getClassName() + "." + b.getMethodName())
                                        .findFirst()
                                        .orElse("?"));
    }

    public NodeRef buku() {
        return buku;
    }

    public NodeRef dkb() {
        return dkb;
    }

    public StatusBuku status() {
        return StatusBuku.valueOf((String) uji.sifat(buku, ModelBa.STATUS));
    }

    public WorkflowTask tugas() {
        return uji.baca(
                () -> uji.bean("bukuAgregat.alurBuku", AlurBuku.class).tugas(buku).orElseThrow());
    }

    /** Ends the open task as its own role on the SOP's path, until the book stands at a step. */
    public Perjalanan sampai(Langkah tujuan) {
        while (status() != StatusBuku.pada(tujuan)) {
            Langkah langkah = status().langkah().orElseThrow();
            akhiri(langkah, langkah.hasil().get(0), Map.of());
        }
        return this;
    }

    public void akhiri(Langkah langkah, Hasil hasil, Map<String, String> isian) {
        akhiri(uji.orang(langkah.peran()), hasil.name(), isian);
    }

    /** Ends the open task as that user. */
    public void akhiri(String pengguna, String hasil, Map<String, String> isian) {
        WorkflowTask tugas = tugas();
        Langkah langkah = status().langkah().orElseThrow();
        uji.sebagai(
                pengguna,
                () -> {
                    Map<QName, Serializable> sifat = new HashMap<>();
                    sifat.put(ModelAlur.hasil(langkah), hasil);
                    isian.forEach(
                            (nama, nilai) ->
                                    sifat.put(QName.createQName(ModelAlur.URI, nama), nilai));
                    WorkflowService alur = uji.bean("WorkflowService", WorkflowService.class);
                    alur.updateTask(tugas.getId(), sifat, null, null);
                    return alur.endTask(tugas.getId(), null);
                });
    }

    public List<Paraf> paraf() {
        return uji.baca(
                () -> uji.bean("bukuAgregat.simpananParaf", SimpananParaf.class).semua(buku));
    }

    /** What the book's paragraphs and tables say. */
    public String teks() {
        return uji.teks(buku);
    }

    /** Labels, newest first. */
    public List<String> versi() {
        return uji.baca(
                () -> {
                    Collection<Version> semua =
                            uji.bean("VersionService", VersionService.class)
                                    .getVersionHistory(buku)
                                    .getAllVersions();
                    return semua.stream().map(Version::getVersionLabel).toList();
                });
    }

    /** Changes the DOCX as that user. */
    public void sunting(String pengguna, Consumer<XWPFDocument> ubah) {
        uji.sebagai(
                pengguna,
                () -> {
                    uji.tulis(buku, ubah(uji.isi(buku), ubah));
                    return null;
                });
    }

    /** A DOCX, changed and written again. */
    public static byte[] ubah(byte[] lama, Consumer<XWPFDocument> ubah) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(lama));
                ByteArrayOutputStream baru = new ByteArrayOutputStream()) {
            ubah.accept(docx);
            docx.write(baru);
            return baru.toByteArray();
        }
    }

    /** Adds a sentence: wording only. */
    public static void kalimat(XWPFDocument docx) {
        docx.createParagraph().createRun().setText("Kalimat tambahan.");
    }

    /** Changes the first figure of a table that is followed by others of its kind. */
    public static void angka(XWPFDocument docx) {
        for (var tabel : docx.getTables()) {
            for (var baris : tabel.getRows()) {
                for (var sel : baris.getTableCells()) {
                    if (sel.getText().matches("\\d\\.\\d{3}")) {
                        var alinea = sel.getParagraphs().get(0);
                        for (int i = alinea.getRuns().size() - 1; i > 0; i--) {
                            alinea.removeRun(i);
                        }
                        alinea.getRuns().get(0).setText("7.777", 0);
                        return;
                    }
                }
            }
        }
        throw new AssertionError("no figure found");
    }
}
