package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

/** Files and folders as people see them: a name is the path. */
abstract class FileFolderContract extends CoreContract {

    private FileFolderService files() {
        return bean("fileFolderService", FileFolderService.class);
    }

    private NodeRef file(String name) {
        return tx(() -> files().create(folder, name, ContentModel.TYPE_CONTENT).getNodeRef());
    }

    @Test
    @Measured({"1.218", "1.219", "1.227"})
    void takenNames_areRefused() {
        NodeRef other = file("lain.txt");
        file("dup.txt");
        assertExists(() -> files().create(folder, "dup.txt", ContentModel.TYPE_CONTENT));
        assertExists(() -> files().rename(other, "dup.txt"));
        run(() -> files().create(folder, "f", ContentModel.TYPE_FOLDER));
        assertFails(() -> files().create(folder, "f", ContentModel.TYPE_FOLDER))
                .isInstanceOf(FileExistsException.class)
                .hasMessageMatching("\\d{8} File or folder f already exists");
    }

    private interface Work {
        Object run() throws FileNotFoundException;
    }

    private void assertExists(Work work) {
        assertThatThrownBy(() -> tx(work::run))
                .isInstanceOf(FileExistsException.class)
                .hasMessageMatching("\\d{8} File or folder dup.txt already exists");
    }

    @Test
    @Measured("1.220")
    void movingToTheSameFolderWithoutANewName_changesNothing() {
        NodeRef node = file("a.txt");
        FileInfo moved = tx(() -> files().move(node, folder, null));
        assertThat(moved.getNodeRef()).isEqualTo(node);
        assertThat(moved.getName()).isEqualTo("a.txt");
    }

    @Test
    @Measured("1.222")
    void list_hasAllChildren_inNoPromisedOrder() {
        for (String name : List.of("b", "A", "c", "10", "9")) {
            file(name);
        }
        run(() -> files().create(folder, "sub", ContentModel.TYPE_FOLDER));
        assertThat(tx(() -> files().list(folder)))
                .extracting(FileInfo::getName)
                .containsExactlyInAnyOrder("b", "A", "c", "10", "9", "sub");
    }

    @Test
    @Measured({"1.223", "1.224"})
    void aPathThatIsNotThere_isToldOrNull() throws FileNotFoundException {
        assertThatThrownBy(() -> files().resolveNamePath(folder, List.of("nope")))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("Folder not found: /nope (in " + folder + ")");
        assertThat(files().resolveNamePath(folder, List.of("nope"), false)).isNull();
    }

    @Test
    @Measured({"1.225", "1.226"})
    void filesBelowFiles_andOtherTypes_areRefused() {
        NodeRef file = file("a.txt");
        violates(
                () -> files().create(file, "b.txt", ContentModel.TYPE_CONTENT),
                "The association source type is incorrect:");
        assertFails(() -> files().create(folder, "orang", ContentModel.TYPE_PERSON))
                .hasMessage("Type is not handled by this service: " + ContentModel.TYPE_PERSON);
    }
}
