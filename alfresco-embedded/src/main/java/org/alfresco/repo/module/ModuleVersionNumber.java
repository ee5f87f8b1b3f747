package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.util.VersionNumber;

/**
 * A module's version, ordered as Maven orders versions: numbers by value, {@code 1.0-SNAPSHOT}
 * before {@code 1.0}, trailing zeros without weight.
 */
public class ModuleVersionNumber implements Externalizable {

    private static final long serialVersionUID = 1L;

    public static final ModuleVersionNumber VERSION_ZERO =
            new ModuleVersionNumber(VersionNumber.VERSION_ZERO);
    public static final ModuleVersionNumber VERSION_BIG =
            new ModuleVersionNumber(VersionNumber.VERSION_BIG);

    // Maven's known qualifiers in their order; the empty one is the release itself.
    private static final List<String> QUALIFIERS =
            List.of("alpha", "beta", "milestone", "rc", "snapshot", "", "sp");

    private String version = "0";

    public ModuleVersionNumber() {}

    public ModuleVersionNumber(String ver) {
        this.version = ver;
    }

    public ModuleVersionNumber(VersionNumber versionNumber) {
        this(versionNumber.toString());
    }

    public int compareTo(ModuleVersionNumber o) {
        List<String> mine = parts(version);
        List<String> theirs = parts(o.version);
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            int order =
                    compare(
                            i < mine.size() ? mine.get(i) : "",
                            i < theirs.size() ? theirs.get(i) : "");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> parts(String version) {
        List<String> parts =
                new ArrayList<>(
                        List.of(
                                version.toLowerCase(Locale.ROOT)
                                        .replaceAll("(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)", "-")
                                        .split("[.\\-_]+")));
        while (!parts.isEmpty() && isZero(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    private static boolean isZero(String part) {
        return part.isEmpty() || part.matches("0+|final|ga|release");
    }

    private static int compare(String a, String b) {
        boolean numberA = a.matches("\\d+");
        boolean numberB = b.matches("\\d+");
        if (numberA && numberB) {
            return Long.compare(Long.parseLong(a), Long.parseLong(b));
        }
        if (numberA || numberB) {
            // a number is later than any qualifier, and than nothing unless it is zero
            String other = numberA ? b : a;
            int sign = other.isEmpty() && isZero(numberA ? a : b) ? 0 : 1;
            return numberA ? sign : -sign;
        }
        int order = Integer.compare(rank(a), rank(b));
        return order != 0 ? order : a.compareTo(b);
    }

    private static int rank(String qualifier) {
        String known = isZero(qualifier) ? "" : qualifier.equals("cr") ? "rc" : qualifier;
        int index = QUALIFIERS.indexOf(known);
        return index < 0 ? QUALIFIERS.size() : index;
    }

    @Override
    public int hashCode() {
        return parts(version).hashCode();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModuleVersionNumber other && compareTo(other) == 0;
    }

    @Override
    public String toString() {
        return version;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(version);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        version = in.readUTF();
    }
}
