package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Definitions, starting, packages, and what variables and properties come out as. */
abstract class StartContract extends WorkflowContract {

    private static QName alur(String name) {
        return QName.createQName(URI, name);
    }

    private WorkflowDefinition definition() {
        return as("anna", () -> workflows().getDefinitionByName("activiti$alur"));
    }

    @Test
    @Measured({"8.4", "8.6"})
    void definition_isNamedByEngineKeyAndVersion() {
        WorkflowDefinition definition = definition();
        assertThat(definition.getId()).matches("activiti\\$alur:1:[0-9]+");
        assertThat(definition.getName()).isEqualTo("activiti$alur");
        assertThat(definition.getVersion()).isEqualTo("1");
        assertThat(definition.getTitle()).isEqualTo("Alur Probe");
        assertThat(definition.getDescription()).isEqualTo("Alur Probe");
        assertThat(definition.getStartTaskDefinition().getId()).isEqualTo("alur:start");
        assertThat(definition.getStartTaskDefinition().getMetadata().getName())
                .isEqualTo(alur("start"));
        assertThat(as("anna", () -> workflows().getTaskDefinitions(definition.getId())))
                .extracting(task -> task.getId() + "(" + task.getNode().getName() + ")")
                .containsExactly(
                        "alur:start(start)", "alur:task(periksa)", "alur:mandTask(mandat)");
    }

    @Test
    @Measured({"8.5", "8.9"})
    void unknownDefinition_isNullByName_andFailsToStart() {
        assertThat(as("anna", () -> workflows().getDefinitionByName("activiti$takada"))).isNull();
        assertThatThrownBy(() -> as("anna", () -> workflows().getDefinitionByName("alur")))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Invalid Global Id 'alur'");
        assertThatThrownBy(
                        () ->
                                as(
                                        "anna",
                                        () ->
                                                workflows()
                                                        .startWorkflow(
                                                                "activiti$takada:1:9", Map.of())))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Failed to start workflow activiti$takada:1:9.")
                .hasCauseInstanceOf(ActivitiObjectNotFoundException.class);
    }

    @Test
    @Measured({"8.7", "8.8", "8.11"})
    void start_needsNeitherPackageNorProperties_andRunsToTheFirstTask() {
        WorkflowPath path = as("anna", () -> workflows().startWorkflow(definition().getId(), null));
        WorkflowInstance instance = path.getInstance();
        assertThat(path.getId()).isEqualTo(instance.getId()).matches("activiti\\$[0-9]+");
        assertThat(path.isActive()).isTrue();
        assertThat(path.getNode().getName()).isEqualTo("periksa");
        assertThat(instance.getWorkflowPackage()).isNull();
        assertThat(instance.getInitiator()).isEqualTo(person("anna"));
        assertThat(journal().lines()).hasSize(2);

        List<WorkflowTask> tasks =
                as("anna", () -> workflows().getTasksForWorkflowPath(path.getId()));
        assertThat(tasks).hasSize(1);
        WorkflowTask start = tasks.get(0);
        assertThat(start.getId()).isEqualTo(instance.getId().replace("$", "$start"));
        assertThat(start.getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);

        assertThat(end("anna", start, null).getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(as("anna", () -> workflows().getTasksForWorkflowPath(path.getId())))
                .extracting(WorkflowTask::getName)
                .containsExactly("alur:task");
        assertThat(journal().lines()).hasSize(2);
    }

    @Test
    @Measured("8.2")
    void initiator_isTheFullyAuthenticatedUser_whoeverIsRunAs() {
        WorkflowPath path =
                as(
                        "admin",
                        () ->
                                AuthenticationUtil.runAs(
                                        () ->
                                                workflows()
                                                        .startWorkflow(
                                                                definition().getId(), Map.of()),
                                        "citra"));
        assertThat(path.getInstance().getInitiator()).isEqualTo(person("admin"));
        String startTask = path.getId().replace("$", "$start");
        assertThatThrownBy(() -> as("citra", () -> workflows().endTask(startTask, null)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith(
                        "Accessing task with id='"
                                + startTask
                                + "' is not allowed for user 'citra'");
    }

    @Test
    @Measured("8.1")
    void propertyWithoutPrefix_isRefused() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(QName.createQName("urn:asing", "x"), "y");
        assertThatThrownBy(() -> start("anna", "alur", properties))
                .isInstanceOf(NamespaceException.class)
                .hasMessageEndingWith("A namespace prefix is not registered for uri urn:asing");
    }

    private Map<QName, Serializable> manyProperties() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(alur("sText"), "t");
        properties.put(alur("sInt"), 7);
        properties.put(alur("sFlag"), true);
        properties.put(alur("sDate"), Date.from(Instant.EPOCH));
        properties.put(alur("sList"), new ArrayList<>(List.of("a", "b")));
        properties.put(alur("sRef"), companyHome());
        properties.put(alur("nonModel"), "nm");
        properties.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "Uraian");
        properties.put(WorkflowModel.PROP_WORKFLOW_PRIORITY, 1);
        properties.put(
                WorkflowModel.PROP_WORKFLOW_DUE_DATE,
                Date.from(Instant.parse("2030-03-17T17:46:40Z")));
        properties.put(WorkflowModel.ASSOC_ASSIGNEE, person("budi"));
        return properties;
    }

    @Test
    @Measured({"8.13", "8.16"})
    void startProperties_becomeProcessVariables_withTheTypesDefaults() {
        String id = start("anna", "alur", manyProperties());
        Map<String, String> variables =
                printed(as("anna", () -> workflows().getPathProperties(id)));
        assertThat(variables)
                .containsAllEntriesOf(
                        Map.of(
                                "alur:nonModel", "nm (String)",
                                "alur:sDate", "* (Date)",
                                "alur:sDef", "startdefault (String)",
                                "alur:sFlag", "true (Boolean)",
                                "alur:sInt", "7 (Integer)",
                                "alur:sList", "[a, b] (ArrayList)",
                                "alur:sRef", "* (NodeRef)",
                                "alur:sText", "t (String)",
                                "bpm:assignee", "* (NodeRef)",
                                "bpm:description", "Uraian (String)"))
                .containsAllEntriesOf(
                        Map.of(
                                "bpm:hiddenTransitions", " (String)",
                                "bpm:packageActionGroup", "add_package_item_actions (String)",
                                "bpm:packageItemActionGroup", "start_package_item_actions (String)",
                                "bpm:percentComplete", "0 (Integer)",
                                "bpm:priority", "2 (Integer)",
                                "bpm:reassignable", "true (Boolean)",
                                "bpm:sendEMailNotifications", "false (Boolean)",
                                "bpm:status", "Not Yet Started (String)",
                                "bpm:workflowPriority", "1 (Integer)",
                                "cm:name", "Task (String)"))
                .containsEntry("bpm:workflowDueDate", "* (Date)")
                .containsEntry("{}cancelled", "false (Boolean)")
                .containsEntry("{}companyhome", "* (NodeRef)")
                .containsEntry("{}initiator", "* (NodeRef)")
                .containsEntry("{}startTaskCompleted", "* (Date)")
                .containsEntry("{}workflowinstanceid", id + " (String)");
        assertThat(journal().lines().get(0))
                .contains("alur_sRef=ActivitiScriptNode", "bpm_assignee=ActivitiScriptNode")
                .contains("initiator=ActivitiScriptNode", "alur_sList=ArrayList")
                .endsWith("full=anna runAs=anna");

        WorkflowInstance instance = as("anna", () -> workflows().getWorkflowById(id));
        assertThat(instance.getDescription()).isEqualTo("Uraian");
        assertThat(instance.getPriority()).isEqualTo(1);
        assertThat(instance.getDueDate()).isEqualTo("2030-03-17T17:46:40Z");
        assertThat(instance.getEndDate()).isNull();
    }

    @Test
    @Measured({"8.12", "8.15", "8.24"})
    void newTask_hasItsTypesDefaults_andOnlyThose() {
        String id = start("anna", "alur", manyProperties());
        WorkflowTask task = task(id);
        assertThat(task.getName()).isEqualTo("alur:task");
        assertThat(task.getTitle()).isEqualTo("Periksa");
        assertThat(task.getDescription()).isEqualTo("Uraian");
        Map<String, String> properties = printed(task.getProperties());
        assertThat(properties).containsEntry("bpm:taskId", task.getId().substring(9) + " (String)");
        properties.remove("bpm:taskId");
        assertThat(properties)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("alur:outcome", "Tolak (String)"),
                                Map.entry("bpm:completionDate", "null"),
                                Map.entry("bpm:description", "Uraian (String)"),
                                Map.entry("bpm:dueDate", "null"),
                                Map.entry("bpm:hiddenTransitions", " (String)"),
                                Map.entry(
                                        "bpm:outcomePropertyName", "{" + URI + "}outcome (QName)"),
                                Map.entry("bpm:packageActionGroup", " (String)"),
                                Map.entry(
                                        "bpm:packageItemActionGroup",
                                        "read_package_item_actions (String)"),
                                Map.entry("bpm:percentComplete", "0 (Integer)"),
                                Map.entry(
                                        "bpm:pooledActors",
                                        task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS)
                                                + " (ArrayList)"),
                                Map.entry("bpm:priority", "2 (Integer)"),
                                Map.entry("bpm:reassignable", "true (Boolean)"),
                                Map.entry("bpm:startDate", "* (Date)"),
                                Map.entry("bpm:status", "Not Yet Started (String)"),
                                Map.entry("cm:created", "* (Date)"),
                                Map.entry("cm:name", "Task (String)"),
                                Map.entry("cm:owner", "null")));
    }

    @Test
    @Measured("8.17-8.19")
    void package_holdsItems_andBelongsToEverybody_butItsItemsDoNot() {
        NodeRef item = file();
        NodeRef bundle = bundle(item);
        as(
                "admin",
                () -> {
                    PermissionService permissions =
                            bean("permissionService", PermissionService.class);
                    permissions.setInheritParentPermissions(item, false);
                    return null;
                });
        String id = start("admin", "alur", Map.of(WorkflowModel.ASSOC_PACKAGE, bundle));

        assertThat(as("admin", () -> workflows().getPackageContents(task(id).getId())))
                .containsExactly(item);
        assertThat(as("admin", () -> workflows().getWorkflowsForContent(item, true)))
                .extracting(WorkflowInstance::getId)
                .containsExactly(id);
        as(
                "citra",
                () -> {
                    assertThat(nodes().getType(bundle)).isEqualTo(WorkflowModel.TYPE_PACKAGE);
                    assertThat(nodes().getProperty(bundle, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID))
                            .isEqualTo(id);
                    assertThat(
                                    nodes().getProperty(
                                                    bundle,
                                                    WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME))
                            .isEqualTo("activiti$alur");
                    ChildAssociationRef parent = nodes().getPrimaryParent(bundle);
                    assertThat(
                                    nodes().getPrimaryParent(parent.getParentRef())
                                            .getQName()
                                            .getLocalName())
                            .isEqualTo("packages");
                    assertThat(nodes().getPrimaryParent(item).getParentRef())
                            .isEqualTo(companyHome());
                    return null;
                });

        as(
                "citra",
                () -> {
                    PermissionService permissions =
                            bean("permissionService", PermissionService.class);
                    assertThat(permissions.getAllSetPermissions(bundle))
                            .extracting(
                                    one ->
                                            one.getPermission()
                                                    + " "
                                                    + one.getAuthority()
                                                    + " "
                                                    + one.getAccessStatus())
                            .contains("All GROUP_EVERYONE ALLOWED");
                    assertThat(permissions.getInheritParentPermissions(bundle)).isTrue();
                    assertThat(permissions.hasPermission(item, PermissionService.READ))
                            .isEqualTo(AccessStatus.DENIED);
                    assertThat(nodes().getAspects(bundle))
                            .contains(
                                    WorkflowModel.ASPECT_WORKFLOW_PACKAGE,
                                    ContentModel.ASPECT_AUDITABLE);
                    return null;
                });
    }

    @Test
    @Measured({"8.10", "8.14"})
    void delegate_runsAtTheStart_asTheInitiator_andSeesNodesAsScriptNodes() {
        start("anna", "alur", manyProperties());
        assertThat(journal().lines()).hasSize(2);
        assertThat(journal().lines().get(1))
                .isEqualTo("create Periksa assignee=null outcome=Tolak full=anna runAs=anna");
        String seen = journal().lines().get(0);
        assertThat(seen).startsWith("alurSvc {").endsWith("} full=anna runAs=anna");
        assertThat(
                        List.of(
                                seen.substring(seen.indexOf('{') + 1, seen.indexOf('}'))
                                        .split(", ", -1)))
                .containsExactly(
                        "alur_nonModel=String",
                        "alur_sDate=Date",
                        "alur_sDef=String",
                        "alur_sFlag=Boolean",
                        "alur_sInt=Integer",
                        "alur_sList=ArrayList",
                        "alur_sRef=ActivitiScriptNode",
                        "alur_sText=String",
                        "bpm_assignee=ActivitiScriptNode",
                        "bpm_description=String",
                        "bpm_hiddenTransitions=String",
                        "bpm_packageActionGroup=String",
                        "bpm_packageItemActionGroup=String",
                        "bpm_percentComplete=Integer",
                        "bpm_priority=Integer",
                        "bpm_reassignable=Boolean",
                        "bpm_sendEMailNotifications=Boolean",
                        "bpm_status=String",
                        "bpm_workflowDescription=String",
                        "bpm_workflowDueDate=Date",
                        "bpm_workflowPriority=Integer",
                        "cancelled=Boolean",
                        "cm_name=String",
                        "companyhome=ActivitiScriptNode",
                        "initiator=ActivitiScriptNode",
                        "initiatorhome=ActivitiScriptNode",
                        "workflowinstanceid=String");
    }
}
