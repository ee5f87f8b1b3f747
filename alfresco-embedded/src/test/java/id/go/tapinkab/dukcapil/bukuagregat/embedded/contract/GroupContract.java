package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: groups. */
abstract class GroupContract extends RightsContract {

    private String name;
    private String pool;

    private AuthorityService authorities() {
        return bean("AuthorityService", AuthorityService.class);
    }

    @BeforeEach
    void pool() {
        name = "pool-" + UUID.randomUUID().toString().substring(0, 8);
        pool = group(name);
        run(() -> authorities().addAuthority(pool, "anna"));
        run(() -> authorities().addAuthority(pool, "budi"));
    }

    private String group(String shortName) {
        return tx(() -> authorities().createAuthority(AuthorityType.GROUP, shortName));
    }

    @Test
    @Measured({"9.8", "9.9"})
    void group_isPrefixedOnce_andMadeOnce() {
        assertThat(pool).isEqualTo("GROUP_" + name);
        assertThat(group("GROUP_x" + name)).isEqualTo("GROUP_x" + name);
        run(
                () -> {
                    assertThat(authorities().getAuthorityDisplayName(pool)).isEqualTo(name);
                    assertThat(authorities().getShortName(pool)).isEqualTo(name);
                });
        assertThatThrownBy(() -> group(name)).isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    @Measured("9.10")
    void group_hasADisplayNameAndZones() {
        String made =
                tx(
                        () ->
                                authorities()
                                        .createAuthority(
                                                AuthorityType.GROUP,
                                                "z" + name,
                                                "Nama Tampil",
                                                Set.of("APP.DEFAULT")));
        run(
                () -> {
                    assertThat(authorities().getAuthorityDisplayName(made))
                            .isEqualTo("Nama Tampil");
                    assertThat(authorities().getAuthorityZones(made))
                            .containsExactly("APP.DEFAULT");
                });
    }

    @Test
    @Measured("9.11")
    void group_isMadeByAdministratorsOnly() {
        refused("anna", () -> authorities().createAuthority(AuthorityType.GROUP, "oleh-anna"));
    }

    @Test
    @Measured("9.12")
    void nestedGroups_areCountedThrough_unlessOnlyDirectOnesAreAskedFor() {
        String above = group("induk-" + name);
        run(() -> authorities().addAuthority(above, pool));
        run(
                () -> {
                    assertThat(authorities().getAuthoritiesForUser("anna"))
                            .contains("GROUP_EVERYONE", pool, above);
                    assertThat(
                                    authorities()
                                            .getContainedAuthorities(
                                                    AuthorityType.USER, above, false))
                            .containsExactlyInAnyOrder("anna", "budi");
                    assertThat(
                                    authorities()
                                            .getContainedAuthorities(
                                                    AuthorityType.USER, above, true))
                            .isEmpty();
                    assertThat(
                                    authorities()
                                            .getContainingAuthorities(
                                                    AuthorityType.GROUP, "anna", false))
                            .contains(pool, above)
                            .doesNotContain("GROUP_EVERYONE");
                });
    }

    @Test
    @Measured({"9.13", "9.14"})
    void administrator_hasARoleAndGroups_anUnknownUserIsEverybody() {
        run(
                () -> {
                    assertThat(authorities().getAuthoritiesForUser("admin"))
                            .contains(
                                    "GROUP_ALFRESCO_ADMINISTRATORS",
                                    "GROUP_EMAIL_CONTRIBUTORS",
                                    "GROUP_SITE_ADMINISTRATORS",
                                    "GROUP_EVERYONE",
                                    "ROLE_ADMINISTRATOR");
                    assertThat(authorities().getAuthoritiesForUser("takada"))
                            .containsExactly("GROUP_EVERYONE");
                });
    }

    @Test
    @Measured("9.15")
    void authorities_areThoseOfTheRunAsUser_systemIsEverybody() {
        run(
                () -> {
                    assertThat(
                                    AuthenticationUtil.runAs(
                                            () -> authorities().getAuthorities(), "anna"))
                            .contains(pool, "GROUP_EVERYONE")
                            .doesNotContain("ROLE_ADMINISTRATOR");
                    assertThat(AuthenticationUtil.runAsSystem(() -> authorities().getAuthorities()))
                            .containsExactly("GROUP_EVERYONE");
                });
    }

    @Test
    @Measured("9.16")
    void unknownMember_isRefused_andSoIsOneTwice() {
        assertThatThrownBy(() -> run(() -> authorities().addAuthority(pool, "takada")))
                .isInstanceOf(UnknownAuthorityException.class)
                .hasMessageMatching("\\d{8} An authority was not found for takada");
        assertThatThrownBy(() -> run(() -> authorities().addAuthority(pool, "anna")))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    @Measured({"9.17", "9.19"})
    void absentMembersAndGroups_groupNamesKeepTheirCase() {
        assertThatCode(() -> run(() -> authorities().removeAuthority(pool, "citra")))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                authorities()
                                                        .getContainedAuthorities(
                                                                null, "GROUP_takada", false)))
                .isInstanceOf(UnknownAuthorityException.class)
                .hasMessageMatching("\\d{8} An authority was not found for GROUP_takada");
        run(
                () -> {
                    assertThat(authorities().authorityExists("GROUP_takada")).isFalse();
                    assertThat(authorities().authorityExists(pool)).isTrue();
                    assertThat(authorities().authorityExists(pool.toUpperCase(Locale.ROOT)))
                            .isFalse();
                });
    }

    @Test
    @Measured("9.18")
    void administration_isAdminsNotSystems() {
        assertThat(as("anna", () -> authorities().hasAdminAuthority())).isFalse();
        run(
                () -> {
                    assertThat(authorities().isAdminAuthority("admin")).isTrue();
                    assertThat(authorities().isAdminAuthority("System")).isFalse();
                });
    }

    @Test
    void whatIsNotKept_isRefusedByName() {
        assertThatThrownBy(() -> run(() -> authorities().deleteAuthority(pool, true)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("AuthorityService.deleteAuthority");
        assertThatThrownBy(() -> run(() -> authorities().getAllAuthorities(AuthorityType.USER)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("AuthorityService.getAllAuthorities");
    }
}
