package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Kubus as compact JSON, for keeping: {@code {"versi":1, "berkas":["a.csv"], "sel":[["630501",
 * "agama","Islam",0,12345,0],…]}}. A cell is region, variable, category, sex (0 male, 1 female, 2
 * both), count, and the place of its file in {@code berkas}. The same Kubus gives the same bytes.
 */
public final class KubusJson {

    private static final int VERSI = 1;

    /** Their places are the numbers that are written: never change the order. */
    private static final List<JenisKelamin> JENIS_KELAMIN =
            List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN, JenisKelamin.JUMLAH);

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private KubusJson() {}

    /** Writes UTF-8 and leaves the stream open. */
    public static void write(Kubus kubus, OutputStream ke) throws IOException {
        Map<String, Integer> berkas = new HashMap<>();
        List<String> namaBerkas = new ArrayList<>();
        kubus.sel()
                .values()
                .forEach(
                        isi ->
                                berkas.computeIfAbsent(
                                        isi.berkas(),
                                        nama -> {
                                            namaBerkas.add(nama);
                                            return namaBerkas.size() - 1;
                                        }));
        try (JsonGenerator json = JSON.createGenerator(ke)) {
            json.writeStartObject();
            json.writeNumberField("versi", VERSI);
            json.writeArrayFieldStart("berkas");
            for (String nama : namaBerkas) {
                json.writeString(nama);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sel");
            for (Map.Entry<Kubus.Sel, Kubus.Isi> satu : kubus.sel().entrySet()) {
                Kubus.Sel sel = satu.getKey();
                json.writeStartArray();
                json.writeString(sel.wilayah().digit());
                json.writeString(sel.variabel().kunci());
                json.writeString(sel.kategori());
                json.writeNumber(JENIS_KELAMIN.indexOf(sel.jenisKelamin()));
                json.writeNumber(satu.getValue().nilai());
                json.writeNumber(berkas.get(satu.getValue().berkas()));
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else or of a later version
     */
    public static Kubus read(InputStream dari) throws IOException {
        Map<String, Variabel> variabel = new HashMap<>();
        for (Variabel satu : Variabel.values()) {
            variabel.put(satu.kunci(), satu);
        }
        Kubus kubus = new Kubus();
        List<String> berkas = new ArrayList<>();
        try (JsonParser json = JSON.createParser(dari)) {
            wajib(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                switch (json.currentName()) {
                    case "versi" -> wajib(json.nextIntValue(0) == VERSI);
                    case "berkas" -> bacaBerkas(json, berkas);
                    case "sel" -> bacaSel(json, kubus, variabel, berkas);
                    default -> throw new IOException("Unknown field in a kept Kubus");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("A kept Kubus has a value that no Kubus can have", e);
        }
        return kubus;
    }

    private static void bacaBerkas(JsonParser json, List<String> berkas) throws IOException {
        wajib(json.nextToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            wajib(json.currentToken() == JsonToken.VALUE_STRING);
            berkas.add(json.getText());
        }
    }

    private static void bacaSel(
            JsonParser json, Kubus kubus, Map<String, Variabel> variabel, List<String> berkas)
            throws IOException {
        wajib(json.nextToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            String kode = json.nextTextValue();
            Variabel satu = variabel.get(json.nextTextValue());
            String kategori = json.nextTextValue();
            int jk = json.nextIntValue(-1);
            long nilai = json.nextLongValue(-1);
            int dari = json.nextIntValue(-1);
            wajib(kode != null && satu != null && kategori != null && nilai >= 0);
            wajib(jk >= 0 && jk < JENIS_KELAMIN.size() && dari >= 0 && dari < berkas.size());
            kubus.isi(
                    new Kubus.Sel(new KodeWilayah(kode), satu, kategori, JENIS_KELAMIN.get(jk)),
                    nilai,
                    berkas.get(dari));
            wajib(json.nextToken() == JsonToken.END_ARRAY);
        }
        wajib(json.currentToken() == JsonToken.END_ARRAY);
    }

    private static void wajib(boolean benar) throws IOException {
        if (!benar) {
            throw new IOException("Not a Kubus as KubusJson writes it");
        }
    }
}
