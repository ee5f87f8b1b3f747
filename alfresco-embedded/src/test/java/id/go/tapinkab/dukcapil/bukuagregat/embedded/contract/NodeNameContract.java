package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.domain.node.NodeExistsException;
import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.InvalidQNameException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** New nodes: their names, ids and types. */
abstract class NodeNameContract extends CoreContract {

    @Test
    @Measured("1.1-1.3")
    void takenName_isRefused_inAnyCase_andNotTriedAgain() {
        committed(ContentModel.TYPE_CONTENT, "dup.txt");
        taken(() -> create(ContentModel.TYPE_CONTENT, "dup.txt"), "dup.txt");
        taken(() -> create(ContentModel.TYPE_CONTENT, "DUP.TXT"), "DUP.TXT");
    }

    @Test
    @Measured({"1.4", "1.5"})
    void takenName_isRefusedAtTheCall_andTheTransactionGoesOn() {
        committed(ContentModel.TYPE_CONTENT, "dup.txt");
        NodeRef after =
                tx(
                        () -> {
                            assertThatThrownBy(() -> create(ContentModel.TYPE_CONTENT, "dup.txt"))
                                    .isInstanceOf(RuntimeException.class)
                                    .isInstanceOf(DoNotRetryException.class)
                                    .isInstanceOfSatisfying(
                                            DuplicateChildNodeNameException.class,
                                            e -> {
                                                assertThat(e.getName()).isEqualTo("dup.txt");
                                                assertThat(e.getAssocTypeQName())
                                                        .isEqualTo(ContentModel.ASSOC_CONTAINS);
                                                assertThat(e.getParentNodeRef()).isEqualTo(folder);
                                            });
                            return create(ContentModel.TYPE_CONTENT, "lain.txt");
                        });
        assertThat(tx(() -> nodes().exists(after))).isTrue();
    }

    @Test
    @Measured("1.6-1.8")
    void onlyAssociationsThatForbidDuplicates_lookAtNames() {
        NodeRef parent = committed(BASE, "induk");
        run(() -> nodes().addAspect(parent, p("parts"), null));
        for (String assoc : List.of("part", "kidsDup")) {
            run(() -> kid(parent, assoc, "sama"));
            run(() -> kid(parent, assoc, "sama"));
        }
        run(() -> kid(parent, "kids", "sama"));
        taken(() -> kid(parent, "kids", "SAMA"), "SAMA");
        assertThat(tx(() -> nodes().getChildAssocs(parent))).hasSize(5);
    }

    @Test
    @Measured("1.9")
    void theAssociationsName_mayBeThere_asOftenAsOneLikes() {
        for (String name : List.of("satu", "dua")) {
            run(
                    () ->
                            nodes().createNode(
                                            folder,
                                            ContentModel.ASSOC_CONTAINS,
                                            cm("sama"),
                                            BASE,
                                            Map.of(ContentModel.PROP_NAME, name)));
        }
        assertThat(tx(() -> nodes().getChildAssocs(folder))).hasSize(2);
    }

    @Test
    @Measured({"1.10", "1.11"})
    void nodesWithoutName_areNamedByTheirId() {
        for (int i = 0; i < 2; i++) {
            NodeRef node =
                    tx(
                            () ->
                                    nodes().createNode(
                                                    folder,
                                                    ContentModel.ASSOC_CONTAINS,
                                                    cm("x"),
                                                    BASE)
                                            .getChildRef());
            assertThat(get(node, ContentModel.PROP_NAME)).isEqualTo(node.getId());
        }
    }

    @Test
    @Measured({"1.12-1.19", "1.21", "1.22"})
    void badFileNames_areIntegrityViolations() {
        for (String name :
                List.of("a/b", "a:b", "a*b", "end.", "end ", "a\"b", "a<b", "a|b", "   ", "a\\b")) {
            violates(
                    () -> create(ContentModel.TYPE_CONTENT, name),
                    "Invalid property value:",
                    "Name: " + name,
                    "Type: " + ContentModel.TYPE_CONTENT,
                    "Property: " + ContentModel.PROP_NAME,
                    "Value '" + name + "' is not valid as a file name.",
                    "This property must be a valid file name.");
        }
    }

    @Test
    @Measured("1.20")
    void aQNameWithoutALocalName_isNone() {
        assertThatThrownBy(() -> cm(""))
                .isInstanceOf(InvalidQNameException.class)
                .hasMessage("A QName must consist of a local name");
    }

    @Test
    @Measured("1.23-1.26")
    void unknownParentsTypesAndAssociations_areRefusedAtTheCall() {
        NodeRef nowhere = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "tiada");
        run(
                () -> {
                    assertThatThrownBy(() -> create(nowhere, BASE, "x", Map.of()))
                            .isInstanceOf(InvalidNodeRefException.class)
                            .hasMessage("Node does not exist: " + nowhere + " (status:null)");
                    assertThatThrownBy(() -> create(p("nosuch"), "x"))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(undefined("Class"));
                    assertThatThrownBy(() -> create(ContentModel.ASPECT_TITLED, "x"))
                            .isInstanceOf(InvalidTypeException.class)
                            .hasMessageMatching("\\d{8} Invalid type: .*titled");
                    assertThatThrownBy(() -> nodes().createNode(folder, p("nosuch"), cm("x"), BASE))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(undefined("Association"));
                });
    }

    @Test
    @Measured("1.27-1.29")
    void childAssociationsBetweenTheWrongEnds_areIntegrityViolations() {
        NodeRef content = committed(ContentModel.TYPE_CONTENT, "isi");
        NodeRef base = committed(BASE, "dasar");
        violates(
                () -> create(content, BASE, "x", Map.of()),
                "The association source type is incorrect:",
                "Source Node: " + content,
                "name=" + ContentModel.ASSOC_CONTAINS);
        violates(
                () -> nodes().createNode(base, p("rel"), p("f"), ContentModel.TYPE_CONTENT),
                "This operation is only relevant to child associations");
        violates(
                () -> nodes().createNode(base, p("kids"), p("f"), ContentModel.TYPE_FOLDER),
                "The association target type is incorrect:",
                "Required Target Type: " + ContentModel.TYPE_CONTENT);
    }

    @Test
    @Measured({"1.30", "1.31"})
    void aGivenId_isTheNodes_once() {
        String id = UUID.randomUUID().toString();
        NodeRef node = tx(() -> withId("satu", id));
        assertThat(node.getId()).isEqualTo(id);
        assertThatThrownBy(() -> once().doInTransaction(() -> withId("dua", id), false, true))
                .isInstanceOf(NodeExistsException.class)
                .hasMessageMatching("\\d{8} Node already exists: \\(\\d+, " + node + "\\)")
                .hasCauseInstanceOf(DuplicateKeyException.class);
    }

    private NodeRef withId(String name, String id) {
        return create(folder, BASE, name, Map.of(ContentModel.PROP_NODE_UUID, id));
    }

    @Test
    @Measured({"1.90", "1.91"})
    void renaming_changesTheName_notThePath() {
        NodeRef node = committed(BASE, "lama.txt");
        committed(BASE, "ada.txt");
        run(() -> nodes().setProperty(node, ContentModel.PROP_NAME, "baru.txt"));
        run(
                () -> {
                    assertThat(nodes().getPrimaryParent(node).getQName()).isEqualTo(cm("lama.txt"));
                    assertThat(byName("BARU.TXT")).isEqualTo(node);
                    assertThat(byName("lama.txt")).isNull();
                });
        taken(() -> nodes().setProperty(node, ContentModel.PROP_NAME, "ADA.txt"), "ADA.txt");
    }

    private NodeRef byName(String name) {
        return nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }

    private static String undefined(String what) {
        QName name = p("nosuch");
        return what + " " + name + " has not been defined in the data dictionary";
    }
}
