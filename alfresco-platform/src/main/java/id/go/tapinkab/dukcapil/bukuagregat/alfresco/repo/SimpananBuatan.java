package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusPdf;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * What is made from a book's version and takes its time: one attempt at once, known by its node.
 * Claim and result are transactions of their own: what was being made must be readable after a
 * crash.
 */
public abstract class SimpananBuatan {

    /** What a failed or lost attempt is tried again without being asked. */
    static final int UPAYA = 3;

    static final Set<QName> DARI_BUKU =
            Set.of(ModelBa.SEMESTER, ModelBa.TAHUN, ModelBa.PARUH, ModelBa.WILAYAH);

    private static final Set<QName> NOMOR =
            Set.of(
                    ModelBa.NOMOR,
                    ModelBa.URUT,
                    ModelBa.REGISTER_NOMOR,
                    ModelBa.TAHUN_REGISTER,
                    ModelBa.KLASIFIKASI,
                    ModelBa.TANGGAL_NOMOR,
                    ModelBa.DINOMORI_OLEH);

    final NodeService nodeService;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;

    SimpananBuatan(
            NodeService nodeService, RetryingTransactionHelper transaksi, Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
    }

    /**
     * Something that is ours to make.
     *
     * @param node where it is kept, and how it stands
     * @param mulai identifies this attempt
     */
    public record Klaim(NodeRef node, NodeRef buku, String versi, Date mulai) {}

    /** The node of a version, whatever its status. */
    public abstract Optional<NodeRef> cari(NodeRef buku, String versi);

    /** Makes the node that a claim is kept on. */
    abstract NodeRef buat(NodeRef buku, String versi);

    /** What the node says while it is being made. */
    abstract String sedang(String versi);

    /** Whether all of it is there. */
    boolean jadi(NodeRef buku, NodeRef node, String versi) {
        return status(node).equals(StatusPdf.JADI.nilai());
    }

    /** Whether it lacks and may be tried without anybody asking for it. */
    public boolean perlu(NodeRef buku, String versi) {
        return cari(buku, versi)
                .map(node -> !jadi(buku, node, versi) && !sedangDibuat(node) && upaya(node) < UPAYA)
                .orElse(true);
    }

    /** Takes it for making; empty when it is there, or another is at it. */
    public Optional<Klaim> klaim(NodeRef buku, String versi) {
        try {
            return terpisah(() -> ambil(buku, versi));
        } catch (DuplicateChildNodeNameException e) {
            // Another made the node between our look and our write.
            return terpisah(() -> ambil(buku, versi));
        }
    }

    <T> T terpisah(KerjaModul.Kerja<T> kerja) {
        return transaksi.doInTransaction(() -> KerjaModul.jalankan(kerja), false, true);
    }

    private Optional<Klaim> ambil(NodeRef buku, String versi) {
        Optional<NodeRef> ada = cari(buku, versi);
        if (ada.isPresent() && (jadi(buku, ada.get(), versi) || sedangDibuat(ada.get()))) {
            return Optional.empty();
        }
        NodeRef node = ada.orElseGet(() -> buat(buku, versi));
        Date mulai = Date.from(pengaturan.kini());
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.STATUS_PDF, StatusPdf.DIBUAT.nilai());
        sifat.put(ModelBa.MULAI_PDF, mulai);
        sifat.put(ModelBa.UPAYA_PDF, upaya(node) + 1);
        sifat.put(ModelBa.PESAN_PDF, null);
        sifat.put(ContentModel.PROP_DESCRIPTION, sedang(versi));
        nodeService.addProperties(node, sifat);
        return Optional.of(new Klaim(node, buku, versi, mulai));
    }

    /** Keeps why there is none. */
    public void gagal(Klaim klaim, String pesan) {
        terpisah(
                () -> {
                    if (milik(klaim)) {
                        Map<QName, Serializable> sifat = new HashMap<>();
                        sifat.put(ModelBa.STATUS_PDF, StatusPdf.GAGAL.nilai());
                        sifat.put(ModelBa.PESAN_PDF, pesan);
                        sifat.put(ContentModel.PROP_DESCRIPTION, pesan);
                        nodeService.addProperties(klaim.node(), sifat);
                    }
                    return true;
                });
    }

    /** False when it was deleted, or counted as lost and taken by another. */
    boolean milik(Klaim klaim) {
        return nodeService.exists(klaim.node())
                && status(klaim.node()).equals(StatusPdf.DIBUAT.nilai())
                && nodeService.getProperty(klaim.node(), ModelBa.MULAI_PDF) instanceof Date mulai
                && mulai.getTime() == klaim.mulai().getTime();
    }

    /** The book's file name without its ending. */
    String pangkal(NodeRef buku) {
        return String.valueOf(nodeService.getProperty(buku, ContentModel.PROP_NAME))
                .replaceFirst("\\.[A-Za-z]{3,4}$", "");
    }

    /** What a file says about the version it is made from. */
    Map<QName, Serializable> sifat(NodeRef buku, String versi) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ContentModel.PROP_TITLE, nodeService.getProperty(buku, ContentModel.PROP_TITLE));
        sifat.put(ModelBa.VERSI_BUKU, versi);
        sifat.put(ModelBa.STATUS_PDF, StatusPdf.DIBUAT.nilai());
        DARI_BUKU.forEach(q -> sifat.put(q, nodeService.getProperty(buku, q)));
        return sifat;
    }

    NodeRef buat(NodeRef folder, String nama, QName jenis, Map<QName, Serializable> sifat) {
        sifat.put(ContentModel.PROP_NAME, nama);
        return nodeService
                .createNode(
                        folder,
                        ContentModel.ASSOC_CONTAINS,
                        LetakDokumen.jalurAnak(nama),
                        jenis,
                        sifat)
                .getChildRef();
    }

    /** Gives a registered book's file the book's number: from now on it is closed. */
    void nomori(NodeRef node, Map<QName, Serializable> buku) {
        Map<QName, Serializable> nomor = new HashMap<>(buku);
        nomor.keySet().retainAll(NOMOR);
        nodeService.addAspect(node, ModelBa.BERNOMOR, nomor);
    }

    String status(NodeRef node) {
        return String.valueOf(nodeService.getProperty(node, ModelBa.STATUS_PDF));
    }

    private boolean sedangDibuat(NodeRef node) {
        return status(node).equals(StatusPdf.DIBUAT.nilai())
                && nodeService.getProperty(node, ModelBa.MULAI_PDF) instanceof Date mulai
                && mulai.toInstant().isAfter(pengaturan.kini().minus(pengaturan.basi()));
    }

    private int upaya(NodeRef node) {
        return nodeService.getProperty(node, ModelBa.UPAYA_PDF) instanceof Number n
                ? n.intValue()
                : 0;
    }
}
