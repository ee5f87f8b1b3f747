package id.go.tapinkab.dukcapil.bukuagregat.share;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.share.KonfigurasiShare.Bentuk;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every form is for something that the repository has, and everything it has has a form. */
class BentukShareTest {

    /** What Share's forms know of themselves, or what is in Alfresco's own models. */
    private static final Set<String> MILIK_ALFRESCO =
            Set.of(
                    "message",
                    "taskOwner",
                    "packageItems",
                    "mimetype",
                    "size",
                    "cm:name",
                    "cm:title",
                    "cm:description",
                    "cm:creator",
                    "cm:created",
                    "cm:modifier",
                    "cm:modified",
                    "bpm:priority",
                    "bpm:dueDate",
                    "bpm:taskId",
                    "bpm:status",
                    "bpm:comment",
                    "bpm:workflowDescription",
                    "bpm:workflowPriority",
                    "bpm:sendEMailNotifications");

    /** Only the module sets these: a form may show them, never ask for them. */
    private static final Set<String> HANYA_DIBACA =
            Set.of(
                    "ba:nomor",
                    "ba:tanggalNomor",
                    "ba:urut",
                    "ba:register",
                    "ba:nomorTerakhir",
                    "ba:semester",
                    "ba:status",
                    "ba:statusDkb",
                    "ba:statusSurat",
                    "ba:sha256",
                    "ba:ambang",
                    "ba:persenTersamar",
                    "ba:halaman",
                    "ba:eksemplar",
                    "ba:lembarKertas",
                    "ba:penduduk");

    private final KonfigurasiShare share = new KonfigurasiShare();
    private final ModelRepositori repositori = new ModelRepositori();

    @Test
    void everyFieldOfANodeForm_isInTheModel() {
        assertThat(share.bentuk())
                .filteredOn(b -> b.untuk("node-type") || b.untuk("model-type"))
                .isNotEmpty()
                .allSatisfy(
                        b -> {
                            assertThat(repositori.tipe()).contains(b.tipe());
                            Set<String> dikenal = new HashSet<>(repositori.medan(b.tipe()));
                            // the register adds this aspect to what it numbers
                            dikenal.addAll(repositori.medan("ba:bernomor"));
                            // a print order this one
                            dikenal.addAll(repositori.medan("ba:bercetak"));
                            dikenal.addAll(MILIK_ALFRESCO);
                            assertThat(dikenal).containsAll(b.tampil());
                        });
    }

    @Test
    void everyFieldOfATaskForm_isInTheTaskModel() {
        assertThat(share.bentuk())
                .filteredOn(b -> b.untuk("task-type"))
                .isNotEmpty()
                .allSatisfy(
                        b -> {
                            Set<String> dikenal = new HashSet<>(repositori.medan(b.tipe()));
                            dikenal.addAll(MILIK_ALFRESCO);
                            assertThat(dikenal).containsAll(b.tampil());
                        });
    }

    @Test
    void whatIsLaidOutIsShown_inASetThatExists() {
        assertThat(share.bentuk())
                .allSatisfy(
                        b ->
                                assertThat(b.medan())
                                        .allSatisfy(
                                                m -> {
                                                    assertThat(b.tampil())
                                                            .contains(m.atribut("id"));
                                                    assertThat(b.set()).contains(m.atribut("set"));
                                                }));
    }

    @Test
    void nothingIsShownTwice() {
        assertThat(share.bentuk())
                .allSatisfy(b -> assertThat(b.tampil()).doesNotHaveDuplicates())
                .extracting(Bentuk::toString)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFormDeclaresTheDefaultSet_elseItsHeadingGoes() {
        assertThat(share.bentuk()).allSatisfy(b -> assertThat(b.set()).contains(""));
    }

    @Test
    void everyTypeOfTheModel_hasAForm() {
        List<String> berbentuk =
                share.bentuk().stream()
                        .filter(b -> b.untuk("node-type"))
                        .map(Bentuk::tipe)
                        .distinct()
                        .toList();

        assertThat(berbentuk)
                .containsExactlyInAnyOrderElementsOf(
                        repositori.tipe().stream().filter(t -> t.startsWith("ba:")).toList());
    }

    @Test
    void everyTaskOfTheProcess_hasAFormWithItsOutcomeButtons() {
        List<Bentuk> tugas = share.bentuk().stream().filter(b -> b.untuk("task-type")).toList();

        assertThat(tugas)
                .extracting(Bentuk::tipe)
                .containsExactlyInAnyOrderElementsOf(repositori.tipeTugas());
        assertThat(tugas)
                .allSatisfy(
                        b -> {
                            Xml hasil = b.menurutId().get(repositori.medanHasil(b.tipe()));
                            assertThat(hasil).isNotNull();
                            assertThat(hasil.anak("control").get(0).atribut("template"))
                                    .endsWith("/workflow/activiti-transitions.ftl");
                        });
    }

    @Test
    void everyOutcome_hasALabelOnItsButtonInBothLanguages() {
        for (String akhiran : List.of("", "_id", "_en")) {
            Properties pesan = KonfigurasiShare.muat(ModelRepositori.pesan("alur", akhiran));
            for (String tipe : repositori.tipeTugas()) {
                String medan = repositori.medanHasil(tipe);
                assertThat(repositori.pilihan(tipe, medan))
                        .isNotEmpty()
                        .allSatisfy(
                                pilihan ->
                                        assertThat(pesan)
                                                .containsKey(
                                                        "listconstraint."
                                                                + repositori.namaDaftar(tipe, medan)
                                                                + "."
                                                                + pilihan));
            }
        }
    }

    @Test
    void whoeverCanSendBack_isAskedForAReason() {
        assertThat(share.bentuk())
                .filteredOn(b -> b.untuk("task-type"))
                .filteredOn(
                        b ->
                                repositori
                                        .pilihan(b.tipe(), repositori.medanHasil(b.tipe()))
                                        .contains("KEMBALI"))
                .hasSize(3)
                .allSatisfy(
                        b ->
                                assertThat(b.menurutId().get("baw:alasan").atribut("set"))
                                        .isEqualTo("response"));
    }

    @Test
    void theStartFormIsTheProcesss() {
        assertThat(share.bentuk())
                .filteredOn(b -> b.tipe().startsWith("activiti$"))
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.tipe()).isEqualTo("activiti$" + repositori.kunciProses());
                            Set<String> dikenal =
                                    new HashSet<>(repositori.medan(repositori.tipeMulai()));
                            dikenal.addAll(MILIK_ALFRESCO);
                            assertThat(dikenal).containsAll(b.tampil());
                        });
    }

    @Test
    void theFormOfAnAction_asksForItsParameters() {
        assertThat(share.bentuk())
                .filteredOn(b -> b.untuk("string-compare") && !b.tipe().startsWith("activiti$"))
                .hasSize(4)
                .allSatisfy(
                        b -> {
                            String sumber = repositori.sumberAksi(b.tipe());
                            assertThat(b.tampil())
                                    .isNotEmpty()
                                    .allSatisfy(
                                            m ->
                                                    assertThat(sumber)
                                                            .containsPattern(
                                                                    "PARAM_\\w+ = \"" + m + "\""));
                        });
    }

    @Test
    void whatTheModuleSets_isReadOnlyInEveryForm() {
        assertThat(share.bentuk())
                .allSatisfy(
                        b ->
                                assertThat(b.tampil().stream().filter(HANYA_DIBACA::contains))
                                        .allSatisfy(
                                                id ->
                                                        assertThat(
                                                                        b.menurutId()
                                                                                .get(id)
                                                                                .atribut(
                                                                                        "read-only"))
                                                                .as("%s in %s", id, b)
                                                                .isEqualTo("true")));
    }
}
