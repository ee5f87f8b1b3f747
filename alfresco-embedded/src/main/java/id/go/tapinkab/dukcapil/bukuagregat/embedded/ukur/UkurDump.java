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
        pasangan.jalankan(
                tempat.kami(dump.toString(), "--semester", PendudukBuatan.SEMESTER, "--json"),
                tempat.kami(csv.toString(), "--semester", PendudukBuatan.SEMESTER, "--json"));
        Path kubus = kubus(tempat, dump, "kami");
        Path lain = kubus(tempat, csv, "pembanding");
        Kecocokan sel =
                Kecocokan.banding(
                        kubus,
                        tempat.folder().resolve("kami.keluar"),
                        lain,
                        tempat.folder().resolve("pembanding.keluar"));
        return pasangan.hasil("biodata dump Oracle", baris, "csv orang yang sama", sel);
    }

    private static Path kubus(Tempat tempat, Path berkas, String nama) throws IOException {
        Path kubus = tempat.folder().resolve("kubus-" + nama + ".json");
        Proses.jalankan(
                tempat.kami(
                        berkas.toString(),
                        "--semester",
                        PendudukBuatan.SEMESTER,
                        "--json",
                        "--kubus",
                        kubus.toString()),
                tempat.folder(),
                nama);
        return kubus;
    }
}
