package id.go.tapinkab.dukcapil.bukuagregat.embedded.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Breaks each promise of {@code mutations.txt} in a copy of one class, and runs the contracts that
 * have to notice in a JVM of their own. Prints a table; ends with 1 when a broken promise goes
 * unnoticed.
 */
public final class MutationRun {

    private static final int NOTICED = 3;
    private static final int MINUTES = 5;

    private MutationRun() {}

    /**
     * All mutations, or those of the classes whose names are given; {@code run CLASS…} is the JVM
     * that tests one of them.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("run")) {
            System.exit(run(List.of(arguments).subList(1, arguments.length)));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| promise, broken | class | noticed by |");
        out.println("| --- | --- | --- |");
        int survived = 0;
        for (Mutation each : Mutation.all()) {
            if (arguments.length > 0 && Stream.of(arguments).noneMatch(each.file()::contains)) {
                continue;
            }
            String noticed = notice(each);
            survived += noticed.isEmpty() ? 1 : 0;
            out.printf(
                    "| %s | `%s` | %s |%n",
                    each.promise(),
                    Path.of(each.file()).getFileName().toString().replace(".java", ""),
                    noticed.isEmpty() ? "**nobody**" : "`" + noticed + "`");
        }
        System.exit(survived == 0 ? 0 : 1);
    }

    /** The first of the mutation's test classes that fails; empty when none does. */
    private static String notice(Mutation mutation) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mutation");
        try {
            Path source = folder.resolve("source").resolve(mutation.file());
            Files.createDirectories(source.getParent());
            String original = Files.readString(Path.of("src/main/java", mutation.file()));
            Files.writeString(source, mutation.breakIn(original));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compile(source, classes);
            for (String test : mutation.tests()) {
                if (fails(classes, test)) {
                    return test.substring(test.lastIndexOf('.') + 1);
                }
            }
            return "";
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void compile(Path source, Path classes) {
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-nowarn",
                                "-parameters",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                source.toString());
        if (code != 0) {
            throw new IllegalStateException("Does not compile: " + source);
        }
    }

    private static boolean fails(Path classes, String test)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(classes + File.pathSeparator + System.getProperty("java.class.path"));
        command.add(MutationRun.class.getName());
        command.add("run");
        command.add(test);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            // A repository that hangs is noticed too.
            process.destroyForcibly();
            return true;
        }
        if (process.exitValue() != 0 && process.exitValue() != NOTICED) {
            throw new IllegalStateException(test + " ended with " + process.exitValue());
        }
        return process.exitValue() == NOTICED;
    }

    private static int run(List<String> tests) {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(
                                tests.stream()
                                        .map(test -> selectClass(test))
                                        .toArray(
                                                org.junit.platform.engine.DiscoverySelector[]::new))
                        .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        if (listener.getSummary().getTestsFoundCount() == 0) {
            return 1;
        }
        return listener.getSummary().getTotalFailureCount() > 0 ? NOTICED : 0;
    }
}
