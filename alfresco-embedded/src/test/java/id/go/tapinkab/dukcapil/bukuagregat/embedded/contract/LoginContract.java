package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.junit.jupiter.api.Test;

/** Section 9: who is logged in, and as whom work runs. */
abstract class LoginContract extends RightsContract {

    private static String now() {
        return AuthenticationUtil.getFullyAuthenticatedUser()
                + ","
                + AuthenticationUtil.getRunAsUser()
                + ","
                + AuthenticationUtil.isRunAsUserTheSystemUser();
    }

    @Test
    @Measured("9.20")
    void runAs_movesTheRunAsUserOnly_andIsTheInnermostOne() {
        assertThat(now()).isEqualTo("admin,admin,false");
        assertThat(AuthenticationUtil.runAs(LoginContract::now, "anna"))
                .isEqualTo("admin,anna,false");
        assertThat(AuthenticationUtil.runAsSystem(LoginContract::now))
                .isEqualTo("admin,System,true");
        assertThat(
                        AuthenticationUtil.runAsSystem(
                                () -> AuthenticationUtil.runAs(LoginContract::now, "anna")))
                .isEqualTo("admin,anna,false");
    }

    @Test
    @Measured("9.21")
    void runAs_withoutALogin_isALoginForTheTime() throws Exception {
        String[] seen = new String[3];
        Thread thread =
                new Thread(
                        () -> {
                            seen[0] = now();
                            seen[1] = AuthenticationUtil.runAs(LoginContract::now, "anna");
                            seen[2] = now();
                        });
        thread.start();
        thread.join();
        assertThat(seen).containsExactly("null,null,false", "anna,anna,false", "null,null,false");
    }

    @Test
    @Measured("9.22")
    void builtInUsers_haveTheirNames() {
        assertThat(AuthenticationUtil.getSystemUserName()).isEqualTo("System");
        assertThat(AuthenticationUtil.getAdminUserName()).isEqualTo("admin");
        assertThat(AuthenticationUtil.getGuestUserName()).isEqualTo("guest");
    }

    @Test
    @Measured("9.23")
    void checkedException_comesOutWrapped_andTheLoginIsRestored() {
        assertThatThrownBy(
                        () ->
                                AuthenticationUtil.runAs(
                                        () -> {
                                            throw new IOException("checked");
                                        },
                                        "anna"))
                .isInstanceOf(RuntimeException.class)
                .hasMessage("Error during run as.")
                .hasCauseInstanceOf(IOException.class);
        assertThat(now()).isEqualTo("admin,admin,false");
    }

    @Test
    @Measured("9.24")
    void unknownRunAsUser_isNotAskedFor_theCreatorIsWhoIsLoggedIn() {
        NodeRef made = tx(() -> AuthenticationUtil.runAs(() -> base("n"), "takada"));
        assertThat(get(made, ContentModel.PROP_CREATOR)).isEqualTo("admin");
    }

    @Test
    @Measured("9.26")
    void failedLogin_clearsTheThreadsOne() {
        MutableAuthenticationService logins =
                bean("authenticationService", MutableAuthenticationService.class);
        String user = "dewi-" + UUID.randomUUID();
        run(() -> logins.createAuthentication(user, "rahasia".toCharArray()));
        logins.authenticate(user, "rahasia".toCharArray());
        assertThat(now()).isEqualTo(user + "," + user + ",false");
        assertThat(logins.getCurrentUserName()).isEqualTo(user);
        assertThatThrownBy(() -> logins.authenticate(user, "salah".toCharArray()))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageMatching("\\d{8} Failed to authenticate");
        assertThat(now()).isEqualTo("null,null,false");
    }

    @Test
    void currentUserOfTheService_isWhoIsLoggedIn_notTheRunAsUser() {
        MutableAuthenticationService logins =
                bean("authenticationService", MutableAuthenticationService.class);
        assertThat(AuthenticationUtil.runAs(logins::getCurrentUserName, "anna")).isEqualTo("admin");
    }
}
