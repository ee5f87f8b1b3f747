package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
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

    /** Our reading of a file of persons. */
    List<String> baca(Path berkas, String... lagi) {
        List<String> hasil =
                kami(berkas.toString(), "--semester", PendudukBuatan.SEMESTER, "--json");
        hasil.addAll(List.of(lagi));
        return hasil;
    }

    /** Reads a file of persons once more, for its counts to be compared; gives where they are. */
    Path kubus(Path berkas, String nama) throws IOException {
        Path kubus = folder.resolve("kubus-" + nama + ".json");
        Proses.jalankan(baca(berkas, "--kubus", kubus.toString()), folder, nama);
        return kubus;
    }

    /** What the process of that name wrote. */
    Path keluaran(String nama) {
        return folder.resolve(nama + ".keluar");
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
