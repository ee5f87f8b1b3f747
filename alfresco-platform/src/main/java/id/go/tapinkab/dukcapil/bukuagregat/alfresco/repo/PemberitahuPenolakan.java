package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusDkb;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever uploaded a file, by e-mail, that it was refused: by ACS's action {@code mail},
 * after the commit, in the background. That it cannot be sent is never the file's trouble.
 */
public class PemberitahuPenolakan {

    private static final Logger LOG = LoggerFactory.getLogger(PemberitahuPenolakan.class);

    /** ACS's action and its parameters; their constants are not of its public API. */
    private static final String AKSI = "mail";

    private static final String KEPADA = "to";
    private static final String PERIHAL = "subject";
    private static final String ISI = "text";
    private static final String ABAIKAN_GAGAL = "ignore_send_failure";

    private final ActionService actionService;
    private final NodeService nodeService;
    private final PersonService personService;
    private final SysAdminParams server;
    private final Pengaturan pengaturan;
    private final SurelPenolakan surel;
    private final RetryingTransactionHelper transaksi;

    public PemberitahuPenolakan(
            ActionService actionService,
            NodeService nodeService,
            PersonService personService,
            SysAdminParams server,
            Pengaturan pengaturan,
            SurelPenolakan surel,
            RetryingTransactionHelper transaksi) {
        this.actionService = actionService;
        this.nodeService = nodeService;
        this.personService = personService;
        this.server = server;
        this.pengaturan = pengaturan;
        this.surel = surel;
        this.transaksi = transaksi;
    }

    /**
     * Reads in the caller's transaction, whose failures are the caller's; sends when that has
     * committed.
     *
     * @param alasan what is told on the file; holds no personal data
     */
    void beri(NodeRef dkb, StatusDkb status, String alasan) {
        if (!surel.aktif()) {
            return;
        }
        Optional<String> alamat = alamat(AuthenticationUtil.getFullyAuthenticatedUser());
        if (alamat.isEmpty()) {
            LOG.debug("No e-mail address to tell of {}", dkb);
            return;
        }
        Map<String, Serializable> surat = surat(dkb, status, alasan);
        surat.put(KEPADA, alamat.get());
        SesudahCommit.lakukan(() -> kirim(dkb, surat));
    }

    private Map<String, Serializable> surat(NodeRef dkb, StatusDkb status, String alasan) {
        String nama = (String) nodeService.getProperty(dkb, ContentModel.PROP_NAME);
        boolean menunggu = status == StatusDkb.MENUNGGU_SEMESTER;
        Map<String, Serializable> surat = new HashMap<>();
        surat.put(PERIHAL, Pesan.catatan(menunggu ? "surelPerihalSemester" : "surelPerihal", nama));
        surat.put(
                ISI,
                Pesan.catatan(
                        "surelIsi",
                        nama,
                        alasan,
                        Pesan.catatan(menunggu ? "surelCaraSemester" : "surelCara"),
                        tautan(dkb)));
        surat.put(ABAIKAN_GAGAL, true);
        return surat;
    }

    private void kirim(NodeRef dkb, Map<String, Serializable> surat) {
        try {
            transaksi.doInTransaction(
                    () -> {
                        actionService.executeAction(
                                actionService.createAction(AKSI, surat), dkb, false, true);
                        return null;
                    },
                    false,
                    true);
        } catch (RuntimeException e) {
            // Nothing was sent: the node tells the same.
            LOG.warn("Cannot tell the uploader of {}", dkb, e);
        }
    }

    private Optional<String> alamat(String pengguna) {
        return Optional.ofNullable(pengguna)
                .map(personService::getPersonOrNull)
                .map(orang -> (String) nodeService.getProperty(orang, ContentModel.PROP_EMAIL))
                .filter(alamat -> !alamat.isBlank());
    }

    /** The file's page in Share, where the administrator said that Share is. */
    private String tautan(NodeRef dkb) {
        String protokol = server.getShareProtocol();
        int port = server.getSharePort();
        boolean biasa = port == ("https".equals(protokol) ? 443 : 80);
        return "%s://%s%s/%s/page/site/%s/document-details?nodeRef=%s"
                .formatted(
                        protokol,
                        server.getShareHost(),
                        biasa ? "" : ":" + port,
                        server.getShareContext(),
                        pengaturan.situs(),
                        dkb);
    }
}
