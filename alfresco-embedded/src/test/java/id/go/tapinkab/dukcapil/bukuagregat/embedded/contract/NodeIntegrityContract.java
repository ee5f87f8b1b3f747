package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** What the model demands of a node, at commit, and what it gives. */
abstract class NodeIntegrityContract extends CoreContract {

    private static final QName MUST = p("must");

    private NodeRef sub(String name, Map<QName, String> given) {
        return create(folder, p("sub"), name, given);
    }

    private NodeRef made(QName property, Serializable value) {
        NodeRef node = base("n-" + UUID.randomUUID());
        nodes().setProperty(node, property, value);
        return node;
    }

    @Test
    @Measured("1.33-1.35")
    void aMissingMandatoryProperty_isRefusedAtCommit_once() {
        violates(
                () -> sub("a", Map.of()),
                "Found 1 integrity violations:",
                "Mandatory property not set:",
                "Name: a",
                "Type: " + p("sub"),
                "Property: " + MUST);
    }

    @Test
    @Measured({"1.36", "1.37"})
    void itMayComeLater_andBeEmpty() {
        for (String value : new String[] {"ada", ""}) {
            run(() -> nodes().setProperty(sub("s" + value, Map.of()), MUST, value));
        }
        assertThat(tx(() -> nodes().getChildAssocs(folder))).hasSize(2);
    }

    @Test
    @Measured("1.38")
    void withoutAMandatoryPropertyThatIsNotEnforced_aNodeIsIncomplete() {
        NodeRef node = tx(() -> sub("a", Map.of(MUST, "x")));
        assertThat(tx(() -> nodes().hasAspect(node, ContentModel.ASPECT_INCOMPLETE))).isTrue();
    }

    @Test
    @Measured({"1.39-1.41", "1.43"})
    void takingAMandatoryPropertyAway_isRefusedAtCommit() {
        NodeRef node = tx(() -> sub("a", Map.of(MUST, "x")));
        String told = "Mandatory property not set:";
        violates(() -> nodes().setProperty(node, MUST, null), told, "Property: " + MUST);
        violates(() -> nodes().removeProperty(node, MUST), told, "Property: " + MUST);
        violates(
                () -> nodes().addAspect(node, p("strict"), null),
                told,
                "Type: " + p("strict"),
                "Property: " + p("mustA"));
        NodeRef defaulted = committed(p("mdef"), "c");
        violates(
                () -> nodes().setProperty(defaulted, p("mustdef"), null),
                told,
                "Property: " + p("mustdef"));
    }

    @Test
    @Measured("1.42")
    void aDefault_satisfiesWhatIsMandatory() {
        assertThat(get(committed(p("mdef"), "c"), p("mustdef"))).isEqualTo("given");
    }

    @Test
    @Measured({"1.44-1.50", "1.53", "1.54"})
    void constraints_areCheckedAtCommit_andTellTheValue() {
        String regex = "' does not match regular expression: [A-Z]{3}-[0-9]+";
        violates(
                () -> made(p("code"), "abc"),
                "Invalid property value:",
                "Type: " + BASE,
                "Property: " + p("code"),
                "Value 'abc" + regex);
        violates(() -> made(p("code"), ""), "Value '" + regex);
        for (String value : new String[] {"three", "ONE", ""}) {
            violates(() -> made(KIND, value), "The value is not an allowed value: " + value);
        }
        for (String value : new String[] {"x", "toolong"}) {
            violates(
                    () -> made(p("len"), value),
                    "String length of '" + value + "' is not in range [2; 5]");
        }
        violates(() -> made(NUM, 11), "Numeric value '11' is not in range [1; 10]");
        run(() -> made(KIND, null));
    }

    @Test
    @Measured({"1.51", "1.52"})
    void whatIsPutRightOrDeletedBeforeTheCommit_isNoViolation() {
        run(() -> nodes().setProperty(made(KIND, "three"), KIND, "one"));
        run(() -> nodes().deleteNode(made(KIND, "three")));
    }

    @Test
    @Measured("1.55")
    void allViolations_areCountedInOneMessage() {
        violates(
                () -> nodes().setProperty(made(KIND, "x"), NUM, 0),
                "Found 2 integrity violations:",
                "The value is not an allowed value: x",
                "Numeric value '0' is not in range [1; 10]");
    }

    @Test
    @Measured("1.56")
    void aViolation_isARuntimeExceptionOfAlfresco() {
        assertThat(catchThrowable(() -> run(() -> made(NUM, 11))).getClass().getSuperclass())
                .isEqualTo(AlfrescoRuntimeException.class);
    }

    @Test
    @Measured("1.61")
    void defaults_areTextInTheCreatingTransaction() {
        NodeRef node =
                tx(
                        () -> {
                            NodeRef made = base("a");
                            assertThat(nodes().getProperty(made, p("flag"))).isEqualTo("false");
                            assertThat(nodes().getProperty(made, TEXT)).isEqualTo("dflt");
                            assertThat(nodes().getProperty(made, p("autoProp"))).isEqualTo("auto");
                            return made;
                        });
        assertThat(get(node, p("flag"))).isEqualTo(Boolean.FALSE);
        assertThat(tx(() -> nodes().getAspects(node)))
                .containsExactlyInAnyOrder(
                        p("auto"),
                        ContentModel.ASPECT_AUDITABLE,
                        ContentModel.ASPECT_TITLED,
                        ContentModel.ASPECT_LOCALIZED,
                        ContentModel.ASPECT_REFERENCEABLE);
    }

    @Test
    @Measured({"1.32", "1.62-1.64"})
    void nullIsAValue_andNoDefaultComesBackForIt() {
        Map<QName, Serializable> explicit = new HashMap<>();
        explicit.put(TEXT, null);
        explicit.put(p("code"), null);
        NodeRef node = tx(() -> create(folder, BASE, "a", explicit));
        assertThat(tx(() -> nodes().getProperties(node)))
                .containsEntry(TEXT, null)
                .containsEntry(p("code"), null);
        NodeRef other = committed(BASE, "b");
        run(() -> nodes().setProperty(other, TEXT, null));
        assertThat(tx(() -> nodes().getProperties(other))).containsEntry(TEXT, null);
        run(() -> nodes().removeProperty(other, TEXT));
        assertThat(tx(() -> nodes().getProperties(other))).doesNotContainKey(TEXT);
        assertThat(get(other, TEXT)).isNull();
    }
}
