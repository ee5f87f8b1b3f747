package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaDiterima;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Accepted figures as a text property, one JSON object each. */
final class AngkaDiterimaJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AngkaDiterimaJson() {}

    static ArrayList<String> tulis(List<AngkaDiterima> semua) {
        ArrayList<String> hasil = new ArrayList<>();
        for (AngkaDiterima satu : semua) {
            ObjectNode json = JSON.createObjectNode();
            json.put("tabel", satu.kunci());
            json.put("baris", satu.baris());
            json.put("kolom", satu.kolom());
            json.put("dkb", satu.dkb());
            json.put("buku", satu.buku());
            json.put("alasan", satu.alasan());
            json.put("oleh", satu.oleh());
            json.put("pada", satu.pada().toString());
            hasil.add(json.toString());
        }
        return hasil;
    }

    static List<AngkaDiterima> baca(Object sifat) {
        List<AngkaDiterima> hasil = new ArrayList<>();
        if (sifat instanceof Collection<?> baris) {
            for (Object satu : baris) {
                hasil.add(baca(satu.toString()));
            }
        }
        return hasil;
    }

    private static AngkaDiterima baca(String baris) {
        try {
            JsonNode json = JSON.readTree(baris);
            return new AngkaDiterima(
                    json.path("tabel").asText(),
                    json.path("baris").asText(),
                    json.path("kolom").asText(),
                    json.path("dkb").asText(),
                    json.path("buku").asText(),
                    json.path("alasan").asText(),
                    json.path("oleh").asText(),
                    LocalDate.parse(json.path("pada").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable accepted figure", e);
        }
    }
}
