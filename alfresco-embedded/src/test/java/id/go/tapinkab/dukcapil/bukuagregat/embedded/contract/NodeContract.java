package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.MalformedNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.service.transaction.ReadOnlyServerException;
import org.junit.jupiter.api.Test;

/** Section 1: nodes, names, models, values, associations, deleting, copying. */
abstract class NodeContract extends CoreContract {
    private static final String INTEGRITY = "(?s)\\d{8} Found \\d+ integrity violations:.*";

    private void violates(Runnable work, String... told) {
        AtomicInteger executions = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            executions.incrementAndGet();
                                            work.run();
                                        }))
                .isInstanceOf(IntegrityException.class)
                .message()
                .matches(INTEGRITY)
                .contains(told);
        assertThat(executions).hasValue(1);
    }

    @Test
    @Measured("1.1-1.5")
    void takenName_isRefusedAtTheCall_inAnyCase_andTheTransactionGoesOn() {
        committed(ContentModel.TYPE_CONTENT, "dup.txt");
        AtomicInteger executions = new AtomicInteger();
        NodeRef after =
                tx(
                        () -> {
                            executions.incrementAndGet();
                            assertThatThrownBy(() -> create(ContentModel.TYPE_CONTENT, "DUP.TXT"))
                                    .isInstanceOf(DuplicateChildNodeNameException.class)
                                    .hasMessage("Duplicate child name not allowed: DUP.TXT");
                            return create(ContentModel.TYPE_CONTENT, "lain.txt");
                        });
        assertThat(executions).hasValue(1);
        assertThat(tx(() -> nodes().exists(after))).isTrue();
    }

    @Test
    @Measured("1.6-1.9")
    void associationsThatAllowDuplicates_doNotLookAtNames() {
        NodeRef parent = committed(BASE, "induk");
        run(() -> kid(parent, "kidsDup", "sama"));
        run(() -> kid(parent, "kidsDup", "sama"));
        run(() -> kid(parent, "kids", "sama"));
        assertThat(tx(() -> nodes().getChildAssocs(parent))).hasSize(3);
        assertThatThrownBy(() -> run(() -> kid(parent, "kids", "SAMA")))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    private NodeRef kid(NodeRef parent, String assoc, String name) {
        return nodes().createNode(
                        parent,
                        p(assoc),
                        p(name),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    @Test
    @Measured({"1.10", "1.30"})
    void nodeWithoutName_isNamedByItsId() {
        NodeRef node =
                tx(
                        () ->
                                nodes().createNode(
                                                folder, ContentModel.ASSOC_CONTAINS, cm("x"), BASE)
                                        .getChildRef());
        assertThat(get(node, ContentModel.PROP_NAME)).isEqualTo(node.getId());
    }

    @Test
    @Measured("1.12-1.22")
    void badNames_areIntegrityViolations() {
        for (String name :
                List.of("a/b", "a:b", "a*b", "end.", "end ", "a\"b", "a<b", "a|b", "   ", "a\\b")) {
            violates(
                    () -> create(ContentModel.TYPE_CONTENT, name),
                    "Invalid property value:",
                    "Value '"
                            + name
                            + "' is not valid as a file name. This property must be a valid file name.");
        }
    }

    @Test
    @Measured({"1.23-1.26", "1.71", "1.72"})
    void unknownTypesAssociationsAndParents_areRefusedAtTheCall() {
        NodeRef nowhere = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "tiada");
        run(
                () -> {
                    assertThatThrownBy(() -> create(nowhere, BASE, "x", Map.of()))
                            .isInstanceOf(InvalidNodeRefException.class)
                            .hasMessage("Node does not exist: " + nowhere + " (status:null)");
                    assertThatThrownBy(() -> create(p("nosuch"), "x"))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "Class "
                                            + p("nosuch")
                                            + " has not been defined in the data dictionary");
                    assertThatThrownBy(() -> create(ContentModel.ASPECT_TITLED, "x"))
                            .isInstanceOf(InvalidTypeException.class);
                    assertThatThrownBy(() -> nodes().createNode(folder, p("nosuch"), cm("x"), BASE))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "Association "
                                            + p("nosuch")
                                            + " has not been defined in the data dictionary");
                    NodeRef node = base("n");
                    assertThatThrownBy(() -> nodes().addAspect(node, p("nosuch"), null))
                            .isInstanceOf(InvalidAspectException.class);
                    assertThatThrownBy(
                                    () -> nodes().addAspect(node, ContentModel.TYPE_CONTENT, null))
                            .isInstanceOf(InvalidAspectException.class);
                });
    }

    @Test
    @Measured({"1.27", "1.29", "1.207", "1.209", "1.210"})
    void wrongEndsOfAssociations_areIntegrityViolations() {
        NodeRef content = committed(ContentModel.TYPE_CONTENT, "isi");
        NodeRef base = committed(BASE, "dasar");
        violates(
                () -> create(content, BASE, "x", Map.of()),
                "The association source type is incorrect:");
        violates(
                () -> nodes().createNode(base, p("kids"), p("f"), ContentModel.TYPE_FOLDER),
                "The association target type is incorrect:");
        violates(
                () -> nodes().createAssociation(content, base, p("rel")),
                "The association source type is incorrect:");
        violates(
                () -> nodes().createAssociation(base, folder, p("rel")),
                "The association target type is incorrect:");
        violates(
                () -> {
                    nodes().createAssociation(base, content, p("one"));
                    nodes().createAssociation(base, base, p("one"));
                },
                "The association target multiplicity has been violated:");
    }

    @Test
    @Measured("1.33-1.43")
    void enforcedMandatoryProperties_areCheckedAtCommit() {
        violates(
                () -> create(p("sub"), "a"),
                "Mandatory property not set:",
                "Type: " + p("sub"),
                "Property: " + p("must"));
        NodeRef late =
                tx(
                        () -> {
                            NodeRef node = create(p("sub"), "b");
                            nodes().setProperty(node, p("must"), "");
                            return node;
                        });
        assertThat(tx(() -> nodes().hasAspect(late, ContentModel.ASPECT_INCOMPLETE))).isTrue();
        violates(() -> nodes().setProperty(late, p("must"), null), "Mandatory property not set:");
        violates(() -> nodes().removeProperty(late, p("must")), "Mandatory property not set:");
        violates(
                () -> nodes().addAspect(late, p("strict"), null),
                "Type: " + p("strict"),
                "Property: " + p("mustA"));
        assertThat(get(committed(p("mdef"), "c"), p("mustdef"))).isEqualTo("given");
    }

    @Test
    @Measured("1.44-1.55")
    void constraints_areCheckedAtCommit_andTellTheValue() {
        violates(
                () -> make(p("code"), "abc"),
                "Value 'abc' does not match regular expression: [A-Z]{3}-[0-9]+");
        violates(
                () -> make(KIND, "three"),
                "Constraint: ",
                "The value is not an allowed value: three");
        violates(() -> make(KIND, "ONE"), "The value is not an allowed value: ONE");
        violates(() -> make(KIND, ""), "The value is not an allowed value: ");
        violates(
                () -> make(p("len"), "toolong"),
                "String length of 'toolong' is not in range [2; 5]");
        violates(() -> make(NUM, 11), "Numeric value '11' is not in range [1; 10]");
        violates(
                () -> {
                    NodeRef node = make(KIND, "x");
                    nodes().setProperty(node, NUM, 0);
                },
                "Found 2 integrity violations:");
        run(() -> nodes().setProperty(make(KIND, "three"), KIND, "one"));
        run(() -> nodes().deleteNode(make(KIND, "three")));
        run(() -> make(KIND, null));
    }

    private NodeRef make(QName property, Serializable value) {
        NodeRef node = base("n-" + System.nanoTime());
        nodes().setProperty(node, property, value);
        return node;
    }

    @Test
    @Measured("1.61-1.64")
    void defaultsComeAtCreationOnly_andAreTextInTheCreatingTransaction() {
        NodeRef node =
                tx(
                        () -> {
                            NodeRef made = base("a");
                            assertThat(nodes().getProperty(made, p("flag"))).isEqualTo("false");
                            assertThat(nodes().getProperties(made))
                                    .containsEntry(p("flag"), Boolean.FALSE);
                            return made;
                        });
        assertThat(get(node, p("flag"))).isEqualTo(Boolean.FALSE);
        assertThat(get(node, TEXT)).isEqualTo("dflt");
        assertThat(get(node, p("autoProp"))).isEqualTo("auto");
        run(() -> nodes().setProperty(node, TEXT, null));
        assertThat(tx(() -> nodes().getProperties(node))).containsEntry(TEXT, null);
        run(() -> nodes().removeProperty(node, TEXT));
        assertThat(tx(() -> nodes().getProperties(node))).doesNotContainKey(TEXT);
        Map<QName, Serializable> explicit = new HashMap<>();
        explicit.put(TEXT, null);
        assertThat(get(tx(() -> create(folder, BASE, "b", explicit)), TEXT)).isNull();
    }

    @Test
    @Measured("1.57-1.60")
    void propertiesOfOtherAspects_bringTheAspect_andUnknownOnesAreKept() {
        NodeRef node = committed(ContentModel.TYPE_FOLDER, "f");
        run(
                () -> {
                    nodes().setProperty(node, ContentModel.PROP_TITLE, "judul");
                    nodes().setProperty(node, NOTE, "catatan");
                    nodes().setProperty(node, QName.createQName("urn:x", "y"), 42);
                });
        assertThat(tx(() -> nodes().getAspects(node))).contains(ContentModel.ASPECT_TITLED, MARKED);
        assertThat(get(node, QName.createQName("urn:x", "y"))).isEqualTo(42);
    }

    @Test
    @Measured("1.73-1.75")
    void setPropertiesReplaces_addPropertiesMerges() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().setProperty(node, TEXT, "t"));
        Map<QName, Serializable> withNull = new HashMap<>();
        withNull.put(TEXT, null);
        withNull.put(ContentModel.PROP_DESCRIPTION, "d");
        run(() -> nodes().addProperties(node, withNull));
        assertThat(tx(() -> nodes().getProperties(node)))
                .containsEntry(TEXT, null)
                .containsEntry(ContentModel.PROP_DESCRIPTION, "d")
                .containsEntry(ContentModel.PROP_NAME, "n");
        run(() -> nodes().setProperties(node, Map.of(ContentModel.PROP_TITLE, "baru")));
        assertThat(tx(() -> nodes().getProperties(node)))
                .doesNotContainKeys(TEXT, ContentModel.PROP_DESCRIPTION)
                .containsEntry(ContentModel.PROP_NAME, node.getId())
                .containsKeys(ContentModel.PROP_CREATED, ContentModel.PROP_NODE_DBID);
    }

    @Test
    @Measured("1.66-1.70")
    void removingAnAspect_takesItsPropertiesAndChildren() {
        NodeRef node = committed(BASE, "n");
        NodeRef part =
                tx(
                        () -> {
                            nodes().addAspect(node, MARKED, Map.of(NOTE, "n", p("count"), 1));
                            nodes().addAspect(node, p("parts"), null);
                            return kid(node, "part", "bagian");
                        });
        run(
                () -> {
                    nodes().removeAspect(node, MARKED);
                    nodes().removeAspect(node, p("parts"));
                    nodes().removeAspect(node, p("strict"));
                });
        assertThat(tx(() -> nodes().getProperties(node))).doesNotContainKeys(NOTE, p("count"));
        assertThat(tx(() -> nodes().exists(part))).isFalse();
        violates(
                () -> nodes().removeAspect(node, ContentModel.ASPECT_TITLED),
                "Mandatory aspect not set:");
    }

    @Test
    @Measured("1.82-1.88")
    void audit_isKeptByTheRepository_andGivenOnlyAtCreation() {
        Date epoch = new Date(0);
        NodeRef node =
                tx(
                        () ->
                                create(
                                        folder,
                                        BASE,
                                        "n",
                                        Map.of(
                                                ContentModel.PROP_CREATED,
                                                epoch,
                                                ContentModel.PROP_CREATOR,
                                                "anna")));
        assertThat(get(node, ContentModel.PROP_CREATED)).isEqualTo(epoch);
        assertThat(get(node, ContentModel.PROP_CREATOR)).isEqualTo("anna");
        Serializable modified = get(node, ContentModel.PROP_MODIFIED);
        run(
                () -> {
                    nodes().setProperty(node, ContentModel.PROP_MODIFIER, "orang lain");
                    nodes().setProperty(node, TEXT, "dflt");
                });
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
        assertThat(get(node, ContentModel.PROP_MODIFIED)).isEqualTo(modified);
        run(() -> nodes().setProperty(node, TEXT, "lain"));
        assertThat((Date) get(node, ContentModel.PROP_MODIFIED)).isAfter((Date) modified);
    }

    @Test
    @Measured("1.89")
    void aNewChild_movesTheFoldersModified() {
        Date before = (Date) get(folder, ContentModel.PROP_MODIFIED);
        committed(BASE, "anak");
        assertThat((Date) get(folder, ContentModel.PROP_MODIFIED)).isAfter(before);
    }

    @Test
    @Measured({"1.90", "1.91"})
    void renaming_changesTheNameNotThePath() {
        NodeRef node = committed(BASE, "lama.txt");
        committed(BASE, "ada.txt");
        run(() -> nodes().setProperty(node, ContentModel.PROP_NAME, "baru.txt"));
        run(
                () -> {
                    assertThat(nodes().getPrimaryParent(node).getQName()).isEqualTo(cm("lama.txt"));
                    assertThat(
                                    nodes().getChildByName(
                                                    folder,
                                                    ContentModel.ASSOC_CONTAINS,
                                                    "BARU.TXT"))
                            .isEqualTo(node);
                    assertThat(
                                    nodes().getChildByName(
                                                    folder,
                                                    ContentModel.ASSOC_CONTAINS,
                                                    "lama.txt"))
                            .isNull();
                });
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                nodes().setProperty(
                                                                node,
                                                                ContentModel.PROP_NAME,
                                                                "ADA.txt")))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    @Measured("1.93-1.140")
    void values_areConvertedAsTheModelSays() {
        assertStored(NUM, "7", 7);
        assertStored(NUM, 7.9, 7);
        assertStored(p("long"), 5, 5L);
        assertStored(p("flag"), "TRUE", true);
        assertStored(p("flag"), "ya", false);
        assertStored(p("flag"), 1, true);
        assertStored(p("dbl"), "1.5", 1.5);
        assertStored(p("when"), "2024-06-30T10:15:30.000+08:00", new Date(1719713730000L));
        assertStored(p("when"), new Date(1719713730123L), new Date(1719713730123L));
        assertStored(TEXT, 5, "5");
        assertStored(TEXT, new Date(0), "1970-01-01T00:00:00.000Z");
        assertStored(p("multi"), "a,b", new ArrayList<>(List.of("a,b")));
        assertStored(
                p("multiInt"), new ArrayList<>(List.of("1", "2")), new ArrayList<>(List.of(1, 2)));
        assertStored(p("ref"), folder.toString(), folder);
        assertStored(p("any"), new HashMap<>(Map.of("k", "v")), new HashMap<>(Map.of("k", "v")));
        assertStored(p("ml"), "teks", "teks");
        assertStored(p("qn"), ContentModel.PROP_NAME, ContentModel.PROP_NAME);
        assertStored(TEXT, "é😀".repeat(20_000), "é😀".repeat(20_000));
    }

    private void assertStored(QName property, Serializable given, Serializable stored) {
        assertThat(get(tx(() -> make(property, given)), property))
                .as("%s ← %s", property, given)
                .isEqualTo(stored);
    }

    @Test
    @Measured({"1.130", "1.143"})
    void valuesThatCannotBeConverted_areRefusedAtTheCall() { // 1.94, 1.97, 1.107, 1.111, 1.120,

        run(
                () -> {
                    NodeRef node = base("n");
                    refuses(node, NUM, "abc", NumberFormatException.class);
                    refuses(node, NUM, true, TypeConversionException.class);
                    refuses(node, p("dbl"), "1,5", NumberFormatException.class);
                    refuses(node, p("when"), "30/06/2024", TypeConversionException.class);
                    refuses(node, TEXT, new ArrayList<>(List.of("a")), DictionaryException.class);
                    refuses(node, p("ref"), "nonsense", MalformedNodeRefException.class);
                });
    }

    private void refuses(NodeRef node, QName property, Serializable value, Class<?> how) {
        assertThatThrownBy(() -> nodes().setProperty(node, property, value)).isInstanceOf(how);
    }

    @Test
    @Measured("1.148-1.175")
    void deletedNodes_doNotExist_andAreArchived() {
        NodeRef sub = committed(ContentModel.TYPE_FOLDER, "map");
        NodeRef child = tx(() -> create(sub, BASE, "anak", Map.of()));
        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, sub.getId());
        run(
                () -> {
                    nodes().deleteNode(sub);
                    assertThat(nodes().exists(sub)).isFalse();
                    assertThat(nodes().exists(archived)).isTrue();
                    assertThatThrownBy(() -> nodes().getProperties(child))
                            .isInstanceOf(InvalidNodeRefException.class)
                            .hasMessageStartingWith(
                                    "Node does not exist: " + child + " (status:Status[id=")
                            .hasMessageEndingWith("deleted=true])");
                    create(ContentModel.TYPE_FOLDER, "map");
                });
        run(
                () -> {
                    assertThat(nodes().exists(child)).isFalse();
                    assertThat(nodes().getNodeStatus(child).isDeleted()).isTrue();
                    assertThat(nodes().getAspects(archived))
                            .contains(ContentModel.ASPECT_ARCHIVED, ContentModel.ASPECT_OWNABLE);
                    assertThat(
                                    nodes().exists(
                                                    new NodeRef(
                                                            StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
                                                            child.getId())))
                            .isTrue();
                });
        assertThatThrownBy(() -> run(() -> nodes().restoreNode(archived, null, null, null)))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        run(
                () ->
                        nodes().deleteNode(
                                        nodes().getChildByName(
                                                        folder,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        "map")));
        assertThat(tx(() -> nodes().restoreNode(archived, null, null, null))).isEqualTo(sub);
        assertThat(tx(() -> nodes().exists(child))).isTrue();
        assertThat(tx(() -> nodes().exists(archived))).isFalse();
    }

    @Test
    @Measured("1.171")
    void temporaryNodes_areNotArchived() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null));
        run(() -> nodes().deleteNode(node));
        assertThat(
                        tx(
                                () ->
                                        nodes().exists(
                                                        new NodeRef(
                                                                StoreRef
                                                                        .STORE_REF_ARCHIVE_SPACESSTORE,
                                                                node.getId()))))
                .isFalse();
    }

    @Test
    @Measured("1.178-1.182")
    void moving_keepsTheReference() {
        NodeRef node = committed(BASE, "m.txt");
        NodeRef target = committed(ContentModel.TYPE_FOLDER, "tujuan");
        Date modified = (Date) get(node, ContentModel.PROP_MODIFIED);
        ChildAssociationRef moved =
                tx(() -> nodes().moveNode(node, target, ContentModel.ASSOC_CONTAINS, cm("lain")));
        assertThat(moved.getChildRef()).isEqualTo(node);
        assertThat(tx(() -> nodes().getPrimaryParent(node))).isEqualTo(moved);
        assertThat((Date) get(node, ContentModel.PROP_MODIFIED)).isAfter(modified);
        committed(BASE, "M.TXT");
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                nodes().moveNode(
                                                                node,
                                                                folder,
                                                                ContentModel.ASSOC_CONTAINS,
                                                                cm("x"))))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                nodes().moveNode(
                                                                folder,
                                                                target,
                                                                ContentModel.ASSOC_CONTAINS,
                                                                cm("x"))))
                .isInstanceOf(CyclicChildRelationshipException.class)
                .hasMessage("Node has been pasted into its own tree.");
    }

    @Test
    @Measured("1.189-1.196")
    void children_comeInOrder_byExactTypeNameOrPattern() {
        run(
                () -> {
                    List.of("b", "A", "c", "10", "9")
                            .forEach(name -> create(ContentModel.TYPE_CONTENT, name));
                    base("dasar");
                });
        run(
                () -> {
                    assertThat(nodes().getChildAssocs(folder))
                            .extracting(child -> child.getQName().getLocalName())
                            .containsExactly("b", "A", "c", "10", "9", "dasar");
                    assertThat(nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "a"))
                            .isNotNull();
                    assertThat(nodes().getChildByName(folder, ContentModel.ASSOC_CHILDREN, "a"))
                            .isNull();
                    assertThat(nodes().getChildAssocs(folder, Set.of(ContentModel.TYPE_CONTENT)))
                            .hasSize(5);
                    assertThat(
                                    nodes().getChildrenByName(
                                                    folder,
                                                    ContentModel.ASSOC_CONTAINS,
                                                    List.of("a", "zzz", "10")))
                            .hasSize(2);
                    assertThat(
                                    nodes().getChildAssocs(
                                                    folder,
                                                    RegexQNamePattern.MATCH_ALL,
                                                    new RegexQNamePattern(
                                                            NamespaceService.CONTENT_MODEL_1_0_URI,
                                                            "[0-9]+")))
                            .hasSize(2);
                    assertThat(nodes().getChildAssocsByPropertyValue(folder, TEXT, "dflt"))
                            .hasSize(1);
                });
    }

    @Test
    @Measured("1.200-1.204")
    void secondaryParents_comeAndGo() {
        NodeRef other = committed(ContentModel.TYPE_FOLDER, "lain");
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addChild(other, node, ContentModel.ASSOC_CONTAINS, cm("n")));
        assertThat(tx(() -> nodes().getParentAssocs(node))).hasSize(2);
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                nodes().addChild(
                                                                other,
                                                                node,
                                                                ContentModel.ASSOC_CONTAINS,
                                                                cm("n"))))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        run(() -> nodes().deleteNode(other));
        assertThat(tx(() -> nodes().getParentAssocs(node))).hasSize(1);
        run(() -> nodes().removeChild(folder, node));
        assertThat(tx(() -> nodes().exists(node))).isFalse();
    }

    @Test
    @Measured("1.205-1.215")
    void peerAssociations_areSingle_ordered_andGoWithTheirNodes() {
        NodeRef source = committed(BASE, "s");
        NodeRef first = committed(BASE, "t1");
        NodeRef second = committed(BASE, "t2");
        run(() -> nodes().createAssociation(source, first, p("rel")));
        assertThatThrownBy(() -> run(() -> nodes().createAssociation(source, first, p("rel"))))
                .isInstanceOf(AssociationExistsException.class);
        run(() -> nodes().setAssociations(source, p("rel"), List.of(second, first)));
        assertThat(tx(() -> nodes().getTargetAssocs(source, p("rel"))))
                .extracting(assoc -> assoc.getTargetRef())
                .containsExactly(second, first);
        assertThat(tx(() -> nodes().getSourceAssocs(first, p("rel")))).hasSize(1);
        run(() -> nodes().deleteNode(second));
        assertThat(tx(() -> nodes().getTargetAssocs(source, RegexQNamePattern.MATCH_ALL)))
                .hasSize(1);
    }

    @Test
    @Measured("1.216")
    void paths_goDownFromTheRoot() {
        NodeRef node = committed(BASE, "laporan 1");
        String path =
                tx(
                        () ->
                                nodes().getPath(node)
                                        .toPrefixString(
                                                bean("namespaceService", NamespaceService.class)));
        assertThat(path).startsWith("/app:company_home/cm:").endsWith("/cm:laporan_x0020_1");
    }

    @Test
    @Measured("1.183-1.188")
    void copies_takeAllButOwnerAndVersions() {
        NodeRef target = committed(BASE, "terkait");
        NodeRef source = committed(BASE, "src.txt");
        run(
                () -> {
                    nodes().setProperty(source, NOTE, "N");
                    nodes().setProperty(source, ContentModel.PROP_OWNER, "anna");
                    nodes().addAspect(source, ContentModel.ASPECT_VERSIONABLE, null);
                    nodes().createAssociation(source, target, p("rel"));
                    write(source, "isi");
                });
        CopyService copies = bean("copyService", CopyService.class);
        NodeRef plain =
                tx(() -> copies.copy(source, folder, ContentModel.ASSOC_CONTAINS, cm("salinan")));
        assertThat(get(plain, ContentModel.PROP_NAME)).isEqualTo(plain.getId());
        NodeRef renamed =
                tx(
                        () ->
                                copies.copyAndRename(
                                        source,
                                        folder,
                                        ContentModel.ASSOC_CONTAINS,
                                        cm("src.txt"),
                                        true));
        run(
                () -> {
                    assertThat(nodes().getProperty(renamed, ContentModel.PROP_NAME))
                            .isEqualTo("Copy of src.txt");
                    assertThat(nodes().getAspects(renamed))
                            .contains(
                                    MARKED,
                                    ContentModel.ASPECT_VERSIONABLE,
                                    ContentModel.ASPECT_COPIEDFROM)
                            .doesNotContain(ContentModel.ASPECT_OWNABLE);
                    assertThat(nodes().getProperty(renamed, ContentModel.PROP_VERSION_LABEL))
                            .isEqualTo("1.0");
                    assertThat(nodes().getTargetAssocs(renamed, p("rel"))).hasSize(1);
                    assertThat(copies.getOriginal(renamed)).isEqualTo(source);
                    assertThat(read(renamed)).isEqualTo("isi");
                });
    }

    @Test
    @Measured("1.230-1.233")
    void outsideATransaction_readingWorksAndWritingDoesNot() {
        assertThat(nodes().exists(folder)).isTrue();
        assertThatThrownBy(() -> nodes().setProperty(folder, ContentModel.PROP_TITLE, "x"))
                .isInstanceOf(ReadOnlyServerException.class)
                .hasMessageMatching(
                        "\\d{8} Access Denied\\.  The system is currently in read-only mode\\.");
        publicNodes().setProperty(folder, ContentModel.PROP_TITLE, "judul");
        assertThat(get(folder, ContentModel.PROP_TITLE)).isEqualTo("judul");
    }
}
