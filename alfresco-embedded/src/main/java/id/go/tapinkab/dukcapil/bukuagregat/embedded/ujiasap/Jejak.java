package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the office's own folders and register look like. A run may add its own folders beside them
 * (years 1950 to 1999, and those named after the register {@code UJI}), and nothing else.
 */
record Jejak(List<String> folder, JsonNode agenda) {

    static final String PUSTAKA = "Sites/dukcapil/documentLibrary";
    private static final List<String> AKAR =
            List.of("DKB", "Buku Agregat", "Surat Keluar", "Register");

    static Jejak ambil(Klien admin) throws UjiGagalException {
        List<String> folder = new ArrayList<>();
        for (String akar : AKAR) {
            JsonNode daftar =
                    admin.ambil(
                                    Klien.REPO
                                            + "nodes/-root-/children?maxItems=1000&relativePath="
                                            + PUSTAKA
                                            + "/"
                                            + akar)
                            .wajib()
                            .json()
                            .path("list")
                            .path("entries");
            for (JsonNode satu : daftar) {
                String nama = satu.path("entry").path("name").asText();
                if (!milikUji(nama)) {
                    folder.add(
                            "%s/%s %s %s"
                                    .formatted(
                                            akar,
                                            nama,
                                            satu.path("entry").path("id").asText(),
                                            satu.path("entry").path("modifiedAt").asText()));
                }
            }
        }
        Klien.Jawaban agenda = admin.ambil(Klien.SKRIP + "agenda");
        // No letter was registered this year: there is no register yet.
        return new Jejak(
                folder, agenda.status() == 404 ? MissingNode.getInstance() : agenda.wajib().json());
    }

    private static boolean milikUji(String nama) {
        return nama.matches("19[5-9]\\d") || nama.startsWith("UJI ");
    }

    /** Folders that are only in one of the two, or were touched between them. */
    List<String> bedaFolder(Jejak lain) {
        List<String> beda = new ArrayList<>(folder);
        beda.addAll(lain.folder());
        beda.removeIf(satu -> folder.contains(satu) && lain.folder().contains(satu));
        return beda;
    }

    int entri() {
        return agenda.path("entries").size();
    }
}
