package id.go.tapinkab.dukcapil.bukuagregat.docker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The docker folder, read as Compose would, with the values of {@code .env} filled in. */
final class Komposisi {

    static final Path AKAR = Path.of("..");
    static final Path DOCKER = AKAR.resolve("docker");
    private static final Pattern VARIABEL = Pattern.compile("\\$\\{([A-Z_]+)}");

    private final Properties lingkungan = new Properties();
    private final Map<String, Object> isi;

    Komposisi() {
        try (Reader env = Files.newBufferedReader(DOCKER.resolve(".env"), StandardCharsets.UTF_8)) {
            lingkungan.load(env);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        isi = yaml.load(isiVariabel(teks(DOCKER.resolve("compose.yaml"))));
    }

    String lingkungan(String kunci) {
        return lingkungan.getProperty(kunci);
    }

    private String isiVariabel(String teks) {
        return VARIABEL.matcher(teks).replaceAll(m -> Matcher.quoteReplacement(nilai(m.group(1))));
    }

    private String nilai(String variabel) {
        String nilai = lingkungan.getProperty(variabel);
        if (nilai == null) {
            throw new AssertionError("docker/.env has no " + variabel);
        }
        return nilai;
    }

    Map<String, Layanan> layanan() {
        Map<String, Layanan> hasil = new TreeMap<>();
        peta(isi.get("services")).forEach((nama, l) -> hasil.put(nama, new Layanan(peta(l))));
        return hasil;
    }

    Map<String, Object> volume() {
        return peta(isi.get("volumes"));
    }

    /** One service; every value as it stands in the file. */
    record Layanan(Map<String, Object> isi) {

        String image() {
            return teksNilai("image");
        }

        String dockerfile() {
            return String.valueOf(peta(isi.get("build")).get("dockerfile"));
        }

        String argumen(String nama) {
            return String.valueOf(peta(peta(isi.get("build")).get("args")).get(nama));
        }

        String lingkungan(String nama) {
            return String.valueOf(peta(isi.get("environment")).get(nama));
        }

        List<String> daftar(String kunci) {
            return isi.get(kunci) instanceof List<?> d
                    ? d.stream().map(String::valueOf).toList()
                    : List.of();
        }

        List<String> menunggu() {
            return List.copyOf(peta(isi.get("depends_on")).keySet());
        }

        private String teksNilai(String kunci) {
            return String.valueOf(isi.get(kunci));
        }
    }

    @SuppressWarnings("unchecked") // YAML has only maps with text keys here
    private static Map<String, Object> peta(Object nilai) {
        return nilai == null ? Map.of() : (Map<String, Object>) nilai;
    }

    static String teks(Path berkas) {
        try {
            return Files.readString(berkas, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the first element of that name in a pom. */
    static String dalamPom(Path pom, String elemen) {
        Matcher m = Pattern.compile("<" + elemen + ">([^<]+)</").matcher(teks(pom));
        if (!m.find()) {
            throw new AssertionError(pom + " has no " + elemen);
        }
        return m.group(1);
    }
}
