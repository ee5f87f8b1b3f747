package id.go.tapinkab.dukcapil.bukuagregat.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Evaluators, labels, visible types: what Share would pass over in silence. */
class PerilakuShareTest {

    /** Share 25.3's own, in its slingshot-documentlibrary-context.xml. */
    private static final Set<String> EVALUATOR_SHARE =
            Set.of("evaluator.doclib.metadata.hasLockBanner", "evaluator.doclib.metadata.isLocked");

    /** Share 25.3's own, in its slingshot.properties. */
    private static final Set<String> PESAN_SHARE =
            Set.of(
                    "workflow.set.general",
                    "workflow.set.items",
                    "workflow.set.other",
                    "workflow.set.response",
                    "workflow.set.task.info",
                    "workflow.set.task.progress",
                    "workflow.field.comment",
                    "workflow.field.due",
                    "workflow.field.message",
                    "workflow.field.outcome",
                    "workflow.field.priority");

    /** What the document library's repository side reports for a node. */
    private static final Set<String> IZIN_DILAPORKAN =
            Set.of("ChangePermissions", "CreateChildren", "Delete", "Write", "CancelCheckOut");

    private static final Pattern TEMPAT = Pattern.compile("\\{\\d}");

    private final KonfigurasiShare share = new KonfigurasiShare();
    private final ModelRepositori repositori = new ModelRepositori();

    @Test
    void nothingReplacesWhatOthersConfigured() {
        assertThat(share.akar().anak("config"))
                .allSatisfy(c -> assertThat(c.atribut("replace")).isEmpty());
    }

    @Test
    void everyEvaluatorExists_becauseShareShowsAnActionWhoseEvaluatorIsMissing() {
        Set<String> ada = new TreeSet<>(EVALUATOR_SHARE);
        KonfigurasiShare.bean().forEach(b -> ada.add(b.atribut("id")));

        assertThat(ada).containsAll(share.evaluatorDipakai());
    }

    @Test
    void everyActionRunsAnActionOfTheRepository() {
        assertThat(share.aksi())
                .isNotEmpty()
                .allSatisfy(
                        a ->
                                assertThat(repositori.aksi())
                                        .contains(
                                                KonfigurasiShare.parameter(a, "action")
                                                        + KonfigurasiShare.parameter(a, "itemId")));
    }

    @Test
    void noActionThatCanBeRefused_isLeftToTheServersLog() {
        assertThat(share.aksi())
                .allSatisfy(a -> assertThat(KonfigurasiShare.parameter(a, "async")).isEmpty());
        assertThat(share.aksi())
                .filteredOn(a -> !KonfigurasiShare.parameter(a, "action").isEmpty())
                .extracting(a -> KonfigurasiShare.parameter(a, "action"))
                .contains("ba-agregasi", "ba-pdf", "ba-edisi-publik");
        assertThat(share.aksi())
                .filteredOn(a -> !KonfigurasiShare.parameter(a, "action").isEmpty())
                .allSatisfy(a -> assertThat(KonfigurasiShare.parameter(a, "failure")).isNotEmpty());
    }

    @Test
    void everyFailureHandler_isRegisteredByAScriptOfTheJar() {
        List<String> skrip =
                share.akar().semua("js").stream()
                        .map(
                                js ->
                                        KonfigurasiShare.SUMBER
                                                .resolve("META-INF")
                                                .resolve(js.atribut("src")))
                        .map(PerilakuShareTest::isi)
                        .toList();

        assertThat(share.aksi())
                .extracting(a -> KonfigurasiShare.parameter(a, "failure"))
                .filteredOn(nama -> !nama.isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        nama ->
                                assertThat(skrip)
                                        .anyMatch(s -> s.contains("actionName: \"" + nama + "\"")));
    }

    private static String isi(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theActionForAMissingSemester_looksForAStatusOfTheModel() {
        Xml evaluator =
                KonfigurasiShare.bean().stream()
                        .filter(b -> b.atribut("id").endsWith(".menungguSemester"))
                        .findFirst()
                        .orElseThrow();
        List<Xml> properti = evaluator.semua("property");

        assertThat(properti.get(0).atribut("value")).isEqualTo("node.properties.ba:statusDkb");
        assertThat(repositori.pilihan("ba:dkb", "ba:statusDkb"))
                .contains(properti.get(2).atribut("value"));
    }

    @Test
    void evaluatorsOfTheBooksStatus_lookForOneOfTheModel() {
        assertThat(KonfigurasiShare.bean())
                .filteredOn(
                        b ->
                                b.semua("property").stream()
                                        .anyMatch(
                                                p ->
                                                        p.atribut("value")
                                                                .equals(
                                                                        "node.properties.ba:status")))
                .isNotEmpty()
                .allSatisfy(
                        b ->
                                assertThat(repositori.pilihan("ba:bukuAgregat", "ba:status"))
                                        .contains(b.semua("property").get(2).atribut("value")));
    }

    @Test
    void everyEvaluatorThatAnotherAsks_exists() {
        List<String> ada = KonfigurasiShare.bean().stream().map(b -> b.atribut("id")).toList();

        assertThat(KonfigurasiShare.bean())
                .filteredOn(b -> b.atribut("parent").endsWith(".chainedMatchOne"))
                .isNotEmpty()
                .allSatisfy(
                        b ->
                                assertThat(ada)
                                        .containsAll(
                                                b.semua("ref").stream()
                                                        .map(r -> r.atribut("bean"))
                                                        .toList()));
    }

    @Test
    void everyEvaluatorLooksForATypeThatExists() {
        assertThat(KonfigurasiShare.bean())
                .filteredOn(b -> b.atribut("parent").endsWith(".nodeType"))
                .isNotEmpty()
                .allSatisfy(
                        b ->
                                assertThat(b.semua("value"))
                                        .isNotEmpty()
                                        .allSatisfy(
                                                v ->
                                                        assertThat(repositori.tipe())
                                                                .contains(v.teks())));
    }

    @Test
    void everyVisibleTypeAndAspectExists() {
        assertThat(repositori.tipe())
                .containsAll(
                        share.akar().semua("subtype").stream()
                                .map(t -> t.atribut("name"))
                                .toList());
        assertThat(repositori.aspek())
                .containsAll(
                        share.akar().semua("aspect").stream().map(a -> a.atribut("name")).toList());
    }

    @Test
    void everyActionHasAnIconAPermissionThatIsReportedAndAPlaceInAMenu() {
        List<String> dalamMenu =
                share.akar().semua("actionGroup").stream()
                        .flatMap(g -> g.anak("action").stream())
                        .map(a -> a.atribut("id"))
                        .toList();

        assertThat(share.aksi())
                .isNotEmpty()
                .allSatisfy(
                        a -> {
                            assertThat(dalamMenu).contains(a.atribut("id"));
                            assertThat(
                                            Files.exists(
                                                    KonfigurasiShare.SUMBER.resolve(
                                                            "META-INF/components/documentlibrary/actions/"
                                                                    + a.atribut("icon")
                                                                    + "-16.png")))
                                    .isTrue();
                            assertThat(IZIN_DILAPORKAN)
                                    .containsAll(
                                            a.semua("permission").stream().map(Xml::teks).toList());
                        });
    }

    @Test
    void everyLabelHasAMessageInBothLanguages() {
        Set<String> perlu = share.kunciPesan();
        perlu.removeAll(PESAN_SHARE);

        assertThat(KonfigurasiShare.pesan("").stringPropertyNames()).containsAll(perlu);
        assertThat(KonfigurasiShare.pesan("_en").stringPropertyNames())
                .isEqualTo(KonfigurasiShare.pesan("").stringPropertyNames());
        assertThat(KonfigurasiShare.pesan("_id")).isEqualTo(KonfigurasiShare.pesan(""));
    }

    @Test
    void noMessageIsLeftOver() {
        Properties pesan = KonfigurasiShare.pesan("");

        assertThat(share.kunciPesan()).containsAll(pesan.stringPropertyNames());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        Properties id = KonfigurasiShare.pesan("");
        Properties en = KonfigurasiShare.pesan("_en");

        assertThat(id.stringPropertyNames())
                .allSatisfy(
                        kunci ->
                                assertThat(tempat(en.getProperty(kunci)))
                                        .isEqualTo(tempat(id.getProperty(kunci))));
    }

    @Test
    void theMessagesAreRegistered() {
        assertThat(KonfigurasiShare.bean())
                .filteredOn(b -> b.atribut("class").endsWith("ResourceBundleBootstrapComponent"))
                .singleElement()
                .satisfies(
                        b ->
                                assertThat(b.semua("value"))
                                        .extracting(Xml::teks)
                                        .containsExactly(
                                                "alfresco.web-extension.messages.buku-agregat"));
    }

    private static Set<String> tempat(String pesan) {
        Set<String> hasil = new TreeSet<>();
        TEMPAT.matcher(pesan).results().forEach(m -> hasil.add(m.group()));
        return hasil;
    }
}
