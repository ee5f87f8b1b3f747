package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Every measured row is shown by a test or left out for a reason, and the README says which.
 *
 * <p>{@code -Dcontract.tables=write} writes the README's tables instead of comparing them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractRowsTest {
    private static final Path README = Path.of("README.md");

    private Measurement measurement;
    private ContractTests tests;

    @BeforeAll
    void read() throws Exception {
        measurement = Measurement.read();
        tests = ContractTests.find();
    }

    @Test
    void rowsThatTestsOrReasonsName_wereMeasured() {
        assertThat(measurement.rows())
                .containsAll(shown())
                .containsAll(measurement.leftOut().keySet());
    }

    @Test
    void noRow_isBothShownAndLeftOut() {
        assertThat(measurement.leftOut().keySet()).doesNotContainAnyElementsOf(shown());
    }

    @Test
    void everyRow_isShownOrLeftOut() {
        List<Row> missing = new ArrayList<>(measurement.rows());
        missing.removeAll(shown());
        missing.removeAll(measurement.leftOut().keySet());
        assertThat(RowsTable.compact(missing)).isEmpty();
    }

    @Test
    void everyContract_isHeldAgainstABackend() {
        assertThat(tests.withoutBackend()).isEmpty();
    }

    @Test
    void measuredMethods_areTests() {
        assertThat(tests.all())
                .allMatch(each -> AnnotationSupport.isAnnotated(each.test(), Testable.class));
    }

    @Test
    void readme_saysWhichTestShowsWhichRow() throws IOException {
        StringBuilder tables = new StringBuilder();
        measurement
                .sections()
                .keySet()
                .forEach(section -> tables.append(RowsTable.of(section, measurement, tests)));
        String is = Files.readString(README);
        String mustBe = RowsTable.into(is, tables.toString());
        if ("write".equals(System.getProperty("contract.tables"))) {
            Files.writeString(README, mustBe);
        } else {
            assertThat(is)
                    .as("README.md; -Dcontract.tables=write brings it up to date")
                    .isEqualTo(mustBe);
        }
    }

    private SortedSet<Row> shown() {
        SortedSet<Row> shown = new TreeSet<>();
        tests.all().forEach(each -> shown.addAll(each.rows()));
        return shown;
    }
}
