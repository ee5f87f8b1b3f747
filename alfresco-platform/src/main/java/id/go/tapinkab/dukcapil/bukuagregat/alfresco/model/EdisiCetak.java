package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which edition is printed; the values of {@code ba:edisiCetak}. */
public enum EdisiCetak {
    INTERNAL("Edisi internal (lengkap)"),
    PUBLIK("Edisi publik (angka kecil disamarkan)");

    private final String label;

    EdisiCetak(String label) {
        this.label = label;
    }

    /** As it is kept on the node. */
    public String nilai() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The edition of a value; empty for anything else. */
    public static Optional<EdisiCetak> dari(String nilai) {
        return Arrays.stream(values()).filter(e -> e.nilai().equals(nilai)).findFirst();
    }
}
