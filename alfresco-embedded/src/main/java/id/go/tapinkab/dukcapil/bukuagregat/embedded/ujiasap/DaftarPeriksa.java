package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The checks as they are made: a table as they come, or at the end one JSON object. */
final class DaftarPeriksa {

    private enum Hasil {
        LULUS("passed"),
        GAGAL("failed"),
        /** The server lacks what would be checked. */
        LEWAT("skipped");

        private final String kunci;

        Hasil(String kunci) {
            this.kunci = kunci;
        }
    }

    private record Butir(String nama, Hasil hasil, String rinci) {}

    private final List<Butir> butir = new ArrayList<>();
    private final PrintStream layar;
    private final boolean json;

    DaftarPeriksa(PrintStream layar, boolean json) {
        this.layar = layar;
        this.json = json;
        if (!json) {
            layar.printf("  %-5s  %-64s  %s%n", "Hasil", "Pemeriksaan", "Rincian");
        }
    }

    private void catat(String nama, Hasil hasil, String rinci) {
        butir.add(new Butir(nama, hasil, rinci));
        if (!json) {
            layar.printf("  %-5s  %-64s  %s%n", hasil, nama, rinci);
        }
    }

    void periksa(String nama, boolean lulus, String rinci) {
        catat(nama, lulus ? Hasil.LULUS : Hasil.GAGAL, rinci);
    }

    /** What can't be checked on this server. */
    void lewati(String nama, String sebab) {
        catat(nama, Hasil.LEWAT, sebab);
    }

    void berhasil(String nama, Klien.Jawaban jawaban) {
        periksa(nama, jawaban.berhasil(), jawaban.berhasil() ? "" : jawaban.toString());
    }

    /** Refused by the server's permissions: 403 and nothing else. */
    void terlarang(String nama, Klien.Jawaban jawaban) {
        periksa(nama, jawaban.status() == 403, jawaban.toString());
    }

    /**
     * Refused by the module, which says why.
     *
     * @param kata what its message must hold: any other error is no refusal
     */
    void ditolak(String nama, Klien.Jawaban jawaban, String kata) {
        boolean lulus = jawaban.status() >= 400 && jawaban.pesan().contains(kata);
        periksa(nama, lulus, lulus ? jawaban.toString() : jawaban + "; seharusnya: " + kata);
    }

    /** Refused by the permissions of the one's role or, where those allow it, by the module. */
    void terlarangAtauDitolak(String nama, Klien.Jawaban jawaban, String kata) {
        if (jawaban.status() == 403) {
            terlarang(nama, jawaban);
        } else {
            ditolak(nama, jawaban, kata);
        }
    }

    void sama(String nama, Object harapan, Object nyata) {
        periksa(
                nama,
                harapan.equals(nyata),
                harapan.equals(nyata) ? String.valueOf(nyata) : nyata + ", seharusnya " + harapan);
    }

    private long banyak(Hasil hasil) {
        return butir.stream().filter(b -> b.hasil() == hasil).count();
    }

    /** Prints the sum of it; the exit code. */
    int tutup() {
        if (json) {
            ObjectNode akar = new ObjectMapper().createObjectNode();
            for (Hasil satu : Hasil.values()) {
                akar.put(satu.kunci, banyak(satu));
            }
            ArrayNode daftar = akar.putArray("checks");
            for (Butir satu : butir) {
                daftar.addObject()
                        .put("name", satu.nama())
                        .put("result", satu.hasil().kunci)
                        .put("detail", satu.rinci());
            }
            layar.println(akar.toPrettyString());
        } else {
            layar.printf(
                    "%n%d lulus, %d gagal, %d dilewati%n",
                    banyak(Hasil.LULUS), banyak(Hasil.GAGAL), banyak(Hasil.LEWAT));
        }
        return banyak(Hasil.GAGAL) == 0 ? 0 : 1;
    }
}
