package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That {@code --lengkap} tries every way in, and sees it when one is open. */
class PintuLainTest {

    private static final int PERCOBAAN_DRAF = 8;

    @Test
    void everyWayInIsTried_andPassesWhenRefused() throws Exception {
        try (ServerTiruan server = new ServerTiruan(false)) {
            JsonNode hasil = coba(server, (pintu, buku) -> pintu.terdaftar(buku));
            assertThat(hasil.path("failed").asInt()).as(hasil.toPrettyString()).isZero();
            assertThat(hasil.path("skipped").asInt()).isZero();
            assertThat(server.panggilan())
                    .contains(
                            "PUT /alfresco/webdav/Sites/dukcapil/Buku.docx",
                            "MOVE /alfresco/webdav/Sites/dukcapil/Buku.docx",
                            "DELETE /alfresco/webdav/Sites/dukcapil/Buku.docx",
                            "POST /alfresco/s/api/upload",
                            "POST /share/proxy/alfresco/api/upload?Alfresco-CSRFToken=abc%3D",
                            "POST /alfresco/api/-default-/public/alfresco/versions/1/action-executions");
            assertThat(server.panggilan())
                    .filteredOn(
                            satu -> satu.contains("/cmis/versions/1.1/browser/root?objectId=buku"))
                    .hasSize(6);
        }
    }

    @Test
    void aWayInThatIsOpen_isSeen() throws Exception {
        try (ServerTiruan server = new ServerTiruan(true)) {
            JsonNode hasil = coba(server, (pintu, buku) -> pintu.draf(buku));
            assertThat(hasil.path("failed").asInt())
                    .as(hasil.toPrettyString())
                    .isEqualTo(PERCOBAAN_DRAF);
            assertThat(hasil.path("checks").findValuesAsText("detail"))
                    .anyMatch(rinci -> rinci.endsWith("BUKU BERUBAH"));
        }
    }

    private interface Percobaan {
        void coba(PintuLain pintu, Buku buku) throws UjiGagalException;
    }

    private static JsonNode coba(ServerTiruan server, Percobaan percobaan) throws Exception {
        ByteArrayOutputStream layar = new ByteArrayOutputStream();
        DaftarPeriksa daftar =
                new DaftarPeriksa(new PrintStream(layar, true, StandardCharsets.UTF_8), true);
        Klien admin = new Klien(server.alamat("/alfresco"), "admin", "rahasia");
        Peserta peserta = new Peserta(admin);
        peserta.buat();
        percobaan.coba(
                new PintuLain(daftar, admin, peserta, server.alamat("/share")), new Buku("buku"));
        daftar.tutup();
        return new ObjectMapper().readTree(layar.toByteArray());
    }
}
