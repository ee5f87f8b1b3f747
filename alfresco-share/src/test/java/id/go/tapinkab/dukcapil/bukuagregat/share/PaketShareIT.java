package id.go.tapinkab.dukcapil.bukuagregat.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Looks at the packaged module; runs in phase verify. */
class PaketShareIT {

    private final String modul = System.getProperty("paket.modul");
    private final Path jar = berkas(".jar");
    private final Path amp = berkas(".amp");

    @Test
    void theJarHasDirectoryEntries_elseSpringFindsNoContextFile() {
        assertThat(entri(jar))
                .contains(
                        "META-INF/",
                        "alfresco/",
                        "alfresco/module/" + modul + "/",
                        "alfresco/module/" + modul + "/module.properties");
    }

    @Test
    void theAmpIsTheJarAndNothingElse() throws IOException {
        assertThat(entri(amp).stream().filter(nama -> nama.endsWith(".jar")))
                .containsExactly("lib/" + jar.getFileName());

        Properties properti = new Properties();
        try (ZipFile zip = new ZipFile(amp.toFile())) {
            properti.load(zip.getInputStream(zip.getEntry("module.properties")));
        }
        assertThat(properti)
                .containsEntry("module.id", modul)
                .containsEntry("module.version", System.getProperty("paket.versi"));
    }

    private static Path berkas(String akhiran) {
        return Path.of(System.getProperty("paket.direktori"))
                .resolve(System.getProperty("paket.nama") + akhiran);
    }

    private static List<String> entri(Path arsip) {
        try (ZipFile zip = new ZipFile(arsip.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
