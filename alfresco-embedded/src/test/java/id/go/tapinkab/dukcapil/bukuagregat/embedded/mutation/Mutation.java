package id.go.tapinkab.dukcapil.bukuagregat.embedded.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One promise and how to break it.
 *
 * @param file the source, below {@code src/main/java}
 * @param tests the classes of which one has to fail
 */
record Mutation(String promise, String file, List<String> tests, String text, String broken) {

    private static final String ROOT = "id/go/tapinkab/dukcapil/bukuagregat/";

    /** All of {@code mutations.txt}. */
    static List<Mutation> all() throws IOException {
        List<Mutation> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Mutation.class.getResourceAsStream(
                                                "/mutation/mutations.txt")),
                                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("= ") && !block.isEmpty()) {
                    all.add(of(block));
                    block.clear();
                }
                if (!line.startsWith("#") && !line.isBlank()) {
                    block.add(line);
                }
            }
        }
        all.add(of(block));
        return all;
    }

    private static Mutation of(List<String> block) {
        String file = rest(block, "file ");
        return new Mutation(
                rest(block, "= "),
                file.startsWith("org/") ? file : ROOT + file,
                List.of(rest(block, "tests ").split(" ")).stream()
                        .map(test -> (ROOT + "embedded/").replace('/', '.') + test)
                        .toList(),
                rest(block, "- "),
                rest(block, "+ "));
    }

    private static String rest(List<String> block, String start) {
        return String.join(
                "\n",
                block.stream()
                        .filter(line -> line.startsWith(start))
                        .map(line -> line.substring(start.length()))
                        .toList());
    }

    /**
     * The source with the promise broken.
     *
     * @throws IllegalStateException when the text does not stand there, and so proves nothing
     */
    String breakIn(String source) {
        if (!source.contains(text)) {
            throw new IllegalStateException("\"" + promise + "\": not found in " + file);
        }
        return source.replace(text, broken);
    }
}
