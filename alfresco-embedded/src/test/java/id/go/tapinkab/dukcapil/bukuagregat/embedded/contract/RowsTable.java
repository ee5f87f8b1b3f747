package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The README's tables of which test shows which row. */
final class RowsTable {
    private static final String BEGIN = "<!-- rows: made by ContractRowsTest -->";
    private static final String END = "<!-- rows: end -->";

    private RowsTable() {}

    /** The README with its tables as they must be. */
    static String into(String readme, String tables) {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("The README lacks " + BEGIN + " and " + END);
        }
        return readme.substring(0, begin + BEGIN.length())
                + "\n\n"
                + tables
                + readme.substring(end);
    }

    static String of(int section, Measurement measurement, ContractTests tests) {
        StringBuilder table = new StringBuilder();
        table.append("<details><summary>")
                .append(section)
                .append(". ")
                .append(measurement.sections().get(section))
                .append("</summary>\n\n| rows | shown by |\n| --- | --- |\n");
        for (ContractTests.Shown shown : tests.all()) {
            List<Row> rows = in(section, shown.rows());
            if (!rows.isEmpty()) {
                line(table, rows, "`" + shown.name() + "`");
            }
        }
        measurement
                .leftOut(section)
                .forEach((reason, rows) -> line(table, rows, "left out, " + reason));
        return table.append("\n</details>\n\n").toString();
    }

    private static List<Row> in(int section, Collection<Row> rows) {
        return rows.stream().filter(row -> row.section() == section).toList();
    }

    private static void line(StringBuilder table, List<Row> rows, String text) {
        table.append("| ")
                .append(compact(rows))
                .append(" | ")
                .append(text.replace("|", "\\|"))
                .append(" |\n");
    }

    /** Such as {@code 1.1-1.4, 1.9}. */
    static String compact(List<Row> rows) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from;
            while (to + 1 < rows.size() && rows.get(to + 1).number() == rows.get(to).number() + 1) {
                to++;
            }
            parts.add(rows.get(from) + (to == from ? "" : "-" + rows.get(to)));
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
