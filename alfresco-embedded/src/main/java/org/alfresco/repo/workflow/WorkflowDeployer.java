package org.alfresco.repo.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.dictionary.DictionaryBootstrap;
import org.alfresco.repo.dictionary.DictionaryDAO;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowAdminService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationEvent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/**
 * Deploys a module's processes when the repository has started: a bean whose parent is {@code
 * workflowDeployer}. A definition that can't be deployed stops the start.
 *
 * <p>Of a definition that isn't to be deployed again, only the process key is looked at: a changed
 * BPMN file is passed over. One that is gets a new version at every start, changed or not.
 */
public class WorkflowDeployer extends AbstractLifecycleBean {
    public static final String ENGINE_ID = "engineId";
    public static final String LOCATION = "location";
    public static final String MIMETYPE = "mimetype";
    public static final String REDEPLOY = "redeploy";
    public static final String CATEGORY_ALFRESCO_INTERNAL =
            "http://alfresco.org/workflows/internal";
    public static final String CATEGORY_FULL_ACCESS = "http://alfresco.org/workflows/fullAccess";

    private TransactionService transactionService;
    private WorkflowService workflowService;
    private WorkflowAdminService workflowAdminService;
    private DictionaryDAO dictionaryDAO;
    private List<Properties> workflowDefinitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public WorkflowDeployer() {}

    public void setTransactionService(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    public void setWorkflowService(WorkflowService workflowService) {
        this.workflowService = workflowService;
    }

    public void setWorkflowAdminService(WorkflowAdminService workflowAdminService) {
        this.workflowAdminService = workflowAdminService;
    }

    public void setDictionaryDAO(DictionaryDAO dictionaryDAO) {
        this.dictionaryDAO = dictionaryDAO;
    }

    /** Definitions, each with the keys {@code engineId}, {@code location}, {@code redeploy}. */
    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    /** Class-path locations of models that the tasks need. */
    public void setModels(List<String> modelResources) {
        this.models = modelResources;
    }

    /** Base names of message bundles. */
    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    public List<Properties> getWorkflowDefinitions() {
        return workflowDefinitions;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () ->
                                AuthenticationUtil.runAs(
                                        () -> {
                                            init();
                                            return null;
                                        },
                                        AuthenticationUtil.getSystemUserName()),
                        false,
                        true);
    }

    /** Loads models and labels, then deploys every definition, all or none. */
    public void init() {
        try {
            DictionaryBootstrap dictionary = new DictionaryBootstrap();
            dictionary.setDictionaryDAO(dictionaryDAO);
            dictionary.setModels(models);
            dictionary.setLabels(labels);
            dictionary.bootstrap();
            for (Properties definition : workflowDefinitions) {
                deploy(definition);
            }
        } catch (IOException | RuntimeException e) {
            throw new AlfrescoRuntimeException("Workflow deployment failed", e);
        }
    }

    private void deploy(Properties definition) throws IOException {
        String engineId = required(definition, ENGINE_ID, "Workflow Engine Id must be provided");
        String location =
                required(definition, LOCATION, "Workflow definition location must be provided");
        if (!workflowAdminService.isEngineEnabled(engineId)) {
            return;
        }
        String mimetype = definition.getProperty(MIMETYPE);
        ClassPathResource bpmn = new ClassPathResource(location);
        if (!Boolean.parseBoolean(definition.getProperty(REDEPLOY))
                && workflowService.isDefinitionDeployed(
                        engineId, bpmn.getInputStream(), mimetype)) {
            workflowService.checkDeploymentCategory(engineId, bpmn.getInputStream());
            return;
        }
        try (InputStream content = bpmn.getInputStream()) {
            workflowService.deployDefinition(engineId, content, mimetype, bpmn.getFilename(), true);
        }
    }

    private static String required(Properties definition, String key, String message) {
        String value = definition.getProperty(key);
        if (value == null || value.isEmpty()) {
            throw new WorkflowException(message);
        }
        return value;
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        // What is deployed stays.
    }
}
