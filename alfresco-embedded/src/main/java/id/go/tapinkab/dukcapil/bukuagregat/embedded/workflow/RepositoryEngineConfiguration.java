package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.activiti.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.activiti.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.activiti.engine.impl.variable.SerializableType;
import org.activiti.engine.parse.BpmnParseHandler;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine on the repository's data source and transaction manager, with its variable types, and
 * with jobs that run as a user. Makes and upgrades its tables itself.
 */
final class RepositoryEngineConfiguration extends SpringProcessEngineConfiguration {
    private final ServiceRegistry services;
    private final NodeService nodes;

    RepositoryEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            ServiceRegistry services,
            NodeService nodes,
            List<BpmnParseHandler> handlers)
            throws SQLException {
        this.services = services;
        this.nodes = nodes;
        setDataSource(dataSource);
        setTransactionManager(transactionManager);
        setIdGenerator(new SequenceIdGenerator(dataSource));
        // Engines are registered by name for the whole JVM.
        setProcessEngineName("embedded-" + UUID.randomUUID());
        setDatabaseType("postgres");
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        setHistory("full");
        setJobExecutorActivate(false);
        setCreateDiagramOnDeploy(false);
        setPostBpmnParseHandlers(handlers);
    }

    @Override
    protected void initVariableTypes() {
        super.initVariableTypes();
        int serializable = variableTypes.getTypeIndex(SerializableType.TYPE_NAME);
        variableTypes.addType(new NodeVariableType(services), serializable);
        variableTypes.addType(new NodeListVariableType(services), serializable);
    }

    @Override
    protected void initJobExecutor() {
        super.initJobExecutor();
        for (String type :
                List.of(
                        TimerExecuteNestedActivityJobHandler.TYPE,
                        TimerCatchIntermediateEventJobHandler.TYPE,
                        AsyncContinuationJobHandler.TYPE)) {
            JobHandler handler = jobHandlers.get(type);
            jobHandlers.put(type, new AsInitiator(handler, nodes));
        }
    }
}
