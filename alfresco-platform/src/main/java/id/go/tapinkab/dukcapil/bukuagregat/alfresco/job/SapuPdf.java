package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.PembuatPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPdf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Makes the PDFs that should be there and aren't: the queue of asynchronous actions is in memory
 * and lost on restart, and a full disk is emptied some day.
 */
public class SapuPdf extends SapuVersi {

    /** What happened just now is the action's. */
    private static final Duration TENGGANG = Duration.ofMinutes(1);

    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final SimpananPdf simpananPdf;
    private final PembuatPdf pembuatPdf;
    private final Pengaturan pengaturan;

    public SapuPdf(
            NodeService nodeService,
            LetakDokumen letak,
            SimpananBuku simpananBuku,
            SimpananParaf simpananParaf,
            SimpananPdf simpananPdf,
            PembuatPdf pembuatPdf,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        super(transaksi);
        this.nodeService = nodeService;
        this.letak = letak;
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.simpananPdf = simpananPdf;
        this.pembuatPdf = pembuatPdf;
        this.pengaturan = pengaturan;
    }

    @Override
    void buat(NodeRef buku, Optional<String> versi) {
        pembuatPdf.buat(buku, versi);
    }

    @Override
    List<Kurang> cari() {
        List<Kurang> hasil = new ArrayList<>();
        Set<org.alfresco.service.namespace.QName> folder = Set.of(ContentModel.TYPE_FOLDER);
        for (NodeRef tahun :
                letak.akar(LetakDokumen.BUKU)
                        .map(akar -> letak.anak(akar, folder))
                        .orElse(List.of())) {
            for (NodeRef semester : letak.anak(tahun, folder)) {
                for (NodeRef buku : letak.anak(semester, Set.of(ModelBa.BUKU))) {
                    versi(buku)
                            .filter(v -> lewat(buku) && simpananPdf.perlu(buku, v))
                            .ifPresent(v -> hasil.add(new Kurang(buku, v)));
                }
            }
        }
        return hasil;
    }

    /** The version whose PDF is made without asking; empty before Kabid's initial. */
    private Optional<String> versi(NodeRef buku) {
        if (simpananBuku.status(buku) == StatusBuku.TERDAFTAR) {
            return simpananBuku.labelVersi(buku);
        }
        return simpananParaf.semua(buku).stream()
                .filter(p -> p.peran() == Peran.KABID_PIAK && p.berlaku())
                .findFirst()
                .map(Paraf::versi);
    }

    private boolean lewat(NodeRef buku) {
        Date diubah = (Date) nodeService.getProperty(buku, ContentModel.PROP_MODIFIED);
        return diubah == null || diubah.toInstant().plus(TENGGANG).isBefore(pengaturan.kini());
    }
}
