package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.ProcessEngineImpl;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts the engine and the workflow service together. Jobs run from {@link #start} to {@link
 * #close}.
 */
public final class WorkflowEngine implements TaskListeners.Components, AutoCloseable {
    private final ProcessEngine processEngine;
    private final WorkflowService workflows;
    private final WorkflowGuard guard;
    private final Packages packages;
    private final TransactionService transactions;
    private final NamespaceService prefixes;
    private final NodeService nodes;
    private final TaskTypes types;
    private final WorkflowQNameConverter names;
    private final Candidates candidates;
    private final TaskWriter writer;

    /**
     * @param beans what expressions in processes see, and all that they see
     * @param nodes checks no permissions
     * @param guardedNodes checks permissions
     */
    public WorkflowEngine(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            Map<Object, Object> beans,
            ServiceRegistry services,
            NodeService nodes,
            NodeService guardedNodes,
            DictionaryService dictionary,
            NamespaceService prefixes,
            MessageLookup messages,
            PersonService people,
            AuthorityService authorities,
            PermissionService permissions,
            BehaviourFilter behaviours,
            Repository repository,
            TransactionService transactions)
            throws SQLException {
        this.nodes = nodes;
        this.prefixes = prefixes;
        this.transactions = transactions;
        names = new WorkflowQNameConverter(prefixes);
        types = new TaskTypes(dictionary, names);
        candidates = new Candidates(authorities, nodes);
        packages = new Packages(nodes, guardedNodes, permissions, behaviours);
        RepositoryEngineConfiguration configuration =
                new RepositoryEngineConfiguration(
                        dataSource,
                        transactionManager,
                        services,
                        nodes,
                        List.of(new ProcessListeners(), new TaskListeners(this)));
        configuration.setBeans(beans);
        processEngine = configuration.buildProcessEngine();

        Engine engine = new Engine(processEngine);
        Labels labels = new Labels(messages);
        NodeVariables variables = new NodeVariables(services);
        VariableWriter variableWriter = new VariableWriter(names, variables);
        TaskProperties properties = new TaskProperties(engine, types, names, candidates);
        writer =
                new TaskWriter(
                        engine, types, properties, variableWriter, candidates, labels, names);
        StartProperties startProperties =
                new StartProperties(engine, types, properties, variableWriter, labels, names);
        Nodes steps = new Nodes(engine, types, labels);
        Definitions definitions = new Definitions(engine, steps, labels);
        Instances instances = new Instances(engine, definitions, steps, names);
        TaskReader reader =
                new TaskReader(engine, instances, steps, properties, startProperties, labels);
        Tasks tasks = new Tasks(engine, reader, properties, writer);
        workflows =
                new EmbeddedWorkflowService(
                        definitions,
                        instances,
                        new InstanceQueries(engine, instances, names, variables, dictionary, nodes),
                        new StartWorkflow(
                                engine,
                                definitions,
                                instances,
                                startProperties,
                                tasks,
                                variables,
                                repository,
                                people,
                                nodes),
                        new Timers(engine, instances, reader),
                        packages,
                        tasks,
                        new TaskQueries(
                                engine, tasks, reader, instances, names, variables, prefixes),
                        new TaskRights(nodes, authorities),
                        authorities);
        guard = new WorkflowGuard(workflows, people, authorities);
    }

    public ProcessEngine getProcessEngine() {
        return processEngine;
    }

    /** The service that checks no permissions. */
    public WorkflowService getWorkflowService() {
        return workflows;
    }

    /** What the public service has around the other. */
    public MethodInterceptor getGuard() {
        return guard;
    }

    /** To be called when the repository is up: makes the packages' folder, lets jobs run. */
    void start() {
        AuthenticationUtil.runAsSystem(
                () ->
                        transactions
                                .getRetryingTransactionHelper()
                                .doInTransaction(packages::folder, false, true));
        ((ProcessEngineImpl) processEngine)
                .getProcessEngineConfiguration()
                .getJobExecutor()
                .start();
    }

    /** Waits for the jobs that run just now. */
    @Override
    public void close() {
        processEngine.close();
    }

    @Override
    public TaskWriter writer() {
        return writer;
    }

    @Override
    public TaskTypes types() {
        return types;
    }

    @Override
    public Candidates candidates() {
        return candidates;
    }

    @Override
    public WorkflowQNameConverter names() {
        return names;
    }

    @Override
    public NamespaceService prefixes() {
        return prefixes;
    }

    @Override
    public NodeService nodes() {
        return nodes;
    }
}
