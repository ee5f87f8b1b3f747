package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusPdf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** The PDFs of a book, a node a version, beside it. */
public class SimpananPdf extends SimpananBuatan {

    private final LetakDokumen letak;
    private final IsiNode isiNode;
    private final HakAkses hakAkses;

    public SimpananPdf(
            NodeService nodeService,
            LetakDokumen letak,
            IsiNode isiNode,
            HakAkses hakAkses,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        super(nodeService, transaksi, pengaturan);
        this.letak = letak;
        this.isiNode = isiNode;
        this.hakAkses = hakAkses;
    }

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

    @Override
    public Optional<NodeRef> cari(NodeRef buku, String versi) {
        for (AssociationRef satu : nodeService.getTargetAssocs(buku, ModelBa.PDF)) {
            if (versi.equals(nodeService.getProperty(satu.getTargetRef(), ModelBa.VERSI_BUKU))) {
                return Optional.of(satu.getTargetRef());
            }
        }
        return Optional.empty();
    }

    @Override
    String sedang(String versi) {
        return Pesan.catatan("pdfDibuat", versi);
    }

    @Override
    NodeRef buat(NodeRef buku, String versi) {
        NodeRef folder = nodeService.getPrimaryParent(buku).getParentRef();
        String pangkal = pangkal(buku) + " v" + versi;
        String nama = letak.namaBebas(folder, pangkal, ".pdf");
        NodeRef pdf = buat(folder, nama, ModelBa.PDF_BUKU, sifat(buku, versi));
        hakAkses.tanpaPemilik(pdf);
        nodeService.createAssociation(buku, pdf, ModelBa.PDF);
        return pdf;
    }

    /** Keeps what was made; a registered book's is closed with it. */
    public void simpan(Klaim klaim, Hasil hasil) {
        terpisah(
                () -> {
                    NodeRef pdf = klaim.node();
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
                        nomori(pdf, hasil.nomor());
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

    /** {@code kotak teks (2)} of a count. */
    public static List<String> baris(Map<String, Integer> berbeda) {
        Collection<String> urut = new java.util.TreeSet<>(berbeda.keySet());
        return urut.stream()
                .map(apa -> berbeda.get(apa) == 1 ? apa : apa + " (" + berbeda.get(apa) + ")")
                .toList();
    }
}
