package org.alfresco.util;

import java.io.Serializable;
import java.util.Objects;

/** Two values. */
public final class Pair<F, S> implements Serializable {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // declared so by the API
    private F first;

    @SuppressWarnings("serial") // declared so by the API
    private S second;

    public Pair(F first, S second) {
        this.first = first;
        this.second = second;
    }

    public final F getFirst() {
        return first;
    }

    public final S getSecond() {
        return second;
    }

    public final void setFirst(F first) {
        this.first = first;
    }

    public final void setSecond(S second) {
        this.second = second;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair<?, ?> pair
                && Objects.equals(first, pair.first)
                && Objects.equals(second, pair.second);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(first) + Objects.hashCode(second);
    }

    @Override
    public String toString() {
        return "(" + first + ", " + second + ")";
    }
}
