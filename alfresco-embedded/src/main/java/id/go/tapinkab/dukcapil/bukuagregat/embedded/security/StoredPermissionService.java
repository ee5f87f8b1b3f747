package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Permissions as entries on nodes, inherited along primary parents. A deny nearer to the node beats
 * an allow further up; the owner and administrators may do everything (contract, section 6).
 */
final class StoredPermissionService implements PermissionService {

    private final JdbcTemplate jdbc;
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final OwnableService owners;
    private final LockPermissions locks;

    StoredPermissionService(
            DataSource dataSource,
            NodeService nodes,
            AuthorityService authorities,
            OwnableService owners) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.nodes = nodes;
        this.authorities = authorities;
        this.owners = owners;
        this.locks = new LockPermissions(nodes);
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        if (!PermissionModel.knows(permission)) {
            return AccessStatus.DENIED;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (AuthenticationUtil.isRunAsUserTheSystemUser() || !nodes.exists(nodeRef)) {
            return AccessStatus.ALLOWED;
        }
        if (user == null) {
            return AccessStatus.DENIED;
        }
        NodeRef live = FrozenNodes.live(nodes, nodeRef);
        if (!locks.applies(permission, live)) {
            return AccessStatus.DENIED;
        }
        if (locks.grants(permission, live, user)) {
            return AccessStatus.ALLOWED;
        }
        if (authorities.hasAdminAuthority() || user.equals(owners.getOwner(live))) {
            return AccessStatus.ALLOWED;
        }
        Set<String> missing = new HashSet<>(PermissionModel.singles(permission));
        missing.removeAll(granted(live, getAuthorisations()));
        return missing.isEmpty() ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    private Set<String> granted(NodeRef nodeRef, Set<String> of) {
        Set<String> allowed = new HashSet<>();
        Set<String> denied = new HashSet<>();
        for (NodeRef level : chain(nodeRef)) {
            List<Entry> entries =
                    entries(level).stream().filter(e -> of.contains(e.authority())).toList();
            for (Entry entry : entries) {
                if (!entry.allowed()) {
                    denied.addAll(PermissionModel.singles(entry.permission()));
                }
            }
            for (Entry entry : entries) {
                if (entry.allowed()) {
                    Set<String> singles =
                            new HashSet<>(PermissionModel.singles(entry.permission()));
                    singles.removeAll(denied);
                    allowed.addAll(singles);
                }
            }
        }
        return allowed;
    }

    /** The node and those above it that it inherits from, the node first. */
    private List<NodeRef> chain(NodeRef nodeRef) {
        List<NodeRef> chain = new ArrayList<>();
        NodeRef at = nodeRef;
        while (at != null && nodes.exists(at)) {
            chain.add(at);
            at = getInheritParentPermissions(at) ? nodes.getPrimaryParent(at).getParentRef() : null;
        }
        return chain;
    }

    private List<Entry> entries(NodeRef nodeRef) {
        return jdbc.query(
                "SELECT authority, permission, allowed FROM sec_entry WHERE node = ? ORDER BY id",
                (row, i) ->
                        new Entry(row.getString(1), row.getString(2), row.getBoolean(3), true, 0),
                nodeRef.toString());
    }

    /** The groups of the run-as user, and the user: entries are given to both. */
    @Override
    public Set<String> getAuthorisations() {
        Set<String> all = new HashSet<>(authorities.getAuthorities());
        String user = AuthenticationUtil.getRunAsUser();
        if (user != null) {
            all.add(user);
        }
        return all;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        Set<AccessPermission> all = new LinkedHashSet<>();
        int position = 0;
        for (NodeRef level : chain(nodeRef)) {
            for (Entry entry : entries(level)) {
                all.add(entry.at(level.equals(nodeRef), position));
            }
            position++;
        }
        return all;
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        Set<AccessPermission> permissions = new LinkedHashSet<>();
        String user = AuthenticationUtil.getRunAsUser();
        for (String permission : PermissionModel.settable()) {
            if (hasPermission(nodeRef, permission) == AccessStatus.ALLOWED) {
                permissions.add(new Entry(user, permission, true, true, 0));
            }
        }
        return permissions;
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        if (!PermissionModel.knows(permission)) {
            throw new UnsupportedOperationException("Can not find " + permission);
        }
        jdbc.update(
                "INSERT INTO sec_entry (node, authority, permission, allowed) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (node, authority, permission) DO UPDATE SET allowed = ?",
                nodeRef.toString(),
                authority,
                permission,
                allow,
                allow);
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        jdbc.update(
                "DELETE FROM sec_entry WHERE node = ? AND authority = ? AND permission = ?",
                nodeRef.toString(),
                authority,
                permission);
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        jdbc.update(
                "DELETE FROM sec_entry WHERE node = ? AND authority = ?",
                nodeRef.toString(),
                authority);
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        jdbc.update("DELETE FROM sec_entry WHERE node = ?", nodeRef.toString());
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        jdbc.update("DELETE FROM sec_no_inherit WHERE node = ?", nodeRef.toString());
        if (!inheritParentPermissions) {
            jdbc.update("INSERT INTO sec_no_inherit (node) VALUES (?)", nodeRef.toString());
        }
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inherit, boolean asyncCall) {
        setInheritParentPermissions(nodeRef, inherit);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return jdbc.queryForList("SELECT 1 FROM sec_no_inherit WHERE node = ?", nodeRef.toString())
                .isEmpty();
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return PermissionModel.settable();
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        return PermissionModel.settable();
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }

    @Override
    public void setPermission(
            StoreRef storeRef, String authority, String permission, boolean allow) {
        throw onStores("setPermission");
    }

    @Override
    public void deletePermission(StoreRef storeRef, String authority, String permission) {
        throw onStores("deletePermission");
    }

    @Override
    public void clearPermission(StoreRef storeRef, String authority) {
        throw onStores("clearPermission");
    }

    @Override
    public void deletePermissions(StoreRef storeRef) {
        throw onStores("deletePermissions");
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(StoreRef storeRef) {
        throw onStores("getAllSetPermissions");
    }

    private static UnsupportedOperationException onStores(String method) {
        return new UnsupportedOperationException("PermissionService." + method + "(StoreRef, …)");
    }
}
