package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** How people are shown, in answers about them and about what they did. */
final class People {
    private final PersonService people;
    private final NodeService nodes;
    private final AuthorityService authorities;

    /**
     * @param nodes checks no permissions
     */
    People(PersonService people, NodeService nodes, AuthorityService authorities) {
        this.people = people;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    boolean isAdmin() {
        return authorities.isAdminAuthority(AuthenticationUtil.getRunAsUser());
    }

    void requireAdmin() {
        if (!isAdmin()) {
            throw ApiException.denied();
        }
    }

    /** The user's own name for {@code -me-}. */
    String name(String id) {
        return id.equals("-me-") ? AuthenticationUtil.getRunAsUser() : id;
    }

    NodeRef require(String userName) {
        NodeRef person = people.getPersonOrNull(userName);
        if (person == null) {
            throw ApiException.notFound(userName);
        }
        return person;
    }

    ObjectNode person(String userName) {
        Map<QName, Serializable> properties = nodes.getProperties(require(userName));
        String name = (String) properties.get(ContentModel.PROP_USERNAME);
        boolean mutable = isAdmin() || name.equals(AuthenticationUtil.getRunAsUser());
        return new Json()
                .put("id", name)
                .put("firstName", given(properties, ContentModel.PROP_FIRSTNAME))
                .put("lastName", given(properties, ContentModel.PROP_LASTNAME))
                .put("displayName", displayName(properties))
                .put("email", given(properties, ContentModel.PROP_EMAIL))
                .put("jobTitle", given(properties, ContentModel.PROP_JOBTITLE))
                .put("company", Map.of())
                .put("enabled", people.isEnabled(name))
                .put("emailNotificationsEnabled", true)
                .put(
                        "capabilities",
                        Map.of(
                                "isGuest",
                                authorities.isGuestAuthority(name),
                                "isAdmin",
                                authorities.isAdminAuthority(name),
                                "isMutable",
                                mutable))
                .object();
    }

    /** As the creator or modifier of a node. */
    ObjectNode actor(String userName) {
        NodeRef person = people.getPersonOrNull(userName);
        String shown = person == null ? userName : displayName(nodes.getProperties(person));
        return new Json().put("id", userName).put("displayName", shown).object();
    }

    private static String displayName(Map<QName, Serializable> properties) {
        String first = given(properties, ContentModel.PROP_FIRSTNAME);
        String last = given(properties, ContentModel.PROP_LASTNAME);
        return ((first == null ? "" : first) + " " + (last == null ? "" : last)).strip();
    }

    private static String given(Map<QName, Serializable> properties, QName name) {
        String value = (String) properties.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
