package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** People: made by administrators, changed by them and by the person. */
final class PeopleResource implements Routes.Resource {
    private static final Map<String, QName> FIELDS =
            Map.of(
                    "firstName", ContentModel.PROP_FIRSTNAME,
                    "lastName", ContentModel.PROP_LASTNAME,
                    "email", ContentModel.PROP_EMAIL,
                    "jobTitle", ContentModel.PROP_JOBTITLE);

    private final People people;
    private final PersonService persons;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final GroupsResource groups;

    PeopleResource(
            People people,
            PersonService persons,
            AuthorityService authorities,
            MutableAuthenticationService authentication,
            GroupsResource groups) {
        this.people = people;
        this.persons = persons;
        this.authorities = authorities;
        this.authentication = authentication;
        this.groups = groups;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("POST", "alfresco:people", this::create);
        routes.add("GET", "alfresco:people/{id}", this::get);
        routes.add("PUT", "alfresco:people/{id}", this::update);
        routes.add("GET", "alfresco:people/{id}/groups", this::groups);
    }

    private Reply get(Call call) {
        return Reply.entry(call, people.person(people.name(call.path("id"))));
    }

    private Reply create(Call call) {
        people.requireAdmin();
        JsonNode body = call.json();
        String id = Call.required(body, "id");
        Call.required(body, "firstName");
        Call.required(body, "email");
        String password = Call.required(body, "password");
        if (persons.personExists(id)) {
            throw ApiException.conflict("Person '" + id + "' already exists.");
        }
        Map<QName, Serializable> properties = fields(body);
        properties.put(ContentModel.PROP_USERNAME, id);
        persons.createPerson(properties);
        authentication.createAuthentication(id, password.toCharArray());
        return Reply.entry(call, 201, people.person(id));
    }

    private Reply update(Call call) {
        String id = people.name(call.path("id"));
        people.require(id);
        boolean own = id.equals(AuthenticationUtil.getRunAsUser());
        if (!own) {
            people.requireAdmin();
        }
        JsonNode body = call.json();
        persons.setPersonProperties(id, fields(body), false);
        String password = Call.text(body, "password");
        if (password != null && people.isAdmin()) {
            authentication.setAuthentication(id, password.toCharArray());
        } else if (password != null) {
            authentication.updateAuthentication(
                    id, Call.required(body, "oldPassword").toCharArray(), password.toCharArray());
        }
        if (body.has("enabled")) {
            people.requireAdmin();
            authentication.setAuthenticationEnabled(id, body.get("enabled").asBoolean());
        }
        return Reply.entry(call, people.person(id));
    }

    private static Map<QName, Serializable> fields(JsonNode body) {
        Map<QName, Serializable> properties = new HashMap<>();
        FIELDS.forEach(
                (field, property) -> {
                    if (body.has(field)) {
                        properties.put(property, Call.text(body, field));
                    }
                });
        return properties;
    }

    private Reply groups(Call call) {
        String id = people.name(call.path("id"));
        people.require(id);
        if (!id.equals(AuthenticationUtil.getRunAsUser())) {
            people.requireAdmin();
        }
        List<String> all = new ArrayList<>();
        all.add("GROUP_EVERYONE");
        all.addAll(authorities.getContainingAuthorities(AuthorityType.GROUP, id, false));
        return Reply.page(call, all, group -> groups.group(call, group));
    }
}
