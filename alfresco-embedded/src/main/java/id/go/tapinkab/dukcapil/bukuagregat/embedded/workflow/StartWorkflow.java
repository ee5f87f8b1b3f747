package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.Map;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.namespace.QName;

/** Starts instances as the fully authenticated user, who is the initiator whoever is run as. */
final class StartWorkflow {
    private final Engine engine;
    private final Definitions definitions;
    private final Instances instances;
    private final StartProperties startProperties;
    private final Tasks tasks;
    private final NodeVariables variables;
    private final Repository repository;
    private final PersonService people;
    private final NodeService nodes;

    StartWorkflow(
            Engine engine,
            Definitions definitions,
            Instances instances,
            StartProperties startProperties,
            Tasks tasks,
            NodeVariables variables,
            Repository repository,
            PersonService people,
            NodeService nodes) {
        this.engine = engine;
        this.definitions = definitions;
        this.instances = instances;
        this.startProperties = startProperties;
        this.tasks = tasks;
        this.variables = variables;
        this.repository = repository;
        this.people = people;
        this.nodes = nodes;
    }

    WorkflowPath start(String definitionId, Map<QName, Serializable> parameters) {
        String localId = WorkflowIds.local(definitionId);
        String initiator = AuthenticationUtil.getFullyAuthenticatedUser();
        Authentication.setAuthenticatedUserId(initiator);
        try {
            ProcessDefinition definition = engine.deployed(localId);
            Map<String, Object> values = startProperties.variables(definition, parameters);
            addContext(values, initiator);
            WorkflowPath path = instances.start(localId, values);
            if (path.isActive() && endsItsStartTask(definition)) {
                tasks.endStartTask(path.getInstance().getId());
            }
            return path;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to start workflow " + definitionId + ".", e);
        } finally {
            Authentication.setAuthenticatedUserId(null);
        }
    }

    private boolean endsItsStartTask(ProcessDefinition definition) {
        return definitions
                .describe(definition)
                .getStartTaskDefinition()
                .getMetadata()
                .getDefaultAspectNames()
                .contains(WorkflowModel.ASPECT_END_AUTOMATICALLY);
    }

    private void addContext(Map<String, Object> values, String userName) {
        values.put(WorkflowConstants.PROP_CANCELLED, Boolean.FALSE);
        values.put(
                WorkflowConstants.PROP_COMPANY_HOME, variables.wrap(repository.getCompanyHome()));
        if (!people.personExists(userName)) {
            return;
        }
        NodeRef person = people.getPerson(userName);
        values.put(WorkflowConstants.PROP_INITIATOR, variables.wrap(person));
        if (nodes.getProperty(person, ContentModel.PROP_HOMEFOLDER) instanceof NodeRef home) {
            values.put(WorkflowConstants.PROP_INITIATOR_HOME, variables.wrap(home));
        }
    }
}
