package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusPdf;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * The PDFs of a book, a node a version, beside it. Claim and result are transactions of their own:
 * what was being made must be readable after a crash.
 */
public class SimpananPdf {

    /** What a failed or lost attempt is tried again without being asked. */
    static final int UPAYA = 3;

    private static final Set<QName> NOMOR =
            Set.of(
                    ModelBa.NOMOR,
                    ModelBa.URUT,
                    ModelBa.REGISTER_NOMOR,
                    ModelBa.TAHUN_REGISTER,
                    ModelBa.KLASIFIKASI,
                    ModelBa.TANGGAL_NOMOR,
                    ModelBa.DINOMORI_OLEH);
    private static final Set<QName> DARI_BUKU =
            Set.of(ModelBa.SEMESTER, ModelBa.TAHUN, ModelBa.PARUH, ModelBa.WILAYAH);

    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final IsiNode isiNode;
    private final HakAkses hakAkses;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;

    public SimpananPdf(
            NodeService nodeService,
            LetakDokumen letak,
            IsiNode isiNode,
            HakAkses hakAkses,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.letak = letak;
        this.isiNode = isiNode;
        this.hakAkses = hakAkses;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
    }

    /**
     * A PDF that is ours to make.
     *
     * @param mulai identifies this attempt
     */
    public record Klaim(NodeRef pdf, NodeRef buku, String versi, Date mulai) {}

    /**
     * What was made.
     *
     * @param sidikDocx SHA-256 of the DOCX it was made from
     * @param beda what it shows otherwise than the DOCX
     * @param nomor the number's properties when the version is the registered one
     */
    public record Hasil(
            byte[] pdf,
            String sidikDocx,
            String pembuat,
            List<String> beda,
            Map<QName, Serializable> nomor) {}

    /** The PDF of a version, whatever its status. */
    public Optional<NodeRef> cari(NodeRef buku, String versi) {
        for (AssociationRef satu : nodeService.getTargetAssocs(buku, ModelBa.PDF)) {
            if (versi.equals(nodeService.getProperty(satu.getTargetRef(), ModelBa.VERSI_BUKU))) {
                return Optional.of(satu.getTargetRef());
            }
        }
        return Optional.empty();
    }

    /** Whether a version's PDF lacks and may be tried without anybody asking for it. */
    public boolean perlu(NodeRef buku, String versi) {
        return cari(buku, versi)
                .map(
                        pdf ->
                                !status(pdf).equals(StatusPdf.JADI.nilai())
                                        && !sedangDibuat(pdf)
                                        && upaya(pdf) < UPAYA)
                .orElse(true);
    }

    /** Takes a version's PDF for making; empty when it is there, or another is at it. */
    public Optional<Klaim> klaim(NodeRef buku, String versi) {
        try {
            return terpisah(() -> ambil(buku, versi));
        } catch (DuplicateChildNodeNameException e) {
            // Another made the node between our look and our write.
            return terpisah(() -> ambil(buku, versi));
        }
    }

    private <T> T terpisah(KerjaModul.Kerja<T> kerja) {
        return transaksi.doInTransaction(() -> KerjaModul.jalankan(kerja), false, true);
    }

    private Optional<Klaim> ambil(NodeRef buku, String versi) {
        Optional<NodeRef> ada = cari(buku, versi);
        if (ada.isPresent()
                && (status(ada.get()).equals(StatusPdf.JADI.nilai()) || sedangDibuat(ada.get()))) {
            return Optional.empty();
        }
        NodeRef pdf = ada.orElseGet(() -> buat(buku, versi));
        Date mulai = Date.from(pengaturan.kini());
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.STATUS_PDF, StatusPdf.DIBUAT.nilai());
        sifat.put(ModelBa.MULAI_PDF, mulai);
        sifat.put(ModelBa.UPAYA_PDF, upaya(pdf) + 1);
        sifat.put(ModelBa.PESAN_PDF, null);
        sifat.put(ContentModel.PROP_DESCRIPTION, Pesan.catatan("pdfDibuat", versi));
        nodeService.addProperties(pdf, sifat);
        return Optional.of(new Klaim(pdf, buku, versi, mulai));
    }

    private NodeRef buat(NodeRef buku, String versi) {
        NodeRef folder = nodeService.getPrimaryParent(buku).getParentRef();
        String nama = nama(folder, buku, versi);
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ContentModel.PROP_TITLE, nodeService.getProperty(buku, ContentModel.PROP_TITLE));
        sifat.put(ModelBa.VERSI_BUKU, versi);
        sifat.put(ModelBa.STATUS_PDF, StatusPdf.DIBUAT.nilai());
        DARI_BUKU.forEach(q -> sifat.put(q, nodeService.getProperty(buku, q)));
        NodeRef pdf =
                nodeService
                        .createNode(
                                folder,
                                ContentModel.ASSOC_CONTAINS,
                                LetakDokumen.jalurAnak(nama),
                                ModelBa.PDF_BUKU,
                                sifat)
                        .getChildRef();
        hakAkses.tanpaPemilik(pdf);
        nodeService.createAssociation(buku, pdf, ModelBa.PDF);
        return pdf;
    }

    /** {@code Buku … v0.3.pdf}; another name where somebody has put a file of that name. */
    private String nama(NodeRef folder, NodeRef buku, String versi) {
        String pangkal =
                String.valueOf(nodeService.getProperty(buku, ContentModel.PROP_NAME))
                                .replaceFirst("\\.[A-Za-z]{3,4}$", "")
                        + " v"
                        + versi;
        String nama = pangkal + ".pdf";
        for (int i = 2; letak.anak(folder, nama).isPresent(); i++) {
            nama = pangkal + " (" + i + ").pdf";
        }
        return nama;
    }

    /** Keeps what was made; a registered book's is closed with it. */
    public void simpan(Klaim klaim, Hasil hasil) {
        terpisah(
                () -> {
                    NodeRef pdf = klaim.pdf();
                    if (!milik(klaim)) {
                        return false;
                    }
                    String sidik =
                            isiNode.tulis(
                                    pdf,
                                    ContentModel.PROP_CONTENT,
                                    LayananTransformasi.PDF,
                                    ke -> ke.write(hasil.pdf()));
                    boolean terdaftar = !hasil.nomor().isEmpty();
                    Map<QName, Serializable> sifat = new HashMap<>();
                    sifat.put(ModelBa.SHA256, sidik);
                    sifat.put(ModelBa.SIDIK_DOCX, hasil.sidikDocx());
                    sifat.put(ModelBa.PEMBUAT_PDF, hasil.pembuat());
                    sifat.put(ModelBa.BEDA_PDF, new ArrayList<>(hasil.beda()));
                    sifat.put(ModelBa.STATUS_PDF, StatusPdf.JADI.nilai());
                    sifat.put(ContentModel.PROP_DESCRIPTION, keterangan(klaim, hasil, terdaftar));
                    nodeService.addProperties(pdf, sifat);
                    if (terdaftar) {
                        Map<QName, Serializable> nomor = new HashMap<>(hasil.nomor());
                        nomor.keySet().retainAll(NOMOR);
                        nodeService.addAspect(pdf, ModelBa.BERNOMOR, nomor);
                        hakAkses.tutup(pdf);
                    }
                    return true;
                });
    }

    private static String keterangan(Klaim klaim, Hasil hasil, boolean terdaftar) {
        String apa =
                terdaftar
                        ? Pesan.catatan("pdfTerdaftar", hasil.nomor().get(ModelBa.NOMOR))
                        : Pesan.catatan("pdfDraf", klaim.versi());
        return hasil.beda().isEmpty()
                ? apa
                : apa + " " + Pesan.catatan("pdfBeda", String.join("; ", hasil.beda()));
    }

    /** Keeps why there is no PDF. */
    public void gagal(Klaim klaim, String pesan) {
        terpisah(
                () -> {
                    if (milik(klaim)) {
                        Map<QName, Serializable> sifat = new HashMap<>();
                        sifat.put(ModelBa.STATUS_PDF, StatusPdf.GAGAL.nilai());
                        sifat.put(ModelBa.PESAN_PDF, pesan);
                        sifat.put(ContentModel.PROP_DESCRIPTION, pesan);
                        nodeService.addProperties(klaim.pdf(), sifat);
                    }
                    return true;
                });
    }

    /** False when it was deleted, or counted as lost and taken by another. */
    private boolean milik(Klaim klaim) {
        return nodeService.exists(klaim.pdf())
                && status(klaim.pdf()).equals(StatusPdf.DIBUAT.nilai())
                && nodeService.getProperty(klaim.pdf(), ModelBa.MULAI_PDF) instanceof Date mulai
                && mulai.getTime() == klaim.mulai().getTime();
    }

    private String status(NodeRef pdf) {
        return String.valueOf(nodeService.getProperty(pdf, ModelBa.STATUS_PDF));
    }

    private boolean sedangDibuat(NodeRef pdf) {
        return status(pdf).equals(StatusPdf.DIBUAT.nilai())
                && nodeService.getProperty(pdf, ModelBa.MULAI_PDF) instanceof Date mulai
                && mulai.toInstant().isAfter(basi());
    }

    private Instant basi() {
        return pengaturan.kini().minus(pengaturan.basi());
    }

    private int upaya(NodeRef pdf) {
        return nodeService.getProperty(pdf, ModelBa.UPAYA_PDF) instanceof Number n
                ? n.intValue()
                : 0;
    }

    /** {@code kotak teks (2)} of a count. */
    public static List<String> baris(Map<String, Integer> berbeda) {
        Collection<String> urut = new java.util.TreeSet<>(berbeda.keySet());
        return urut.stream()
                .map(apa -> berbeda.get(apa) == 1 ? apa : apa + " (" + berbeda.get(apa) + ")")
                .toList();
    }
}
