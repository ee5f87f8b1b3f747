package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.tapinkab.dukcapil.bukuagregat.buku.IndikatorLain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Indicators of other agencies as a text property, one JSON object each. */
final class IndikatorLainJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IndikatorLainJson() {}

    static ArrayList<String> tulis(List<IndikatorLain> semua) {
        ArrayList<String> hasil = new ArrayList<>();
        for (IndikatorLain satu : semua) {
            ObjectNode json = JSON.createObjectNode();
            json.put("nama", satu.nama());
            // As text: a number would lose the decimals that it was typed with.
            json.put("nilai", satu.nilai().toPlainString());
            json.put("satuan", satu.satuan());
            json.put("sumber", satu.sumber());
            json.put("tanggal", satu.tanggal().toString());
            hasil.add(json.toString());
        }
        return hasil;
    }

    static List<IndikatorLain> baca(Object sifat) {
        List<IndikatorLain> hasil = new ArrayList<>();
        if (sifat instanceof Collection<?> baris) {
            for (Object satu : baris) {
                hasil.add(baca(satu.toString()));
            }
        }
        return hasil;
    }

    private static IndikatorLain baca(String baris) {
        try {
            JsonNode json = JSON.readTree(baris);
            return new IndikatorLain(
                    json.path("nama").asText(),
                    new BigDecimal(json.path("nilai").asText()),
                    json.path("satuan").asText(),
                    json.path("sumber").asText(),
                    LocalDate.parse(json.path("tanggal").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable indicator of another agency", e);
        }
    }
}
