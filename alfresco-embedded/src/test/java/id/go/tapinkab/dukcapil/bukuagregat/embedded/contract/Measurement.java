package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was measured on a running ACS, and what of it no test here shows: the resources {@code
 * contract/rows.txt} and {@code contract/left-out.txt}.
 *
 * @param sections number to title
 * @param leftOut row to reason
 */
record Measurement(
        SortedMap<Integer, String> sections, SortedSet<Row> rows, SortedMap<Row, String> leftOut) {

    /** Why a row may be left out; each line of left-out.txt begins its reason with one of them. */
    static final Set<String> REASONS = Set.of("unused", "refused", "acs");

    static Measurement read() throws IOException {
        SortedMap<Integer, String> sections = new TreeMap<>();
        SortedSet<Row> rows = new TreeSet<>();
        for (String line : lines("rows.txt")) {
            String[] told = line.replaceFirst("^# (?=\\d)", "#").split(" ", 2);
            if (told[0].matches("#\\d+")) {
                sections.put(Integer.valueOf(told[0].substring(1)), told[1]);
            } else if (!line.startsWith("#")) {
                rows.addAll(Row.range(told[0]));
            }
        }
        SortedMap<Row, String> leftOut = new TreeMap<>();
        for (String line : lines("left-out.txt")) {
            String[] told = line.split(" ", 2);
            if (!line.startsWith("#")) {
                Row.range(told[0]).forEach(row -> put(leftOut, row, told[1]));
            }
        }
        return new Measurement(sections, rows, leftOut);
    }

    private static void put(Map<Row, String> leftOut, Row row, String reason) {
        String kind = reason.substring(0, Math.max(0, reason.indexOf(": ")));
        if (!REASONS.contains(kind)) {
            throw new IllegalStateException(
                    row + " is left out for none of the reasons " + REASONS + ": " + reason);
        }
        if (leftOut.put(row, reason) != null) {
            throw new IllegalStateException(row + " is left out twice");
        }
    }

    /** Reason to rows, within a section, in the order of the first row. */
    Map<String, List<Row>> leftOut(int section) {
        Map<String, List<Row>> reasons = new LinkedHashMap<>();
        leftOut.forEach(
                (row, reason) -> {
                    if (row.section() == section) {
                        reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(row);
                    }
                });
        return reasons;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream text = Measurement.class.getResourceAsStream("/contract/" + name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
