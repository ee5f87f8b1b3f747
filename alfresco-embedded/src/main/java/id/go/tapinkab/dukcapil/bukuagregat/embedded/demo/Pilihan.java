package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param berkas the DKB files; none only with {@code layani}
 * @param semester {@code 2024-I}
 * @param port of the web scripts; empty for any free one
 */
record Pilihan(
        boolean layani,
        List<Path> berkas,
        Optional<String> semester,
        Path keluaran,
        Optional<Integer> port) {

    /** A command line that can't be carried out; the message is for the user. */
    static final class Salah extends Exception {

        private static final long serialVersionUID = 1L;

        Salah(String pesan) {
            super(pesan);
        }
    }

    static Pilihan baca(String... argumen) throws Salah {
        boolean layani = false;
        List<Path> berkas = new ArrayList<>();
        Optional<String> semester = Optional.empty();
        Optional<Integer> port = Optional.empty();
        Path keluaran = Path.of("target", "demo");
        for (int i = 0; i < argumen.length; i++) {
            switch (argumen[i]) {
                case "layani" -> layani = true;
                case "--semester" -> semester = Optional.of(semester(nilai(argumen, ++i)));
                case "--keluaran" -> keluaran = Path.of(nilai(argumen, ++i));
                case "--port" -> port = Optional.of(port(nilai(argumen, ++i)));
                default -> berkas.add(berkas(argumen[i]));
            }
        }
        if (!layani && berkas.isEmpty()) {
            throw new Salah("Beri paling sedikit satu berkas DKB.");
        }
        return new Pilihan(layani, List.copyOf(berkas), semester, keluaran, port);
    }

    private static String nilai(String[] argumen, int i) throws Salah {
        if (i >= argumen.length) {
            throw new Salah("Pilihan " + argumen[i - 1] + " memerlukan nilai.");
        }
        return argumen[i];
    }

    private static String semester(String teks) throws Salah {
        if (!teks.matches("[12]\\d{3}-I{1,2}")) {
            throw new Salah("Semester \"" + teks + "\" tidak sah; tulis seperti 2024-I.");
        }
        return teks;
    }

    private static int port(String teks) throws Salah {
        if (!teks.matches("\\d{1,5}") || Integer.parseInt(teks) > 65_535) {
            throw new Salah("Port \"" + teks + "\" tidak sah; yang boleh: 0 sampai 65535.");
        }
        return Integer.parseInt(teks);
    }

    private static Path berkas(String teks) throws Salah {
        Path berkas = Path.of(teks);
        if (teks.startsWith("-")) {
            throw new Salah("Pilihan " + teks + " tidak dikenal.");
        }
        if (!Files.isRegularFile(berkas)) {
            throw new Salah("Berkas \"" + teks + "\" tidak ada.");
        }
        return berkas;
    }
}
