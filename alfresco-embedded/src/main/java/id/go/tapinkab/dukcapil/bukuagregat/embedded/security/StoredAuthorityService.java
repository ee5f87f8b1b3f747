package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Groups of people and groups (contract, section 9). */
final class StoredAuthorityService implements AuthorityService {

    static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";
    private static final Set<String> DEFAULT_ZONES = Set.of("APP.DEFAULT", "AUTH.ALF");

    private final Groups groups;
    private final NodeService nodes;
    private final SystemFolders folders;

    StoredAuthorityService(Groups groups, NodeService nodes, SystemFolders folders) {
        this.groups = groups;
        this.nodes = nodes;
        this.folders = folders;
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, Map<QName, Serializable> properties) {
        return createAuthority(type, shortName, shortName, getDefaultZones(), properties);
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String displayName, Set<String> zones) {
        return createAuthority(type, shortName, displayName, zones, Map.of());
    }

    @Override
    public String createAuthority(
            AuthorityType type,
            String shortName,
            String displayName,
            Set<String> zones,
            Map<QName, Serializable> properties) {
        String name = getName(type, shortName);
        NodeRef parent = folders.authorities();
        if (groups.find(name) != null) {
            throw new DuplicateChildNodeNameException(
                    parent, ContentModel.ASSOC_CHILDREN, name, null);
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_AUTHORITY_NAME, name);
        all.put(ContentModel.PROP_AUTHORITY_DISPLAY_NAME, displayName);
        NodeRef node =
                nodes.createNode(
                                parent,
                                ContentModel.ASSOC_CHILDREN,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                                ContentModel.TYPE_AUTHORITY_CONTAINER,
                                all)
                        .getChildRef();
        groups.insert(
                new Groups.Group(
                        name, displayName, zones == null ? DEFAULT_ZONES : zones, node.getId()));
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        require(parentName);
        if (AuthorityType.getAuthorityType(childName) == AuthorityType.GROUP) {
            require(childName);
        } else if (folders.person(childName) == null) {
            throw new UnknownAuthorityException("An authority was not found for " + childName);
        }
        if (groups.isMember(parentName, childName)) {
            throw new DuplicateChildNodeNameException(
                    getAuthorityNodeRef(parentName),
                    ContentModel.ASSOC_MEMBER,
                    (String)
                            nodes.getProperty(
                                    getAuthorityNodeRef(childName), ContentModel.PROP_NAME),
                    null);
        }
        groups.add(parentName, childName);
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parent -> addAuthority(parent, childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        require(parentName);
        groups.remove(parentName, childName);
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        if (cascade) {
            throw new UnsupportedOperationException("AuthorityService.deleteAuthority(name, true)");
        }
        NodeRef node = getAuthorityNodeRef(name);
        groups.delete(require(name).name());
        nodes.deleteNode(node);
    }

    private Groups.Group require(String name) {
        Groups.Group group = groups.find(name);
        if (group == null) {
            throw new UnknownAuthorityException("An authority was not found for " + name);
        }
        return group;
    }

    @Override
    public boolean hasAdminAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && isAdminAuthority(user);
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return authorityName.equals(AuthenticationUtil.getAdminUserName())
                || groups.above(authorityName, false).contains(ADMINISTRATORS);
    }

    @Override
    public boolean hasGuestAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && isGuestAuthority(user);
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return AuthenticationUtil.getGuestUserName().equals(authorityName);
    }

    @Override
    public Set<String> getAuthorities() {
        String user = AuthenticationUtil.getRunAsUser();
        return user == null ? Set.of() : getAuthoritiesForUser(user);
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        Set<String> all = new TreeSet<>(groups.above(userName, false));
        if (isGuestAuthority(userName)) {
            all.add(PermissionService.GUEST_AUTHORITY);
        } else {
            all.add(PermissionService.ALL_AUTHORITIES);
        }
        if (isAdminAuthority(userName)) {
            all.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return all;
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        return type == AuthorityType.GROUP ? groups.all() : unsupported("getAllAuthorities", type);
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return type == AuthorityType.GROUP
                ? groups.roots()
                : unsupported("getAllRootAuthorities", type);
    }

    private static Set<String> unsupported(String method, AuthorityType type) {
        throw new UnsupportedOperationException("AuthorityService." + method + "(" + type + ")");
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        require(name);
        return ofType(type, groups.below(name, immediate));
    }

    @Override
    public Set<String> getContainingAuthorities(
            AuthorityType type, String name, boolean immediate) {
        return ofType(type, groups.above(name, immediate));
    }

    private static Set<String> ofType(AuthorityType type, Set<String> names) {
        Set<String> fitting = new TreeSet<>(names);
        fitting.removeIf(name -> type != null && AuthorityType.getAuthorityType(name) != type);
        return fitting;
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        if (type.isFixedString()) {
            return type.getFixedString();
        }
        return shortName.startsWith(type.getPrefixString())
                ? shortName
                : type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.GROUP
                ? groups.find(name) != null
                : folders.person(name) != null;
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        Groups.Group group = groups.find(name);
        return group == null || group.displayName() == null
                ? getShortName(name)
                : group.displayName();
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        groups.rename(require(authorityName).name(), authorityDisplayName);
        nodes.setProperty(
                getAuthorityNodeRef(authorityName),
                ContentModel.PROP_AUTHORITY_DISPLAY_NAME,
                authorityDisplayName);
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        if (AuthorityType.getAuthorityType(name) == AuthorityType.USER) {
            return folders.person(name);
        }
        Groups.Group group = groups.find(name);
        return group == null ? null : new NodeRef(folders.store(), group.uuid());
    }

    @Override
    public Set<String> getAuthorityZones(String name) {
        if (AuthorityType.getAuthorityType(name) == AuthorityType.USER) {
            return folders.person(name) == null ? null : DEFAULT_ZONES;
        }
        Groups.Group group = groups.find(name);
        return group == null ? null : group.zones();
    }

    @Override
    public Set<String> getDefaultZones() {
        return DEFAULT_ZONES;
    }
}
