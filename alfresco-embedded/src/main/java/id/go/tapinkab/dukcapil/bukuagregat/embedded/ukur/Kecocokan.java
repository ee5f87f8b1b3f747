package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Our counts held against the peer's, cell by cell.
 *
 * @param keluarga the variables, of both sides together
 * @param keluargaSama those whose every cell is equal
 * @param sel region × variable × category × sex, of both sides together
 * @param selSama those that are equal; a cell that one side does not state is 0 there
 */
record Kecocokan(int keluarga, int keluargaSama, long sel, long selSama) {

    /** The place that stands for the number of repeated NIK. */
    static final String NIK_GANDA = "semua;nikGanda;semua;2";

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean penuh() {
        return sel > 0 && sel == selSama && keluarga == keluargaSama;
    }

    /**
     * @param kubus ours, as {@code periksa --kubus} writes it
     * @param laporan ours, as {@code periksa --json} writes it: the findings
     * @param lain the peer's lines {@code region;variable;category;sex;count}
     */
    static Kecocokan banding(Path kubus, Path laporan, Path lain) throws IOException {
        return banding(kami(kubus, laporan), mereka(lain));
    }

    /** Ours of one file against ours of another. */
    static Kecocokan banding(Path kubus, Path laporan, Path kubusLain, Path laporanLain)
            throws IOException {
        return banding(kami(kubus, laporan), kami(kubusLain, laporanLain));
    }

    private static Kecocokan banding(Map<String, Long> kami, Map<String, Long> mereka) {
        Set<String> semua = new TreeSet<>(kami.keySet());
        semua.addAll(mereka.keySet());
        Map<String, Boolean> keluarga = new TreeMap<>();
        long sama = 0;
        for (String satu : semua) {
            boolean cocok = kami.getOrDefault(satu, 0L).equals(mereka.getOrDefault(satu, 0L));
            sama += cocok ? 1 : 0;
            keluarga.merge(satu.split(";", 3)[1], cocok, Boolean::logicalAnd);
        }
        int keluargaSama = (int) keluarga.values().stream().filter(cocok -> cocok).count();
        return new Kecocokan(keluarga.size(), keluargaSama, semua.size(), sama);
    }

    private static Map<String, Long> kami(Path kubus, Path laporan) throws IOException {
        Map<String, Long> hasil = new HashMap<>();
        for (JsonNode sel : JSON.readTree(kubus.toFile()).get("sel")) {
            String di = sel.get(0).asText() + ";" + sel.get(1).asText() + ";" + sel.get(2).asText();
            hasil.put(di + ";" + sel.get(3).asText(), sel.get(4).asLong());
        }
        for (JsonNode temuan : JSON.readTree(laporan.toFile()).get("findings")) {
            String kode = temuan.get("code").asText();
            hasil.put(
                    kode.equals("NIK_GANDA") ? NIK_GANDA : "semua;temuan " + kode + ";semua;2",
                    temuan.get("count").asLong());
        }
        return hasil;
    }

    private static Map<String, Long> mereka(Path berkas) throws IOException {
        Map<String, Long> hasil = new HashMap<>();
        for (String satu : Files.readAllLines(berkas)) {
            int batas = satu.lastIndexOf(';');
            hasil.put(satu.substring(0, batas), Long.valueOf(satu.substring(batas + 1)));
        }
        return hasil;
    }
}
