package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The results as a table of Markdown, which can be read and pasted, or as JSON. */
final class LaporanUkur {

    private final List<Hasil> semua;
    private final int ulang;

    LaporanUkur(List<Hasil> semua, int ulang) {
        this.semua = semua;
        this.ulang = ulang;
    }

    void json(PrintStream ke) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode akar = json.createObjectNode();
        akar.put("machine", mesin()).put("date", hari().toString()).put("runs", ulang);
        for (Hasil satu : semua) {
            ObjectNode ukuran = akar.withArray("measurements").addObject();
            ukuran.put("name", satu.nama()).put("rows", satu.baris());
            ukuran.put("families", satu.sel().keluarga());
            ukuran.put("familiesEqual", satu.sel().keluargaSama());
            ukuran.put("cells", satu.sel().sel()).put("cellsEqual", satu.sel().selSama());
            jalan(ukuran.putObject("ours"), satu.kami());
            jalan(ukuran.putObject("peer").put("name", satu.pembanding()), satu.lain());
            ukuran.put("ratio", bulat(satu.rasioTengah()));
            satu.rasio().forEach(r -> ukuran.withArray("ratios").add(bulat(r)));
        }
        ke.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(akar));
    }

    private static void jalan(ObjectNode ke, Jalan jalan) {
        ke.put("seconds", bulat(jalan.detik())).put("cpuSeconds", bulat(jalan.detikCpu()));
        ke.put("heapMiB", bulat(jalan.heapMiB())).put("residentMiB", bulat(jalan.residenMiB()));
    }

    private static double bulat(double nilai) {
        return Math.round(nilai * 100) / 100.0;
    }

    void tabel(PrintStream ke) {
        ke.println(mesin() + ", " + hari() + ", median " + ulang + " pasang proses utuh:");
        ke.println();
        ke.println(
                "| data | baris | keluarga sama | sel sama | kami: detik (CPU) | heap | residen |"
                        + " pembanding | detik (CPU) | residen | rasio |");
        ke.println("| --- | --: | --: | --: | --: | --: | --: | --- | --: | --: | --: |");
        for (Hasil satu : semua) {
            ke.println(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %d/%d | %,d/%,d | %.2f (%.2f) | %.0f MiB | %.0f MiB |"
                                    + " %s | %.2f (%.2f) | %.0f MiB | **%.2f** |",
                            satu.nama(),
                            satu.baris(),
                            satu.sel().keluargaSama(),
                            satu.sel().keluarga(),
                            satu.sel().selSama(),
                            satu.sel().sel(),
                            satu.kami().detik(),
                            satu.kami().detikCpu(),
                            satu.kami().heapMiB(),
                            satu.kami().residenMiB(),
                            satu.pembanding(),
                            satu.lain().detik(),
                            satu.lain().detikCpu(),
                            satu.lain().residenMiB(),
                            satu.rasioTengah()));
        }
    }

    private static String mesin() {
        return System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch")
                + ", "
                + Runtime.getRuntime().availableProcessors()
                + " inti, JDK "
                + Runtime.version().feature();
    }

    private static LocalDate hari() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
