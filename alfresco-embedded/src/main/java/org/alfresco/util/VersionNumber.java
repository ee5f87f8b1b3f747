package org.alfresco.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whole numbers separated by dots; missing parts count as zero. */
public final class VersionNumber implements Comparable<VersionNumber>, Serializable {

    private static final long serialVersionUID = 1L;

    public static final VersionNumber VERSION_ZERO = new VersionNumber("0");
    public static final VersionNumber VERSION_BIG = new VersionNumber("999.999.999.999");

    private final int[] parts;

    /** Throws IllegalArgumentException for anything but digits and dots. */
    public VersionNumber(String version) {
        if (version == null || version.isEmpty()) {
            throw new IllegalArgumentException("The version string argument may not be null");
        }
        String[] texts = version.split("\\.", -1);
        parts = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            try {
                parts[i] = Integer.parseInt(texts[i]);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("Invalid version number: " + version, e);
            }
        }
    }

    public int[] getParts() {
        return parts.clone();
    }

    @Override
    public int compareTo(VersionNumber other) {
        for (int i = 0; i < Math.max(parts.length, other.parts.length); i++) {
            int order = Integer.compare(getPart(i), other.getPart(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Zero beyond the last part. */
    public int getPart(int i) {
        return i < parts.length ? parts[i] : 0;
    }

    @Override
    public int hashCode() {
        int last = parts.length;
        while (last > 0 && parts[last - 1] == 0) {
            last--;
        }
        return Arrays.hashCode(Arrays.copyOf(parts, last));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof VersionNumber other && compareTo(other) == 0;
    }

    @Override
    public String toString() {
        return Arrays.stream(parts).mapToObj(Integer::toString).collect(Collectors.joining("."));
    }
}
