package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.demo.NaskahDocx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The book of this run: its node, its versions and its content. */
final class Buku {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DEKAT = "menunjukkan bahwa jumlah penduduk";

    private final String id;

    Buku(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    String sifat(Klien oleh, String nama) throws UjiGagalException {
        return node(oleh).path("properties").path(nama).asText("");
    }

    JsonNode node(Klien oleh) throws UjiGagalException {
        return oleh.ambil(Klien.REPO + "nodes/" + id).entri();
    }

    byte[] isi(Klien oleh) throws UjiGagalException {
        return oleh.ambil(Klien.REPO + "nodes/" + id + "/content").wajib().isi();
    }

    /** Adds a sentence to the draft and saves it, as Word would. */
    Klien.Jawaban tambahKalimat(Klien oleh, String kalimat) throws UjiGagalException {
        try {
            return simpan(oleh, NaskahDocx.tambahAlinea(isi(oleh), DEKAT, kalimat));
        } catch (IOException e) {
            throw new UjiGagalException("Naskah tidak dapat disunting: " + e.getMessage());
        }
    }

    Klien.Jawaban simpan(Klien oleh, byte[] docx) throws UjiGagalException {
        return oleh.tulis(Klien.REPO + "nodes/" + id + "/content", DOCX, docx);
    }

    Klien.Jawaban hapus(Klien oleh) throws UjiGagalException {
        return oleh.hapus(Klien.REPO + "nodes/" + id);
    }

    Klien.Jawaban hapusPermanen(Klien oleh) throws UjiGagalException {
        return oleh.hapus(Klien.REPO + "nodes/" + id + "?permanent=true");
    }

    Klien.Jawaban ganti(Klien oleh, String sifat, String nilai) throws UjiGagalException {
        return oleh.ubah(Klien.REPO + "nodes/" + id, Map.of("properties", Map.of(sifat, nilai)));
    }

    /** All that may not change when an act is refused: properties, times, content, versions. */
    String keadaan(Klien oleh) throws UjiGagalException {
        return node(oleh) + " " + Arrays.hashCode(isi(oleh)) + " " + versi(oleh);
    }

    /** Labels, oldest first. */
    List<String> versi(Klien oleh) throws UjiGagalException {
        List<String> label = new ArrayList<>();
        for (JsonNode satu :
                oleh.ambil(Klien.REPO + "nodes/" + id + "/versions?maxItems=100")
                        .wajib()
                        .json()
                        .path("list")
                        .path("entries")) {
            label.add(0, satu.path("entry").path("id").asText());
        }
        return label;
    }
}
