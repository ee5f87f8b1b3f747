package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ukur dkb [--json] [--baris N] [--baris-xlsx N] [--baris-dump N] [--ulang N] [--folder
 * DIR]}, 0 rows leave a measurement out; {@code ukur buku [--json] [--desa N] [--ulang N] [--folder
 * DIR]}. Exit 0: every count is the peer's; 2: one is not; 1: wrong usage or a process that failed.
 */
public final class Ukur {

    private static final String CARA =
            "Cara pakai: ukur dkb [--json] [--baris 3000000] [--baris-xlsx 200000]"
                    + " [--baris-dump 1000000] [--ulang 5] [--folder DIR]\n"
                    + "            ukur buku [--json] [--desa 135] [--ulang 5] [--folder DIR]";

    private boolean buku;
    private boolean json;
    private long baris = 3_000_000;
    private int barisXlsx = 200_000;
    private long barisDump = 1_000_000;
    private int desa = 135;
    private int ulang = 5;
    private Path folder = Path.of("target", "ukur");

    private Ukur() {}

    /** Our command comes in the system property {@code ukur.kami}, its words parted by newlines. */
    public static void main(String[] argumen) {
        PrintStream keluar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream catatan = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        List<String> kami = Arrays.asList(System.getProperty("ukur.kami", "").split("\n"));
        System.exit(jalankan(kami, argumen, keluar, catatan));
    }

    /**
     * Measures and reports.
     *
     * @param kami our command, up to the file's name
     * @return the exit code
     */
    public static int jalankan(
            List<String> kami, String[] argumen, PrintStream keluar, PrintStream catatan) {
        Ukur ukur = new Ukur();
        if (!ukur.urai(argumen)) {
            catatan.println(CARA);
            return 1;
        }
        try {
            return ukur.ukur(kami, keluar, catatan);
        } catch (IOException e) {
            catatan.println("Pengukuran gagal: " + e.getMessage());
            return 1;
        }
    }

    private boolean urai(String[] argumen) {
        if (argumen.length == 0 || !List.of("dkb", "buku").contains(argumen[0])) {
            return false;
        }
        buku = argumen[0].equals("buku");
        try {
            for (int i = 1; i < argumen.length; i++) {
                switch (argumen[i]) {
                    case "--json" -> json = true;
                    case "--baris" -> baris = Long.parseLong(argumen[++i]);
                    case "--baris-xlsx" -> barisXlsx = Integer.parseInt(argumen[++i]);
                    case "--baris-dump" -> barisDump = Long.parseLong(argumen[++i]);
                    case "--desa" -> desa = Integer.parseInt(argumen[++i]);
                    case "--ulang" -> ulang = Integer.parseInt(argumen[++i]);
                    case "--folder" -> folder = Path.of(argumen[++i]);
                    default -> {
                        return false;
                    }
                }
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
        return ulang > 0 && desa > 0 && baris >= 0 && barisXlsx >= 0 && barisDump >= 0;
    }

    private int ukur(List<String> kami, PrintStream keluar, PrintStream catatan)
            throws IOException {
        Files.createDirectories(folder);
        Tempat tempat = new Tempat(kami, folder.toAbsolutePath(), ulang, catatan::println);
        List<Hasil> semua = new ArrayList<>();
        for (Pengukuran satu : pengukuran()) {
            semua.add(satu.ukur(tempat));
        }
        LaporanUkur laporan = new LaporanUkur(semua, ulang);
        if (json) {
            laporan.json(keluar);
        } else {
            laporan.tabel(keluar);
        }
        return semua.stream().allMatch(hasil -> hasil.sel().penuh()) ? 0 : 2;
    }

    private List<Pengukuran> pengukuran() {
        if (buku) {
            return List.of(new UkurBuku(desa));
        }
        List<Pengukuran> pengukuran = new ArrayList<>();
        if (baris > 0) {
            pengukuran.add(new UkurBiodataCsv(baris));
        }
        if (barisXlsx > 0) {
            pengukuran.add(new UkurBiodataXlsx(barisXlsx));
        }
        if (barisDump > 0) {
            pengukuran.add(new UkurDump(barisDump));
        }
        return pengukuran;
    }
}
