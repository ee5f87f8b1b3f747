package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.BatasBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BerkasDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.Kemajuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PembacaDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PermintaanBaca;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PenyelesaiPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.TandaPdf;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * {@code buku FILE… [--semester 2024-I] [--wilayah DAFTAR.csv] [--keluaran DIR]}: the book of one
 * semester's delivery without a repository: DOCX, XLSX and a PDF marked as draft. Exit 0: made; 2:
 * the delivery is rejected; 1: wrong usage or a file that cannot be written.
 */
public final class BuatBuku {

    private static final String CARA =
            "Cara pakai: buku BERKAS… [--semester 2024-I] [--wilayah DAFTAR.csv] [--keluaran DIR]";

    /** What the draft calls its version: those of the repository have numbers. */
    private static final String VERSI = "di luar repositori";

    private final List<BerkasDkb> berkas = new ArrayList<>();
    private Optional<Semester> semester = Optional.empty();
    private Optional<Path> wilayah = Optional.empty();
    private Path folder = Path.of(".");

    private BuatBuku() {}

    public static void main(String[] argumen) {
        PrintStream keluar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream kesalahan = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(jalankan(argumen, keluar, kesalahan));
    }

    /** Makes the files and names them on {@code keluar}; returns the exit code. */
    static int jalankan(String[] argumen, PrintStream keluar, PrintStream kesalahan) {
        BuatBuku perintah = new BuatBuku();
        try {
            Optional<String> salah = perintah.urai(argumen);
            if (salah.isPresent()) {
                kesalahan.println(salah.get());
                kesalahan.println(CARA);
                return 1;
            }
            return perintah.buat(keluar, kesalahan);
        } catch (IOException | UncheckedIOException e) {
            kesalahan.println("Buku tidak dapat dibuat: " + e.getMessage());
            return 1;
        }
    }

    /** What is wrong with the command line, if anything. */
    private Optional<String> urai(String[] argumen) throws IOException {
        for (int i = 0; i < argumen.length; i++) {
            String satu = argumen[i];
            if (satu.startsWith("--") && i + 1 == argumen.length) {
                return Optional.of(satu + " perlu nilai.");
            }
            switch (satu) {
                case "--semester" -> {
                    semester = Semester.parse(argumen[++i].toUpperCase(Locale.ROOT));
                    if (semester.isEmpty()) {
                        return Optional.of("--semester harus seperti 2024-I atau 2024-II.");
                    }
                }
                case "--wilayah" -> wilayah = Optional.of(Path.of(argumen[++i]));
                case "--keluaran" -> folder = Path.of(argumen[++i]);
                default -> {
                    if (!Files.isReadable(Path.of(satu))) {
                        return Optional.of("Berkas tidak ada atau tidak dapat dibaca: " + satu);
                    }
                    berkas.add(BerkasDkb.dari(Path.of(satu)));
                }
            }
        }
        return berkas.isEmpty()
                ? Optional.of("Sebutkan sedikitnya satu berkas.")
                : Optional.empty();
    }

    private int buat(PrintStream keluar, PrintStream kesalahan) throws IOException {
        DaftarWilayah daftar = daftar();
        HasilBaca hasil =
                new PembacaDkb(daftar, BatasBaca.bawaan())
                        .baca(new PermintaanBaca(berkas, semester, List.of()), Kemajuan.DIAM);
        if (hasil.ditolak() || hasil.semester().isEmpty()) {
            kesalahan.println("DKB ditolak; lihat sebabnya dengan: periksa BERKAS…");
            return 2;
        }
        Buku buku =
                new PenyusunBuku()
                        .susun(
                                hasil.kubus(),
                                hasil.semester().get(),
                                daftar,
                                IdentitasKantor.tapin(),
                                PengaturanBuku.BAWAAN);
        Files.createDirectories(folder);
        String nama = "Buku Data Agregat " + buku.semester().judul();
        Path xlsx = folder.resolve("Lampiran " + nama + ".xlsx");
        CompletableFuture<Void> lampiran = CompletableFuture.runAsync(() -> tulisXlsx(buku, xlsx));
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        HasilPdf ditata = new BukuDocx().tulisDenganPdf(buku, docx, pdf);
        Files.write(folder.resolve(nama + ".docx"), docx.toByteArray());
        try (OutputStream ke = Files.newOutputStream(folder.resolve(nama + ".pdf"))) {
            byte[] naskah = docx.toByteArray();
            new PenyelesaiPdf().selesaikan(pdf.toByteArray(), naskah, tanda(buku, naskah), ke);
        }
        tunggu(lampiran);
        keluar.printf(
                Locale.ROOT,
                "%s: %d halaman, %d tabel, %d gambar%n",
                nama,
                ditata.halaman(),
                buku.tabel().size(),
                buku.gambar().size());
        keluar.println(folder.toAbsolutePath().normalize());
        return 0;
    }

    private DaftarWilayah daftar() throws IOException {
        if (wilayah.isEmpty()) {
            return BacaDaftarWilayah.bawaan();
        }
        try (InputStream isi = Files.newInputStream(wilayah.get())) {
            return BacaDaftarWilayah.baca(isi);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void tulisXlsx(Buku buku, Path ke) {
        try (OutputStream keluaran = Files.newOutputStream(ke)) {
            new BukuXlsx().tulis(buku, keluaran);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tunggu(CompletableFuture<Void> lampiran) throws IOException {
        try {
            lampiran.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private static TandaPdf tanda(Buku buku, byte[] docx) {
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(docx);
            return new TandaPdf(
                    BukuDocx.judul(buku),
                    buku.kantor().nama() + " " + buku.wilayah(),
                    VERSI,
                    HexFormat.of().formatHex(sidik),
                    Instant.now(),
                    Optional.empty());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
