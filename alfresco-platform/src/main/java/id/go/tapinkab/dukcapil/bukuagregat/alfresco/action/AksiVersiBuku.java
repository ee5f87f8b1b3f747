package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * An action on a book that makes something of one of its versions. The work begins when the
 * transaction that asks for it has committed.
 */
abstract class AksiVersiBuku extends ActionExecuterAbstractBase {

    /** Label of a version, {@code 0.3}; absent for the newest. */
    public static final String PARAM_VERSI = "versi";

    private final NodeService nodeService;
    private final Pelaku pelaku;

    AksiVersiBuku(NodeService nodeService, Pelaku pelaku) {
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
        if (!AuthenticationUtil.getSystemUserName().equals(pelaku.nama())) {
            pastikanBoleh(pelaku.peran());
        }
        Optional<String> versi =
                Optional.ofNullable((String) aksi.getParameterValue(PARAM_VERSI))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty());
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        buat(buku, versi);
                    }
                });
    }
}
