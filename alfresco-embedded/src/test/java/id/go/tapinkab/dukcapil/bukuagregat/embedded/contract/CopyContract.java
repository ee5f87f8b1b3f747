package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies take all along but owner and versions. */
abstract class CopyContract extends CoreContract {

    private NodeRef target;
    private NodeRef source;

    private CopyService copies() {
        return bean("copyService", CopyService.class);
    }

    @BeforeEach
    void source() {
        target = committed(BASE, "terkait");
        source = committed(BASE, "src.txt");
        run(
                () -> {
                    nodes().setProperty(source, NOTE, "N");
                    nodes().setProperty(source, NUM, 3);
                    nodes().setProperty(source, TEXT, "T");
                    nodes().setProperty(source, p("multi"), new ArrayList<>(List.of("a")));
                    nodes().setProperty(source, ContentModel.PROP_OWNER, "anna");
                    nodes().addAspect(source, ContentModel.ASPECT_VERSIONABLE, null);
                    nodes().createAssociation(source, target, p("rel"));
                    write(source, "isi");
                });
    }

    private NodeRef plainCopy() {
        return tx(() -> copies().copy(source, folder, ContentModel.ASSOC_CONTAINS, cm("salinan")));
    }

    @Test
    @Measured("1.183")
    void aCopy_hasTheAspects_withoutTheOwner() {
        NodeRef copy = plainCopy();
        assertThat(tx(() -> nodes().getAspects(copy)))
                .containsExactlyInAnyOrder(
                        p("auto"),
                        MARKED,
                        ContentModel.ASPECT_AUDITABLE,
                        ContentModel.ASPECT_COPIEDFROM,
                        ContentModel.ASPECT_TITLED,
                        ContentModel.ASPECT_VERSIONABLE,
                        ContentModel.ASPECT_LOCALIZED,
                        ContentModel.ASPECT_REFERENCEABLE);
    }

    @Test
    @Measured({"1.184", "1.185"})
    void aCopy_isNamedByItsId_unlessItIsRenamed() {
        NodeRef plain = plainCopy();
        assertThat(get(plain, ContentModel.PROP_NAME)).isEqualTo(plain.getId());
        NodeRef renamed =
                tx(
                        () ->
                                copies().copyAndRename(
                                                source,
                                                folder,
                                                ContentModel.ASSOC_CONTAINS,
                                                cm("src.txt"),
                                                true));
        assertThat(get(renamed, ContentModel.PROP_NAME)).isEqualTo("Copy of src.txt");
        assertThat(tx(() -> nodes().getPrimaryParent(renamed).getQName()))
                .isEqualTo(cm("Copy of src.txt"));
    }

    @Test
    @Measured("1.186")
    void aCopy_hasTheProperties_andItsOwnFirstVersion() {
        NodeRef other = committed(ContentModel.TYPE_FOLDER, "lain");
        NodeRef copy =
                tx(
                        () ->
                                copies().copyAndRename(
                                                source,
                                                other,
                                                ContentModel.ASSOC_CONTAINS,
                                                cm("src.txt"),
                                                true));
        assertThat(tx(() -> nodes().getProperties(copy)))
                .containsEntry(p("autoProp"), "auto")
                .containsEntry(p("flag"), false)
                .containsEntry(p("multi"), new ArrayList<>(List.of("a")))
                .containsEntry(NOTE, "N")
                .containsEntry(NUM, 3)
                .containsEntry(TEXT, "T")
                .containsEntry(ContentModel.PROP_AUTO_VERSION, true)
                .containsEntry(ContentModel.PROP_AUTO_VERSION_PROPS, false)
                .containsEntry(ContentModel.PROP_INITIAL_VERSION, true)
                .containsEntry(ContentModel.PROP_NAME, "src.txt")
                .containsEntry(ContentModel.PROP_VERSION_LABEL, "1.0")
                .containsEntry(ContentModel.PROP_NODE_UUID, copy.getId());
    }

    @Test
    @Measured("1.187")
    void aCopy_hasPeersAndTheSameContentFile_andKnowsItsOriginal() {
        NodeRef copy = plainCopy();
        run(
                () -> {
                    assertThat(nodes().getTargetAssocs(copy, p("rel")))
                            .singleElement()
                            .satisfies(rel -> assertThat(rel.getTargetRef()).isEqualTo(target));
                    assertThat(read(copy)).isEqualTo("isi");
                    assertThat(url(copy)).isEqualTo(url(source));
                    assertThat(nodes().getProperty(copy, ContentModel.PROP_OWNER)).isNull();
                    assertThat(nodes().getProperty(copy, ContentModel.PROP_VERSION_LABEL))
                            .isEqualTo("1.0");
                    assertThat(nodes().getTargetAssocs(copy, ContentModel.ASSOC_ORIGINAL))
                            .hasSize(1);
                    assertThat(copies().getOriginal(copy)).isEqualTo(source);
                });
    }

    private String url(NodeRef node) {
        return ((ContentData) nodes().getProperty(node, ContentModel.PROP_CONTENT)).getContentUrl();
    }

    @Test
    @Measured("1.188")
    void aFoldersChildren_areCopiedWhenAskedFor() {
        NodeRef sub = committed(ContentModel.TYPE_FOLDER, "map");
        for (String name : List.of("satu", "dua")) {
            run(() -> create(sub, BASE, name, Map.of()));
        }
        for (boolean children : new boolean[] {true, false}) {
            NodeRef copy =
                    tx(
                            () ->
                                    copies().copy(
                                                    sub,
                                                    folder,
                                                    ContentModel.ASSOC_CONTAINS,
                                                    cm("salinan"),
                                                    children));
            assertThat(tx(() -> nodes().getChildAssocs(copy))).hasSize(children ? 2 : 0);
        }
    }
}
