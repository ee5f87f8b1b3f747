package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/** Notes its runs: name, both users, transaction. */
public final class RecordingComponent extends AbstractModuleComponent {

    static final List<String> RUNS = new CopyOnWriteArrayList<>();

    @Override
    protected void executeInternal() {
        RUNS.add(
                "%s %s/%s %s"
                        .formatted(
                                getName(),
                                AuthenticationUtil.getFullyAuthenticatedUser(),
                                AuthenticationUtil.getRunAsUser(),
                                AlfrescoTransactionSupport.getTransactionReadState()));
    }
}
