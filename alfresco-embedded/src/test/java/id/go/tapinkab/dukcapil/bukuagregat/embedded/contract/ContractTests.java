package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tests of this module that show measured rows. */
record ContractTests(List<Shown> all, List<Class<?>> withoutBackend) {

    /** A test and the rows it shows. */
    record Shown(Method test, SortedSet<Row> rows) {
        String name() {
            return test.getDeclaringClass().getSimpleName() + "." + test.getName();
        }
    }

    static ContractTests find() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> classes = classes();
        List<Shown> all = new ArrayList<>();
        List<Class<?>> withoutBackend = new ArrayList<>();
        for (Class<?> each : classes) {
            List<Shown> shown = shown(each);
            all.addAll(shown);
            if (!shown.isEmpty() && classes.stream().noneMatch(other -> runs(other, each))) {
                withoutBackend.add(each);
            }
        }
        all.sort(
                Comparator.comparing((Shown each) -> each.rows().first())
                        .thenComparing(Shown::name));
        return new ContractTests(all, withoutBackend);
    }

    /** Whether Surefire runs {@code contract}'s tests when it runs {@code test}. */
    private static boolean runs(Class<?> test, Class<?> contract) {
        return contract.isAssignableFrom(test)
                && !Modifier.isAbstract(test.getModifiers())
                && test.getSimpleName().endsWith("Test");
    }

    private static List<Shown> shown(Class<?> type) {
        List<Shown> shown = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            Measured measured = method.getAnnotation(Measured.class);
            if (measured != null) {
                SortedSet<Row> rows = new TreeSet<>();
                for (String range : measured.value()) {
                    rows.addAll(Row.range(range));
                }
                shown.add(new Shown(method, rows));
            }
        }
        return shown;
    }

    private static List<Class<?>> classes()
            throws IOException, URISyntaxException, ClassNotFoundException {
        Path root =
                Path.of(
                        ContractTests.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
        List<Class<?>> classes = new ArrayList<>();
        for (Path file : files) {
            String name =
                    root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), ".");
            classes.add(
                    Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            ContractTests.class.getClassLoader()));
        }
        return classes;
    }
}
