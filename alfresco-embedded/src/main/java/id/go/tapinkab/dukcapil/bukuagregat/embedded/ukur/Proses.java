package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one process from its start to its end and watches what it takes. */
final class Proses {

    private static final Pattern RESIDEN = Pattern.compile("RssAnon:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile(" (\\d+)M->\\d+M\\(\\d+M\\)");

    private Proses() {}

    /**
     * @param nama of its output in the folder: {@code nama.keluar}
     * @throws IOException when it ends with anything but 0
     */
    static Jalan jalankan(List<String> perintah, Path folder, String nama) throws IOException {
        Path keluar = folder.resolve(nama + ".keluar");
        Path salah = folder.resolve(nama + ".salah");
        Path gc = folder.resolve(nama + ".gc");
        Files.deleteIfExists(gc);
        ProcessBuilder pembuat =
                new ProcessBuilder(perintah)
                        .redirectInput(ProcessBuilder.Redirect.from(kosong(folder).toFile()))
                        .redirectOutput(keluar.toFile())
                        .redirectError(salah.toFile());
        pembuat.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + gc);
        long mulai = System.nanoTime();
        Process proses = pembuat.start();
        long residen = 0;
        Duration cpu = Duration.ZERO;
        try {
            do {
                residen = Math.max(residen, residen(proses.pid()));
                cpu = proses.info().totalCpuDuration().orElse(cpu);
            } while (!proses.waitFor(10, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Terhenti sewaktu mengukur", e);
        } finally {
            proses.destroyForcibly();
        }
        double detik = (System.nanoTime() - mulai) / 1e9;
        if (proses.exitValue() != 0) {
            throw new IOException(
                    String.join(" ", perintah)
                            + " berakhir dengan "
                            + proses.exitValue()
                            + ": "
                            + Files.readString(salah));
        }
        return new Jalan(detik, cpu.toMillis() / 1e3, heap(gc), residen / 1024.0);
    }

    private static Path kosong(Path folder) throws IOException {
        Path kosong = folder.resolve("kosong");
        return Files.exists(kosong) ? kosong : Files.createFile(kosong);
    }

    /** Resident memory that no file stands behind, in KiB. */
    private static long residen(long pid) {
        try {
            Matcher cocok = RESIDEN.matcher(Files.readString(Path.of("/proc", pid + "", "status")));
            return cocok.find() ? Long.parseLong(cocok.group(1)) : 0;
        } catch (IOException e) {
            // No Linux, or it ended just now: then nothing more is to be seen.
            return 0;
        }
    }

    private static double heap(Path gc) throws IOException {
        long terbanyak = 0;
        if (Files.exists(gc)) {
            Matcher cocok = HEAP.matcher(Files.readString(gc));
            while (cocok.find()) {
                terbanyak = Math.max(terbanyak, Long.parseLong(cocok.group(1)));
            }
        }
        return terbanyak;
    }
}
