package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.DumpContoh;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;

/** What comes into the DKB folder, once or twice, and becomes a book. */
class BerkasDkbTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void anOracleDumpOfPersons_givesABook_andStaysClosedToTheOthers() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "siak.dmp",
                        DumpContoh.ringkas(60),
                        "DKB",
                        "2050",
                        "Semester I");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(dkb, ModelBa.PERSEORANGAN)).isEqualTo(true);
        assertThat(uji.buku("2050-I")).isPresent();
        for (Peran satu : Peran.values()) {
            if (satu != Peran.ADMIN_DB) {
                assertThatThrownBy(() -> uji.sebagai(satu, () -> uji.isi(dkb)))
                        .as("%s", satu)
                        .hasStackTraceContaining("AccessDenied");
            }
        }
    }

    @Test
    void noSemesterAnywhere_isAskedFor_andTheFormAnswers() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "tanpa-semester.csv",
                        ContohDkb.csv("Tanpa keterangan masa", 0),
                        "DKB");
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "menunggu-semester");

        uji.susunUlang(Peran.ADMIN_DB, dkb, Map.of(AksiAgregasi.PARAM_SEMESTER, "2053-I"));

        assertThat(uji.sifat(dkb, ModelBa.STATUS_DKB)).isEqualTo("selesai");
        assertThat(uji.sifat(dkb, ModelBa.ASAL_SEMESTER)).isEqualTo("isian");
        assertThat(uji.buku("2053-I")).isPresent();
    }

    @Test
    void semesterOfTheFolder_countsWhereTheContentIsSilent() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "dari-folder.csv",
                        ContohDkb.csv("Tanpa keterangan masa", 0),
                        "DKB",
                        "2053",
                        "Semester II");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(dkb, ModelBa.ASAL_SEMESTER)).isEqualTo("folder");
        assertThat(uji.buku("2053-II")).isPresent();
    }

    @Test
    void actionByHand_answersAtOnce_andTheFileTellsThatItWaits() {
        Perjalanan satu = Perjalanan.mulai(uji, "2070-I");

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    layanan.executeAction(layanan.createAction(AksiAgregasi.NAMA), satu.dkb());
                    NodeService nodeService = uji.nodeService();
                    assertThat(nodeService.getProperty(satu.dkb(), ModelBa.STATUS_DKB))
                            .isEqualTo("diterima");
                    assertThat(nodeService.getProperty(satu.dkb(), ModelBa.TAHAP))
                            .isEqualTo("Menunggu giliran");
                    // The internal one: a refusal by the public one would undo the first.
                    ActionService dalam = uji.bean("actionService", ActionService.class);
                    assertThatThrownBy(
                                    () ->
                                            dalam.executeAction(
                                                    dalam.createAction(AksiAgregasi.NAMA),
                                                    satu.dkb()))
                            .hasStackTraceContaining("menunggu giliran");
                    return null;
                });

        uji.tunggu(satu.dkb(), ModelBa.STATUS_DKB, "selesai");
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void actionByHand_isAdministratorDatabasesOnly() {
        Perjalanan satu = Perjalanan.mulai(uji, "2054-I");

        assertThatThrownBy(() -> uji.susunUlang(Peran.KASI_PPD, satu.buku(), Map.of()))
                .hasStackTraceContaining("hanya dapat diselesaikan oleh Administrator Database");
        assertThat(satu.versi()).containsExactly("0.1");
    }

    @Test
    void composedAgain_inStepOne_isANewVersionOfTheSameBook() {
        Perjalanan satu = Perjalanan.mulai(uji, "2054-II");
        String alur = (String) uji.sifat(satu.buku(), ModelBa.ALUR);

        uji.susunUlang(Peran.ADMIN_DB, satu.dkb(), Map.of());

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(uji.sifat(satu.buku(), ModelBa.ALUR)).isEqualTo(alur);
    }

    @Test
    void composedAgain_later_goesBackToKasiAndVoidsTheInitials() {
        Perjalanan satu = Perjalanan.mulai(uji, "2055-I").sampai(Langkah.L5);

        uji.susunUlang(Peran.ADMIN_DB, satu.buku(), Map.of());

        assertThat(satu.status()).isEqualTo(StatusBuku.DIANALISIS);
        assertThat(satu.paraf()).hasSize(2).noneMatch(p -> p.berlaku());
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void secondFileOfTheSemester_inStepOne_isMergedIntoTheBook() {
        Perjalanan satu = Perjalanan.mulai(uji, "2060-I");

        NodeRef lain =
                uji.unggahDkb(
                        "status-kawin.csv", ContohDkb.statusKawin("2060-I"), "2060-I", "selesai");

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(uji.berkas(satu.buku())).containsExactlyInAnyOrder(satu.dkb(), lain);
        assertThat(kubus(satu.buku())).contains("AGAMA", "STATUS_KAWIN");
    }

    @Test
    void fileThatContradictsTheFirst_isRefused_andTheBookIsUntouched() {
        Perjalanan satu = Perjalanan.mulai(uji, "2073-II");

        NodeRef lain =
                uji.unggahDkb(
                        "lain.csv",
                        ContohDkb.csv(ContohDkb.judul("2073-II"), 1),
                        "2073-II",
                        "gagal");

        assertThat(uji.isiLaporan(lain)).contains("NILAI_BERTENTANGAN");
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(uji.berkas(satu.buku())).containsExactly(satu.dkb());
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
    }

    @Test
    void fileLaterThanStepOne_changesNothing_untilAskedForByHand() {
        Perjalanan satu = Perjalanan.mulai(uji, "2074-I").sampai(Langkah.L3);
        NodeRef lain =
                uji.unggahDkb(
                        "status-kawin.csv", ContohDkb.statusKawin("2074-I"), "2074-I", "selesai");
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(kubus(satu.buku())).doesNotContain("STATUS_KAWIN");

        uji.susunUlang(Peran.ADMIN_DB, lain, Map.of());

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DIANALISIS);
        assertThat(uji.berkas(satu.buku())).containsExactlyInAnyOrder(satu.dkb(), lain);
        assertThat(kubus(satu.buku())).contains("AGAMA", "STATUS_KAWIN");
    }

    @Test
    void laterFile_doesNotDisturbABookInProgress() {
        Perjalanan satu = Perjalanan.mulai(uji, "2055-II").sampai(Langkah.L3);

        NodeRef lain =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "susulan.csv",
                        ContohDkb.semester("2055-II"),
                        "DKB",
                        "2055",
                        "Semester II");

        uji.tunggu(lain, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(lain, ModelBa.PESAN_STATUS)).asString().contains("sedang diproses");
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DIPERIKSA_KABID);
    }

    @Test
    void twoFilesAtOnce_makeOneBookOfBoth() throws Exception {
        ExecutorService utas = Executors.newFixedThreadPool(2);
        List<Future<NodeRef>> berkas = new ArrayList<>();
        try {
            // The folder first, or the two uploads would collide on making it.
            uji.sebagai(Peran.ADMIN_DB, () -> uji.folder("DKB", "2056", "Semester I"));
            for (String nama : List.of("satu.csv", "dua.csv")) {
                berkas.add(
                        utas.submit(
                                () ->
                                        uji.unggah(
                                                Peran.ADMIN_DB,
                                                nama,
                                                ContohDkb.semester("2056-I"),
                                                "DKB",
                                                "2056",
                                                "Semester I")));
            }
            for (Future<NodeRef> satu : berkas) {
                uji.tunggu(satu.get(), ModelBa.STATUS_DKB, "selesai");
            }
        } finally {
            utas.shutdownNow();
        }
        NodeRef buku = uji.buku("2056-I").orElseThrow();
        assertThat(uji.baca(() -> uji.nodeService().getTargetAssocs(buku, ModelBa.DARI_DKB)))
                .hasSize(2);
        assertThat(
                        uji.baca(
                                () ->
                                        uji.nodeService()
                                                .getChildAssocs(
                                                        uji.folder(
                                                                "Buku Agregat",
                                                                "2056",
                                                                "Semester I"),
                                                        java.util.Set.of(ModelBa.BUKU))))
                .hasSize(1);
    }

    @Test
    void nodeMadeWithoutContent_isProcessedOnceWhenItComes() {
        NodeRef dkb =
                uji.sebagai(
                        Peran.ADMIN_DB,
                        () ->
                                uji.bean("FileFolderService", FileFolderService.class)
                                        .create(
                                                uji.folder("DKB", "2057", "Semester I"),
                                                "menyusul.csv",
                                                ContentModel.TYPE_CONTENT)
                                        .getNodeRef());

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, ContohDkb.semester("2057-I"));
                    return null;
                });

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        NodeRef buku = uji.buku("2057-I").orElseThrow();
        assertThat(uji.sifat(buku, ContentModel.PROP_VERSION_LABEL)).isEqualTo("0.1");
    }

    private String kubus(NodeRef buku) {
        return uji.baca(
                () ->
                        uji
                                .bean("bukuAgregat.simpananBuku", SimpananBuku.class)
                                .kubus(buku)
                                .sel()
                                .keySet()
                                .stream()
                                .map(sel -> sel.variabel().name())
                                .distinct()
                                .toList()
                                .toString());
    }
}
