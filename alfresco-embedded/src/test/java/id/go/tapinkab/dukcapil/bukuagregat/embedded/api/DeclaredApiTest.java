package id.go.tapinkab.dukcapil.bukuagregat.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every public or protected member that is declared here under Alfresco's names stands, exactly so,
 * in the list of ACS 25.3.0's signatures: {@code signatures/<package>.txt}, one file a package.
 */
class DeclaredApiTest {
    private static final List<String> ROOTS =
            List.of("org/alfresco", "org/springframework/extensions");

    /** The list names it as the superclass of WebScriptException and says no more of it. */
    private static final Set<String> KNOWN_BY_NAME_ONLY =
            Set.of("org.springframework.extensions.surf.exception.PlatformRuntimeException");

    @TestFactory
    Stream<DynamicTest> everyMember_isOneOfAcs() throws Exception {
        Map<String, List<String>> acs = signatures();
        return declared().stream()
                .filter(type -> !KNOWN_BY_NAME_ONLY.contains(type.getName()))
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> check(type, acs)));
    }

    private static void check(Class<?> type, Map<String, List<String>> acs) {
        assertThat(acs.containsKey(type.getName()))
                .as("%s is a class of ACS", type.getName())
                .isTrue();
        assertThat(acs.get(type.getName()))
                .as("members of %s in ACS", type.getName())
                .containsAll(members(type));
    }

    private static Map<String, List<String>> signatures() throws IOException, URISyntaxException {
        Map<String, List<String>> byClass = new TreeMap<>();
        Path folder = Path.of(DeclaredApiTest.class.getResource("/signatures").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                List<String> current = List.of();
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("  ")) {
                        current.add(normal(line));
                    } else if (!line.equals("}")) {
                        current =
                                byClass.computeIfAbsent(className(line), key -> new ArrayList<>());
                    }
                }
            }
        }
        return byClass;
    }

    private static String className(String header) {
        return header.replaceFirst("^.*?\\b(?:class|interface|enum) ", "")
                .replaceFirst("[ <{].*$", "");
    }

    private static List<Class<?>> declared()
            throws IOException, URISyntaxException, ClassNotFoundException {
        URI location =
                NodeService.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path classes = Path.of(location);
        List<Class<?>> types = new ArrayList<>();
        for (String root : ROOTS) {
            try (Stream<Path> files = Files.walk(classes.resolve(root))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    String name =
                            classes.relativize(file)
                                    .toString()
                                    .replace('/', '.')
                                    .replaceFirst("\\.class$", "");
                    Class<?> type = Class.forName(name, false, NodeService.class.getClassLoader());
                    if (visible(type.getModifiers())
                            && (type.getEnclosingClass() == null
                                    || visible(type.getEnclosingClass().getModifiers()))) {
                        types.add(type);
                    }
                }
            }
        }
        assertThat(types).as("declared classes").isNotEmpty();
        return types;
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (visible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add(normal(type.getName() + parameters(constructor) + ";"));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (visible(method.getModifiers()) && !method.isSynthetic() && !method.isBridge()) {
                members.add(
                        normal(
                                flags(method.getModifiers())
                                        + name(method.getGenericReturnType())
                                        + " "
                                        + method.getName()
                                        + parameters(method)
                                        + ";"));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (visible(field.getModifiers()) && !field.isSynthetic()) {
                members.add(
                        normal(
                                flags(field.getModifiers())
                                        + name(field.getGenericType())
                                        + " "
                                        + field.getName()
                                        + ";"));
            }
        }
        members.removeAll(inherited());
        return members;
    }

    /** Overriding what every object has is no addition: equals, toString. */
    private static List<String> inherited() {
        List<String> inherited = new ArrayList<>();
        Arrays.stream(Object.class.getDeclaredMethods())
                .filter(method -> visible(method.getModifiers()))
                .forEach(
                        method ->
                                inherited.add(
                                        normal(
                                                flags(method.getModifiers() & ~Modifier.NATIVE)
                                                        + name(method.getGenericReturnType())
                                                        + " "
                                                        + method.getName()
                                                        + parameters(method)
                                                        + ";")));
        return inherited;
    }

    private static String flags(int modifiers) {
        return Modifier.isStatic(modifiers) ? "static " : "";
    }

    private static String parameters(Executable executable) {
        String parameters =
                Arrays.stream(executable.getGenericParameterTypes())
                        .map(DeclaredApiTest::name)
                        .collect(Collectors.joining(","));
        return "(" + parameters + ")";
    }

    private static String name(Type type) {
        return type.getTypeName();
    }

    /**
     * What says nothing about how a member is called or overridden is left out: access, final,
     * exceptions, values.
     */
    private static String normal(String member) {
        return member.trim()
                .replaceAll(
                        "\\b(public|protected|abstract|final|synchronized|native|transient|volatile|default) ",
                        "")
                .replaceFirst("\\)\\s*throws [^;]*;", ");")
                .replaceFirst(" = .*;$", ";")
                .replaceFirst("^(static )?<[^()]*?> (?=\\S+ \\S+\\()", "$1")
                .replaceFirst("^(static )?<(?:[^<>]|<[^<>]*>)*> ", "$1")
                .replace("...", "[]")
                .replaceAll(" extends java.lang.Object\\b", "")
                .replaceAll(",\\s+", ",");
    }
}
