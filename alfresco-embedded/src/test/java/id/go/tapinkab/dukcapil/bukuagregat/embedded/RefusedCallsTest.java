package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.EmbeddedRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;

/** What the embedded repository does not keep it refuses, naming the call; the README lists it. */
class RefusedCallsTest {
    private static final String BEGIN = "<!-- refused: made by RefusedCallsTest -->";
    private static final String END = "<!-- refused: end -->";
    private static final Path README = Path.of("README.md");

    /** Type, what is told of it, and what is told after a method's name that a helper adds. */
    private static final Pattern REFUSAL =
            Pattern.compile(
                    "new UnsupportedOperationException\\(\\s*\"([A-Z]\\w+)\\.([^\"]*)\""
                            + "(?: \\+ method \\+ \"([^\"]*)\")?");

    private static final Pattern METHOD =
            Pattern.compile("(?:unsupported|onStores)\\(\"([^\"]+)\"");

    @Test
    void callsOnNodesAndFiles_thatAreNotKept_areRefusedByName() {
        NodeService nodes = EmbeddedRuntime.repository().bean("nodeService", NodeService.class);
        NodeRef node = new NodeRef("workspace://SpacesStore/tiada");
        refuses(
                "NodeService.setChildAssociationIndex",
                () -> nodes.setChildAssociationIndex(null, 1));
        refuses("NodeService.getPaths", () -> nodes.getPaths(node, false));
        refuses(
                "FileFolderService.copy",
                () ->
                        EmbeddedRuntime.repository()
                                .bean("fileFolderService", FileFolderService.class)
                                .copy(node, node, null));
    }

    @Test
    void callsOnContentAndTransactions_thatAreNotKept_areRefusedByName() {
        refuses(
                "ContentWriter.getFileChannel",
                () ->
                        EmbeddedRuntime.repository()
                                .bean("contentService", ContentService.class)
                                .getTempWriter()
                                .getFileChannel(true));
        refuses(
                "UserTransaction.setTransactionTimeout",
                () ->
                        EmbeddedRuntime.repository()
                                .bean("transactionService", TransactionService.class)
                                .getUserTransaction()
                                .setTransactionTimeout(1));
    }

    private interface Call {
        void run() throws Exception;
    }

    private static void refuses(String name, Call call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith(name);
    }

    /** {@code -Dcontract.tables=write} writes the list. */
    @Test
    void readme_listsWhatIsRefused() throws IOException {
        StringBuilder list = new StringBuilder();
        refusals()
                .forEach(
                        (type, calls) ->
                                list.append("- `")
                                        .append(type)
                                        .append("`: `")
                                        .append(String.join("`, `", calls))
                                        .append("`\n"));
        String is = Files.readString(README);
        String mustBe =
                is.substring(0, is.indexOf(BEGIN) + BEGIN.length())
                        + "\n\n"
                        + list
                        + "\n"
                        + is.substring(is.indexOf(END));
        if ("write".equals(System.getProperty("contract.tables"))) {
            Files.writeString(README, mustBe);
        } else {
            assertThat(is)
                    .as("README.md; -Dcontract.tables=write brings it up to date")
                    .isEqualTo(mustBe);
        }
    }

    /** Type to calls, as the sources tell them. */
    private static SortedMap<String, SortedSet<String>> refusals() throws IOException {
        SortedMap<String, SortedSet<String>> refusals = new TreeMap<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            String text = Files.readString(source);
            REFUSAL.matcher(text)
                    .results()
                    .forEach(
                            found ->
                                    refusals.computeIfAbsent(
                                                    found.group(1), type -> new TreeSet<>())
                                            .addAll(calls(found, text)));
        }
        return refusals;
    }

    private static List<String> calls(MatchResult refusal, String text) {
        String call = refusal.group(2);
        List<String> methods =
                METHOD.matcher(text).results().map(method -> method.group(1)).toList();
        if (!call.isEmpty() || methods.isEmpty()) {
            return List.of(call.isEmpty() || call.endsWith(" ") ? call + "…" : call);
        }
        String after = refusal.group(3);
        return after == null || after.equals("(")
                ? methods
                : methods.stream().map(method -> method + after).toList();
    }
}
