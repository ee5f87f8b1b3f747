package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 6a: what the public beans refuse to citra, who was granted nothing. */
abstract class AccessContract extends RightsContract {

    private NodeRef closed;
    private NodeRef document;

    @BeforeEach
    void closedFolder() {
        closed = committed(ContentModel.TYPE_FOLDER, "tertutup");
        document = tx(() -> create(closed, ContentModel.TYPE_CONTENT, "d", Map.of()));
        cut(closed);
    }

    private ContentService contents() {
        return bean("ContentService", ContentService.class);
    }

    @Test
    @Measured({"6.1-6.3", "6.12", "6.13"})
    void withoutRights_documentIsNeitherReadNorWritten() {
        refused("citra", () -> publicNodes().getProperty(document, ContentModel.PROP_NAME));
        refused("citra", () -> publicNodes().getProperties(document));
        refused("citra", () -> publicNodes().setProperty(document, ContentModel.PROP_TITLE, "x"));
        refused("citra", () -> publicNodes().deleteNode(document));
        refused(
                "citra",
                () ->
                        publicNodes()
                                .moveNode(document, folder, ContentModel.ASSOC_CONTAINS, cm("d")));
        refused("citra", () -> contents().getReader(document, ContentModel.PROP_CONTENT));
        refused("citra", () -> contents().getWriter(document, ContentModel.PROP_CONTENT, true));
    }

    @Test
    @Measured("6.4")
    void existenceAndType_areToldToEverybody_aspectsAndPlaceAreNot() {
        assertThat(as("citra", () -> publicNodes().exists(document))).isTrue();
        assertThat(as("citra", () -> publicNodes().getType(document)))
                .isEqualTo(ContentModel.TYPE_CONTENT);
        refused("citra", () -> publicNodes().hasAspect(document, MARKED));
        refused("citra", () -> publicNodes().getPrimaryParent(document));
    }

    @Test
    @Measured({"6.5", "6.6", "6.11"})
    void closedFolder_isNeitherListedNorFilled() {
        refused("citra", () -> publicNodes().getChildAssocs(closed));
        refused(
                "citra",
                () -> publicNodes().getChildByName(closed, ContentModel.ASSOC_CONTAINS, "d"));
        refused(
                "citra",
                () ->
                        publicNodes()
                                .createNode(
                                        closed,
                                        ContentModel.ASSOC_CONTAINS,
                                        cm("baru"),
                                        ContentModel.TYPE_CONTENT));
    }

    @Test
    @Measured({"6.7-6.10"})
    void unreadableChild_isLeftOutSilently_butStillHasItsName() {
        NodeRef open = committed(ContentModel.TYPE_FOLDER, "terbuka");
        NodeRef one = tx(() -> create(open, ContentModel.TYPE_CONTENT, "k1", Map.of()));
        tx(() -> create(open, ContentModel.TYPE_CONTENT, "k2", Map.of()));
        cut(one);
        grant(open, "citra", "Contributor");
        assertThat(as("citra", () -> publicNodes().getChildAssocs(open))).hasSize(1);
        assertThat(as("citra", () -> bean("FileFolderService", FileFolderService.class).list(open)))
                .hasSize(1);
        assertThatThrownBy(
                        () ->
                                as(
                                        "citra",
                                        () ->
                                                publicNodes()
                                                        .getChildByName(
                                                                open,
                                                                ContentModel.ASSOC_CONTAINS,
                                                                "k1")))
                .isInstanceOf(AccessDeniedException.class)
                .cause()
                .isInstanceOf(net.sf.acegisecurity.AccessDeniedException.class)
                .hasMessage("Access Denied");
        assertThatThrownBy(
                        () ->
                                as(
                                        "citra",
                                        () ->
                                                publicNodes()
                                                        .createNode(
                                                                open,
                                                                ContentModel.ASSOC_CONTAINS,
                                                                cm("k1"),
                                                                ContentModel.TYPE_CONTENT,
                                                                Map.of(
                                                                        ContentModel.PROP_NAME,
                                                                        "k1"))))
                .isInstanceOf(DuplicateChildNodeNameException.class)
                .hasMessage("Duplicate child name not allowed: k1");
    }

    @Test
    @Measured("6.14")
    void internalService_asksNobody() {
        as("citra", () -> nodes().setProperty(document, ContentModel.PROP_TITLE, "t"));
        assertThat(as("citra", () -> nodes().getProperty(document, ContentModel.PROP_TITLE)))
                .isEqualTo("t");
    }

    @Test
    @Measured("6.15")
    void refusal_isAnAlfrescoRuntimeException() {
        assertThat(AccessDeniedException.class.getSuperclass())
                .isEqualTo(AlfrescoRuntimeException.class);
    }

    @Test
    @Measured({"6.16", "6.17"})
    void everybodyReadsBelowCompanyHome_andAddsNothing() {
        assertThat(rights("citra", folder)).isEqualTo(READER);
        refused(
                "citra",
                () ->
                        publicNodes()
                                .createNode(
                                        folder,
                                        ContentModel.ASSOC_CONTAINS,
                                        cm("baru"),
                                        ContentModel.TYPE_CONTENT));
    }

    @Test
    @Measured("6.18")
    void everybodyAddsToTheSharedFolder() {
        NodeRef shared = bean("repositoryHelper", Repository.class).getSharedHome();
        assertThat(rights("citra", shared)).isEqualTo(CONTRIBUTOR);
    }

    @Test
    void exceptionThroughAPublicBean_undoesTheTransaction_evenWhenCaught() {
        NodeRef open = committed(ContentModel.TYPE_FOLDER, "terbuka");
        as(
                "citra",
                () -> {
                    create(open, ContentModel.TYPE_CONTENT, "hilang", Map.of());
                    refused(() -> publicNodes().deleteNode(document));
                });
        assertThat(tx(() -> nodes().getChildByName(open, ContentModel.ASSOC_CONTAINS, "hilang")))
                .isNull();
    }

    @Test
    void copy_needsRightsOnSourceAndParent_andHasTheSourcesEntriesIfTheUserMaySetThem() {
        CopyService copies = bean("CopyService", CopyService.class);
        NodeRef target = committed(ContentModel.TYPE_FOLDER, "tujuan");
        refused("citra", () -> copy(copies, document, target));
        grant(closed, "citra", "Consumer");
        refused("citra", () -> copy(copies, document, target));
        grant(target, "citra", "Contributor");
        grant(document, "anna", "Editor");
        cut(document);
        NodeRef byAdmin = tx(() -> copy(copies, document, folder));
        assertThat(rights("anna", byAdmin)).isEqualTo(EDITOR);
        assertThat(rights("citra", byAdmin)).isEmpty();
        NodeRef open = tx(() -> create(closed, ContentModel.TYPE_CONTENT, "o", Map.of()));
        NodeRef own = as("citra", () -> copy(copies, open, target));
        assertThat(rights("citra", own)).isEqualTo(ALL);
    }

    private NodeRef copy(CopyService copies, NodeRef source, NodeRef target) {
        return copies.copyAndRename(
                source, target, ContentModel.ASSOC_CONTAINS, cm("salinan"), false);
    }
}
