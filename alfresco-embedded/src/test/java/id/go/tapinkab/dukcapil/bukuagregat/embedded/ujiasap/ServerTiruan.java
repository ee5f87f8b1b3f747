package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands for an ACS with one book and all ways in, so that the checks themselves are tested: one
 * that refuses, or one that lets everybody change the book.
 */
final class ServerTiruan implements AutoCloseable {
    private final HttpServer server;
    private final boolean ramah;
    private final List<String> panggilan = new CopyOnWriteArrayList<>();
    private volatile String isi = "naskah";

    /**
     * @param ramah whether it lets everybody change the book
     */
    ServerTiruan(boolean ramah) throws IOException {
        this.ramah = ramah;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::jawab);
        server.start();
    }

    String alamat(String konteks) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + konteks;
    }

    /** Method and path, in order. */
    List<String> panggilan() {
        return panggilan;
    }

    private void jawab(HttpExchange tukar) throws IOException {
        byte[] badan = tukar.getRequestBody().readAllBytes();
        String jalur = tukar.getRequestURI().toString();
        String metode = tukar.getRequestMethod();
        panggilan.add(metode + " " + jalur);
        if (jalur.startsWith("/share/page/user/")) {
            tukar.getResponseHeaders().add("Set-Cookie", "Alfresco-CSRFToken=abc%3D; Path=/share");
            kirim(tukar, 200, "");
        } else if (jalur.equals("/share/page/dologin")) {
            kirim(tukar, 302, "");
        } else if (mengubah(metode, jalur)) {
            boolean bertoken = !jalur.startsWith("/share/") || jalur.endsWith("Token=abc%3D");
            if (ramah && bertoken) {
                isi = "diubah lewat " + metode;
            }
            kirim(tukar, ramah && bertoken ? 200 : 403, "{\"message\": \"ditolak\"}");
        } else if (metode.equals("POST")) {
            kirim(tukar, jalur.endsWith("action-executions") ? 202 : 201, ENTRI + "skrip\"}}");
        } else {
            kirim(tukar, 200, baca(jalur, badan));
        }
    }

    private static final String ENTRI = "{\"entry\": {\"id\": \"";

    private static boolean mengubah(String metode, String jalur) {
        return List.of("PUT", "MOVE", "DELETE").contains(metode)
                || metode.equals("POST")
                        && (jalur.contains("/cmis/") || jalur.contains("/api/upload"));
    }

    private String baca(String jalur, byte[] badan) {
        if (jalur.contains("/content")) {
            return isi;
        }
        if (jalur.contains("/versions?")) {
            return "{\"list\": {\"entries\": [{\"entry\": {\"id\": \"1.0\"}}]}}";
        }
        return ENTRI
                + "buku\", \"name\": \"Buku.docx\", \"ukuran\": "
                + badan.length
                + ", \"path\": {\"name\": \"/Company Home/Sites/dukcapil\"},"
                + " \"properties\": {\"cm:title\": \"jalan\"}}}";
    }

    private static void kirim(HttpExchange tukar, int status, String teks) throws IOException {
        byte[] isi = teks.getBytes(StandardCharsets.UTF_8);
        tukar.sendResponseHeaders(status, isi.length == 0 ? -1 : isi.length);
        if (isi.length > 0) {
            tukar.getResponseBody().write(isi);
        }
        tukar.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
