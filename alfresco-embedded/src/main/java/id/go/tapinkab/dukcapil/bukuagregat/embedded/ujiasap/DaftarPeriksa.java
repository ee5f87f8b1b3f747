package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The checks as they are made: shown one by one, or at the end as one JSON object. */
final class DaftarPeriksa {

    private record Butir(String nama, boolean lulus, String rinci) {}

    private final List<Butir> butir = new ArrayList<>();
    private final PrintStream layar;
    private final boolean json;

    DaftarPeriksa(PrintStream layar, boolean json) {
        this.layar = layar;
        this.json = json;
    }

    void periksa(String nama, boolean lulus, String rinci) {
        butir.add(new Butir(nama, lulus, rinci));
        if (!json) {
            layar.printf("  %-5s  %-62s  %s%n", lulus ? "LULUS" : "GAGAL", nama, rinci);
        }
    }

    /** A check that must say no: passes with one of the statuses of a refusal. */
    void ditolak(String nama, Klien.Jawaban jawaban) {
        periksa(
                nama,
                jawaban.status() >= 400,
                "HTTP " + jawaban.status() + " " + jawaban.ringkas());
    }

    void sama(String nama, Object harapan, Object nyata) {
        periksa(
                nama,
                harapan.equals(nyata),
                harapan.equals(nyata) ? String.valueOf(nyata) : nyata + ", seharusnya " + harapan);
    }

    private long gagal() {
        return butir.stream().filter(b -> !b.lulus()).count();
    }

    /** Prints the sum of it; the exit code. */
    int tutup() {
        if (json) {
            ObjectNode akar = new ObjectMapper().createObjectNode();
            akar.put("passed", butir.size() - gagal());
            akar.put("failed", gagal());
            ArrayNode daftar = akar.putArray("checks");
            for (Butir satu : butir) {
                daftar.addObject()
                        .put("name", satu.nama())
                        .put("passed", satu.lulus())
                        .put("detail", satu.rinci());
            }
            layar.println(akar.toPrettyString());
        } else {
            layar.printf("%n%d lulus, %d gagal%n", butir.size() - gagal(), gagal());
        }
        return gagal() == 0 ? 0 : 1;
    }
}
