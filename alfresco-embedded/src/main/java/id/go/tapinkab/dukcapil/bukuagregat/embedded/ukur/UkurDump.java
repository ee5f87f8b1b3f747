package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.nio.file.Path;

/** The same people as an Oracle export and as csv, both read by ours. */
final class UkurDump implements Pengukuran {

    private final long baris;

    UkurDump(long baris) {
        this.baris = baris;
    }

    @Override
    public Hasil ukur(Tempat tempat) throws IOException {
        tempat.catat().accept("dump: membuat " + baris + " orang rekaan \u2026");
        Path dump = tempat.folder().resolve("biodata.dmp");
        Path csv = tempat.folder().resolve("biodata-dump.csv");
        TabelBuatan.dump(dump, baris);
        TabelBuatan.csv(csv, baris);
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(tempat.baca(dump), tempat.baca(csv));
        Kecocokan sel =
                Kecocokan.banding(
                        tempat.kubus(dump, "kami"),
                        tempat.keluaran("kami"),
                        tempat.kubus(csv, "pembanding"),
                        tempat.keluaran("pembanding"));
        return pasangan.hasil("biodata dump Oracle", baris, "csv orang yang sama", sel);
    }
}
