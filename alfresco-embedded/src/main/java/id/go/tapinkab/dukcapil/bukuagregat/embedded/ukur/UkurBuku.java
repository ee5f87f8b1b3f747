package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A book of all desa: ours makes DOCX, XLSX and PDF from the delivery, LibreOffice only converts
 * that DOCX to PDF.
 */
final class UkurBuku implements Pengukuran {

    private final int desa;

    /** A book of so many desa. */
    UkurBuku(int desa) {
        this.desa = desa;
    }

    @Override
    public Hasil ukur(Tempat tempat) throws IOException {
        Path skrip = skrip();
        Path dkb = tempat.folder().resolve("desa.zip");
        int wilayah = DesaBuatan.tulis(dkb, desa);
        tempat.catat().accept("buku: " + wilayah + " wilayah; pemanasan …");
        Path hasil = Files.createDirectories(tempat.folder().resolve("buku"));
        List<String> kami =
                tempat.kami(
                        dkb.toString(),
                        "--semester",
                        PendudukBuatan.SEMESTER,
                        "--keluaran",
                        hasil.toString());
        Proses.jalankan(kami, tempat.folder(), "kami");
        Path docx = satu(hasil, ".docx");
        Path lain = Files.createDirectories(tempat.folder().resolve("libreoffice"));
        List<String> libreOffice = konversi(skrip, docx, lain);
        // The program asks to be started again when it has made its profile; the script does that.
        Proses.jalankan(libreOffice, tempat.folder(), "pembanding");
        libreOffice.set(0, program(skrip).toString());
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(kami, libreOffice);
        Kecocokan sel = AngkaTercetak.banding(docx, satu(hasil, ".pdf"));
        return pasangan.hasil("buku " + wilayah + " wilayah", wilayah, "LibreOffice", sel);
    }

    /** With a profile of its own, which the warming up fills. */
    private static List<String> konversi(Path skrip, Path docx, Path ke) throws IOException {
        return new ArrayList<>(
                List.of(
                        skrip.toString(),
                        "-env:UserInstallation=" + Files.createTempDirectory(ke, "profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        ke.toString(),
                        docx.toString()));
    }

    private static Path satu(Path folder, String akhiran) throws IOException {
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.filter(berkas -> berkas.toString().endsWith(akhiran))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Tidak ada " + akhiran + " di " + folder));
        }
    }

    private static Path skrip() throws IOException {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IOException(
                                        "LibreOffice (soffice) tidak ada di PATH;"
                                                + " contoh: apt install libreoffice-writer"))
                .toRealPath();
    }

    /** The program itself, not the script before it, so that its time and memory are seen. */
    private static Path program(Path skrip) {
        Path program = skrip.resolveSibling("soffice.bin");
        return Files.isExecutable(program) ? program : skrip;
    }
}
