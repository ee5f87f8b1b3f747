package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.rest.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public API as it was recorded on ACS 25.3; anna and budi are in GROUP_pool, citra isn't. */
abstract class PublicApiContract {
    private static final String CORE = "alfresco/versions/1/";
    private static final String WORKFLOW = "workflow/versions/1/";

    private Client client;

    abstract String baseUrl();

    /** The administrator's password. */
    abstract String adminPassword();

    private String admin() {
        return "admin:" + adminPassword();
    }

    @BeforeEach
    void people() {
        client = new Client(baseUrl());
        if (client.get(admin(), CORE + "groups/GROUP_pool").status() == 404) {
            client.post(admin(), CORE + "groups", "{\"id\": \"pool\"}");
        }
        for (String name : List.of("anna", "budi", "citra")) {
            Answer made =
                    client.post(
                            admin(),
                            CORE + "people",
                            """
                            {"id": "%1$s", "firstName": "%1$s", "lastName": "Uji",
                             "email": "%1$s@contoh.invalid", "password": "%1$s"}
                            """
                                    .formatted(name));
            if (made.status() == 409) {
                client.put(admin(), CORE + "people/" + name, "{\"password\": \"" + name + "\"}");
            }
        }
        for (String name : List.of("anna", "budi")) {
            client.post(
                    admin(),
                    CORE + "groups/GROUP_pool/members",
                    "{\"id\": \"" + name + "\", \"memberType\": \"PERSON\"}");
        }
    }

    @Test
    void tickets_areGivenForAPassword() {
        Answer ticket =
                client.post(
                        null,
                        "authentication/versions/1/tickets",
                        "{\"userId\": \"anna\", \"password\": \"anna\"}");
        assertThat(ticket.status()).isEqualTo(201);
        assertThat(ticket.entry().path("userId").asText()).isEqualTo("anna");
        String id = ticket.entry().path("id").asText();
        assertThat(id).startsWith("TICKET_");
        assertThat(client.get(null, CORE + "people/-me-?alf_ticket=" + id).status()).isEqualTo(200);

        Answer wrong =
                client.post(
                        null,
                        "authentication/versions/1/tickets",
                        "{\"userId\": \"anna\", \"password\": \"salah\"}");
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.errorKey()).isEqualTo("Login failed");
    }

    @Test
    void withoutCredentials_nothingIsSaid() {
        for (Answer answer :
                List.of(
                        client.get(null, CORE + "people/-me-"),
                        client.get("anna:salah", CORE + "people/-me-"))) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
                    .contains("AlfTicket realm=\"Alfresco -default- tenant\"");
            assertThat(answer.brief())
                    .isEqualTo(
                            "Authentication failed for Web Script"
                                    + " org/alfresco/api/ResourceWebScript.get");
        }
        assertThat(client.get("anna", CORE + "takada").status()).isEqualTo(404);
        assertThat(client.delete("anna", CORE + "nodes/-root-/children").status()).isEqualTo(405);
    }

    @Test
    void people_areShownAsRecorded() {
        JsonNode me = client.get("anna", CORE + "people/-me-").entry();
        assertThat(me.path("displayName").asText()).isEqualTo("anna Uji");
        assertThat(me.path("capabilities").toString())
                .contains("\"isMutable\":true", "\"isAdmin\":false", "\"isGuest\":false");
        assertThat(me.path("enabled").asBoolean()).isTrue();
        assertThat(
                        client.get("anna", CORE + "people/budi")
                                .entry()
                                .path("capabilities")
                                .path("isMutable")
                                .asBoolean())
                .isFalse();
        Answer unknown = client.get("anna", CORE + "people/takada");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.errorKey()).isEqualTo("framework.exception.EntityNotFound");
        assertThat(unknown.brief()).isEqualTo("The entity with id: takada was not found");
    }

    @Test
    void people_areMadeByAdministratorsOnce() {
        String budi =
                "{\"id\": \"budi\", \"firstName\": \"B\", \"email\": \"b@contoh.invalid\","
                        + " \"password\": \"x\"}";
        Answer again = client.post(admin(), CORE + "people", budi);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errorKey()).isEqualTo("Person 'budi' already exists.");
        Answer incomplete = client.post(admin(), CORE + "people", "{\"id\": \"x\"}");
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.errorKey()).isEqualTo("Field 'firstName' is null, but is required.");
        Answer denied = client.post("anna", CORE + "people", budi);
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.errorKey()).isEqualTo("framework.exception.PermissionDenied");
    }

    @Test
    void groups_haveMembers() {
        String id = "DUK" + System.nanoTime();
        Answer made =
                client.post(
                        admin(),
                        CORE + "groups",
                        "{\"id\": \"%s\", \"displayName\": \"Kelompok\"}".formatted(id));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.entry().path("id").asText()).isEqualTo("GROUP_" + id);
        assertThat(made.entry().path("isRoot").asBoolean()).isTrue();
        String members = CORE + "groups/GROUP_" + id + "/members";
        String anna = "{\"id\": \"anna\", \"memberType\": \"PERSON\"}";
        assertThat(client.post(admin(), members, anna).status()).isEqualTo(201);
        assertThat(client.post(admin(), members, anna).status()).isEqualTo(409);
        assertThat(client.post(admin(), members, anna.replace("anna", "takada")).status())
                .isEqualTo(404);
        assertThat(client.post("anna", members, anna).status()).isEqualTo(403);
        assertThat(client.delete(admin(), members + "/anna").status()).isEqualTo(204);
        assertThat(client.delete(admin(), CORE + "groups/GROUP_" + id).status()).isEqualTo(204);
        assertThat(client.get(admin(), CORE + "groups/GROUP_" + id).status()).isEqualTo(404);
    }

    private String folder() {
        Answer made =
                client.post(
                        admin(),
                        CORE + "nodes/-root-/children",
                        "{\"name\": \"uji %d\", \"nodeType\": \"cm:folder\"}"
                                .formatted(System.nanoTime()));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made.entry().path("id").asText();
    }

    @Test
    void folders_areMadeOnce_withTheirParents() {
        String children = CORE + "nodes/" + folder() + "/children";
        String body = "{\"name\": \"DKB\", \"nodeType\": \"cm:folder\"}";
        Answer made = client.post(admin(), children, body);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.entry().path("isFolder").asBoolean()).isTrue();
        assertThat(made.entry().path("createdByUser").path("id").asText()).isEqualTo("admin");
        Answer again = client.post(admin(), children, body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errorKey()).isEqualTo("Duplicate child name not allowed: DKB");
        assertThat(
                        client.post(admin(), children + "?autoRename=true", body)
                                .entry()
                                .path("name")
                                .asText())
                .isEqualTo("DKB-1");
        Answer bad = client.post(admin(), children, body.replace("DKB", "a*b"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.brief()).contains("Value 'a*b' is not valid as a file name.");
        assertThat(client.post(admin(), children, "{\"nodeType\": \"cm:folder\"}").status())
                .isEqualTo(400);
        assertThat(client.post(admin(), children, "{\"name\": ").brief())
                .startsWith("Could not read content from HTTP request body: ");
        assertThat(client.post(admin(), children, body.replace("cm:folder", "xx:nope")).errorKey())
                .isEqualTo(
                        "xx:nope isn't a valid QName. Namespace prefix xx is not mapped to a"
                                + " namespace URI");
        assertThat(client.post("citra", children, body.replace("DKB", "x")).status())
                .isEqualTo(403);
        assertThat(
                        client.post(
                                        admin(),
                                        children,
                                        "{\"name\": \"I\", \"nodeType\": \"cm:folder\","
                                                + " \"relativePath\": \"Buku/2024\"}")
                                .status())
                .isEqualTo(201);
        assertThat(names(client.get(admin(), children + "?fields=name")))
                .containsExactly("Buku", "DKB", "DKB-1");
        assertThat(client.get(admin(), children + "?maxItems=0").errorKey())
                .isEqualTo("Only positive values supported for maxItems.");
        assertThat(client.get(admin(), children + "?maxItems=x").errorKey())
                .isEqualTo("Invalid paging parameter maxItems:x");
        JsonNode paging =
                client.get(admin(), children + "?maxItems=1&skipCount=1")
                        .json()
                        .at("/list/pagination");
        assertThat(paging.toString())
                .isEqualTo(
                        "{\"count\":1,\"hasMoreItems\":true,\"totalItems\":3,\"skipCount\":1,"
                                + "\"maxItems\":1}");
    }

    private static List<String> names(Answer list) {
        List<String> names = new ArrayList<>();
        StreamSupport.stream(list.json().at("/list/entries").spliterator(), false)
                .forEach(entry -> names.add(entry.at("/entry/name").asText()));
        return names;
    }

    @Test
    void uploads_areVersioned() {
        String folder = folder();
        String children = CORE + "nodes/" + folder + "/children";
        Answer made = client.upload(admin(), children, "lap.txt", "isi satu", Map.of());
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        assertThat(made.entry().at("/properties/cm:versionLabel").asText()).isEqualTo("1.0");
        assertThat(made.entry().at("/content/mimeType").asText()).isEqualTo("text/plain");
        assertThat(made.entry().at("/content/sizeInBytes").asInt()).isEqualTo(8);
        assertThat(client.upload(admin(), children, "lap.txt", "x", Map.of()).errorKey())
                .isEqualTo("lap.txt already exists.");
        Answer over =
                client.upload(
                        admin(),
                        children,
                        "lap.txt",
                        "isi dua",
                        Map.of("overwrite", "true", "majorVersion", "false", "comment", "timpa"));
        assertThat(over.entry().at("/properties/cm:versionLabel").asText()).isEqualTo("1.1");
        assertThat(client.upload(admin(), children, null, "", Map.of("name", "x")).errorKey())
                .isEqualTo("Required parameters are missing");

        String node = CORE + "nodes/" + made.entry().path("id").asText();
        Answer put =
                client.send(
                        admin(),
                        "PUT",
                        node + "/content?majorVersion=true&comment=koreksi%20Kabid",
                        "isi tiga",
                        "text/plain");
        assertThat(put.entry().at("/properties/cm:versionLabel").asText()).isEqualTo("2.0");
        assertThat(
                        client.send(admin(), "PUT", node + "/content", "isi empat", "text/plain")
                                .entry()
                                .at("/properties/cm:versionLabel")
                                .asText())
                .isEqualTo("2.1");
        JsonNode versions =
                client.get(admin(), node + "/versions?fields=id,versionComment")
                        .json()
                        .at("/list/entries");
        assertThat(versions.toString())
                .isEqualTo(
                        "[{\"entry\":{\"id\":\"2.1\"}},"
                                + "{\"entry\":{\"id\":\"2.0\",\"versionComment\":\"koreksi Kabid\"}},"
                                + "{\"entry\":{\"id\":\"1.1\",\"versionComment\":\"timpa\"}},"
                                + "{\"entry\":{\"id\":\"1.0\"}}]");
        assertThat(client.get(admin(), node + "/versions/1.0/content").response().body())
                .isEqualTo("isi satu");
        assertThat(client.get(admin(), node + "/versions/9.9").brief())
                .isEqualTo("The version with label 9.9 does not exist in the version store.");
        Answer content = client.get(admin(), node + "/content");
        assertThat(content.response().body()).isEqualTo("isi empat");
        assertThat(content.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"lap.txt\"; filename*=UTF-8''lap.txt");
        assertThat(client.get(admin(), CORE + "nodes/" + folder + "/content").status())
                .isEqualTo(400);
    }

    @Test
    void nodes_areUpdatedAndDeleted() {
        String node = CORE + "nodes/" + folder();
        Answer updated = client.put(admin(), node, "{\"properties\": {\"cm:title\": \"Judul\"}}");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.entry().at("/properties/cm:title").asText()).isEqualTo("Judul");
        assertThat(client.put("citra", node, "{\"name\": \"x\"}").status()).isEqualTo(403);
        assertThat(client.delete(admin(), node).status()).isEqualTo(204);
        assertThat(client.get(admin(), node).status()).isEqualTo(404);
    }

    private String process(String user) {
        Answer started =
                client.post(user, WORKFLOW + "processes", "{\"processDefinitionKey\": \"alur\"}");
        assertThat(started.status()).as(started.response().body()).isEqualTo(201);
        assertThat(started.entry().path("startUserId").asText()).isEqualTo(user);
        assertThat(started.entry().path("completed").asBoolean()).isFalse();
        return started.entry().path("id").asText();
    }

    private String task(String initiator, String process) {
        JsonNode tasks =
                client.get(initiator, WORKFLOW + "processes/" + process + "/tasks")
                        .json()
                        .at("/list/entries");
        assertThat(tasks).hasSize(1);
        return tasks.at("/0/entry/id").asText();
    }

    @Test
    void processes_areSeenByTheirInitiatorOnly() {
        String process = WORKFLOW + "processes/" + process("anna");
        assertThat(client.get("anna", process).status()).isEqualTo(200);
        Answer member = client.get("budi", process);
        assertThat(member.status()).isEqualTo(403);
        assertThat(member.errorKey())
                .startsWith("user is not allowed to access information about process ");
        assertThat(client.get(admin(), WORKFLOW + "processes/99999999").status()).isEqualTo(404);
        assertThat(client.delete("budi", process).status()).isEqualTo(403);
        assertThat(client.delete("anna", process).status()).isEqualTo(204);
        assertThat(client.get("anna", process).entry().path("deleteReason").asText())
                .isEqualTo("deleted through REST API call");
        assertThat(client.delete("anna", process).status()).isEqualTo(404);
        assertThat(
                        client.post(
                                        "anna",
                                        WORKFLOW + "processes",
                                        "{\"processDefinitionKey\": \"takada\"}")
                                .errorKey())
                .isEqualTo("No workflow definition could be found with key 'takada'.");
        assertThat(client.get("anna", WORKFLOW + "processes?where=(foo='x')").errorKey())
                .isEqualTo("framework.exception.InvalidProperty");
    }

    @Test
    void tasks_areClaimedAndCompleted() {
        String process = process("anna");
        String task = WORKFLOW + "tasks/" + task("anna", process);
        assertThat(client.get("citra", task).status()).isEqualTo(403);
        JsonNode found =
                client.get(
                                "budi",
                                WORKFLOW
                                        + "tasks?where=(candidateUser='budi'%20AND%20processId='"
                                        + process
                                        + "')")
                        .json();
        assertThat(found.at("/list/entries/0/entry/state").asText()).isEqualTo("unclaimed");
        assertThat(found.at("/list/entries/0/entry/formResourceKey").asText())
                .isEqualTo("alur:task");
        String claim = "{\"state\": \"claimed\"}";
        assertThat(client.put("budi", task, claim).entry().path("state").asText())
                .isEqualTo("unclaimed");
        assertThat(client.put("citra", task + "?select=state", claim).status()).isEqualTo(403);
        JsonNode claimed = client.put("budi", task + "?select=state", claim).entry();
        assertThat(claimed.path("state").asText()).isEqualTo("claimed");
        assertThat(claimed.path("assignee").asText()).isEqualTo("budi");
        assertThat(client.put("anna", task + "?select=state", claim).status()).isEqualTo(409);
        assertThat(client.put("budi", task + "?select=state", "{\"state\": \"x\"}").errorKey())
                .isEqualTo("The task state property has an invalid value: x");
        Answer done =
                client.put(
                        "budi",
                        task + "?select=state,variables",
                        """
                        {"state": "completed", "variables": [{"name": "alur_outcome",
                         "value": "Setuju", "type": "d:text", "scope": "local"}]}
                        """);
        assertThat(done.status()).as(done.response().body()).isEqualTo(200);
        assertThat(done.entry().path("state").asText()).isEqualTo("completed");
        assertThat(done.entry().path("assignee").asText()).isEqualTo("budi");
        assertThat(client.put("budi", task + "?select=state", claim).status()).isEqualTo(405);
        assertThat(
                        client.get("anna", WORKFLOW + "tasks/" + task("anna", process))
                                .entry()
                                .path("name")
                                .asText())
                .isEqualTo("Mandat");
        String mandat = WORKFLOW + "tasks/" + task("anna", process) + "?select=state,variables";
        assertThat(client.put("anna", mandat, "{\"state\": \"completed\"}").brief())
                .contains("Mandatory task properties have not been provided!");
        assertThat(
                        client.put(
                                        "anna",
                                        mandat,
                                        """
                                        {"state": "completed", "variables": [
                                         {"name": "alur_mand", "value": "a", "type": "d:text"},
                                         {"name": "alur_mandEnf", "value": "b", "type": "d:text"}]}
                                        """)
                                .status())
                .isEqualTo(200);
        assertThat(
                        client.get("anna", WORKFLOW + "processes/" + process)
                                .entry()
                                .path("endActivityId")
                                .asText())
                .isEqualTo("selesai");
    }
}
