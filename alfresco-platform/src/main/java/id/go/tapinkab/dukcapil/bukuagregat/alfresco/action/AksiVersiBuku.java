package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SesudahCommit;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * An action on a book that makes something of one of its versions. The work begins when the
 * transaction that asks for it has committed.
 */
abstract class AksiVersiBuku extends AksiLatar {

    /** Label of a version, {@code 0.3}; absent for the newest. */
    public static final String PARAM_VERSI = "versi";

    private final NodeService nodeService;
    private final Pelaku pelaku;

    AksiVersiBuku(
            ActionService actionService, String nama, NodeService nodeService, Pelaku pelaku) {
        super(actionService, nama, Map.of(PARAM_VERSI, DataTypeDefinition.TEXT));
        this.nodeService = nodeService;
        this.pelaku = pelaku;
    }

    /**
     * @param peran of whoever asks
     * @throws DitolakException unless they may
     */
    abstract void pastikanBoleh(Set<Peran> peran);

    /**
     * Makes it. Not in a transaction.
     *
     * @param versi empty for the newest
     */
    abstract void buat(NodeRef buku, Optional<String> versi);

    @Override
    protected void executeImpl(Action aksi, NodeRef buku) {
        if (!ModelBa.BUKU.equals(nodeService.getType(buku))) {
            throw new DitolakException("bukanBuku");
        }
        // What the module asks for itself runs as System: it asks while it writes, in the
        // background.
        boolean modul = AuthenticationUtil.getSystemUserName().equals(pelaku.nama());
        if (!modul) {
            pastikanBoleh(pelaku.peran());
        }
        Optional<String> versi =
                Optional.ofNullable((String) aksi.getParameterValue(PARAM_VERSI))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty());
        if (modul || diLatar(aksi)) {
            SesudahCommit.lakukan(() -> buat(buku, versi));
        } else {
            Map<String, Serializable> isian = new HashMap<>();
            versi.ifPresent(v -> isian.put(PARAM_VERSI, v));
            antrekan(buku, isian);
        }
    }
}
