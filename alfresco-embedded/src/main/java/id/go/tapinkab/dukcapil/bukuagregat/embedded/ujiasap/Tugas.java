package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tasks of one process, as the public REST API has them. */
final class Tugas {

    private final String proses;

    Tugas(String proses) {
        this.proses = proses;
    }

    /** The open task that waits in the pool of this user's group for the step. */
    String cari(Klien oleh, String langkah) throws UjiGagalException {
        JsonNode daftar =
                oleh.ambil(
                                Klien.ALUR
                                        + "tasks?where=(candidateUser='"
                                        + oleh.pengguna()
                                        + "' AND processId='"
                                        + proses
                                        + "')")
                        .wajib()
                        .json()
                        .path("list")
                        .path("entries");
        for (JsonNode satu : daftar) {
            JsonNode tugas = satu.path("entry");
            if (tugas.path("activityDefinitionId").asText().equals("langkah" + langkah)) {
                return tugas.path("id").asText();
            }
        }
        throw new UjiGagalException(
                "Tugas langkah " + langkah + " tidak sampai pada " + oleh.pengguna());
    }

    /** Claims nothing: just tries to end the task with an outcome and what the form would hold. */
    Klien.Jawaban selesaikan(
            Klien oleh, String tugas, String langkah, String hasil, Map<String, String> isian)
            throws UjiGagalException {
        List<Map<String, String>> variabel = new ArrayList<>();
        variabel.add(variabel("hasil" + langkah, hasil));
        isian.forEach((nama, nilai) -> variabel.add(variabel(nama, nilai)));
        return oleh.ubah(
                Klien.ALUR + "tasks/" + tugas + "?select=state,variables",
                Map.of("state", "completed", "variables", variabel));
    }

    private static Map<String, String> variabel(String nama, String nilai) {
        return Map.of("name", "baw_" + nama, "scope", "local", "type", "d:text", "value", nilai);
    }

    Klien.Jawaban klaim(Klien oleh, String tugas) throws UjiGagalException {
        return oleh.ubah(
                Klien.ALUR + "tasks/" + tugas + "?select=state", Map.of("state", "claimed"));
    }

    /** Whether the process has ended: {@code true} or {@code false}. */
    String selesai(Klien pemrakarsa) throws UjiGagalException {
        return pemrakarsa
                .ambil(Klien.ALUR + "processes/" + proses)
                .entri()
                .path("completed")
                .asText();
    }
}
