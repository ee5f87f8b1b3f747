package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where and how often is measured.
 *
 * @param kami the command that is ours, up to the file's name: {@code …/demo.sh periksa}
 * @param folder for the data and what the processes write
 * @param ulang paired runs; the medians of them are told
 * @param catat takes one line of progress
 */
record Tempat(List<String> kami, Path folder, int ulang, Consumer<String> catat) {

    /** Our command with what comes after it. */
    List<String> kami(String... lagi) {
        List<String> hasil = new ArrayList<>(kami);
        hasil.addAll(List.of(lagi));
        return hasil;
    }

    /** A peer's command: its main class on our own class path, with our heap's limit. */
    List<String> pembanding(Class<?> kelas, String... lagi) {
        List<String> hasil =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                kelas.getName()));
        hasil.addAll(List.of(lagi));
        return hasil;
    }
}
