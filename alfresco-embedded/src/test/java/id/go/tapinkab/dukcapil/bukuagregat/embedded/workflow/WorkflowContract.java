package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Backend;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What ACS's workflow service was measured to do, on the process {@code alur}: service alurSvc,
 * task Periksa for GROUP_pool, gateway on alur_outcome, service alurSvc2, task Mandat for the
 * initiator.
 *
 * <p>anna and budi are in GROUP_pool, citra isn't. Every call is a login and a transaction of its
 * own unless the test says otherwise.
 */
abstract class WorkflowContract {
    static final String URI = "http://local/alur/1.0";
    static final QName OUTCOME = QName.createQName(URI, "outcome");
    static final QName REASON = QName.createQName(URI, "reason");
    static final String GROUP = "GROUP_pool";

    private static Backend backend() {
        return Backend.chosen();
    }

    static <T> T bean(String name, Class<T> type) {
        return backend().bean(name, type);
    }

    @BeforeEach
    void people() {
        AuthenticationUtil.clearCurrentSecurityContext();
        PersonService people = backend().bean("personService", PersonService.class);
        AuthorityService authorities = backend().bean("authorityService", AuthorityService.class);
        as(
                "admin",
                () -> {
                    if (authorities.authorityExists(GROUP)) {
                        return null;
                    }
                    // Other contracts may have made them.
                    for (String name : List.of("anna", "budi", "citra")) {
                        Map<QName, Serializable> person = new HashMap<>();
                        person.put(ContentModel.PROP_USERNAME, name);
                        person.put(ContentModel.PROP_FIRSTNAME, name);
                        person.put(ContentModel.PROP_LASTNAME, "Uji");
                        if (!people.personExists(name)) {
                            people.createPerson(person);
                        }
                    }
                    authorities.createAuthority(AuthorityType.GROUP, "pool");
                    authorities.addAuthority(GROUP, "anna");
                    authorities.addAuthority(GROUP, "budi");
                    return null;
                });
        journal().clear();
    }

    @AfterEach
    void logout() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    <T> T as(String user, RetryingTransactionCallback<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return backend()
                    .bean("transactionService", TransactionService.class)
                    .getRetryingTransactionHelper()
                    .doInTransaction(work, false, true);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** The public service, which checks who may. */
    WorkflowService workflows() {
        return backend().bean("WorkflowService", WorkflowService.class);
    }

    NodeService nodes() {
        return backend().bean("nodeService", NodeService.class);
    }

    Journal journal() {
        return backend().bean("alur.journal", Journal.class);
    }

    NodeRef person(String name) {
        return as(
                "admin",
                () -> backend().bean("personService", PersonService.class).getPerson(name));
    }

    NodeRef companyHome() {
        return as(
                "admin",
                () -> backend().bean("repositoryHelper", Repository.class).getCompanyHome());
    }

    String start(String user) {
        return start(user, "alur", Map.of());
    }

    /** Starts an instance and ends its start task; returns the instance's id. */
    String start(String user, String process, Map<QName, Serializable> properties) {
        return as(
                user,
                () -> {
                    String definition =
                            workflows().getDefinitionByName("activiti$" + process).getId();
                    String id =
                            workflows()
                                    .startWorkflow(definition, new HashMap<>(properties))
                                    .getInstance()
                                    .getId();
                    workflows().endTask(id.replace("$", "$start"), null);
                    return id;
                });
    }

    /** The one open task of the instance. */
    WorkflowTask task(String instanceId) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(instanceId);
        List<WorkflowTask> open = as("admin", () -> workflows().queryTasks(query));
        if (open.size() != 1) {
            throw new AssertionError("Open tasks: " + open);
        }
        return open.get(0);
    }

    NodeRef bundle(NodeRef... items) {
        return as(
                "admin",
                () -> {
                    NodeRef made = workflows().createPackage(null);
                    for (NodeRef item : items) {
                        nodes().addChild(
                                        made,
                                        item,
                                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                                        QName.createQName(URI, "berkas"));
                    }
                    return made;
                });
    }

    NodeRef file() {
        return as(
                "admin",
                () ->
                        nodes().createNode(
                                        companyHome(),
                                        ContentModel.ASSOC_CONTAINS,
                                        QName.createQName(URI, "berkas" + System.nanoTime()),
                                        ContentModel.TYPE_CONTENT)
                                .getChildRef());
    }

    WorkflowTask reread(WorkflowTask task) {
        return as("admin", () -> workflows().getTaskById(task.getId()));
    }

    WorkflowTask update(String user, WorkflowTask task, QName property, Serializable value) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(property, value);
        return as(user, () -> workflows().updateTask(task.getId(), properties, null, null));
    }

    WorkflowTask end(String user, WorkflowTask task, String transition) {
        return as(user, () -> workflows().endTask(task.getId(), transition));
    }

    /** Prefixed names to values with their classes, nodes and dates without their value. */
    Map<String, String> printed(Map<QName, Serializable> properties) {
        NamespaceService prefixes = backend().bean("namespaceService", NamespaceService.class);
        Map<String, String> printed = new TreeMap<>();
        properties.forEach(
                (name, value) ->
                        printed.put(
                                name.getNamespaceURI().isEmpty()
                                        ? "{}" + name.getLocalName()
                                        : name.toPrefixString(prefixes),
                                print(value)));
        return printed;
    }

    private static String print(Serializable value) {
        if (value == null) {
            return "null";
        }
        String shown = value instanceof NodeRef || value instanceof Date ? "*" : value.toString();
        return shown + " (" + value.getClass().getSimpleName() + ")";
    }
}
