package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice on this machine. Where there is none its tests are skipped, unless the system
 * property {@code wajib.libreoffice} or the environment's {@code CI} makes them mandatory.
 */
public final class LibreOffice {

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    public static LibreOffice perlu() {
        Optional<Path> ada =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "soffice"))
                        .filter(Files::isExecutable)
                        .findFirst();
        boolean wajib =
                Boolean.getBoolean("wajib.libreoffice") || "true".equals(System.getenv("CI"));
        assumeTrue(ada.isPresent() || wajib, "LibreOffice (soffice) is not installed");
        return new LibreOffice(
                ada.orElseThrow(
                        () -> new AssertionError("LibreOffice is mandatory here but missing")));
    }

    /** Converts a file to another format, each time with a profile of its own. */
    byte[] ubah(byte[] isi, String dari, String ke, Path folder)
            throws IOException, InterruptedException {
        Path kerja = Files.createTempDirectory(folder, "lo");
        Path masuk = kerja.resolve("buku." + dari);
        Files.write(masuk, isi);
        Path keluar = Files.createDirectory(kerja.resolve("keluar"));
        Process proses =
                new ProcessBuilder(
                                program.toString(),
                                "-env:UserInstallation=" + kerja.resolve("profil").toUri(),
                                "--headless",
                                "--convert-to",
                                ke,
                                "--outdir",
                                keluar.toString(),
                                masuk.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(kerja.resolve("log").toFile())
                        .start();
        if (!proses.waitFor(3, TimeUnit.MINUTES)) {
            proses.destroyForcibly();
        }
        Path hasil = keluar.resolve("buku." + ke.replaceFirst(":.*", ""));
        assertThat(hasil).as(Files.readString(kerja.resolve("log"))).exists();
        return Files.readAllBytes(hasil);
    }
}
