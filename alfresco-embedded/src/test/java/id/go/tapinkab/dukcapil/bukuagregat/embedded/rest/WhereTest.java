package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhereTest {
    private static final Set<String> KNOWN = Set.of("a", "b", "variables/");

    @Test
    void equalities_areJoinedByAnd() {
        assertThat(Where.parse("(a='x y' AND b=true)", KNOWN).values())
                .isEqualTo(Map.of("a", "x y", "b", "true"));
        assertThat(Where.parse("(variables/p_sText='d:text t')", KNOWN).values())
                .isEqualTo(Map.of("variables/p_sText", "d:text t"));
        assertThat(Where.parse(null, KNOWN).values()).isEmpty();
    }

    @Test
    void whatIsNotKnownOrNotUnderstood_isRefused() {
        assertThatThrownBy(() -> Where.parse("(foo='x')", KNOWN))
                .hasMessage(
                        "The property 'foo' with value 'x' isn't supported for EQUALS comparison");
        assertThatThrownBy(() -> Where.parse("(a>'x')", KNOWN)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> Where.parse("(a='x' OR b='y')", KNOWN))
                .isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> Where.parse("a='x'", KNOWN)).isInstanceOf(ApiException.class);
    }
}
