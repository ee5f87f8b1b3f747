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
 * The action {@code ba-edisi-publik} on a book: the public edition of a version, a preview until
 * the book is registered. For those who make the book out of the data: Administrator Database and
 * Kasi.
 */
public class AksiEdisiPublik extends AksiVersiBuku {

    public static final String NAMA = "ba-edisi-publik";

    private static final Set<Peran> PENYUSUN = Set.of(Peran.ADMIN_DB, Peran.KASI_PPD);

    private final PembuatPublik pembuatPublik;

    public AksiEdisiPublik(
            ActionService actionService,
            NodeService nodeService,
            PembuatPublik pembuatPublik,
            Pelaku pelaku) {
        super(actionService, NAMA, nodeService, pelaku);
        this.pembuatPublik = pembuatPublik;
    }

    @Override
    void pastikanBoleh(Set<Peran> peran) {
        if (peran.stream().noneMatch(PENYUSUN::contains)) {
            throw new DitolakException("hanyaPenyusunPublik");
        }
    }

    @Override
    void buat(NodeRef buku, Optional<String> versi) {
        pembuatPublik.buat(buku, versi);
    }
}
