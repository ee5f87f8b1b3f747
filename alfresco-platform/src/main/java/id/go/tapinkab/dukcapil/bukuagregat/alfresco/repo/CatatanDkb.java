package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan.Keparahan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BerkasTerbaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.KubusJson;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * The state of a DKB file on its node. Claim and progress are transactions of their own: the queue
 * of actions is in memory, and what it was doing must be readable after a crash.
 */
public class CatatanDkb {

    private final NodeService nodeService;
    private final IsiNode isiNode;
    private final LetakDokumen letak;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;
    private final PemberitahuPenolakan pemberitahu;
    private final LaporanDkb laporan;

    public CatatanDkb(
            NodeService nodeService,
            IsiNode isiNode,
            LetakDokumen letak,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan,
            PemberitahuPenolakan pemberitahu) {
        this.nodeService = nodeService;
        this.isiNode = isiNode;
        this.letak = letak;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
        this.pemberitahu = pemberitahu;
        this.laporan = new LaporanDkb(nodeService, isiNode);
    }

    /**
     * A file that is ours to process.
     *
     * @param kerja identifies this attempt; who finds another one on the node has lost the file
     * @param url of the content that is claimed; who finds other content has lost the file too
     * @param diminta the semester that the folder says, else the form
     */
    public record Klaim(
            NodeRef node,
            String kerja,
            String nama,
            String url,
            long ukuran,
            Optional<Semester> diminta) {}

    /**
     * Takes a file for processing; empty when there is nothing to do: no content yet (a rule fires
     * for a node made without content, and again when it comes), another attempt is at this
     * content, or it is done.
     *
     * @param ulang asked for by hand: process again what is done
     * @param isian the semester of the form
     */
    public Optional<Klaim> klaim(NodeRef node, boolean ulang, Optional<Semester> isian) {
        return transaksi.doInTransaction(
                () -> KerjaModul.jalankan(() -> klaimDalam(node, ulang, isian)), false, true);
    }

    private Optional<Klaim> klaimDalam(NodeRef node, boolean ulang, Optional<Semester> isian) {
        if (!dapatDiolah(node)) {
            return Optional.empty();
        }
        ContentData isi = (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        if (isi == null || isi.getContentUrl() == null) {
            return Optional.empty();
        }
        String status = (String) nodeService.getProperty(node, ModelBa.STATUS_DKB);
        if (sedangDiolah(node, status, isi) || (!ulang && sudahDiolah(node, status, isi))) {
            return Optional.empty();
        }
        if (!ModelBa.DKB.equals(nodeService.getType(node))) {
            nodeService.setType(node, ModelBa.DKB);
        }
        Optional<Semester> diminta =
                letak.semesterDariFolder(node).or(() -> isian).or(() -> semester(node));
        String kerja = UUID.randomUUID().toString();
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.STATUS_DKB, StatusDkb.DIOLAH.nilai());
        sifat.put(ModelBa.PESAN_STATUS, null);
        sifat.put(ModelBa.KERJA, kerja);
        sifat.put(ModelBa.ISI_DIOLAH, isi.getContentUrl());
        sifat.put(ModelBa.UKURAN, isi.getSize());
        sifat.put(ModelBa.TAHAP, Pesan.catatan("tahapMulai"));
        sifat.put(ModelBa.KEMAJUAN, 0L);
        sifat.put(ModelBa.KEMAJUAN_PADA, Date.from(pengaturan.kini()));
        isian.ifPresent(s -> sifat.putAll(sifatSemester(s)));
        nodeService.addProperties(node, sifat);
        return Optional.of(
                new Klaim(
                        node,
                        kerja,
                        (String) nodeService.getProperty(node, ContentModel.PROP_NAME),
                        isi.getContentUrl(),
                        isi.getSize(),
                        diminta));
    }

    /**
     * Notes that a file is to be processed again, in the caller's transaction: what waits is seen
     * on the node, and found by the sweep if the queue is lost.
     */
    public void antrekan(NodeRef node, Optional<Semester> isian) {
        KerjaModul.lakukan(
                () -> {
                    if (!(nodeService.getProperty(node, ContentModel.PROP_CONTENT)
                            instanceof ContentData isi)) {
                        throw new DitolakException("berkasTanpaIsi");
                    }
                    String status = (String) nodeService.getProperty(node, ModelBa.STATUS_DKB);
                    if (sedangDiolah(node, status, isi) || menungguGiliran(node, status)) {
                        throw new DitolakException("sedangDiolah");
                    }
                    if (!ModelBa.DKB.equals(nodeService.getType(node))) {
                        nodeService.setType(node, ModelBa.DKB);
                    }
                    Map<QName, Serializable> sifat = new HashMap<>();
                    sifat.put(ModelBa.STATUS_DKB, StatusDkb.DITERIMA.nilai());
                    sifat.put(ModelBa.PESAN_STATUS, null);
                    sifat.put(ModelBa.TAHAP, Pesan.catatan("tahapAntre"));
                    sifat.put(ModelBa.KEMAJUAN_PADA, Date.from(pengaturan.kini()));
                    isian.ifPresent(s -> sifat.putAll(sifatSemester(s)));
                    nodeService.addProperties(node, sifat);
                });
    }

    private boolean dapatDiolah(NodeRef node) {
        if (!nodeService.exists(node)) {
            return false;
        }
        QName jenis = nodeService.getType(node);
        return (ModelBa.DKB.equals(jenis) || ContentModel.TYPE_CONTENT.equals(jenis))
                // Not a report: the rule reaches what hangs under a file too.
                && ContentModel.ASSOC_CONTAINS.equals(
                        nodeService.getPrimaryParent(node).getTypeQName())
                && !nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
    }

    private boolean sedangDiolah(NodeRef node, String status, ContentData isi) {
        if (!StatusDkb.DIOLAH.nilai().equals(status) || !isiDiolah(node, isi)) {
            return false;
        }
        return baru(node);
    }

    private boolean menungguGiliran(NodeRef node, String status) {
        return StatusDkb.DITERIMA.nilai().equals(status)
                && nodeService.getProperty(node, ModelBa.TAHAP) != null
                && baru(node);
    }

    /** True unless the last sign of work is so old that the work counts as lost. */
    private boolean baru(NodeRef node) {
        Date pada = (Date) nodeService.getProperty(node, ModelBa.KEMAJUAN_PADA);
        return pada != null && pada.toInstant().plus(pengaturan.basi()).isAfter(pengaturan.kini());
    }

    private boolean sudahDiolah(NodeRef node, String status, ContentData isi) {
        return status != null
                && !StatusDkb.DITERIMA.nilai().equals(status)
                && !StatusDkb.DIOLAH.nilai().equals(status)
                && isiDiolah(node, isi);
    }

    private boolean isiDiolah(NodeRef node, ContentData isi) {
        return isi.getContentUrl().equals(nodeService.getProperty(node, ModelBa.ISI_DIOLAH));
    }

    /**
     * True for a file whose processing has not begun, or was lost, or that has got other content
     * since: a new version fires no inbound rule.
     */
    public boolean terbengkalai(NodeRef node) {
        if (!dapatDiolah(node)) {
            return false;
        }
        ContentData isi = (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        if (isi == null || isi.getContentUrl() == null) {
            return false;
        }
        String status = (String) nodeService.getProperty(node, ModelBa.STATUS_DKB);
        return status == null
                || StatusDkb.DITERIMA.nilai().equals(status)
                || (StatusDkb.DIOLAH.nilai().equals(status)
                        ? !sedangDiolah(node, status, isi)
                        : !isiDiolah(node, isi));
    }

    /** The semester that the node knows. */
    public Optional<Semester> semester(NodeRef node) {
        return Semester.parse((String) nodeService.getProperty(node, ModelBa.SEMESTER));
    }

    /**
     * Notes progress, in a transaction of its own.
     *
     * @return false when the file is no longer this attempt's: stop
     */
    public boolean maju(Klaim klaim, String tahap, long selesai, long dari) {
        return transaksi.doInTransaction(
                () ->
                        KerjaModul.jalankan(
                                () -> {
                                    if (!milik(klaim)) {
                                        return false;
                                    }
                                    Map<QName, Serializable> sifat = new HashMap<>();
                                    sifat.put(ModelBa.TAHAP, tahap);
                                    sifat.put(ModelBa.KEMAJUAN, Math.max(0, selesai));
                                    sifat.put(ModelBa.KEMAJUAN_DARI, dari);
                                    sifat.put(ModelBa.KEMAJUAN_PADA, Date.from(pengaturan.kini()));
                                    nodeService.addProperties(klaim.node(), sifat);
                                    return true;
                                }),
                false,
                true);
    }

    /**
     * True while this attempt has the file, and the file the content that was claimed. In the
     * caller's transaction.
     */
    public boolean milik(Klaim klaim) {
        if (!nodeService.exists(klaim.node())) {
            return false;
        }
        Map<QName, Serializable> sifat = nodeService.getProperties(klaim.node());
        return klaim.kerja().equals(sifat.get(ModelBa.KERJA))
                && sifat.get(ContentModel.PROP_CONTENT) instanceof ContentData isi
                && klaim.url().equals(isi.getContentUrl());
    }

    /** Ends the attempt without a draft, in a transaction of its own; the file stays. */
    public void berhenti(Klaim klaim, StatusDkb status, String pesan, Optional<HasilBaca> hasil) {
        transaksi.doInTransaction(
                () -> {
                    KerjaModul.lakukan(
                            () -> {
                                if (milik(klaim)) {
                                    catat(klaim, status, pesan, hasil);
                                    pemberitahu.beri(klaim.node(), status, pesan);
                                }
                            });
                    return null;
                },
                false,
                true);
    }

    /** Writes what was found. In the caller's transaction, inside {@link KerjaModul}. */
    public void catat(Klaim klaim, StatusDkb status, String pesan, Optional<HasilBaca> hasil) {
        NodeRef node = klaim.node();
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.STATUS_DKB, status.nilai());
        sifat.put(ModelBa.PESAN_STATUS, pesan);
        sifat.put(ModelBa.TAHAP, null);
        sifat.put(ModelBa.KEMAJUAN_PADA, Date.from(pengaturan.kini()));
        hasil.ifPresent(h -> sifat.putAll(sifatHasil(klaim, h)));
        nodeService.addProperties(node, sifat);
        hasil.ifPresent(
                h -> {
                    laporan.tulis(node, h);
                    if (status == StatusDkb.SELESAI) {
                        isiNode.tulis(
                                node,
                                ModelBa.KUBUS,
                                IsiNode.JSON,
                                ke -> KubusJson.write(h.kubus(), ke));
                    }
                });
    }

    /** Adds a sentence to what is told on the file. */
    public void tambahPesan(NodeRef dkb, String kalimat) {
        Serializable pesan = nodeService.getProperty(dkb, ModelBa.PESAN_STATUS);
        nodeService.setProperty(
                dkb, ModelBa.PESAN_STATUS, pesan == null ? kalimat : pesan + " " + kalimat);
    }

    private Map<QName, Serializable> sifatHasil(Klaim klaim, HasilBaca hasil) {
        Map<QName, Serializable> sifat = new HashMap<>();
        hasil.semester().ifPresent(s -> sifat.putAll(sifatSemester(s)));
        sifat.put(ModelBa.WILAYAH, pengaturan.wilayah().kabupaten().kode().digit());
        sifat.put(
                ModelBa.ASAL_SEMESTER,
                switch (hasil.asal()) {
                    case ISI -> "isi";
                    case ARGUMEN ->
                            letak.semesterDariFolder(klaim.node()).isPresent() ? "folder" : "isian";
                    case TIDAK_DIKETAHUI -> null;
                });
        for (Keparahan satu : Keparahan.values()) {
            sifat.put(temuan(satu), jumlah(hasil, satu));
        }
        hasil.berkas().stream()
                .filter(b -> b.nama().equals(klaim.nama()))
                .findFirst()
                .ifPresent(b -> sifat.putAll(sifatBerkas(b)));
        return sifat;
    }

    private static Map<QName, Serializable> sifatBerkas(BerkasTerbaca berkas) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.SHA256, berkas.sha256());
        sifat.put(ModelBa.LAYOUT, berkas.layout());
        sifat.put(ModelBa.BARIS, berkas.baris());
        sifat.put(ModelBa.PERSEORANGAN, berkas.perseorangan());
        return sifat;
    }

    private static QName temuan(Keparahan keparahan) {
        return switch (keparahan) {
            case TOLAK -> ModelBa.TEMUAN_TOLAK;
            case PERINGATAN -> ModelBa.TEMUAN_PERINGATAN;
            case CATATAN -> ModelBa.TEMUAN_CATATAN;
        };
    }

    private static long jumlah(HasilBaca hasil, Keparahan keparahan) {
        return hasil.temuan().stream()
                .filter(t -> t.keparahan() == keparahan)
                .mapToLong(t -> t.banyak())
                .sum();
    }

    /** Year, half and code of a semester as properties. */
    public static Map<QName, Serializable> sifatSemester(Semester semester) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.SEMESTER, semester.toString());
        sifat.put(ModelBa.TAHUN, semester.tahun());
        sifat.put(ModelBa.PARUH, semester.paruh().name());
        return sifat;
    }
}
