package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.RegisterSurat;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SuratPengantar;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Kiriman;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /dukcapil/surat}: numbers an outgoing surat pengantar and files it. For Kasubbag Umum
 * dan Kepegawaian only. Body: {@code {"subject", "to": [], "copies": [], "items": [{"kind",
 * "quantity", "note"}], "register", "classification"}}; the last two may be left out.
 */
public class SuratPost extends SkripJson {

    private static final ObjectMapper PEMBACA = new ObjectMapper();
    private static final int PANJANG_PERIHAL = 250;

    private final SuratPengantar suratPengantar;
    private final Pelaku pelaku;

    public SuratPost(SuratPengantar suratPengantar, Pelaku pelaku) {
        this.suratPengantar = suratPengantar;
        this.pelaku = pelaku;
    }

    @Override
    void jawab(WebScriptRequest req, JsonGenerator json) throws IOException {
        if (!pelaku.peran().contains(Peran.UMPEG)) {
            throw salah(403, "hanyaUmpeg");
        }
        RegisterSurat.Terbit terbit = terbitkan(permintaan(baca(req)));
        json.writeStringField("number", terbit.nomor().teks());
        json.writeStringField("register", terbit.nomor().register());
        json.writeNumberField("year", terbit.nomor().tahun());
        json.writeStringField("entry", terbit.nomor().urutan().namaEntri());
        json.writeStringField("nodeRef", terbit.surat().toString());
    }

    private RegisterSurat.Terbit terbitkan(SuratPengantar.Permintaan permintaan) {
        try {
            return suratPengantar.terbitkan(permintaan);
        } catch (DitolakException e) {
            throw new WebScriptException(400, e.getMessage(), e);
        }
    }

    private static JsonNode baca(WebScriptRequest req) throws IOException {
        Content isi = req.getContent();
        try {
            JsonNode json = PEMBACA.readTree(isi == null ? "" : isi.getContent());
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw salah(400, "isianSurat", "JSON");
        }
        throw salah(400, "isianSurat", "JSON");
    }

    private static SuratPengantar.Permintaan permintaan(JsonNode json) {
        String perihal = json.path("subject").asText("").strip();
        if (perihal.isEmpty() || perihal.length() > PANJANG_PERIHAL) {
            throw salah(400, "isianSurat", "subject");
        }
        List<Kiriman> kiriman = new ArrayList<>();
        for (JsonNode satu : json.path("items")) {
            kiriman.add(
                    new Kiriman(
                            satu.path("kind").asText(""),
                            satu.path("quantity").asText(""),
                            satu.path("note").asText("")));
        }
        if (kiriman.isEmpty()) {
            throw salah(400, "isianSurat", "items");
        }
        return new SuratPengantar.Permintaan(
                opsional(json, "register"),
                opsional(json, "classification"),
                perihal,
                daftar(json, "to"),
                daftar(json, "copies"),
                kiriman);
    }

    private static Optional<String> opsional(JsonNode json, String nama) {
        return Optional.of(json.path(nama).asText("").strip()).filter(teks -> !teks.isEmpty());
    }

    private static List<String> daftar(JsonNode json, String nama) {
        List<String> hasil = new ArrayList<>();
        for (JsonNode satu : json.path(nama)) {
            String teks = satu.asText("").strip();
            if (!teks.isEmpty()) {
                hasil.add(teks);
            }
        }
        return hasil;
    }
}
