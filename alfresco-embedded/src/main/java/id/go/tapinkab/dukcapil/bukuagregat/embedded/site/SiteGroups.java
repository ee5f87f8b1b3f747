package id.go.tapinkab.dukcapil.bukuagregat.embedded.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteVisibility;

/** The groups of a site, one a role, and the entries that they have on its node. */
final class SiteGroups {

    static final List<String> ROLES =
            List.of(
                    SiteModel.SITE_MANAGER,
                    SiteModel.SITE_COLLABORATOR,
                    SiteModel.SITE_CONTRIBUTOR,
                    SiteModel.SITE_CONSUMER);

    private static final Set<String> ZONES = Set.of("APP.SHARE", "AUTH.ALF");
    private static final Pattern PREFIX = Pattern.compile("^GROUP_");

    private final AuthorityService authorities;
    private final PermissionService permissions;

    SiteGroups(AuthorityService authorities, PermissionService permissions) {
        this.authorities = authorities;
        this.permissions = permissions;
    }

    static String group(String site) {
        return PermissionService.GROUP_PREFIX + "site_" + site;
    }

    static String group(String site, String role) {
        return group(site) + "_" + role;
    }

    void create(String site, NodeRef node, SiteVisibility visibility) {
        authorities.createAuthority(
                AuthorityType.GROUP, shortName(group(site)), shortName(group(site)), ZONES);
        for (String role : ROLES) {
            String group = group(site, role);
            authorities.createAuthority(
                    AuthorityType.GROUP, shortName(group), shortName(group), ZONES);
            authorities.addAuthority(group(site), group);
            permissions.setPermission(node, group, role, true);
        }
        permissions.setInheritParentPermissions(node, false);
        permissions.setPermission(
                node, PermissionService.ALL_AUTHORITIES, PermissionService.READ_PERMISSIONS, true);
        if (visibility != SiteVisibility.PRIVATE) {
            permissions.setPermission(
                    node, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER, true);
        }
    }

    private static String shortName(String group) {
        return PREFIX.matcher(group).replaceFirst("");
    }

    void delete(String site) {
        ROLES.forEach(role -> authorities.deleteAuthority(group(site, role)));
        authorities.deleteAuthority(group(site));
    }

    /** Member → role, direct members only, managers first. */
    Map<String, String> members(String site) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String role : ROLES) {
            for (String name : authorities.getContainedAuthorities(null, group(site, role), true)) {
                members.putIfAbsent(name, role);
            }
        }
        return members;
    }

    /** The strongest role of a user or group, by groups as well; null for no member. */
    String role(String site, String authority) {
        Set<String> of =
                authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false);
        return ROLES.stream()
                .filter(role -> of.contains(group(site, role)))
                .findFirst()
                .orElse(null);
    }

    void set(String site, String authority, String role) {
        remove(site, authority);
        authorities.addAuthority(group(site, role), authority);
    }

    void remove(String site, String authority) {
        String role = members(site).get(authority);
        if (role != null) {
            authorities.removeAuthority(group(site, role), authority);
        }
    }
}
