package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.util.List;
import org.activiti.engine.ProcessEngine;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;

/** Puts the API together on the public services. */
public final class PublicApiFactory {
    private PublicApiFactory() {}

    /**
     * @param services the public services, which check permissions
     * @param nodes reads people, without checking permissions
     * @param authorities writes for administrators only, which the API checks itself
     */
    public static PublicApi create(
            ServiceRegistry services,
            NodeService nodes,
            PersonService persons,
            AuthorityService authorities,
            WorkflowService workflows,
            ProcessEngine engine,
            Repository repository) {
        People people = new People(persons, nodes, authorities);
        GroupsResource groups = new GroupsResource(authorities, people);
        NodeService guarded = services.getNodeService();
        Nodes view =
                new Nodes(
                        guarded,
                        services.getDictionaryService(),
                        services.getNamespaceService(),
                        services.getMimetypeService(),
                        people,
                        persons,
                        repository,
                        services.getPermissionService());
        PropertyReader properties = new PropertyReader(view, services.getDictionaryService());
        NewVersions versions = new NewVersions(services.getVersionService());
        NodesResource contents =
                new NodesResource(
                        view,
                        guarded,
                        services.getContentService(),
                        versions,
                        properties,
                        people,
                        services.getOwnableService());
        Variables variables =
                new Variables(
                        services.getDictionaryService(),
                        services.getNamespaceService(),
                        nodes,
                        services);
        ProcessAccess access = new ProcessAccess(engine, authorities);
        TaskUpdates updates =
                new TaskUpdates(engine, variables, access, services.getNamespaceService());
        List<Routes.Resource> resources =
                List.of(
                        new ProbesResource(),
                        new TicketsResource(services.getAuthenticationService()),
                        new PeopleResource(
                                people,
                                persons,
                                authorities,
                                services.getAuthenticationService(),
                                groups),
                        groups,
                        new SitesResource(services.getSiteService()),
                        contents,
                        new NewNodesResource(
                                view,
                                guarded,
                                services.getMimetypeService(),
                                properties,
                                contents,
                                versions),
                        new VersionsResource(
                                view,
                                guarded,
                                services.getContentService(),
                                services.getVersionService(),
                                versions),
                        new Definitions(engine, services.getMessageService()),
                        new ProcessesResource(engine, workflows, guarded, variables, access),
                        new TasksResource(engine, variables, access, updates));
        return new PublicApi(
                resources,
                services.getAuthenticationService(),
                services.getRetryingTransactionHelper());
    }
}
