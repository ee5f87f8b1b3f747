package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.sf.acegisecurity.AuthenticationCredentialsNotFoundException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.ReadOnlyServerException;
import org.junit.jupiter.api.Test;

/** Who acts, and what a call needs around it: a login, a transaction. */
abstract class SecurityContextContract extends CoreContract {

    @Test
    @Measured("1.84")
    void modifier_isTheFullyAuthenticatedUser() {
        NodeRef node = committed(BASE, "n");
        run(
                () ->
                        AuthenticationUtil.runAs(
                                () -> {
                                    nodes().setProperty(node, TEXT, "x");
                                    return null;
                                },
                                "anna"));
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
        assertThat(get(node, ContentModel.PROP_CREATOR)).isEqualTo("admin");
    }

    @Test
    @Measured({"1.85", "1.86"})
    void creator_isTheFullyAuthenticatedUser() {
        NodeRef asAnna = tx(() -> AuthenticationUtil.runAs(() -> base("a"), "anna"));
        NodeRef asSystem = tx(() -> AuthenticationUtil.runAsSystem(() -> base("b")));
        assertThat(get(asAnna, ContentModel.PROP_CREATOR)).isEqualTo("admin");
        assertThat(get(asSystem, ContentModel.PROP_CREATOR)).isEqualTo("admin");
    }

    @Test
    @Measured({"1.228-1.230"})
    void withoutALogin_internalBeansWork_publicOnesDoNot() {
        AuthenticationUtil.clearCurrentSecurityContext();
        run(
                () -> {
                    assertThat(nodes().getProperty(folder, ContentModel.PROP_NAME)).isNotNull();
                    assertThat(nodes().exists(base("n"))).isTrue();
                });
        assertThatThrownBy(() -> publicNodes().getProperty(folder, ContentModel.PROP_NAME))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class)
                .hasMessage("A valid SecureContext was not provided in the RequestContext");
    }

    @Test
    @Measured({"1.231", "1.232"})
    void outsideATransaction_internalBeansRead_andDoNotWrite() {
        assertThat(nodes().exists(folder)).isTrue();
        assertThatThrownBy(() -> nodes().setProperty(folder, ContentModel.PROP_TITLE, "x"))
                .isInstanceOf(ReadOnlyServerException.class)
                .hasMessageMatching(
                        "\\d{8} Access Denied\\.  The system is currently in read-only mode\\.");
    }

    @Test
    @Measured("1.233")
    void outsideATransaction_publicBeansHaveTheirOwn() {
        publicNodes().setProperty(folder, ContentModel.PROP_TITLE, "no tx2");
        assertThat(get(folder, ContentModel.PROP_TITLE)).isEqualTo("no tx2");
    }
}
