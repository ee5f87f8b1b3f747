package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A book of all desa: ours makes DOCX, XLSX and PDF from the delivery, LibreOffice only converts
 * that DOCX to PDF.
 */
final class UkurBuku implements Pengukuran {

    /** As the command names its files. */
    private static final String NAMA = "Buku Data Agregat Semester I Tahun 2024";

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
        Path hasil = Files.createDirectories(tempat.folder().resolve("buku"));
        List<String> kami =
                tempat.kami(
                        dkb.toString(),
                        "--semester",
                        PendudukBuatan.SEMESTER,
                        "--keluaran",
                        hasil.toString());
        Path docx = hasil.resolve(NAMA + ".docx");
        List<String> libreOffice = libreOffice(skrip, docx, tempat);
        tempat.catat().accept("buku: " + wilayah + " wilayah");
        Berpasangan pasangan = new Berpasangan(tempat);
        pasangan.jalankan(kami, libreOffice);
        Kecocokan sel = AngkaTercetak.banding(docx, hasil.resolve(NAMA + ".pdf"));
        return pasangan.hasil("buku " + wilayah + " wilayah", wilayah, "LibreOffice", sel);
    }

    /**
     * The command that converts the DOCX, with a profile of its own. A small text fills the profile
     * first: the program asks to be started again when it has made one; the script does that.
     */
    private static List<String> libreOffice(Path skrip, Path docx, Tempat tempat)
            throws IOException {
        Path ke = Files.createDirectories(tempat.folder().resolve("libreoffice"));
        Path kecil = Files.writeString(ke.resolve("kecil.txt"), "Buku");
        List<String> perintah =
                new ArrayList<>(
                        List.of(
                                skrip.toString(),
                                "-env:UserInstallation="
                                        + Files.createTempDirectory(ke, "profil").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                ke.toString(),
                                kecil.toString()));
        Proses.jalankan(perintah, tempat.folder(), "pembanding");
        perintah.set(0, program(skrip).toString());
        perintah.set(perintah.size() - 1, docx.toString());
        return perintah;
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
