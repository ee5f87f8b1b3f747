package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** A copy has the permissions of its source, if the user may see those and set these. */
record CopiedPermissions(PermissionService permissions) {

    void copy(NodeRef source, NodeRef copy) {
        if (allows(source, PermissionService.READ_PERMISSIONS)
                && allows(copy, PermissionService.CHANGE_PERMISSIONS)) {
            permissions.getAllSetPermissions(source).stream()
                    .filter(entry -> entry.isSetDirectly())
                    .forEach(
                            entry ->
                                    permissions.setPermission(
                                            copy,
                                            entry.getAuthority(),
                                            entry.getPermission(),
                                            entry.getAccessStatus() == AccessStatus.ALLOWED));
            permissions.setInheritParentPermissions(
                    copy, permissions.getInheritParentPermissions(source));
        }
    }

    private boolean allows(NodeRef node, String permission) {
        return permissions.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }
}
