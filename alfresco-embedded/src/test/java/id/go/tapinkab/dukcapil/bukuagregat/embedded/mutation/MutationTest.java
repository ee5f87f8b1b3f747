package id.go.tapinkab.dukcapil.bukuagregat.embedded.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of mutations cannot rot: what it breaks and who has to notice are there. */
class MutationTest {

    @Test
    void everyMutation_findsItsTextAndItsTests() throws IOException {
        List<Mutation> all = Mutation.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        for (Mutation each : all) {
            String source = Files.readString(Path.of("src/main/java", each.file()));
            assertThat(each.breakIn(source)).as(each.promise()).isNotEqualTo(source);
            assertThat(each.tests()).as(each.promise()).isNotEmpty();
            for (String test : each.tests()) {
                assertThatCode(() -> Class.forName(test, false, getClass().getClassLoader()))
                        .doesNotThrowAnyException();
            }
        }
    }
}
