package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The findings of one file as JSON, keys as in {@code periksa --json}: {@code {"layout", "rows",
 * "findings": [{"severity", "code", "count", "place", "message"}]}}.
 */
final class LaporanTemuan {

    static final String NAMA = "laporan-pemeriksaan.json";

    private static final JsonFactory JSON = new JsonFactory();

    private LaporanTemuan() {}

    static void tulis(HasilBaca hasil, OutputStream ke) throws IOException {
        JsonGenerator json = JSON.createGenerator(ke, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("layout", hasil.layout());
        json.writeNumberField("rows", hasil.baris());
        json.writeArrayFieldStart("findings");
        for (Temuan satu : hasil.temuan()) {
            json.writeStartObject();
            json.writeStringField("severity", satu.keparahan().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", satu.kode());
            json.writeNumberField("count", satu.banyak());
            tempat(satu.tempat(), json);
            json.writeStringField("message", satu.pesan());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void tempat(Temuan.Tempat tempat, JsonGenerator json) throws IOException {
        if (tempat == null) {
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("file", tempat.berkas());
        json.writeStringField("sheet", tempat.lembar());
        if (tempat.baris() != null) {
            json.writeNumberField("row", tempat.baris());
        }
        json.writeStringField("column", tempat.kolom());
        json.writeEndObject();
    }
}
