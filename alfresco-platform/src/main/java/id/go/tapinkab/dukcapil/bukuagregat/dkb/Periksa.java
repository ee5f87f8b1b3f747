package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code periksa FILE… [--semester 2024-I] [--sebelumnya FILE…] [--json] [--wilayah DAFTAR.csv]
 * [--luas KODE=KM2]… [--kubus FILE.json]}: reads one semester's delivery without a repository. Exit
 * 0: nothing is rejected; 2: something is; 1: wrong usage.
 */
public final class Periksa {

    private static final String CARA =
            "Cara pakai: periksa BERKAS… [--semester 2024-I] [--sebelumnya BERKAS…] [--json]\n"
                    + "            [--wilayah DAFTAR.csv] [--luas KODE=KM2]… [--kubus HASIL.json]";

    private final List<BerkasDkb> berkas = new ArrayList<>();
    private final List<BerkasDkb> sebelumnya = new ArrayList<>();
    private final Map<KodeWilayah, PengaturanIndikator.Luas> luas = new HashMap<>();
    private Optional<Semester> semester = Optional.empty();
    private DaftarWilayah daftar;
    private Path kubus;
    private boolean json;

    private Periksa() {}

    /** A wrong command line; its message is for the user. */
    private static final class SalahPakai extends Exception {
        private static final long serialVersionUID = 1L;

        SalahPakai(String pesan) {
            super(pesan);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on it says yes too often: then no harm
    private static boolean terminal() {
        return System.console() != null;
    }

    public static void main(String[] argumen) {
        PrintStream keluar = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream kesalahan = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int kode = jalankan(argumen, keluar, kesalahan, terminal());
        keluar.flush();
        System.exit(kode);
    }

    /**
     * @param terminal true when progress may be shown on {@code kesalahan}
     * @return the exit code
     */
    static int jalankan(
            String[] argumen, PrintStream keluar, PrintStream kesalahan, boolean terminal) {
        Periksa periksa = new Periksa();
        try {
            periksa.urai(argumen);
            return periksa.baca(keluar, terminal ? new KemajuanTerminal(kesalahan) : Kemajuan.DIAM);
        } catch (SalahPakai e) {
            kesalahan.println(e.getMessage());
            kesalahan.println(CARA);
            return 1;
        } catch (IOException e) {
            kesalahan.println("Laporan tidak dapat ditulis: " + e.getMessage());
            return 1;
        }
    }

    private void urai(String[] argumen) throws SalahPakai, IOException {
        List<BerkasDkb> ke = berkas;
        for (int i = 0; i < argumen.length; i++) {
            String satu = argumen[i];
            switch (satu) {
                case "--json" -> json = true;
                case "--sebelumnya" -> ke = sebelumnya;
                case "--semester" -> {
                    String kode = nilai(argumen, ++i, satu);
                    semester = Semester.parse(kode.toUpperCase(Locale.ROOT));
                    if (semester.isEmpty()) {
                        throw new SalahPakai(
                                "--semester harus seperti 2024-I atau 2024-II, bukan \""
                                        + kode
                                        + "\".");
                    }
                }
                case "--wilayah" -> daftar = daftar(berkas(nilai(argumen, ++i, satu)));
                case "--kubus" -> kubus = path(nilai(argumen, ++i, satu));
                case "--luas" -> luas(nilai(argumen, ++i, satu));
                default -> {
                    if (satu.startsWith("--")) {
                        throw new SalahPakai("Pilihan tidak dikenal: " + satu);
                    }
                    ke.add(BerkasDkb.dari(berkas(satu)));
                }
            }
        }
        if (berkas.isEmpty()) {
            throw new SalahPakai("Sebutkan sedikitnya satu berkas.");
        }
        if (daftar == null) {
            daftar = BacaDaftarWilayah.bawaan();
        }
    }

    private static String nilai(String[] argumen, int di, String pilihan) throws SalahPakai {
        if (di >= argumen.length) {
            throw new SalahPakai(pilihan + " perlu nilai.");
        }
        return argumen[di];
    }

    private static Path berkas(String nama) throws SalahPakai {
        Path path = path(nama);
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
            return path;
        }
        throw new SalahPakai("Berkas tidak ada atau tidak dapat dibaca: " + nama);
    }

    private static Path path(String nama) throws SalahPakai {
        try {
            return Path.of(nama);
        } catch (InvalidPathException e) {
            throw new SalahPakai("Nama berkas tidak sah: " + nama);
        }
    }

    private static DaftarWilayah daftar(Path path) throws SalahPakai, IOException {
        try (InputStream isi = Files.newInputStream(path)) {
            return BacaDaftarWilayah.baca(isi);
        } catch (IllegalArgumentException e) {
            throw new SalahPakai(e.getMessage());
        }
    }

    private void luas(String teks) throws SalahPakai {
        String[] bagian = teks.split("=", 2);
        try {
            KodeWilayah kode = new KodeWilayah(bagian[0].replace(".", ""));
            luas.put(
                    kode,
                    new PengaturanIndikator.Luas(
                            new BigDecimal(bagian[1].replace(',', '.')), "disebut pengguna"));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new SalahPakai("--luas harus seperti 6305=2155.94, bukan \"" + teks + "\".");
        }
    }

    private int baca(PrintStream keluar, Kemajuan kemajuan) throws IOException {
        HasilBaca hasil =
                new PembacaDkb(daftar, BatasBaca.bawaan())
                        .baca(new PermintaanBaca(berkas, semester, sebelumnya), kemajuan);
        if (kemajuan instanceof KemajuanTerminal terminal) {
            terminal.selesai();
        }
        if (kubus != null) {
            try (OutputStream ke = Files.newOutputStream(kubus)) {
                KubusJson.write(hasil.kubus(), ke);
            }
        }
        PengaturanIndikator pengaturan = PengaturanIndikator.BAWAAN.denganLuas(luas);
        if (json) {
            new LaporanJson(hasil, pengaturan).tulis(keluar);
        } else {
            new LaporanTeks(hasil, pengaturan).tulis(keluar);
        }
        return hasil.ditolak() ? 2 : 0;
    }

    /** One line that is written over. */
    private static final class KemajuanTerminal implements Kemajuan {
        private final PrintStream ke;
        private int panjang;

        KemajuanTerminal(PrintStream ke) {
            this.ke = ke;
        }

        @Override
        public void maju(String tahap, long selesai, long dari) {
            String teks = tahap + (selesai > 0 ? ", " + selesai + " baris" : "") + " …";
            ke.print("\r" + teks + " ".repeat(Math.max(0, panjang - teks.length())));
            panjang = teks.length();
        }

        void selesai() {
            if (panjang > 0) {
                ke.print("\r" + " ".repeat(panjang) + "\r");
            }
        }
    }
}
