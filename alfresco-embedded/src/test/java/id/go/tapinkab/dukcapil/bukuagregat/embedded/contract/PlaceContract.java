package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a node is: its parents, its path, its siblings. */
abstract class PlaceContract extends CoreContract {

    private NodeRef other;

    @BeforeEach
    void otherFolder() {
        other = committed(ContentModel.TYPE_FOLDER, "lain");
    }

    private ChildAssociationRef move(NodeRef node, NodeRef to, QName name) {
        return nodes().moveNode(node, to, ContentModel.ASSOC_CONTAINS, name);
    }

    @Test
    @Measured({"1.178", "1.182"})
    void moving_keepsReferenceAndName_andMovesModified() {
        NodeRef node = committed(BASE, "m.txt");
        Date modified = (Date) get(node, ContentModel.PROP_MODIFIED);
        ChildAssociationRef moved = tx(() -> move(node, other, cm("other")));
        assertThat(moved.getChildRef()).isEqualTo(node);
        assertThat(moved.getParentRef()).isEqualTo(other);
        assertThat(moved.getQName()).isEqualTo(cm("other"));
        assertThat(moved.isPrimary()).isTrue();
        assertThat(tx(() -> nodes().getPrimaryParent(node))).isEqualTo(moved);
        assertThat(get(node, ContentModel.PROP_NAME)).isEqualTo("m.txt");
        assertThat((Date) get(node, ContentModel.PROP_MODIFIED)).isAfter(modified);
    }

    @Test
    @Measured({"1.179", "1.180"})
    void movingToWhereTheNameIsTaken_isRefused() {
        NodeRef node = committed(BASE, "m.txt");
        run(() -> create(other, BASE, "M.TXT", Map.of()));
        taken(() -> move(node, other, cm("x")), "m.txt");
    }

    @Test
    @Measured("1.181")
    void movingIntoOnesOwnDescendant_isRefused() {
        assertFails(() -> move(folder, other, cm("x")))
                .isInstanceOf(CyclicChildRelationshipException.class)
                .hasMessage("Node has been pasted into its own tree.");
    }

    private void children(String... names) {
        for (String name : names) {
            run(() -> create(other, ContentModel.TYPE_CONTENT, name, Map.of()));
        }
    }

    @Test
    @Measured({"1.189-1.191"})
    void names_areFoundInAnyCase_underTheirAssociation() {
        children("A", "10");
        run(
                () -> {
                    assertThat(named(ContentModel.ASSOC_CONTAINS, "a")).isNotNull();
                    assertThat(named(ContentModel.ASSOC_CONTAINS, "zzz")).isNull();
                    assertThat(named(ContentModel.ASSOC_CHILDREN, "A")).isNull();
                    assertThat(
                                    nodes().getChildrenByName(
                                                    other,
                                                    ContentModel.ASSOC_CONTAINS,
                                                    List.of("a", "zzz", "10")))
                            .extracting(child -> child.getQName().getLocalName())
                            .containsExactlyInAnyOrder("A", "10");
                });
    }

    private NodeRef named(QName assoc, String name) {
        return nodes().getChildByName(other, assoc, name);
    }

    @Test
    @Measured({"1.192", "1.195", "1.196"})
    void children_comeInTheOrderOfCreation_allOrByNamePattern() {
        children("b", "A", "c", "10", "9");
        run(
                () -> {
                    assertThat(nodes().getChildAssocs(other))
                            .extracting(child -> child.getQName().getLocalName())
                            .containsExactly("b", "A", "c", "10", "9");
                    assertThat(nodes().getChildAssocs(other, ContentModel.ASSOC_CONTAINS, cm("b")))
                            .hasSize(1);
                    assertThat(
                                    nodes().getChildAssocs(
                                                    other,
                                                    RegexQNamePattern.MATCH_ALL,
                                                    new RegexQNamePattern(
                                                            NamespaceService.CONTENT_MODEL_1_0_URI,
                                                            "[0-9]+")))
                            .hasSize(2);
                });
    }

    @Test
    @Measured({"1.193", "1.194"})
    void childrenByType_areOfExactlyThatType() {
        children("isi");
        run(() -> create(other, BASE, "dasar", Map.of()));
        run(() -> create(other, ContentModel.TYPE_FOLDER, "map", Map.of()));
        for (QName type : List.of(ContentModel.TYPE_CONTENT, BASE, ContentModel.TYPE_FOLDER)) {
            assertThat(tx(() -> nodes().getChildAssocs(other, Set.of(type)))).hasSize(1);
        }
    }

    @Test
    @Measured({"1.197", "1.198"})
    void childrenByProperty_areFound_butNotByWhatTheRepositoryTells() {
        run(() -> create(other, BASE, "dasar", Map.of()));
        children("isi");
        run(
                () -> {
                    assertThat(nodes().getChildAssocsByPropertyValue(other, TEXT, "dflt"))
                            .hasSize(1);
                    assertThatThrownBy(
                                    () ->
                                            nodes().getChildAssocsByPropertyValue(
                                                            other, ContentModel.PROP_NAME, "isi"))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "getChildAssocsByPropertyValue does not allow search of system"
                                            + " maintained properties: "
                                            + ContentModel.PROP_NAME);
                });
    }

    @Test
    @Measured("1.200")
    void aSecondParent_comesAndGoes_theNodeStays() {
        NodeRef node = committed(BASE, "n");
        run(() -> alsoIn(node));
        assertThat(tx(() -> nodes().getParentAssocs(node))).hasSize(2);
        run(() -> nodes().deleteNode(other));
        assertThat(tx(() -> nodes().exists(node))).isTrue();
        assertThat(tx(() -> nodes().getParentAssocs(node))).hasSize(1);
    }

    private ChildAssociationRef alsoIn(NodeRef node) {
        return nodes().addChild(other, node, ContentModel.ASSOC_CONTAINS, cm("n"));
    }

    @Test
    @Measured({"1.201", "1.202"})
    void aSecondParent_hasEachNameOnce() {
        NodeRef node = committed(BASE, "sec");
        run(() -> alsoIn(node));
        taken(() -> alsoIn(node), "sec");
        NodeRef newcomer = tx(() -> create(committed(ContentModel.TYPE_FOLDER, "m"), BASE, "sec"));
        taken(() -> alsoIn(newcomer), "sec");
    }

    private NodeRef create(NodeRef parent, QName type, String name) {
        return create(parent, type, name, Map.of());
    }

    @Test
    @Measured({"1.203", "1.204"})
    void takenFromItsPrimaryParent_aNodeIsDeleted_butNotAsASecondaryOne() {
        NodeRef node = committed(BASE, "n");
        ChildAssociationRef primary = tx(() -> nodes().getPrimaryParent(node));
        assertFails(() -> nodes().removeSecondaryChildAssociation(primary))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "removeSeconaryChildAssociation can not be applied to a primary association:");
        run(() -> nodes().removeChild(folder, node));
        assertThat(tx(() -> nodes().exists(node))).isFalse();
    }

    @Test
    @Measured({"1.216", "1.217"})
    void paths_goDownFromTheRoot_whichHasNoParent() {
        NodeRef node = committed(BASE, "laporan 1");
        NamespaceService prefixes = bean("namespaceService", NamespaceService.class);
        assertThat(tx(() -> nodes().getPath(node).toPrefixString(prefixes)))
                .startsWith("/app:company_home/cm:")
                .endsWith("/cm:laporan_x0020_1");
        NodeRef root = tx(() -> nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE));
        assertThat(tx(() -> nodes().getPrimaryParent(root)))
                .hasToString("null|" + root + "|null|null|false|-1");
    }
}
