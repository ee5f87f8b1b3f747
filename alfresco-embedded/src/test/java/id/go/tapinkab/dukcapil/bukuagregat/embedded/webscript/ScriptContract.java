package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** What ACS's web script container was measured to do (contract 11, rest/09 and 09b). */
abstract class ScriptContract {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Such as http://127.0.0.1:8080, with users admin/admin and anna/anna. */
    abstract String server();

    /** Whether company home has a child of that name. */
    abstract boolean exists(String name) throws Exception;

    private HttpResponse<String> get(String path, String credentials) throws Exception {
        return send(request(path, credentials).GET());
    }

    private HttpRequest.Builder request(String path, String credentials) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server() + path));
        if (credentials != null) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String challenge(HttpResponse<String> response) {
        return response.headers().firstValue("WWW-Authenticate").orElse(null);
    }

    @Test
    @Measured("11.1")
    void none_hasNoUser_whateverIsSent() throws Exception {
        for (String credentials : new String[] {null, "anna:wrong", "anna:anna"}) {
            HttpResponse<String> response = get("/alfresco/s/local/ws/none/satu", credentials);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body())
                    .startsWith("full=null runAs=null tx=TXN_READ_WRITE id=satu opt=null");
        }
    }

    @Test
    @Measured({"11.2", "11.3"})
    void guest_isOnlyWhoAsksForIt() throws Exception {
        String url = "/alfresco/s/local/ws/guest/satu";
        HttpResponse<String> unasked = get(url, null);
        assertThat(unasked.statusCode()).isEqualTo(401);
        assertThat(challenge(unasked)).isEqualTo("Basic realm=\"Alfresco\"");
        assertThat(get(url + "?guest=true", null).body()).startsWith("full=guest runAs=guest");
        assertThat(get(url, "guest:").body()).startsWith("full=guest runAs=guest");
        assertThat(get(url, "anna:anna").body()).startsWith("full=anna runAs=anna");
        assertThat(get(url, "anna:wrong").statusCode()).isEqualTo(401);
    }

    @Test
    @Measured("11.4")
    void user_needsALogin() throws Exception {
        String url = "/alfresco/s/local/ws/user/satu";
        assertThat(challenge(get(url, null))).isNotNull();
        assertThat(get(url, "anna:wrong").statusCode()).isEqualTo(401);
        HttpResponse<String> guest = get(url + "?guest=true", null);
        assertThat(guest.statusCode()).isEqualTo(401);
        assertThat(challenge(guest)).isNull();
        assertThat(get(url, "anna:anna").body())
                .isEqualTo(
                        "full=anna runAs=anna tx=TXN_READ_WRITE id=satu opt=null"
                                + " servicePath=/alfresco/s/local/ws/user/satu");
        assertThat(get(url + "?alf_ticket=TICKET_salah", null).statusCode()).isEqualTo(401);
    }

    @Test
    @Measured("11.5")
    void admin_answersAnOrdinaryUser401_withoutChallenge() throws Exception {
        String url = "/alfresco/s/local/ws/admin/satu";
        HttpResponse<String> anna = get(url, "anna:anna");
        assertThat(anna.statusCode()).isEqualTo(401);
        assertThat(challenge(anna)).isNull();
        assertThat(get(url, "admin:admin").body()).startsWith("full=admin");
    }

    @Test
    @Measured({"11.7", "11.22"})
    void allPathsServeTheSameScripts() throws Exception {
        for (String path :
                new String[] {
                    "/alfresco/s", "/alfresco/service", "/alfresco/wcs", "/alfresco/wcservice"
                }) {
            assertThat(get(path + "/local/ws/user/dua?opt=x", "anna:anna").body())
                    .contains("opt=x servicePath=" + path + "/local/ws/user/dua");
        }
        assertThat(get("/alfresco/s/local/ws/user/a%20b", "anna:anna").body()).contains("id=a b");
    }

    @Test
    @Measured("11.21")
    void unknownUrl_is404_andAnotherMethod405() throws Exception {
        HttpResponse<String> unknown = get("/alfresco/s/local/takada", "anna:anna");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body())
                .contains("Script url /local/takada does not map to a Web Script.");
        HttpResponse<String> put =
                send(
                        request("/alfresco/s/local/ws/user/x", "anna:anna")
                                .PUT(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.body())
                .contains("Script url /local/ws/user/x does not support the method PUT");
    }

    @Test
    void brokenDescriptor_isOnly404() throws Exception {
        assertThat(get("/alfresco/s/local/broken", null).statusCode()).isEqualTo(404);
    }

    @Test
    @Measured("11.8-11.10")
    void onlyWebScriptException_carriesAStatus() throws Exception {
        String url = "/alfresco/s/local/ws/user/x?do=";
        HttpResponse<String> conflict = get(url + "409", "anna:anna");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("409 - Conflict").containsPattern("\\d{8} taken");
        HttpResponse<String> runtime = get(url + "rt", "anna:anna");
        assertThat(runtime.statusCode()).isEqualTo(500);
        assertThat(runtime.body()).contains("boom &lt;&amp;&gt; &quot;q&quot;");
        for (String other : new String[] {"ade", "inr", "dup"}) {
            assertThat(get(url + other, "anna:anna").statusCode()).as(other).isEqualTo(500);
        }
        assertThat(get(url + "404", "anna:anna").statusCode()).isEqualTo(404);
        HttpResponse<String> unprocessable =
                send(request(url + "422", "anna:anna").header("Accept", "application/json").GET());
        assertThat(unprocessable.statusCode()).isEqualTo(422);
        assertThat(unprocessable.headers().firstValue("Content-Type"))
                .as("the page is in the script's format, whatever is accepted")
                .hasValue("text/html;charset=UTF-8");
    }

    @Test
    @Measured({"11.13", "11.14"})
    void exceptionRollsBack_butAMereStatusCommits() throws Exception {
        String url = "/alfresco/s/local/ws/user/x?create=";
        assertThat(get(url + "gagal.txt&do=rt", "admin:admin").statusCode()).isEqualTo(500);
        assertThat(exists("gagal.txt")).isFalse();
        assertThat(get(url + "tetap.txt&do=400", "admin:admin").statusCode()).isEqualTo(400);
        assertThat(exists("tetap.txt")).isTrue();
    }

    @Test
    @Measured({"11.15", "11.16"})
    void writingWithoutATransaction_orInAReadOnlyOne_is500() throws Exception {
        assertThat(get("/alfresco/s/local/ws/notx/x?create=a.txt", "admin:admin").statusCode())
                .isEqualTo(500);
        assertThat(get("/alfresco/s/local/ws/readonly/x?create=b.txt", "admin:admin").statusCode())
                .isEqualTo(500);
        assertThat(get("/alfresco/s/local/ws/notx/x", "anna:anna").body()).contains("tx=TXN_NONE");
        assertThat(get("/alfresco/s/local/ws/readonly/x", "anna:anna").body())
                .contains("tx=TXN_READ_ONLY");
    }

    @Test
    @Measured("11.17")
    void conflict_runsTheScriptAgain_andItsEarlierOutputIsDropped() throws Exception {
        HttpResponse<String> response = get("/alfresco/s/local/ws/user/x?do=conflict", "anna:anna");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("Xfull=anna");
    }

    @Test
    @Measured({"11.18", "11.20"})
    void bodies_areParsedByTheirType() throws Exception {
        assertThat(post("{\"a\":[1]}", "application/json").body())
                .startsWith("JSONObject{\"a\":[1]}");
        assertThat(post("", "application/json").body()).startsWith("nullnull");
        assertThat(post("{\"a\":", "application/json").statusCode()).isEqualTo(500);
        assertThat(post("opt=isi", "application/x-www-form-urlencoded").body())
                .startsWith("nullnull")
                .contains("opt=isi");
    }

    private HttpResponse<String> post(String body, String type) throws Exception {
        return send(
                request("/alfresco/s/local/ws/user/x?do=parse", "anna:anna")
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void cacheHeaders_areWhatTheScriptSays() throws Exception {
        HttpResponse<String> response = get("/alfresco/s/local/ws/user/x?do=cache", "anna:anna");
        assertThat(response.headers().firstValue("Cache-Control").orElseThrow().replace(" ", ""))
                .isEqualTo("public,max-age=60,must-revalidate");
    }

    @Test
    @Measured("11.12")
    void declarativeScript_answersInTheFormatThatIsNamed() throws Exception {
        HttpResponse<String> json = get("/alfresco/s/local/decl/x", "anna:anna");
        assertThat(json.headers().firstValue("Content-Type"))
                .hasValue("application/json;charset=UTF-8");
        assertThat(new JSONObject(json.body()).getString("id")).isEqualTo("x");
        assertThat(get("/alfresco/s/local/decl/x?format=html", "anna:anna").body().strip())
                .isEqualTo("<p>x</p>");
        assertThat(get("/alfresco/s/local/decl/x.html", "anna:anna").body().strip())
                .isEqualTo("<p>x</p>");
        HttpResponse<String> xml = get("/alfresco/s/local/decl/x?format=xml", "anna:anna");
        assertThat(xml.statusCode()).isEqualTo(500);
        assertThat(xml.body())
                .contains("Cannot locate template processor for template local/probe/decl.get.xml");
    }

    @Test
    @Measured("11.11")
    void declarativeScript_showsTheStatusPageOnlyOnRedirect() throws Exception {
        HttpResponse<String> redirect = get("/alfresco/s/local/decl/x?do=400", "anna:anna");
        assertThat(redirect.statusCode()).isEqualTo(400);
        JSONObject page = new JSONObject(redirect.body());
        assertThat(page.getString("message")).isEqualTo("bad thing");
        assertThat(page.getJSONObject("status").getString("name")).isEqualTo("Bad Request");
        assertThat(page.keySet())
                .containsExactlyInAnyOrder(
                        "status", "message", "exception", "callstack", "server", "time");
        HttpResponse<String> plain = get("/alfresco/s/local/decl/x?do=400nr", "anna:anna");
        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(new JSONObject(plain.body()).getString("id")).isEqualTo("x");
        assertThat(get("/alfresco/s/local/decl/x?do=201", "anna:anna").statusCode()).isEqualTo(201);
    }

    @Test
    @Measured("11.10")
    void declarativeScript_failsInItsOwnFormat() throws Exception {
        HttpResponse<String> refused = get("/alfresco/s/local/decl/x?do=422", "anna:anna");
        assertThat(refused.statusCode()).isEqualTo(422);
        JSONObject page = new JSONObject(refused.body());
        assertThat(page.getString("message")).matches("\\d{8} unprocessable");
        assertThat(page.getJSONObject("status").getString("name")).isEmpty();
        HttpResponse<String> failed = get("/alfresco/s/local/decl/x?do=nomodel", "anna:anna");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(new JSONObject(failed.body()).getString("message"))
                .contains("Wrapped Exception (with status template): ");
    }

    @Test
    @Measured("11.6")
    void tickets_logIn_inTheUrl_andAsBasicCredentials() throws Exception {
        String ticket = ticket("anna", "anna").getJSONObject("entry").getString("id");
        String url = "/alfresco/s/local/ws/user/x";
        assertThat(get(url + "?alf_ticket=" + ticket, null).body()).startsWith("full=anna");
        assertThat(get(url, ticket).body()).startsWith("full=anna");
        assertThat(get(url, "ROLE_TICKET:" + ticket).body()).startsWith("full=anna");
        assertThat(get(url + "?alf_ticket=TICKET_salah", null).statusCode()).isEqualTo(401);
    }

    @Test
    @Measured({"11.24", "11.25"})
    void restRefusesGuests_andWrongPasswords() throws Exception {
        String rest = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/-root-";
        HttpResponse<String> guest = get(rest, "guest:");
        assertThat(guest.statusCode()).isEqualTo(401);
        assertThat(guest.body())
                .contains("requires user authentication; however, a guest has attempted access.");
        assertThat(get(rest, "anna:salah").statusCode()).isEqualTo(401);
        JSONObject refused = ticket("anna", "salah").getJSONObject("error");
        assertThat(refused.getInt("statusCode")).isEqualTo(403);
        assertThat(refused.getString("errorKey")).isEqualTo("Login failed");
    }

    private JSONObject ticket(String user, String password) throws Exception {
        return new JSONObject(
                send(request(
                                        "/alfresco/api/-default-/public/authentication/versions/1"
                                                + "/tickets",
                                        null)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"userId\": \"%s\", \"password\": \"%s\"}"
                                                        .formatted(user, password))))
                        .body());
    }

    @Test
    @Measured("11.23")
    void requestsFromElsewhere_areAnsweredToo() throws Exception {
        HttpResponse<String> response =
                send(
                        request("/alfresco/s/local/ws/user/x", "anna:anna")
                                .header("Origin", "http://jahat.invalid")
                                .header("Referer", "http://jahat.invalid/")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(response.statusCode()).isEqualTo(200);
    }
}
