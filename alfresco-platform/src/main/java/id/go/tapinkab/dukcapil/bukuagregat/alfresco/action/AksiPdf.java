package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * The action {@code ba-pdf} on a book: the PDF of a version. For everybody who has a role in the
 * SOP. The work begins when the transaction that asks for it has committed.
 */
public class AksiPdf extends ActionExecuterAbstractBase {

    public static final String NAMA = "ba-pdf";

    /** Label of a version, {@code 0.3}; absent for the newest. */
    public static final String PARAM_VERSI = "versi";

    private final NodeService nodeService;
    private final PembuatPdf pembuatPdf;
    private final Pelaku pelaku;

    public AksiPdf(NodeService nodeService, PembuatPdf pembuatPdf, Pelaku pelaku) {
        this.nodeService = nodeService;
        this.pembuatPdf = pembuatPdf;
        this.pelaku = pelaku;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameter) {
        parameter.add(
                new ParameterDefinitionImpl(
                        PARAM_VERSI,
                        DataTypeDefinition.TEXT,
                        false,
                        getParamDisplayLabel(PARAM_VERSI)));
    }

    @Override
    protected void executeImpl(Action aksi, NodeRef buku) {
        if (!ModelBa.BUKU.equals(nodeService.getType(buku))) {
            throw new DitolakException("bukanBuku");
        }
        // What the module asks for itself runs as System: it asks while it writes.
        boolean modul = AuthenticationUtil.getSystemUserName().equals(pelaku.nama());
        if (!modul && pelaku.peran().isEmpty()) {
            throw new DitolakException("tidakBerhak");
        }
        Optional<String> versi =
                Optional.ofNullable((String) aksi.getParameterValue(PARAM_VERSI))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty());
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        pembuatPdf.buat(buku, versi);
                    }
                });
    }
}
