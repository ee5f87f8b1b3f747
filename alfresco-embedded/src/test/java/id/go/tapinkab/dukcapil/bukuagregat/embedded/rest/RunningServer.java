package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.rest.Client.Answer;
import java.util.List;
import java.util.Locale;

/** A server that is up already, such as an ACS; what is made on it is taken away again. */
final class RunningServer implements RecordedServer {
    private static final String CORE = "alfresco/versions/1/";

    private final String url;
    private final String administrator;
    private final String password;
    private final Client client;
    private String made = "";

    RunningServer(String url, String administrator, String password) {
        this.url = url;
        this.administrator = administrator;
        this.password = password;
        this.client = new Client(url);
    }

    private String admin() {
        return administrator + ":" + password;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String administrator() {
        return administrator;
    }

    @Override
    public String administratorsPassword() {
        return password;
    }

    @Override
    public boolean hasProbe() {
        return client.get(admin(), "workflow/versions/1/process-definitions?where=(key='alur')")
                        .json()
                        .at("/list/pagination/count")
                        .asInt()
                > 0;
    }

    @Override
    public String prepare(String n, String secret) {
        made = n;
        if (client.get(admin(), CORE + "groups/GROUP_pool").status() == 404) {
            post("groups", "{\"id\": \"pool\"}");
        }
        for (String first : List.of("Anna", "Budi", "Citra")) {
            String name = first.toLowerCase(Locale.ROOT);
            post(
                    "people",
                    """
                    {"id": "%s%s", "firstName": "%s", "lastName": "Uji",
                     "email": "%1$s%2$s@contoh.invalid", "password": "%4$s"}
                    """
                            .formatted(name, n, first, secret));
        }
        for (String name : List.of("anna", "budi")) {
            post(
                    "groups/GROUP_pool/members",
                    "{\"id\": \"%s%s\", \"memberType\": \"PERSON\"}".formatted(name, n));
        }
        post(
                "sites",
                """
                {"id": "situs%s", "title": "Situs Uji", "description": "ket",
                 "visibility": "PRIVATE"}
                """
                        .formatted(n));
        member("anna" + n, "SiteManager");
        member("budi" + n, "SiteConsumer");
        return client.get(admin(), CORE + "sites/situs" + n + "/containers/documentLibrary")
                .entry()
                .path("id")
                .asText();
    }

    private void member(String person, String role) {
        post(
                "sites/situs" + made + "/members",
                "{\"id\": \"%s\", \"role\": \"%s\"}".formatted(person, role));
    }

    private void post(String path, String body) {
        Answer answer = client.post(admin(), CORE + path, body);
        if (answer.status() != 201) {
            throw new AssertionError(path + ": " + answer.response().body());
        }
    }

    /** People can't be deleted by this API: they are disabled. */
    @Override
    public void close() {
        client.delete(admin(), CORE + "sites/situs" + made + "?permanent=true");
        for (String name : List.of("anna", "budi", "citra", "dewi")) {
            client.delete(admin(), CORE + "groups/GROUP_pool/members/" + name + made);
            client.put(admin(), CORE + "people/" + name + made, "{\"enabled\": false}");
        }
    }
}
