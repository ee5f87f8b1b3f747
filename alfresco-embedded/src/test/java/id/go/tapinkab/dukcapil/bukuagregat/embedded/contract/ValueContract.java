package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.MalformedNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What a value given becomes, and as what it is read in a later transaction. */
abstract class ValueContract extends CoreContract {

    private static final Date MOMENT = Date.from(Instant.parse("2024-06-30T02:15:30.123Z"));

    private void assertStored(QName property, Serializable given, Serializable stored) {
        NodeRef node =
                tx(
                        () -> {
                            NodeRef made = base("n-" + UUID.randomUUID());
                            nodes().setProperty(made, property, given);
                            return made;
                        });
        Serializable read = get(node, property);
        assertThat(read).as("%s ← %s", property, given).isEqualTo(stored);
        assertThat(read).hasSameClassAs(stored);
    }

    private void assertRefused(
            QName property, Serializable given, Class<? extends Throwable> how, String message) {
        run(
                () -> {
                    NodeRef node = base("n-" + UUID.randomUUID());
                    assertThatThrownBy(() -> nodes().setProperty(node, property, given))
                            .as("%s ← %s", property, given)
                            .isInstanceOf(how)
                            .hasMessageContaining(message);
                });
    }

    private static ArrayList<Object> list(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    @Test
    @Measured({"1.93", "1.95", "1.96", "1.99", "1.100", "1.106"})
    void numbers_areMadeOfTextAndOfOtherNumbers() {
        assertStored(NUM, "7", 7);
        assertStored(NUM, 7L, 7);
        assertStored(NUM, 7.9, 7);
        assertStored(p("long"), "123456789012", 123456789012L);
        assertStored(p("long"), 5, 5L);
        assertStored(p("dbl"), "1.5", 1.5);
    }

    @Test
    @Measured({"1.94", "1.97", "1.98", "1.107", "1.143"})
    void whatIsNoNumber_isRefusedAtTheCall() {
        assertRefused(NUM, "abc", NumberFormatException.class, "For input string: \"abc\"");
        assertRefused(NUM, "", NumberFormatException.class, "For input string: \"\"");
        assertRefused(p("dbl"), "1,5", NumberFormatException.class, "For input string: \"1,5\"");
        assertRefused(
                NUM,
                true,
                TypeConversionException.class,
                "The property value is not compatible with the type defined for the property:");
    }

    @Test
    @Measured("1.101-1.105")
    void onlyTrueIsTrue() {
        assertStored(p("flag"), "true", true);
        assertStored(p("flag"), "TRUE", true);
        assertStored(p("flag"), "yes", false);
        assertStored(p("flag"), "ya", false);
        assertStored(p("flag"), 1, true);
    }

    @Test
    @Measured({"1.108-1.110", "1.112-1.115", "1.144"})
    void dates_areIso8601_andKeepTheirTime() {
        for (QName property : List.of(p("when"), p("day"))) {
            assertStored(
                    property,
                    "2024-06-30T10:15:30.000+08:00",
                    Date.from(Instant.parse("2024-06-30T02:15:30Z")));
            assertStored(property, "2024-06-30", Date.from(Instant.parse("2024-06-30T00:00:00Z")));
            assertStored(property, MOMENT, MOMENT);
        }
        assertStored(
                p("when"),
                "2024-06-30T10:15:30Z",
                Date.from(Instant.parse("2024-06-30T10:15:30Z")));
    }

    @Test
    @Measured({"1.111", "1.139"})
    void otherDates_areRefusedAtTheCall() {
        String told =
                "The property value is not compatible with the type defined for the property:";
        assertRefused(p("when"), "30/06/2024", TypeConversionException.class, told);
        assertRefused(p("when"), Instant.EPOCH, TypeConversionException.class, told);
    }

    @Test
    @Measured({"1.116-1.119", "1.145", "1.146"})
    void text_isMadeOfAnything_ofAnyLength() {
        assertStored(TEXT, 5, "5");
        assertStored(TEXT, true, "true");
        assertStored(TEXT, new Date(0), "1970-01-01T00:00:00.000Z");
        assertStored(TEXT, "", "");
        assertStored(TEXT, "x".repeat(5_000), "x".repeat(5_000));
        assertStored(TEXT, "é".repeat(100_000), "é".repeat(100_000));
        assertStored(TEXT, "a😀\u0001b", "a😀\u0001b");
    }

    /** PostgreSQL keeps no such character; ACS notices when it writes, and retries that in vain. */
    @Test
    @Measured("1.147")
    void textWithANulCharacter_isRefused() {
        assertThatThrownBy(
                        () ->
                                once().doInTransaction(
                                                () ->
                                                        create(
                                                                folder,
                                                                BASE,
                                                                "n",
                                                                Map.of(TEXT, "a\u0000b")),
                                                false,
                                                true))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching("(?s)\\d{8} Failed to write property deltas.*")
                .hasCauseInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Measured("1.120")
    void aList_isRefused_whereOneValueBelongs() {
        assertRefused(
                TEXT,
                list("a", "b"),
                DictionaryException.class,
                "A single-valued property of this type may not be a collection:");
    }

    @Test
    @Measured({"1.121-1.123", "1.125-1.127"})
    void listsKeepOrderRepetitionAndNull_andOneValueMakesAList() {
        assertStored(p("multi"), "single", list("single"));
        assertStored(p("multi"), list("a", "b", "a"), list("a", "b", "a"));
        assertStored(p("multi"), list(), list());
        assertStored(p("multiInt"), list("1", 2L, 3), list(1, 2, 3));
        assertStored(p("multiInt"), list(1, null), list(1, null));
        assertStored(p("multi"), "a,b", list("a,b"));
    }

    @Test
    @Measured("1.124")
    void anArray_isNoList() {
        assertRefused(
                p("multi"),
                new String[] {"x", "y"},
                TypeConversionException.class,
                "The property value is not compatible with the type defined for the property:");
    }

    @Test
    @Measured("1.128-1.130")
    void references_areMadeOfText() {
        assertStored(p("ref"), folder, folder);
        assertStored(p("ref"), folder.toString(), folder);
        assertRefused(
                p("ref"),
                "nonsense",
                MalformedNodeRefException.class,
                "Invalid node ref - does not contain forward slash: nonsense");
    }

    @Test
    @Measured({"1.131-1.133", "1.138", "1.140"})
    void anyValue_comesBackAsItIs() {
        assertStored(p("any"), 5, 5);
        assertStored(p("any"), list(1, "b"), list(1, "b"));
        assertStored(p("any"), new HashMap<>(Map.of("k", "v")), new HashMap<>(Map.of("k", "v")));
        assertStored(p("any"), LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 2));
        assertStored(p("any"), TimeUnit.DAYS, TimeUnit.DAYS);
    }

    @Test
    @Measured({"1.134", "1.135"})
    void textsOfManyLanguages_areReadInTheReadersOne() {
        assertStored(p("ml"), "plain", "plain");
        assertStored(p("ml"), new MLText(Locale.ENGLISH, "en"), "en");
    }

    @Test
    @Measured({"1.136", "1.137"})
    void qnames_areMadeOfText_withoutLookingAtPrefixes() {
        assertStored(p("qn"), "cm:name", QName.createQName("", "cm:name"));
        assertStored(p("qn"), ContentModel.PROP_NAME, ContentModel.PROP_NAME);
    }

    @Test
    @Measured({"1.141", "1.142"})
    void converted_isReadInTheSameTransactionToo() {
        run(
                () -> {
                    NodeRef node = base("n");
                    nodes().setProperty(node, NUM, "7");
                    nodes().setProperty(node, p("when"), "2024-06-30");
                    assertThat(nodes().getProperty(node, NUM)).isEqualTo(7);
                    assertThat(nodes().getProperty(node, p("when")))
                            .isEqualTo(Date.from(Instant.parse("2024-06-30T00:00:00Z")));
                });
    }
}
