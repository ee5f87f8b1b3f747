package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs ours and the peer in turn, so that what else the machine does meets both. */
final class Berpasangan {

    private final Tempat tempat;
    private final List<Jalan> kami = new ArrayList<>();
    private final List<Jalan> lain = new ArrayList<>();

    Berpasangan(Tempat tempat) {
        this.tempat = tempat;
    }

    void jalankan(List<String> perintahKami, List<String> perintahLain) throws IOException {
        for (int i = 0; i < tempat.ulang(); i++) {
            kami.add(Proses.jalankan(perintahKami, tempat.folder(), "kami"));
            lain.add(Proses.jalankan(perintahLain, tempat.folder(), "pembanding"));
            tempat.catat()
                    .accept(
                            String.format(
                                    Locale.ROOT,
                                    "  %d/%d: %.2f s (CPU %.2f) : %.2f s (CPU %.2f)",
                                    i + 1,
                                    tempat.ulang(),
                                    kami.get(i).detik(),
                                    kami.get(i).detikCpu(),
                                    lain.get(i).detik(),
                                    lain.get(i).detikCpu()));
        }
    }

    Hasil hasil(String nama, long baris, String pembanding, Kecocokan sel) {
        List<Double> rasio = new ArrayList<>();
        for (int i = 0; i < kami.size(); i++) {
            rasio.add(kami.get(i).detik() / lain.get(i).detik());
        }
        return new Hasil(nama, baris, pembanding, sel, Jalan.dari(kami), Jalan.dari(lain), rasio);
    }
}
