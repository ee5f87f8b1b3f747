package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: people. */
abstract class PeopleContract extends RightsContract {

    private String dewi;

    private PersonService persons() {
        return bean("PersonService", PersonService.class);
    }

    private AuthorityService authorities() {
        return bean("authorityService", AuthorityService.class);
    }

    @BeforeEach
    void newName() {
        dewi = "dewi-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private NodeRef create(String userName) {
        Map<QName, Serializable> person = new HashMap<>();
        person.put(ContentModel.PROP_USERNAME, userName);
        person.put(ContentModel.PROP_FIRSTNAME, "Dewi");
        person.put(ContentModel.PROP_LASTNAME, "Uji");
        person.put(ContentModel.PROP_EMAIL, "dewi@contoh.invalid");
        return tx(() -> persons().createPerson(person));
    }

    @Test
    @Measured("9.1")
    void newPerson_ownsItself_andHasAHome() {
        NodeRef person = create(dewi);
        run(
                () -> {
                    Map<QName, Serializable> properties = nodes().getProperties(person);
                    assertThat(nodes().getType(person)).isEqualTo(ContentModel.TYPE_PERSON);
                    assertThat(properties)
                            .containsEntry(ContentModel.PROP_USERNAME, dewi)
                            .containsEntry(ContentModel.PROP_FIRSTNAME, "Dewi")
                            .containsEntry(ContentModel.PROP_LASTNAME, "Uji")
                            .containsEntry(ContentModel.PROP_EMAIL, "dewi@contoh.invalid")
                            .containsEntry(ContentModel.PROP_OWNER, dewi)
                            .containsEntry(ContentModel.PROP_NAME, person.getId())
                            .containsEntry(ContentModel.PROP_SIZE_CURRENT, 0L)
                            .containsEntry(
                                    ContentModel.PROP_HOME_FOLDER_PROVIDER,
                                    "userHomesHomeFolderProvider");
                    NodeRef home = (NodeRef) properties.get(ContentModel.PROP_HOMEFOLDER);
                    assertThat(nodes().getProperty(home, ContentModel.PROP_NAME)).isEqualTo(dewi);
                    assertThat(nodes().getAspects(person))
                            .contains(
                                    ContentModel.ASPECT_OWNABLE,
                                    ContentModel.ASPECT_LOCALIZED,
                                    ContentModel.ASPECT_REFERENCEABLE)
                            .doesNotContain(ContentModel.ASPECT_AUDITABLE);
                    assertThat(authorities().getAuthorityZones(dewi))
                            .containsExactlyInAnyOrder("APP.DEFAULT", "AUTH.ALF");
                });
    }

    @Test
    @Measured({"9.2", "9.3"})
    void person_isMadeOnce_aUserNameIsEnough() {
        run(() -> persons().createPerson(Map.of(ContentModel.PROP_USERNAME, dewi)));
        assertThatThrownBy(() -> create(dewi))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching("\\d{8} Person '" + dewi + "' already exists\\.");
    }

    @Test
    @Measured("9.4")
    void person_isMadeByAdministratorsOnly() {
        refused("anna", () -> persons().createPerson(Map.of(ContentModel.PROP_USERNAME, dewi)));
    }

    @Test
    @Measured("9.5")
    void unknownPerson_isMadeForAnAdministratorWhoAsks() {
        assertThat(tx(() -> persons().getPersonOrNull(dewi))).isNull();
        assertThatThrownBy(() -> run(() -> persons().getPerson(dewi, false)))
                .isInstanceOf(NoSuchPersonException.class)
                .hasMessageMatching("\\d{8} User does not exist and could not be created: " + dewi);
        assertThat(tx(() -> persons().getPerson(dewi))).isNotNull();
        assertThat(tx(() -> persons().personExists(dewi))).isTrue();
    }

    @Test
    @Measured({"9.6", "9.25"})
    void userNames_areFoundInAnyCase() {
        NodeRef person = create(dewi);
        String shouted = dewi.toUpperCase(Locale.ROOT);
        run(
                () -> {
                    assertThat(persons().personExists(shouted)).isTrue();
                    assertThat(persons().getPerson(shouted)).isEqualTo(person);
                    assertThat(nodes().getProperty(person, ContentModel.PROP_USERNAME))
                            .isEqualTo(dewi);
                    assertThat(persons().getUserNamesAreCaseSensitive()).isFalse();
                    persons()
                            .setPersonProperties(
                                    dewi, Map.of(ContentModel.PROP_EMAIL, "lain@contoh.invalid"));
                    assertThat(nodes().getProperty(person, ContentModel.PROP_EMAIL))
                            .isEqualTo("lain@contoh.invalid");
                });
    }

    @Test
    @Measured("9.7")
    void deletedPerson_isInNoGroup_andCannotLogIn() {
        create(dewi);
        MutableAuthenticationService logins =
                bean("authenticationService", MutableAuthenticationService.class);
        String group =
                tx(
                        () -> {
                            logins.createAuthentication(dewi, "rahasia".toCharArray());
                            String made =
                                    authorities().createAuthority(AuthorityType.GROUP, "g" + dewi);
                            authorities().addAuthority(made, dewi);
                            return made;
                        });
        run(() -> persons().deletePerson(dewi));
        run(
                () -> {
                    assertThat(persons().personExists(dewi)).isFalse();
                    assertThat(authorities().getContainedAuthorities(null, group, false)).isEmpty();
                    assertThat(logins.authenticationExists(dewi)).isFalse();
                });
    }

    @Test
    void whatIsNotKept_isRefusedByName() {
        NodeRef person = create(dewi);
        assertThatThrownBy(() -> run(() -> persons().deletePerson(person, false)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("PersonService.deletePerson");
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                persons()
                                                        .createPerson(
                                                                Map.of(
                                                                        ContentModel.PROP_USERNAME,
                                                                        "x" + dewi),
                                                                Set.of("AUTH.LAIN"))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("PersonService.createPerson");
    }
}
