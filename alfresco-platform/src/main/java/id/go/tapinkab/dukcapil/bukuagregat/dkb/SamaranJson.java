package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which counts an edition withholds, as JSON, for keeping; no count is in it. The names of the
 * constants are kept: renaming one makes old files unreadable. The same masks give the same bytes.
 */
public final class SamaranJson {

    private static final int VERSI = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                    .build();

    /** What is kept. */
    record Simpanan(
            int versi,
            int ambang,
            List<Sel> sel,
            Map<Variabel, Set<Tingkat>> tidakTerbit,
            List<Samaran.Kehilangan> kehilangan) {}

    /** A withheld cell: {@code wilayah} is a region's digits. */
    record Sel(
            String wilayah,
            Variabel variabel,
            String kategori,
            JenisKelamin jenisKelamin,
            Samaran.Alasan alasan) {

        private static final Comparator<Sel> URUTAN =
                Comparator.comparing(Sel::variabel)
                        .thenComparing(Sel::wilayah)
                        .thenComparing(Sel::kategori)
                        .thenComparing(Sel::jenisKelamin);
    }

    private SamaranJson() {}

    /** Writes UTF-8 and leaves the stream open. */
    public static void write(Samaran samaran, OutputStream ke) throws IOException {
        List<Sel> sel =
                samaran.sel().entrySet().stream()
                        .map(
                                satu ->
                                        new Sel(
                                                satu.getKey().wilayah().digit(),
                                                satu.getKey().variabel(),
                                                satu.getKey().kategori(),
                                                satu.getKey().jenisKelamin(),
                                                satu.getValue()))
                        .sorted(Sel.URUTAN)
                        .toList();
        JSON.writeValue(
                ke,
                new Simpanan(
                        VERSI,
                        samaran.ambang(),
                        sel,
                        new TreeMap<>(samaran.tidakTerbit()),
                        samaran.kehilangan()));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else or of a later version
     */
    public static Samaran read(InputStream dari) throws IOException {
        Simpanan ada = JSON.readValue(dari, Simpanan.class);
        if (ada.versi() != VERSI) {
            throw new IOException("Kept masks of another version: " + ada.versi());
        }
        Map<Kubus.Sel, Samaran.Alasan> sel = new HashMap<>();
        for (Sel satu : ada.sel()) {
            sel.put(
                    new Kubus.Sel(
                            new KodeWilayah(satu.wilayah()),
                            satu.variabel(),
                            satu.kategori(),
                            satu.jenisKelamin()),
                    satu.alasan());
        }
        return new Samaran(ada.ambang(), sel, ada.tidakTerbit(), ada.kehilangan());
    }
}
