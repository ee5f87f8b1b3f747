package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Which permission includes which, as ACS ships it (permissionDefinitions.xml and
 * sitePermissionDefinitions.xml of 25.3.0.81).
 */
final class PermissionModel {

    private static final Set<String> SINGLE =
            Set.of(
                    "ReadProperties",
                    "ReadChildren",
                    "ReadContent",
                    "WriteProperties",
                    "WriteContent",
                    "DeleteNode",
                    "DeleteChildren",
                    "CreateChildren",
                    "LinkChildren",
                    "DeleteAssociations",
                    "ReadAssociations",
                    "CreateAssociations",
                    "ReadPermissions",
                    "ChangePermissions",
                    "ExecuteContent",
                    "SetOwner",
                    "Lock",
                    "Unlock");

    private static final Set<String> FULL =
            Set.of(
                    PermissionService.ALL_PERMISSIONS,
                    PermissionService.FULL_CONTROL,
                    PermissionService.COORDINATOR,
                    "Administrator",
                    "SiteManager");

    private static final Map<String, List<String>> INCLUDES =
            Map.ofEntries(
                    entry("Read", List.of("ReadProperties", "ReadChildren", "ReadContent")),
                    entry("Write", List.of("WriteProperties", "WriteContent")),
                    entry("Delete", List.of("DeleteNode", "DeleteChildren")),
                    entry("AddChildren", List.of("CreateChildren", "LinkChildren")),
                    entry("Execute", List.of("ExecuteContent")),
                    entry("CheckOut", List.of("Lock")),
                    entry("CheckIn", List.of("Unlock")),
                    entry("CancelCheckOut", List.of("Unlock")),
                    entry("TakeOwnership", List.of("SetOwner")),
                    entry("Consumer", List.of("Read")),
                    entry("Contributor", List.of("Consumer", "AddChildren", "ReadPermissions")),
                    entry("Editor", List.of("Consumer", "Write", "CheckOut", "ReadPermissions")),
                    entry("Collaborator", List.of("Editor", "Contributor")),
                    entry("SiteConsumer", List.of("Consumer", "ReadPermissions")),
                    entry("SiteContributor", List.of("Contributor")),
                    entry("SiteCollaborator", List.of("Collaborator")));

    private PermissionModel() {}

    static boolean knows(String permission) {
        return FULL.contains(permission)
                || INCLUDES.containsKey(permission)
                || SINGLE.contains(permission);
    }

    /** The indivisible permissions that {@code permission} stands for. */
    static Set<String> singles(String permission) {
        if (FULL.contains(permission)) {
            return SINGLE;
        }
        if (SINGLE.contains(permission)) {
            return Set.of(permission);
        }
        Set<String> singles = new HashSet<>();
        INCLUDES.get(permission).forEach(part -> singles.addAll(singles(part)));
        return singles;
    }

    /** What an administrator may choose from: roles first. */
    static Set<String> settable() {
        return Set.of("Coordinator", "Collaborator", "Contributor", "Editor", "Consumer");
    }
}
