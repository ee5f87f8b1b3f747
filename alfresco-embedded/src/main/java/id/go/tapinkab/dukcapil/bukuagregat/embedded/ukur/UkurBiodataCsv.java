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
        TabelBuatan.csv(csv, baris);
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(
                tempat.baca(csv), tempat.pembanding(PembandingDuckdb.class, csv.toString()));
        Kecocokan sel =
                Kecocokan.banding(
                        tempat.kubus(csv, "kami"),
                        tempat.keluaran("kami"),
                        tempat.keluaran("pembanding"));
        return pasangan.hasil("biodata csv", baris, "DuckDB (JDBC, 2 utas)", sel);
    }
}
