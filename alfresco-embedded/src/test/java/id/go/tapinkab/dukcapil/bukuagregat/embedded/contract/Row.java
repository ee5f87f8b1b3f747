package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The id of a row of the measurement. */
record Row(int section, int number) implements Comparable<Row> {
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.(\\d+)(?:-(\\d+)\\.(\\d+))?");

    /** The rows of {@code "1.4"} or {@code "1.4-1.9"}. */
    static List<Row> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException("Not a row or a range of rows: " + text);
        }
        int section = Integer.parseInt(range.group(1));
        int first = Integer.parseInt(range.group(2));
        int last = range.group(3) == null ? first : Integer.parseInt(range.group(4));
        if (last < first || range.group(3) != null && !range.group(3).equals(range.group(1))) {
            throw new IllegalArgumentException("A range goes up within one section: " + text);
        }
        return IntStream.rangeClosed(first, last).mapToObj(n -> new Row(section, n)).toList();
    }

    @Override
    public int compareTo(Row other) {
        return Comparator.comparingInt(Row::section)
                .thenComparingInt(Row::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return section + "." + number;
    }
}
