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
 * The action {@code ba-edisi-publik} on a book: the public edition of a version, a preview until
 * the book is registered. For those who make the book out of the data: Administrator Database and
 * Kasi. The work begins when the transaction that asks for it has committed.
 */
public class AksiEdisiPublik extends ActionExecuterAbstractBase {

    public static final String NAMA = "ba-edisi-publik";

    /** Label of a version, {@code 0.3}; absent for the newest. */
    public static final String PARAM_VERSI = "versi";

    private static final Set<Peran> PENYUSUN = Set.of(Peran.ADMIN_DB, Peran.KASI_PPD);

    private final NodeService nodeService;
    private final PembuatPublik pembuatPublik;
    private final Pelaku pelaku;

    public AksiEdisiPublik(NodeService nodeService, PembuatPublik pembuatPublik, Pelaku pelaku) {
        this.nodeService = nodeService;
        this.pembuatPublik = pembuatPublik;
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
        boolean modul = AuthenticationUtil.getSystemUserName().equals(pelaku.nama());
        if (!modul && pelaku.peran().stream().noneMatch(PENYUSUN::contains)) {
            throw new DitolakException("hanyaPenyusunPublik");
        }
        Optional<String> versi =
                Optional.ofNullable((String) aksi.getParameterValue(PARAM_VERSI))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty());
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        pembuatPublik.buat(buku, versi);
                    }
                });
    }
}
