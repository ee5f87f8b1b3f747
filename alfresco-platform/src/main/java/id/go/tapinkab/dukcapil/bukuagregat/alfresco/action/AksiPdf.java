package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The action {@code ba-pdf} on a book: the PDF of a version. For everybody who has a role in the
 * SOP.
 */
public class AksiPdf extends AksiVersiBuku {

    public static final String NAMA = "ba-pdf";

    private final PembuatPdf pembuatPdf;

    public AksiPdf(
            ActionService actionService,
            NodeService nodeService,
            PembuatPdf pembuatPdf,
            Pelaku pelaku) {
        super(actionService, NAMA, nodeService, pelaku);
        this.pembuatPdf = pembuatPdf;
    }

    @Override
    void pastikanBoleh(Set<Peran> peran) {
        if (peran.isEmpty()) {
            throw new DitolakException("tidakBerhak");
        }
    }

    @Override
    void buat(NodeRef buku, Optional<String> versi) {
        pembuatPdf.buat(buku, versi);
    }
}
