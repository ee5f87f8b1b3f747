package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is heard of a node that is deleted, moved, copied, restored, retyped, versioned, linked. */
abstract class PlaceEventContract extends ListeningContract {

    private static final String[] DELETED = {
        "E:beforeArchiveNode", "E:beforeDeleteNode", "E:onDeleteNode(true)", "--end--"
    };

    private NodeRef node;
    private NodeRef other;

    @BeforeEach
    void files() {
        node = committed(BASE, "n");
        other = committed(ContentModel.TYPE_FOLDER, "lain");
    }

    private void move(NodeRef moved, NodeRef to, String name) {
        nodes().moveNode(moved, to, ContentModel.ASSOC_CONTAINS, cm(name));
    }

    @Test
    @Measured("3.25")
    void aDeletion_isHeardOf_beforeAndAfter() {
        listen("E", BASE, EVERY, ALL);
        listen("C", BASE, COMMIT, ALL);
        List<String> all = heardOf(() -> nodes().deleteNode(node));
        assertThat(all).startsWith(DELETED);
        assertThat(of("C", all))
                .containsExactly("beforeArchiveNode", "beforeDeleteNode", "onDeleteNode(true)");
    }

    @Test
    @Measured("3.26")
    void aTemporaryNodesDeletion_isNoArchiving() {
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null));
        listen("E", BASE, EVERY, ALL);
        assertThat(heardOf(() -> nodes().deleteNode(node)))
                .containsExactly("E:beforeDeleteNode", "E:onDeleteNode(false)", "--end--");
    }

    @Test
    @Measured("3.27")
    void aFoldersDeletion_isHeardOfForItsChildren() {
        run(() -> create(other, BASE, "anak", Map.of()));
        listen("E", BASE, EVERY, ALL);
        assertThat(heardOf(() -> nodes().deleteNode(other))).containsExactly(DELETED);
    }

    @Test
    @Measured("3.28")
    void aMove_touchesWhatTheIndexGoesBy_beforeItIsHeardOf() {
        run(() -> nodes().addAspect(node, MARKED, null));
        listenToAssociations(
                "child",
                ContentModel.TYPE_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME);
        listen("E", BASE, EVERY, ALL);
        listen("A", MARKED, EVERY, PROPERTIES);
        listen("F", BASE, FIRST, ALL);
        listen("C", BASE, COMMIT, ALL);
        List<String> all = heardOf(() -> move(node, other, "n"));
        assertThat(all).startsWith("child:onCreateChildAssociation(false)");
        assertThat(of("E", all))
                .containsExactly(
                        "onUpdateProperties[cascadeCRC]",
                        "onUpdateNode",
                        "onUpdateProperties[cascadeTx]",
                        "onUpdateNode",
                        "onMoveNode(false)");
        assertThat(of("A", all))
                .containsExactly("onUpdateProperties[cascadeCRC]", "onUpdateProperties[cascadeTx]");
        assertThat(of("F", all))
                .containsExactly(
                        "onUpdateProperties[cascadeCRC]", "onUpdateNode", "onMoveNode(false)");
        assertThat(of("C", all))
                .containsExactly(
                        "onUpdateProperties[cascadeCRC, cascadeTx]",
                        "onUpdateNode",
                        "onMoveNode(false)");
    }

    @Test
    @Measured("3.29")
    void aMoveWithinTheFolder_isOneToo() {
        run(() -> move(node, other, "n"));
        listenToAssociations(
                "child",
                ContentModel.TYPE_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                NodeServicePolicies.OnDeleteChildAssociationPolicy.QNAME);
        listen("E", BASE, EVERY, ALL);
        assertThat(heardOf(() -> move(node, other, "m")))
                .containsExactly(
                        "child:onCreateChildAssociation(false)",
                        "E:onUpdateProperties[cascadeCRC]",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[cascadeTx]",
                        "E:onUpdateNode",
                        "child:onDeleteChildAssociation",
                        "E:onMoveNode(true)",
                        "--end--");
    }

    @Test
    @Measured("3.30")
    void aFoldersMove_isNotHeardOfForItsChildren() {
        NodeRef sub = committed(ContentModel.TYPE_FOLDER, "map");
        run(() -> create(sub, BASE, "anak", Map.of()));
        listen("E", BASE, EVERY, ALL);
        assertThat(heardOf(() -> move(sub, other, "map"))).containsExactly("--end--");
    }

    @Test
    @Measured("3.31")
    void aCopy_isANewNode_withContent_andARename() {
        run(() -> write(node, "isinya"));
        listen("E", BASE, EVERY, ALL);
        listen("C", BASE, COMMIT, CREATE, ALL[11]);
        CopyService copies = bean("copyService", CopyService.class);
        List<String> all =
                heardOf(
                        () ->
                                copies.copyAndRename(
                                        node, other, ContentModel.ASSOC_CONTAINS, cm("n"), true));
        assertThat(of("E", all))
                .startsWith(
                        "onCreateNode",
                        "onContentPropertyUpdate(content,∅→6)",
                        "onContentUpdate(true)",
                        "onUpdateProperties(new)")
                .endsWith("onCopyComplete(true)", "onUpdateProperties[name]", "onUpdateNode");
        assertThat(of("C", all)).containsExactly("onCreateNode", "onCopyComplete(true)");
    }

    @Test
    @Measured("3.32")
    void aRestoredNode_isANewOne() {
        run(() -> nodes().deleteNode(node));
        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, node.getId());
        listen("E", BASE, EVERY, ALL);
        assertThat(heardOf(() -> nodes().restoreNode(archived, null, null, null)))
                .containsExactly("E:onCreateNode", "E:onRestoreNode", "--end--");
    }

    @Test
    @Measured("3.33")
    void aNewChild_isHeardOfByTheParent_itsDeletionIsNot() {
        NodeRef parent = committed(BASE, "induk");
        listenToAssociations(
                "child",
                BASE,
                p("kids"),
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                NodeServicePolicies.OnDeleteChildAssociationPolicy.QNAME);
        assertThat(
                        heardOf(
                                () -> {
                                    NodeRef kid = kid(parent, "kids", "anak");
                                    nodes().deleteNode(kid);
                                }))
                .containsExactly("child:onCreateChildAssociation(true)", "--end--");
    }

    @Test
    @Measured("3.34")
    void peers_areHeardOf_alsoWhenTheTargetGoes() {
        NodeRef target = committed(BASE, "t");
        QName rel = p("rel");
        listenToAssociations(
                "peer",
                BASE,
                rel,
                NodeServicePolicies.OnCreateAssociationPolicy.QNAME,
                NodeServicePolicies.OnDeleteAssociationPolicy.QNAME);
        assertThat(
                        heardOf(
                                () -> {
                                    nodes().createAssociation(node, target, rel);
                                    nodes().removeAssociation(node, target, rel);
                                    nodes().createAssociation(node, target, rel);
                                    nodes().deleteNode(target);
                                }))
                .containsExactly(
                        "peer:onCreateAssociation",
                        "peer:onDeleteAssociation",
                        "peer:onCreateAssociation",
                        "peer:onDeleteAssociation",
                        "--end--");
    }

    @Test
    @Measured("3.36")
    void aNewType_isHeardOfByTheOldOne() {
        listen("E", BASE, EVERY, NodeServicePolicies.OnSetNodeTypePolicy.QNAME);
        listen("sub", p("sub"), EVERY, PROPERTIES);
        assertThat(
                        heardOf(
                                () -> {
                                    nodes().setType(node, p("sub"));
                                    nodes().setProperty(node, p("must"), "q");
                                }))
                .containsExactly("E:onSetNodeType", "sub:onUpdateProperties[must]", "--end--");
    }

    @Test
    @Measured("3.38")
    void anAutomaticVersion_comesAtCommit_andIsHeardOf() {
        run(() -> write(node, "a"));
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, null));
        listen("E", BASE, EVERY, ALL);
        List<String> all = heardOf(() -> write(node, "b"));
        int end = all.indexOf("--end--");
        assertThat(all.subList(0, end))
                .containsExactly(
                        "E:onContentPropertyUpdate(content,1→1)",
                        "E:onContentUpdate(false)",
                        "E:onUpdateProperties[content]",
                        "E:onUpdateNode");
        assertThat(all.subList(end + 1, all.size()))
                .containsExactly(
                        "E:beforeCreateVersion",
                        "E:onUpdateProperties[versionLabel]",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[versionType]",
                        "E:onUpdateNode",
                        "E:afterCreateVersion(1.1)");
    }
}
