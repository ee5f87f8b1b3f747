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
        TabelBuatan.xlsx(xlsx, baris);
        TabelBuatan.csv(csv, baris);
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(
                tempat.baca(xlsx), tempat.pembanding(PembandingFastexcel.class, xlsx.toString()));
        Path kubus = tempat.kubus(xlsx, "kami");
        Proses.jalankan(
                tempat.pembanding(PembandingDuckdb.class, csv.toString()), folder, "pembanding");
        Kecocokan sel =
                Kecocokan.banding(kubus, tempat.keluaran("kami"), tempat.keluaran("pembanding"));
        return pasangan.hasil("biodata xlsx", baris, "fastexcel-reader (membaca saja)", sel);
    }
}
