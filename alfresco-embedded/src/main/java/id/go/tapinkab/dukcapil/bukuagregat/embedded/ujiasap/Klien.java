package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** One user's HTTP calls, with Basic authentication. Safe for several threads. */
final class Klien {

    static final String REPO = "/api/-default-/public/alfresco/versions/1/";
    static final String ALUR = "/api/-default-/public/workflow/versions/1/";
    static final String SKRIP = "/s/dukcapil/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private static final Duration BATAS = Duration.ofMinutes(3);

    private final HttpClient http;
    private final String dasar;
    private final String pengguna;
    private final String sandi;

    /**
     * @param dasar such as {@code http://localhost:8080/alfresco}, with or without a slash at the
     *     end
     */
    Klien(String dasar, String pengguna, String sandi) {
        this(HTTP, dasar, pengguna, sandi);
    }

    private Klien(HttpClient http, String dasar, String pengguna, String sandi) {
        this.http = http;
        this.dasar = dasar.endsWith("/") ? dasar.substring(0, dasar.length() - 1) : dasar;
        this.pengguna = pengguna;
        this.sandi = sandi;
    }

    String pengguna() {
        return pengguna;
    }

    /** The same server for another user. */
    Klien sebagai(String lain, String sandi) {
        return new Klien(http, dasar, lain, sandi);
    }

    /** The same user at another server. */
    Klien pada(String lain, HttpClient sambungan) {
        return new Klien(sambungan, lain, pengguna, sandi);
    }

    /** What a login form sends. */
    String isianMasuk() {
        return "username="
                + URLEncoder.encode(pengguna, StandardCharsets.UTF_8)
                + "&password="
                + URLEncoder.encode(sandi, StandardCharsets.UTF_8);
    }

    /** An answer, whatever its status. */
    record Jawaban(int status, byte[] isi) {

        boolean berhasil() {
            return status >= 200 && status < 300;
        }

        /** A missing node where the body is no JSON. */
        JsonNode json() {
            try {
                return JSON.readTree(isi);
            } catch (IOException e) {
                return JSON.missingNode();
            }
        }

        /** The entry of a REST answer; fails with status and body when the call did not succeed. */
        JsonNode entri() throws UjiGagalException {
            return wajib().json().path("entry");
        }

        Jawaban wajib() throws UjiGagalException {
            if (!berhasil()) {
                throw new UjiGagalException(toString());
            }
            return this;
        }

        @Override
        public String toString() {
            return "HTTP " + status + " " + ringkas();
        }

        /** What the server says of an error. */
        String pesan() {
            String teks = new String(isi, StandardCharsets.UTF_8).strip();
            JsonNode json = json();
            return json.path("error")
                    .path("briefSummary")
                    .asText(json.path("message").asText(teks))
                    .replaceAll("\\s+", " ");
        }

        String ringkas() {
            return pesan().substring(0, Math.min(160, pesan().length()));
        }
    }

    Jawaban ambil(String jalur) throws UjiGagalException {
        return kirim(permintaan(jalur).GET());
    }

    Jawaban hapus(String jalur) throws UjiGagalException {
        return kirim(permintaan(jalur).DELETE());
    }

    Jawaban buat(String jalur, Object isi) throws UjiGagalException {
        return kirim(json(jalur).POST(BodyPublishers.ofString(teks(isi))));
    }

    Jawaban ubah(String jalur, Object isi) throws UjiGagalException {
        return kirim(json(jalur).PUT(BodyPublishers.ofString(teks(isi))));
    }

    Jawaban tulis(String jalur, String mimetype, byte[] isi) throws UjiGagalException {
        return kirim(
                permintaan(jalur)
                        .header("Content-Type", mimetype)
                        .PUT(BodyPublishers.ofByteArray(isi)));
    }

    /** A multipart upload with its other form fields. */
    Jawaban unggah(
            String jalur, String nama, String mimetype, byte[] isi, Map<String, String> bidang)
            throws UjiGagalException {
        return formulir(jalur, "filedata", nama, mimetype, isi, bidang);
    }

    /**
     * @param kunciBerkas the name of the field that holds the file
     */
    Jawaban formulir(
            String jalur,
            String kunciBerkas,
            String nama,
            String mimetype,
            byte[] isi,
            Map<String, String> bidang)
            throws UjiGagalException {
        String batas = "batas-" + UUID.randomUUID();
        ByteArrayOutputStream badan = new ByteArrayOutputStream();
        bidang.forEach(
                (kunciBidang, nilai) ->
                        badan.writeBytes(
                                ("--"
                                                + batas
                                                + "\r\nContent-Disposition: form-data; name=\""
                                                + kunciBidang
                                                + "\"\r\n\r\n"
                                                + nilai
                                                + "\r\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        badan.writeBytes(
                ("--"
                                + batas
                                + "\r\nContent-Disposition: form-data; name=\""
                                + kunciBerkas
                                + "\"; filename=\""
                                + nama
                                + "\"\r\nContent-Type: "
                                + mimetype
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        badan.writeBytes(isi);
        badan.writeBytes(("\r\n--" + batas + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return kirim(
                permintaan(jalur)
                        .header("Content-Type", "multipart/form-data; boundary=" + batas)
                        .POST(BodyPublishers.ofByteArray(badan.toByteArray())));
    }

    /** A call by any method, with headers of its own, name after name and value. */
    Jawaban panggil(String metode, String jalur, byte[] isi, String... kepala)
            throws UjiGagalException {
        HttpRequest.Builder permintaan =
                permintaan(jalur)
                        .method(
                                metode,
                                isi == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(isi));
        for (int i = 0; i < kepala.length; i += 2) {
            permintaan.setHeader(kepala[i], kepala[i + 1]);
        }
        return kirim(permintaan);
    }

    /** The whole address of a path on this server. */
    String alamat(String jalur) {
        return dasar + jalur.replace(" ", "%20");
    }

    private HttpRequest.Builder json(String jalur) {
        return permintaan(jalur).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder permintaan(String jalur) {
        String kunci =
                Base64.getEncoder()
                        .encodeToString((pengguna + ":" + sandi).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(alamat(jalur)))
                .timeout(BATAS)
                .header("Authorization", "Basic " + kunci)
                // The module's messages are looked at: in the language that is always there.
                .header("Accept-Language", "id")
                .header("Accept", "application/json");
    }

    private static String teks(Object isi) throws UjiGagalException {
        try {
            return JSON.writeValueAsString(isi);
        } catch (IOException e) {
            throw new UjiGagalException("Permintaan tidak dapat ditulis: " + e.getMessage());
        }
    }

    private Jawaban kirim(HttpRequest.Builder permintaan) throws UjiGagalException {
        try {
            var jawaban = http.send(permintaan.build(), BodyHandlers.ofByteArray());
            return new Jawaban(jawaban.statusCode(), jawaban.body());
        } catch (IOException e) {
            throw new UjiGagalException("Server tidak menjawab di " + dasar + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UjiGagalException("Dihentikan");
        }
    }
}
