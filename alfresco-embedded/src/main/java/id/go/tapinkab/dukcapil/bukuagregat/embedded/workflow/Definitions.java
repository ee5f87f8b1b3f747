package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.repository.Deployment;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.repo.workflow.WorkflowDeployer;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Process definitions: deployed, found and described. */
final class Definitions {
    private final Engine engine;
    private final Nodes nodes;
    private final Labels labels;

    Definitions(Engine engine, Nodes nodes, Labels labels) {
        this.engine = engine;
        this.nodes = nodes;
        this.labels = labels;
    }

    WorkflowDeployment deploy(InputStream bpmn, String name, boolean fullAccess) {
        try {
            Deployment deployment =
                    engine.repository()
                            .createDeployment()
                            .addInputStream(UUID.randomUUID() + ".bpmn20.xml", bpmn)
                            .name(name)
                            .deploy();
            if (fullAccess) {
                engine.repository()
                        .setDeploymentCategory(
                                deployment.getId(), WorkflowDeployer.CATEGORY_FULL_ACCESS);
            }
            ProcessDefinition definition =
                    engine.repository()
                            .createProcessDefinitionQuery()
                            .deploymentId(deployment.getId())
                            .singleResult();
            return new WorkflowDeployment(describe(definition));
        } catch (RuntimeException e) {
            throw new WorkflowException("Failed to deploy workflow definition.", e);
        }
    }

    /** Whether any version of the process is deployed. */
    boolean isDeployed(InputStream bpmn) {
        return engine.latest(processKey(bpmn)) != null;
    }

    /** Lets scripts of an already deployed process do all; there are none here that could. */
    void grantFullAccess(InputStream bpmn) {
        ProcessDefinition definition = engine.latest(processKey(bpmn));
        if (definition != null) {
            engine.repository()
                    .setDeploymentCategory(
                            definition.getDeploymentId(), WorkflowDeployer.CATEGORY_FULL_ACCESS);
        }
    }

    void undeploy(String definitionId) {
        ProcessDefinition definition = byLocalId(WorkflowIds.local(definitionId));
        if (definition == null) {
            throw new WorkflowException(
                    "Failed to undeploy unexisting workflow definition " + definitionId + ".");
        }
        engine.repository().deleteDeployment(definition.getDeploymentId());
    }

    List<WorkflowDefinition> latest() {
        return describe(engine.repository().createProcessDefinitionQuery().latestVersion().list());
    }

    List<WorkflowDefinition> all() {
        return describe(engine.repository().createProcessDefinitionQuery().list());
    }

    List<WorkflowDefinition> allByName(String name) {
        return describe(
                engine.repository()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(WorkflowIds.processKey(name))
                        .list());
    }

    /** Null when there is none. */
    WorkflowDefinition byName(String name) {
        return describe(engine.latest(WorkflowIds.local(name)));
    }

    WorkflowDefinition byId(String definitionId) {
        return describe(byLocalId(WorkflowIds.local(definitionId)));
    }

    ProcessDefinition byLocalId(String definitionId) {
        return engine.repository()
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult();
    }

    List<WorkflowTaskDefinition> tasks(String definitionId) {
        return nodes.taskDefinitions(WorkflowIds.local(definitionId));
    }

    WorkflowDefinition describe(ProcessDefinition definition) {
        if (definition == null) {
            return null;
        }
        String key = definition.getKey();
        String title = labels.workflowTitle(key, definition.getName());
        return new WorkflowDefinition(
                WorkflowIds.global(definition.getId()),
                WorkflowIds.global(key),
                Integer.toString(definition.getVersion()),
                title,
                labels.workflowDescription(key, title),
                nodes.startTaskDefinition(definition.getId()));
    }

    private List<WorkflowDefinition> describe(List<ProcessDefinition> definitions) {
        List<WorkflowDefinition> described = new ArrayList<>(definitions.size());
        definitions.forEach(definition -> described.add(describe(definition)));
        return described;
    }

    private static String processKey(InputStream bpmn) {
        try (bpmn) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default one prints to the console.
            builder.setErrorHandler(new DefaultHandler());
            NodeList processes = builder.parse(bpmn).getElementsByTagName("process");
            if (processes.getLength() == 0) {
                throw new ActivitiException(
                        "The input stream does not contain a process definition!");
            }
            return ((Element) processes.item(0)).getAttribute("id");
        } catch (SAXException | IOException | ParserConfigurationException | ActivitiException e) {
            throw new WorkflowException(
                    "Failed to determine if workflow definition  is already deployed.", e);
        }
    }
}
