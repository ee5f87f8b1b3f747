package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/** A task's pooled actors: candidates in the engine, nodes of people and groups outside it. */
final class Candidates {
    private final AuthorityService authorities;
    private final NodeService nodes;

    Candidates(AuthorityService authorities, NodeService nodes) {
        this.authorities = authorities;
        this.nodes = nodes;
    }

    /** Who is to be a candidate from now on and who no more. */
    record Change(Set<String> newUsers, Set<String> newGroups, List<? extends IdentityLink> gone) {}

    /** Candidates whose authority has been deleted are left out. */
    ArrayList<NodeRef> nodes(Collection<? extends IdentityLink> links) {
        ArrayList<NodeRef> actors = new ArrayList<>();
        for (IdentityLink link : candidates(links)) {
            NodeRef actor = authorities.getAuthorityNodeRef(name(link));
            if (actor != null) {
                actors.add(actor);
            }
        }
        return actors;
    }

    Change change(Collection<? extends IdentityLink> links, Collection<NodeRef> actors) {
        List<? extends IdentityLink> present = candidates(links);
        Set<String> wanted = actors.stream().map(this::authorityName).collect(toSet());
        Set<String> added = new HashSet<>(wanted);
        present.forEach(link -> added.remove(name(link)));
        return new Change(
                added.stream().filter(Candidates::isUser).collect(toSet()),
                added.stream().filter(name -> !isUser(name)).collect(toSet()),
                present.stream().filter(link -> !wanted.contains(name(link))).toList());
    }

    static boolean isUser(String authority) {
        return switch (AuthorityType.getAuthorityType(authority)) {
            case USER, ADMIN, GUEST -> true;
            default -> false;
        };
    }

    private String authorityName(NodeRef actor) {
        Object userName = nodes.getProperty(actor, ContentModel.PROP_USERNAME);
        return (String)
                (userName != null
                        ? userName
                        : nodes.getProperty(actor, ContentModel.PROP_AUTHORITY_NAME));
    }

    private static String name(IdentityLink link) {
        return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
    }

    private static List<? extends IdentityLink> candidates(
            Collection<? extends IdentityLink> links) {
        return links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
    }
}
