package id.go.tapinkab.dukcapil.bukuagregat.paket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The libraries that ACS 25.3 itself carries: artifact name to version. */
record PustakaAcs(Map<String, String> versi) {

    private static final Pattern JAR = Pattern.compile("(.+?)-(r?\\d.*)\\.jar");

    static PustakaAcs baca() {
        try (InputStream in = PustakaAcs.class.getResourceAsStream("acs-25.3.0.81-libs.csv");
                BufferedReader baris =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PustakaAcs(
                    baris.lines()
                            .filter(b -> !b.startsWith("#") && !b.isBlank())
                            .map(b -> b.split(";", 2))
                            .collect(Collectors.toUnmodifiableMap(b -> b[0], b -> b[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says which of the jars ACS has too, whatever the version: "name.jar (ACS has 1.2)". */
    List<String> yangSudahAda(List<String> jar) {
        return jar.stream()
                .flatMap(
                        nama ->
                                artefak(nama)
                                        .filter(versi::containsKey)
                                        .map(a -> nama + " (ACS has " + versi.get(a) + ")")
                                        .stream())
                .toList();
    }

    private static Optional<String> artefak(String namaJar) {
        Matcher m = JAR.matcher(namaJar);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
