package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/** Groups and their members, all of which only administrators change. */
final class GroupsResource implements Routes.Resource {
    private static final String PERSON = "PERSON";
    private static final String GROUP = "GROUP";

    private final AuthorityService authorities;
    private final People people;

    GroupsResource(AuthorityService authorities, People people) {
        this.authorities = authorities;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("POST", "alfresco:groups", this::create);
        routes.add("GET", "alfresco:groups/{id}", call -> Reply.entry(call, group(call)));
        routes.add("DELETE", "alfresco:groups/{id}", this::delete);
        routes.add("GET", "alfresco:groups/{id}/members", this::members);
        routes.add("POST", "alfresco:groups/{id}/members", this::addMember);
        routes.add("DELETE", "alfresco:groups/{id}/members/{member}", this::removeMember);
    }

    private String require(String name) {
        if (!authorities.authorityExists(name)) {
            throw ApiException.notFound(name);
        }
        return name;
    }

    private ObjectNode group(Call call) {
        return group(call, require(call.path("id")));
    }

    ObjectNode group(Call call, String name) {
        Set<String> parents = authorities.getContainingAuthorities(AuthorityType.GROUP, name, true);
        Json json =
                new Json()
                        .put("id", name)
                        .put("displayName", authorities.getAuthorityDisplayName(name))
                        .put("isRoot", parents.isEmpty() && !name.equals("GROUP_EVERYONE"));
        if (name.equals("GROUP_EVERYONE")) {
            json.object().remove("displayName");
        }
        if (call.includes("parentIds")) {
            json.put("parentIds", parents);
        }
        if (call.includes("zones")) {
            json.put("zones", authorities.getAuthorityZones(name));
        }
        return json.object();
    }

    private Reply create(Call call) {
        people.requireAdmin();
        JsonNode body = call.json();
        String id = Call.required(body, "id");
        String name = authorities.getName(AuthorityType.GROUP, id);
        if (authorities.authorityExists(name)) {
            throw ApiException.conflict("Group '" + id + "' already exists.");
        }
        String shown = Call.text(body, "displayName");
        authorities.createAuthority(
                AuthorityType.GROUP, id, shown == null ? id : shown, authorities.getDefaultZones());
        return Reply.entry(call, 201, group(call, name));
    }

    private Reply delete(Call call) {
        people.requireAdmin();
        authorities.deleteAuthority(
                require(call.path("id")), Boolean.parseBoolean(call.query("cascade")));
        return new Reply.Nothing();
    }

    private Reply members(Call call) {
        String group = require(call.path("id"));
        String type = Where.parse(call.query("where"), Set.of("memberType")).get("memberType");
        List<String> members = new ArrayList<>();
        if (!GROUP.equals(type)) {
            members.addAll(authorities.getContainedAuthorities(AuthorityType.USER, group, true));
        }
        if (!PERSON.equals(type)) {
            members.addAll(authorities.getContainedAuthorities(AuthorityType.GROUP, group, true));
        }
        return Reply.page(call, members, this::member);
    }

    private ObjectNode member(String name) {
        boolean person = AuthorityType.getAuthorityType(name) != AuthorityType.GROUP;
        return new Json()
                .put("id", name)
                .put("displayName", person ? name : authorities.getAuthorityDisplayName(name))
                .put("memberType", person ? PERSON : GROUP)
                .object();
    }

    private Reply addMember(Call call) {
        people.requireAdmin();
        String group = require(call.path("id"));
        JsonNode body = call.json();
        String member = Call.required(body, "id");
        Call.required(body, "memberType");
        authorities.addAuthority(group, require(member));
        return Reply.entry(call, 201, member(member));
    }

    private Reply removeMember(Call call) {
        people.requireAdmin();
        authorities.removeAuthority(require(call.path("id")), require(call.path("member")));
        return new Reply.Nothing();
    }
}
