package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Individual records as a workbook: ours, counting, against fastexcel-reader, only reading. Our
 * counts are held against DuckDB's of the same people as csv.
 */
final class UkurBiodataXlsx implements Pengukuran {

    private final int baris;

    UkurBiodataXlsx(int baris) {
        this.baris = baris;
    }

    @Override
    public Hasil ukur(Tempat tempat) throws IOException {
        tempat.catat().accept("xlsx: membuat " + baris + " orang rekaan …");
        Path folder = tempat.folder();
        Path xlsx = folder.resolve("biodata.xlsx");
        Path csv = folder.resolve("biodata-xlsx.csv");
        Path kubus = folder.resolve("kubus.json");
        TabelBuatan.xlsx(xlsx, baris);
        TabelBuatan.csv(csv, baris);
        String berkas = xlsx.toString();
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(
                tempat.kami(berkas, "--semester", PendudukBuatan.SEMESTER, "--json"),
                tempat.pembanding(PembandingFastexcel.class, berkas));
        Proses.jalankan(
                tempat.kami(
                        berkas,
                        "--semester",
                        PendudukBuatan.SEMESTER,
                        "--json",
                        "--kubus",
                        kubus.toString()),
                folder,
                "kami");
        Proses.jalankan(
                tempat.pembanding(PembandingDuckdb.class, csv.toString()), folder, "pembanding");
        Kecocokan sel =
                Kecocokan.banding(
                        kubus, folder.resolve("kami.keluar"), folder.resolve("pembanding.keluar"));
        return pasangan.hasil("biodata xlsx", baris, "fastexcel-reader (membaca saja)", sel);
    }
}
