package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts on rights share: anna, budi and citra, and what each may do. */
abstract class RightsContract extends CoreContract {

    static final String READER = "Read";
    static final String EDITOR =
            "Read Write ReadPermissions WriteProperties WriteContent Lock CheckOut";
    static final String CONTRIBUTOR = "Read AddChildren ReadPermissions CreateChildren";
    static final String COLLABORATOR =
            "Read Write AddChildren ReadPermissions CreateChildren WriteProperties WriteContent"
                    + " Lock CheckOut";
    static final String ALL =
            "Read Write Delete AddChildren ReadPermissions ChangePermissions CreateChildren"
                    + " WriteProperties WriteContent DeleteNode DeleteChildren TakeOwnership Lock"
                    + " CheckOut Execute";

    @BeforeEach
    void people() {
        People.make(this);
    }

    PermissionService permissions() {
        return bean("permissionService", PermissionService.class);
    }

    void grant(NodeRef node, String authority, String permission) {
        run(() -> permissions().setPermission(node, authority, permission, true));
    }

    void cut(NodeRef node) {
        run(() -> permissions().setInheritParentPermissions(node, false));
    }

    /** In a transaction, really logged in. */
    <T> T as(String user, Supplier<T> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return tx(work::get);
        } finally {
            AuthenticationUtil.setFullyAuthenticatedUser("admin");
        }
    }

    void as(String user, Runnable work) {
        as(
                user,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** What of {@link #ALL} a user may do. */
    String rights(String user, NodeRef node) {
        return as(user, () -> rightsNow(node));
    }

    String rightsNow(NodeRef node) {
        return List.of(ALL.split(" ")).stream()
                .filter(
                        permission ->
                                permissions().hasPermission(node, permission)
                                        == AccessStatus.ALLOWED)
                .collect(Collectors.joining(" "));
    }

    static void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageMatching(
                        "\\d{8} Access Denied\\.  You do not have the appropriate permissions to"
                                + " perform this operation\\.")
                .hasCauseInstanceOf(net.sf.acegisecurity.AccessDeniedException.class);
    }

    void refused(String user, Runnable work) {
        refused(() -> as(user, work));
    }
}
