package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.util.Objects;

/**
 * What a public edition told its readers: the counts of a semester but for those withheld. It is
 * out for good: every later edition has to reckon with readers who have this one beside it.
 */
public record Terbitan(Kubus kubus, Samaran samaran) {
    public Terbitan {
        Objects.requireNonNull(kubus, "kubus");
        Objects.requireNonNull(samaran, "samaran");
    }
}
