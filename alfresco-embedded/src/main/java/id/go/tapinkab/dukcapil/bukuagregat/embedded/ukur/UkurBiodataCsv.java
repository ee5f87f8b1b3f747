package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.nio.file.Path;

/** Individual records as csv: ours against DuckDB, both counting the same cross tables. */
final class UkurBiodataCsv implements Pengukuran {

    private final long baris;

    UkurBiodataCsv(long baris) {
        this.baris = baris;
    }

    @Override
    public Hasil ukur(Tempat tempat) throws IOException {
        tempat.catat().accept("csv: membuat " + baris + " orang rekaan …");
        Path csv = tempat.folder().resolve("biodata.csv");
        Path kubus = tempat.folder().resolve("kubus.json");
        TabelBuatan.csv(csv, baris);
        String berkas = csv.toString();
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(
                tempat.kami(berkas, "--semester", PendudukBuatan.SEMESTER, "--json"),
                tempat.pembanding(PembandingDuckdb.class, berkas));
        Proses.jalankan(
                tempat.kami(
                        berkas,
                        "--semester",
                        PendudukBuatan.SEMESTER,
                        "--json",
                        "--kubus",
                        kubus.toString()),
                tempat.folder(),
                "kami");
        Kecocokan sel =
                Kecocokan.banding(
                        kubus,
                        tempat.folder().resolve("kami.keluar"),
                        tempat.folder().resolve("pembanding.keluar"));
        return pasangan.hasil("biodata csv", baris, "DuckDB (JDBC, 2 utas)", sel);
    }
}
