package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Starts the modules when the context is up: as System, all in one transaction. */
final class ModuleStarter extends AbstractLifecycleBean {

    private final ModuleService moduleService;
    private final RetryingTransactionHelper transactions;

    ModuleStarter(ModuleService moduleService, RetryingTransactionHelper transactions) {
        this.moduleService = moduleService;
        this.transactions = transactions;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        AuthenticationUtil.runAs(
                () ->
                        transactions.doInTransaction(
                                () -> {
                                    moduleService.startModules();
                                    return null;
                                }),
                AuthenticationUtil.getSystemUserName());
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        moduleService.shutdownModules();
    }
}
