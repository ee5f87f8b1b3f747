package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.Perjalanan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.RepositoriUji;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The web scripts over HTTP, as different people. */
class SkripTest {

    private final RepositoriUji uji = RepositoriUji.satu();
    private final HttpClient klien = HttpClient.newHttpClient();

    @Test
    void semesters_tellTheirStatus_andFilesOnlyToWhoMayReadTheFolder() throws Exception {
        Perjalanan.mulai(uji, "2037-I").sampai(Langkah.L3);

        JsonNode bagiKabid = semester(ambil(Peran.KABID_PIAK, "/dukcapil/semester"), "2037-I");
        JsonNode bagiAdmin = semester(ambil(Peran.ADMIN_DB, "/dukcapil/semester"), "2037-I");

        assertThat(bagiKabid.at("/book/status").asText()).isEqualTo("DIPERIKSA_KABID");
        assertThat(bagiKabid.at("/book/step").asText()).isEqualTo("3");
        assertThat(bagiKabid.at("/book/population").asLong()).isEqualTo(25_200);
        assertThat(bagiKabid.at("/due").asText()).isEqualTo("2037-09-30");
        assertThat(bagiKabid.at("/files")).isEmpty();
        assertThat(bagiAdmin.at("/files/0/status").asText()).isEqualTo("selesai");
    }

    @Test
    void tablesAndIndicators_areThoseOfTheBook() throws Exception {
        Perjalanan.mulai(uji, "2037-II");

        JsonNode isi = ambil(Peran.SEKRETARIS, "/dukcapil/semester/2037-II");

        assertThat(isi.at("/level").asText()).isEqualTo("kecamatan");
        assertThat(isi.at("/tables")).isNotEmpty();
        assertThat(isi.at("/tables/0/rows")).hasSize(12);
        JsonNode rasio =
                StreamSupport.stream(isi.at("/indicators").spliterator(), false)
                        .filter(i -> i.at("/key").asText().equals("sexRatio"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rasio.at("/value").decimalValue()).isEqualByComparingTo("100.96");
    }

    @Test
    void agenda_listsTheYearsLetters() throws Exception {
        Perjalanan satu = Perjalanan.mulai(uji, "2038-I").sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());

        JsonNode isi = ambil(Peran.UMPEG, "/dukcapil/agenda");

        JsonNode terakhir = isi.at("/entries").get(isi.at("/entries").size() - 1);
        assertThat(terakhir.at("/subject").asText()).contains("Semester I Tahun 2038");
        assertThat(terakhir.at("/sent").asText()).isEqualTo(terakhir.at("/date").asText());
    }

    @Test
    void wrongParameters_areTheCallersFault() throws Exception {
        assertThat(panggil(Peran.UMPEG, "/dukcapil/semester/2024-3").statusCode()).isEqualTo(400);
        assertThat(panggil(Peran.UMPEG, "/dukcapil/semester/1999-I").statusCode()).isEqualTo(404);
        assertThat(panggil(Peran.UMPEG, "/dukcapil/agenda?tahun=x").statusCode()).isEqualTo(400);
        assertThat(panggil(Peran.UMPEG, "/dukcapil/agenda?register=TAK-ADA").statusCode())
                .isEqualTo(404);
        HttpResponse<String> salah = panggil(Peran.UMPEG, "/dukcapil/agenda?dari=2024-02-31");
        assertThat(salah.statusCode()).isEqualTo(400);
        assertThat(salah.body()).contains("dari");
    }

    @Test
    void outsider_isTurnedAway_andNobodyIsAskedToLogIn() throws Exception {
        assertThat(panggil(RepositoriUji.ORANG_LUAR, "/dukcapil/semester/2037-I").statusCode())
                .isEqualTo(403);
        assertThat(
                        klien.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                uji.alamat() + "/dukcapil/agenda"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                .isEqualTo(401);
    }

    private JsonNode ambil(Peran peran, String jalur) throws IOException, InterruptedException {
        HttpResponse<String> jawaban = panggil(peran, jalur);
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(200);
        assertThat(jawaban.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        return new ObjectMapper().readTree(jawaban.body());
    }

    private HttpResponse<String> panggil(Peran peran, String jalur)
            throws IOException, InterruptedException {
        return panggil(uji.orang(peran), jalur);
    }

    private HttpResponse<String> panggil(String orang, String jalur)
            throws IOException, InterruptedException {
        String tanda =
                Base64.getEncoder()
                        .encodeToString((orang + ":" + orang).getBytes(StandardCharsets.UTF_8));
        return klien.send(
                HttpRequest.newBuilder(URI.create(uji.alamat() + jalur))
                        .header("Authorization", "Basic " + tanda)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode semester(JsonNode isi, String kode) {
        return StreamSupport.stream(isi.at("/semesters").spliterator(), false)
                .filter(s -> s.at("/semester").asText().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
