package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.NotingAction;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Section 7a: rules that run after the transaction which they are about. */
abstract class AsyncRuleContract extends RuledFolderContract {

    private static final QName CHILD = QName.createQName("http://local", "child");

    private void follow() {
        rule(RuleType.INBOUND, true, false, "quiet");
    }

    private NodeRef outside(String name) {
        return inTransaction(
                () ->
                        file(
                                bean("repositoryHelper", Repository.class).getSharedHome(),
                                name + "-" + UUID.randomUUID()));
    }

    private String name(NodeRef node) {
        return inTransaction(() -> (String) nodes().getProperty(node, ContentModel.PROP_NAME));
    }

    @Test
    @Measured("7.15")
    void nodeWithoutContent_andItsFirstContent_areFollowed() throws Exception {
        follow();
        NodeRef node = upload("a15", null);
        events();
        inTransaction(
                () -> {
                    write(node, "isi");
                    return null;
                });
        assertThat(events())
                .containsExactly(
                        "end of callback",
                        "rule a15=null admin/admin async",
                        "rule a15=isi admin/admin async");
    }

    @Test
    @Measured({"7.16", "7.17"})
    void foldersAndFilesOfTheFileFolderService_areFollowed() throws Exception {
        follow();
        inTransaction(() -> create(folder, ContentModel.TYPE_FOLDER, "sub16"));
        events();
        inTransaction(
                () -> {
                    FileFolderService files = bean("fileFolderService", FileFolderService.class);
                    NodeRef node =
                            files.create(folder, "ff17", ContentModel.TYPE_CONTENT).getNodeRef();
                    files.getWriter(node).putContent("isi");
                    return node;
                });
        assertThat(events())
                .containsExactly(
                        "rule sub16=null admin/admin async", "rule ff17=isi admin/admin async");
    }

    @Test
    @Measured("7.19")
    void emptyUpload_isNotFollowed() throws Exception {
        follow();
        upload("kosong", "");
        assertThat(events()).containsExactly("end of callback");
    }

    @Test
    @Measured("7.22-7.24")
    void movesCopiesAndSecondaryChildren_areFollowed() throws Exception {
        NodeRef moved = outside("pindah");
        NodeRef copied = outside("salin");
        NodeRef linked = outside("sambung");
        follow();
        inTransaction(() -> nodes().moveNode(moved, folder, ContentModel.ASSOC_CONTAINS, CHILD));
        assertThat(events()).containsExactly("rule " + name(moved) + "=null admin/admin async");
        NotingAction.EVENTS.clear();
        inTransaction(
                () ->
                        bean("copyService", CopyService.class)
                                .copyAndRename(
                                        copied, folder, ContentModel.ASSOC_CONTAINS, CHILD, true));
        assertThat(events()).containsExactly("rule " + name(copied) + "=null admin/admin async");
        NotingAction.EVENTS.clear();
        inTransaction(() -> nodes().addChild(folder, linked, ContentModel.ASSOC_CONTAINS, CHILD));
        assertThat(events()).containsExactly("rule " + name(linked) + "=null admin/admin async");
    }

    @Test
    @Measured({"7.25", "7.26"})
    void laterChanges_andSubfolders_areNotFollowed() throws Exception {
        NodeRef node = upload("a.txt", "isi");
        NodeRef sub = inTransaction(() -> create(folder, ContentModel.TYPE_FOLDER, "sub"));
        events();
        NotingAction.EVENTS.clear();
        follow();
        inTransaction(
                () -> {
                    write(node, "lain");
                    nodes().setProperty(node, ContentModel.PROP_DESCRIPTION, "d");
                    return file(sub, "b");
                });
        assertThat(events()).isEmpty();
    }
}
