package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import java.io.Serializable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedScriptTest extends ScriptContract {

    private static EmbeddedAlfresco repository;

    @BeforeAll
    static void start() throws Exception {
        repository = EmbeddedAlfresco.builder().temporary().httpPort(0).start();
        inTransaction(
                () -> {
                    Map<QName, Serializable> person = new HashMap<>();
                    person.put(ContentModel.PROP_USERNAME, "anna");
                    person.put(ContentModel.PROP_FIRSTNAME, "Anna");
                    person.put(ContentModel.PROP_LASTNAME, "Uji");
                    repository.bean("personService", PersonService.class).createPerson(person);
                    repository
                            .bean("authenticationService", MutableAuthenticationService.class)
                            .createAuthentication("anna", "anna".toCharArray());
                    return null;
                });
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Override
    String server() {
        return "http://127.0.0.1:" + repository.httpPort();
    }

    @Override
    boolean exists(String name) throws Exception {
        return inTransaction(
                () ->
                        repository
                                        .bean("nodeService", NodeService.class)
                                        .getChildByName(
                                                repository
                                                        .bean("repositoryHelper", Repository.class)
                                                        .getCompanyHome(),
                                                ContentModel.ASSOC_CONTAINS,
                                                name)
                                != null);
    }

    @Test
    void shareProxy_servesTheSameScripts_andShareResTheModulesFiles() throws Exception {
        assertThat(body("/share/proxy/alfresco/local/ws/none/satu"))
                .contains("servicePath=/share/proxy/alfresco/local/ws/none/satu");
        assertThat(body("/share/res/components/probe/probe.js"))
                .isEqualTo("export const probe = \"é\";\n");
        assertThat(status("/share/res/components/probe/takada.js")).isEqualTo(404);
        assertThat(status("/share/res/MANIFEST.MF")).isEqualTo(404);
        assertThat(status("/share/res/components/%2e%2e/MANIFEST.MF")).isGreaterThanOrEqualTo(400);
    }

    private String body(String path) throws Exception {
        return plain(path).body();
    }

    private int status(String path) throws Exception {
        return plain(path).statusCode();
    }

    private HttpResponse<String> plain(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static <T> T inTransaction(
            org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback<T>
                    work)
            throws Exception {
        return repository.as(
                "admin",
                () ->
                        repository
                                .bean("transactionService", TransactionService.class)
                                .getRetryingTransactionHelper()
                                .doInTransaction(work, false, true));
    }
}
