package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.NotingAction;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.RuntimeContract;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections 7a and 7b: what an upload over HTTP does to the rules of its folder. */
abstract class UploadRuleContract extends RuntimeContract {

    private String anna;
    private String children;
    private Client client;

    abstract String baseUrl();

    @BeforeEach
    void anna() {
        anna = "anna-" + UUID.randomUUID().toString().substring(0, 8);
        client = new Client(baseUrl());
        children = "alfresco/versions/1/nodes/" + folder.getId() + "/children";
        inTransaction(
                () -> {
                    bean("personService", PersonService.class)
                            .createPerson(Map.of(ContentModel.PROP_USERNAME, anna));
                    bean("authenticationService", MutableAuthenticationService.class)
                            .createAuthentication(anna, anna.toCharArray());
                    bean("permissionService", PermissionService.class)
                            .setPermission(folder, anna, "Collaborator", true);
                    return null;
                });
    }

    private void rule(boolean asynchronous, String opt) {
        inTransaction(
                () -> {
                    Rule rule = new Rule();
                    rule.setTitle("aturan");
                    rule.setRuleType(RuleType.INBOUND);
                    rule.setExecuteAsynchronously(asynchronous);
                    CompositeAction action = actions().createCompositeAction();
                    action.addAction(noting("rule", opt));
                    action.addActionCondition(actions().createActionCondition("no-condition"));
                    rule.setAction(action);
                    return bean("ruleService", RuleService.class).saveRule(folder, rule);
                });
    }

    private Client.Answer upload(String name, String content) {
        return client.upload(anna, children, name, content, Map.of());
    }

    private NodeRef uploaded(String name) {
        return inTransaction(
                () -> nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, name));
    }

    private String ran(String name, String content, String when) {
        return "rule %s=%s %s/%s %s".formatted(name, content, anna, anna, when);
    }

    @Test
    @Measured("7.5")
    void upload_runsASynchronousRuleOnce_asWhoUploads() throws Exception {
        rule(false, "quiet");
        assertThat(upload("rest5.txt", "unggah").status()).isEqualTo(201);
        assertThat(events()).containsExactly(ran("rest5.txt", "unggah", "sync"));
    }

    @Test
    @Measured("7.18")
    void upload_runsAnAsynchronousRuleOnce_asWhoUploads() throws Exception {
        rule(true, "quiet");
        assertThat(upload("rest18.txt", "unggah").status()).isEqualTo(201);
        assertThat(events()).containsExactly(ran("rest18.txt", "unggah", "async"));
    }

    @Test
    @Measured({"7.6", "7.19"})
    void emptyUpload_runsNone() throws Exception {
        rule(false, "quiet");
        rule(true, "quiet");
        assertThat(upload("kosong.txt", "").status()).isEqualTo(201);
        assertThat(events()).isEmpty();
    }

    @Test
    @Measured({"7.7", "7.20"})
    void nodeOfJson_runsRulesAtItsFirstContentOnly() throws Exception {
        for (boolean asynchronous : new boolean[] {false, true}) {
            String name = "j" + asynchronous + ".txt";
            inTransaction(
                    () -> {
                        bean("ruleService", RuleService.class).removeAllRules(folder);
                        return null;
                    });
            rule(asynchronous, "quiet");
            Client.Answer made =
                    client.post(
                            anna,
                            children,
                            "{\"name\": \"%s\", \"nodeType\": \"cm:content\"}".formatted(name));
            assertThat(made.status()).isEqualTo(201);
            assertThat(events()).isEmpty();
            String content =
                    "alfresco/versions/1/nodes/" + made.entry().path("id").asText() + "/content";
            assertThat(client.send(anna, "PUT", content, "isi", "text/plain").status())
                    .isEqualTo(200);
            assertThat(events()).containsExactly(ran(name, "isi", asynchronous ? "async" : "sync"));
            NotingAction.EVENTS.clear();
        }
    }

    @Test
    @Measured("7.34")
    void failingSynchronousRule_failsTheUpload_andKeepsNothing() throws Exception {
        rule(false, "fail");
        Client.Answer answer = upload("gr34.txt", "isi");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.errorKey()).isEqualTo("framework.exception.ApiDefault");
        assertThat(answer.brief()).isEqualTo("aksi gagal");
        assertThat(events()).containsExactly(ran("gr34.txt", "isi", "sync"));
        assertThat(uploaded("gr34.txt")).isNull();
    }

    @Test
    @Measured("7.37")
    void failingAsynchronousRule_keepsTheUpload() throws Exception {
        rule(true, "fail");
        assertThat(upload("gr37.txt", "isi").status()).isEqualTo(201);
        assertThat(events()).containsExactly(ran("gr37.txt", "isi", "async"));
        assertThat(uploaded("gr37.txt")).isNotNull();
    }
}
