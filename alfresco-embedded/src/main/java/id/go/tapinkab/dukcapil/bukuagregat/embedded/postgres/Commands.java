package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the small commands around the server and collects what they say. */
final class Commands {

    /** What a command said (standard output and error together) and its exit status. */
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    private static final long LIMIT_SECONDS = 120;

    private Commands() {}

    /**
     * Runs to the end.
     *
     * @param directory the working directory; null: this process's
     * @return status 127 when the program does not exist, as a shell would say
     */
    static Outcome run(Path directory, List<String> command) {
        try {
            Process process =
                    prepared(directory, command)
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .start();
            String output;
            try (InputStream said = process.getInputStream()) {
                output = new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(124, output + " (no end within " + LIMIT_SECONDS + " s)");
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresException("Interrupted while waiting for " + command.get(0), e);
        }
    }

    /** A process builder with an environment in which PostgreSQL behaves alike everywhere. */
    static ProcessBuilder prepared(Path directory, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (directory != null) {
            builder.directory(directory.toFile());
        }
        Map<String, String> environment = builder.environment();
        // PGDATA, PGPORT, LD_LIBRARY_PATH and friends of the caller must not leak in.
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path + ":/usr/sbin:/sbin:/usr/bin:/bin");
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        return builder;
    }
}
