package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;

/** Deleted nodes do not exist; the archive keeps them under their id. */
abstract class DeletionContract extends CoreContract {

    private static NodeRef archived(NodeRef node) {
        return new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, node.getId());
    }

    private boolean exists(NodeRef node) {
        return tx(() -> nodes().exists(node));
    }

    private void delete(NodeRef node) {
        run(() -> nodes().deleteNode(node));
    }

    private void assertGone(NodeRef node, Consumer<NodeRef> call) {
        assertThatThrownBy(() -> call.accept(node))
                .isInstanceOf(InvalidNodeRefException.class)
                .hasMessageMatching(
                        "Node does not exist: "
                                + node
                                + " \\(status:Status\\[id=\\d+changeTxnId=\\S+, dbTxnId=\\d+,"
                                + " deleted=true\\]\\)");
    }

    @Test
    @Measured({"1.148", "1.149"})
    void inTheSameTransaction_aDeletedNodeIsGone_andArchived() {
        NodeRef earlier = committed(BASE, "dulu");
        run(
                () -> {
                    NodeRef made = base("kini");
                    nodes().deleteNode(made);
                    assertThat(nodes().exists(made)).isFalse();
                    assertGone(made, nodes()::getProperties);
                    nodes().deleteNode(earlier);
                    assertThat(nodes().exists(earlier)).isFalse();
                    assertThat(nodes().exists(archived(earlier))).isTrue();
                    assertThat(nodes().getNodeStatus(earlier).isDeleted()).isTrue();
                });
    }

    @Test
    @Measured("1.150")
    void theArchivedNode_hasTheIdAndTheDeleterAsOwner() {
        NodeRef node = committed(ContentModel.TYPE_CONTENT, "n");
        delete(node);
        assertThat(exists(node)).isFalse();
        assertThat(exists(archived(node))).isTrue();
        assertThat(tx(() -> nodes().getAspects(archived(node))))
                .containsExactlyInAnyOrder(
                        ContentModel.ASPECT_AUDITABLE,
                        ContentModel.ASPECT_OWNABLE,
                        ContentModel.ASPECT_ARCHIVED,
                        ContentModel.ASPECT_LOCALIZED,
                        ContentModel.ASPECT_REFERENCEABLE);
        assertThat(get(archived(node), ContentModel.PROP_ARCHIVED_BY)).isEqualTo("admin");
        assertThat(tx(() -> nodes().getNodeStatus(node)).isDeleted()).isTrue();
    }

    @Test
    @Measured({"1.151-1.162", "1.165-1.167"})
    void everyCall_refusesADeletedNode_tellingSo() {
        NodeRef node = committed(BASE, "n");
        delete(node);
        run(
                () -> {
                    assertGone(node, n -> nodes().getProperty(n, TEXT));
                    assertGone(node, nodes()::getProperties);
                    assertGone(node, nodes()::getType);
                    assertGone(node, n -> nodes().setProperty(n, TEXT, "x"));
                    assertGone(node, nodes()::getAspects);
                    assertGone(node, n -> nodes().hasAspect(n, MARKED));
                    assertGone(node, nodes()::getPrimaryParent);
                    assertGone(node, nodes()::getChildAssocs);
                    assertGone(node, nodes()::getParentAssocs);
                    assertGone(node, nodes()::deleteNode);
                    assertGone(node, n -> nodes().addAspect(n, MARKED, null));
                    assertGone(node, nodes()::getPath);
                    assertGone(node, n -> nodes().getTargetAssocs(n, RegexQNamePattern.MATCH_ALL));
                    assertGone(node, n -> nodes().removeAspect(n, MARKED));
                    assertGone(
                            node,
                            n -> nodes().moveNode(n, folder, ContentModel.ASSOC_CONTAINS, cm("x")));
                });
    }

    @Test
    @Measured({"1.163", "1.164"})
    void onlyItsStatus_isStillTold() {
        NodeRef node = committed(BASE, "n");
        delete(node);
        assertThat(exists(node)).isFalse();
        assertThat(tx(() -> nodes().getNodeStatus(node)).toString())
                .matches("Status\\[id=\\d+changeTxnId=\\S+, dbTxnId=\\d+, deleted=true\\]");
    }

    @Test
    @Measured("1.168-1.170")
    void whatNeverWas_hasNoStatus() {
        NodeRef never = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "tiada");
        assertThat(tx(() -> nodes().getNodeStatus(never))).isNull();
        assertThat(exists(never)).isFalse();
        assertThat(exists(new NodeRef("workspace://TiadaToko/tiada"))).isFalse();
        assertThatThrownBy(() -> nodes().exists((NodeRef) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nodeRef is a mandatory parameter");
    }

    @Test
    @Measured("1.171")
    void temporaryNodes_areNotArchived() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null));
        delete(node);
        assertThat(exists(archived(node))).isFalse();
    }

    @Test
    @Measured("1.172")
    void aFoldersChildren_goWithIt_andAreArchivedBelowIt() {
        NodeRef sub = committed(ContentModel.TYPE_FOLDER, "map");
        NodeRef child = tx(() -> create(sub, BASE, "anak", Map.of()));
        delete(sub);
        assertThat(exists(child)).isFalse();
        assertThat(tx(() -> nodes().getPrimaryParent(archived(child)).getParentRef()))
                .isEqualTo(archived(sub));
    }

    @Test
    @Measured({"1.173", "1.174"})
    void theNameOfADeletedNode_isFree() {
        NodeRef node = committed(BASE, "n");
        NodeRef second =
                tx(
                        () -> {
                            nodes().deleteNode(node);
                            return base("n");
                        });
        delete(second);
        assertThat(exists(committed(BASE, "n"))).isTrue();
    }

    @Test
    @Measured({"1.175", "1.176"})
    void restoring_keepsTheId_andNeedsTheNameFree() {
        NodeRef sub = committed(ContentModel.TYPE_FOLDER, "map");
        NodeRef child = tx(() -> create(sub, BASE, "anak", Map.of()));
        delete(sub);
        NodeRef other = committed(BASE, "map");
        taken(() -> nodes().restoreNode(archived(sub), null, null, null), "map");
        delete(other);
        assertThat(tx(() -> nodes().restoreNode(archived(sub), null, null, null))).isEqualTo(sub);
        assertThat(exists(child)).isTrue();
        assertThat(exists(archived(sub))).isFalse();
    }

    @Test
    @Measured("1.177")
    void aLiveNode_hasAWholeStatus() {
        NodeRef.Status status = tx(() -> nodes().getNodeStatus(folder));
        assertThat(status.isDeleted()).isFalse();
        assertThat(status.getDbId()).isPositive();
        assertThat(status.getDbTxnId()).isPositive();
        assertThat(status.getChangeTxnId()).isNotBlank();
    }
}
