package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.RuntimeService;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A book walks through the SOP on a repository. */
class AlurTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void uploadedDkb_becomesADraftInStepOne() {
        Perjalanan satu = Perjalanan.mulai(uji, "2031-I");

        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(uji.sifat(satu.buku(), ModelBa.SEMESTER)).isEqualTo("2031-I");
        assertThat(uji.sifat(satu.buku(), ModelBa.PENDUDUK)).isEqualTo(25_200L);
        assertThat(uji.sifat(satu.buku(), ModelBa.SHA256)).asString().hasSize(64);
        assertThat(uji.sifat(satu.buku(), ContentModel.PROP_CREATOR))
                .isEqualTo(uji.orang(Peran.ADMIN_DB));
        assertThat(uji.sifat(satu.dkb(), ModelBa.LAYOUT)).isEqualTo("lebar");
        assertThat(uji.sifat(satu.dkb(), ModelBa.ASAL_SEMESTER)).isEqualTo("isi");
    }

    @Test
    void straightPath_endsWithARegisteredBookAndItsLetter() {
        Perjalanan satu = Perjalanan.mulai(uji, "2031-II").sampai(Langkah.L8B);
        String alur = (String) uji.sifat(satu.buku(), ModelBa.ALUR);

        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of("penerima", "Bupati Tapin\nArsip Daerah"));

        assertThat(satu.status()).isEqualTo(StatusBuku.TERDAFTAR);
        assertThat(satu.versi()).containsExactly("1.0", "0.1");
        assertThat(satu.paraf())
                .extracting(Paraf::peran)
                .containsExactly(Peran.KABID_PIAK, Peran.SEKRETARIS, Peran.KADIS);
        assertThat(satu.paraf())
                .allMatch(Paraf::berlaku)
                .extracting(Paraf::versi)
                .containsOnly("0.1");
        String nomor = (String) uji.sifat(satu.buku(), ModelBa.NOMOR);
        assertThat(nomor)
                .startsWith("400.12.4.4/")
                .endsWith(
                        "/DUKCAPIL/"
                                + LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).getYear());
        NodeRef surat =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getTargetAssocs(satu.buku(), ModelBa.SURAT)
                                        .get(0)
                                        .getTargetRef());
        assertThat(uji.sifat(surat, ModelBa.NOMOR)).isEqualTo(nomor);
        assertThat(uji.sifat(surat, ModelBa.PENERIMA))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("Bupati Tapin", "Arsip Daerah");
        assertThat(uji.baca(() -> uji.nodeService().getChildAssocs(surat).size())).isEqualTo(2);
        assertThat(
                        uji.baca(
                                () ->
                                        uji.bean("WorkflowService", WorkflowService.class)
                                                .getWorkflowById(alur)
                                                .isActive()))
                .isFalse();
    }

    @Test
    void registeredBook_inheritsNothing_soThatNoRoleMayWriteIt() {
        Perjalanan satu = Perjalanan.mulai(uji, "2045-I").sampai(Langkah.L8B);
        PermissionService hak = uji.bean("permissionService", PermissionService.class);
        assertThat(uji.sebagai(Peran.KASI_PPD, () -> hak.hasPermission(satu.buku(), "Write")))
                .isEqualTo(AccessStatus.ALLOWED);

        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());

        assertThat(uji.baca(() -> hak.getInheritParentPermissions(satu.buku()))).isFalse();
        for (Peran peran : Peran.values()) {
            assertThat(uji.sebagai(peran, () -> hak.hasPermission(satu.buku(), "Write")))
                    .isEqualTo(AccessStatus.DENIED);
            assertThat(uji.sebagai(peran, () -> hak.hasPermission(satu.buku(), "Read")))
                    .isEqualTo(AccessStatus.ALLOWED);
        }
    }

    @Test
    void processPointedAtAnotherBook_isRefused_andThatBookStaysAsItWas() {
        Perjalanan satu = Perjalanan.mulai(uji, "2045-II").sampai(Langkah.L3);
        Perjalanan lain = Perjalanan.mulai(uji, "2046-I");
        String proses =
                ((String) uji.sifat(satu.buku(), ModelBa.ALUR)).substring("activiti$".length());
        uji.baca(
                () -> {
                    uji.bean("activitiRuntimeService", RuntimeService.class)
                            .setVariable(proses, ModelAlur.V_BUKU, lain.buku().toString());
                    return true;
                });

        assertThatThrownBy(() -> satu.akhiri(uji.orang(Peran.KABID_PIAK), "SETUJU", Map.of()))
                .hasMessageContaining("bukan proses buku");

        assertThat(lain.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(lain.paraf()).isEmpty();
        assertThat(satu.paraf()).isEmpty();
    }

    @Test
    void copyOfABook_isNoChangeOfIt_whateverTheStep() {
        Perjalanan satu = Perjalanan.mulai(uji, "2046-II").sampai(Langkah.L2);

        NodeRef salinan =
                uji.sebagai(
                        Peran.KASI_PPD,
                        () ->
                                uji.bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                satu.buku(),
                                                uji.bean("repositoryHelper", Repository.class)
                                                        .getSharedHome(),
                                                ContentModel.ASSOC_CONTAINS,
                                                ContentModel.ASSOC_CONTAINS,
                                                false));

        assertThat(uji.sifat(salinan, ModelBa.ALUR)).isNull();
        assertThat(satu.versi()).containsExactly("0.1");
    }

    @Test
    void dueDates_followTheStandardTimes() {
        Perjalanan satu = Perjalanan.mulai(uji, "2032-I");
        assertThat(satu.tugas().getProperties().get(WorkflowModel.PROP_DUE_DATE)).isNull();

        satu.sampai(Langkah.L3);

        assertThat((Date) satu.tugas().getProperties().get(WorkflowModel.PROP_DUE_DATE))
                .isAfter(new Date());
    }

    @Test
    void wrongRole_isRefusedAndNothingMoves() {
        Perjalanan satu = Perjalanan.mulai(uji, "2032-II").sampai(Langkah.L3);

        for (String pengguna : List.of(uji.orang(Peran.KASI_PPD), RepositoriUji.ORANG_LUAR)) {
            assertThatThrownBy(() -> satu.akhiri(pengguna, "SETUJU", Map.of()))
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(satu.status()).isEqualTo(StatusBuku.DIPERIKSA_KABID);
        assertThat(satu.paraf()).isEmpty();
    }

    @Test
    void initiatorAndAdministrator_mayNotEndAStepOfAnotherRole() {
        Perjalanan satu = Perjalanan.mulai(uji, "2033-I").sampai(Langkah.L3);

        for (String pengguna : List.of(uji.orang(Peran.ADMIN_DB), RepositoriUji.ADMIN)) {
            assertThatThrownBy(() -> satu.akhiri(pengguna, "SETUJU", Map.of()))
                    .hasMessageContaining("hanya dapat diselesaikan oleh");
        }

        assertThat(satu.status()).isEqualTo(StatusBuku.DIPERIKSA_KABID);
    }

    @Test
    void unknownOutcome_isRefused() {
        Perjalanan satu = Perjalanan.mulai(uji, "2033-II");

        for (String hasil : List.of("MUNGKIN", "SUSUN_ULANG", "SETUJU")) {
            assertThatThrownBy(() -> satu.akhiri(uji.orang(Peran.ADMIN_DB), hasil, Map.of()))
                    .hasMessageContaining("Hasil untuk langkah 1 tidak dikenal");
        }

        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
    }

    @Test
    void kabidSendsBackWithoutReason_isRefused() {
        Perjalanan satu = Perjalanan.mulai(uji, "2034-I").sampai(Langkah.L3);

        assertThatThrownBy(() -> satu.akhiri(Langkah.L3, Hasil.KEMBALI, Map.of("alasan", "  ")))
                .hasMessageContaining("Alasan wajib diisi");
    }

    @Test
    void returnByKadis_voidsTheInitials_andAllDecideAnew() {
        Perjalanan satu = Perjalanan.mulai(uji, "2034-II").sampai(Langkah.L5);

        satu.akhiri(Langkah.L5, Hasil.KEMBALI, Map.of("alasan", "Uraian kurang jelas"));

        assertThat(satu.status()).isEqualTo(StatusBuku.DIANALISIS);
        assertThat(satu.paraf()).hasSize(2).noneMatch(Paraf::berlaku);
        assertThat(satu.paraf().get(0).gugur().orElseThrow().alasan())
                .isEqualTo("Dikembalikan Kadis: Uraian kurang jelas");
        satu.sunting(uji.orang(Peran.KASI_PPD), Perjalanan::kalimat);
        satu.sampai(Langkah.L6);
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.paraf()).hasSize(5);
        assertThat(satu.paraf().stream().filter(Paraf::berlaku).map(Paraf::versi))
                .containsOnly("0.2")
                .hasSize(3);
    }

    @Test
    void wordingChangedAfterTheInitials_passes() {
        Perjalanan satu = Perjalanan.mulai(uji, "2035-I").sampai(Langkah.L7);

        satu.sunting(uji.orang(Peran.ADMIN_DB), Perjalanan::kalimat);
        satu.sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());

        assertThat(satu.status()).isEqualTo(StatusBuku.TERDAFTAR);
        assertThat(satu.versi()).containsExactly("1.0", "0.2", "0.1");
    }

    @Test
    void figureChangedAfterTheInitials_goesBackToKabid() {
        Perjalanan satu = Perjalanan.mulai(uji, "2035-II").sampai(Langkah.L7);

        satu.sunting(uji.orang(Peran.ADMIN_DB), Perjalanan::angka);
        satu.akhiri(Langkah.L7, Hasil.SELESAI, Map.of());

        assertThat(satu.status()).isEqualTo(StatusBuku.DIPERIKSA_KABID);
        assertThat(satu.paraf()).noneMatch(Paraf::berlaku);
        assertThat(uji.sifat(satu.buku(), ModelBa.PERUBAHAN_ANGKA))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .anySatisfy(t -> assertThat(t.toString()).contains("7.777"));
        assertThatThrownBy(() -> satu.sampai(Langkah.L4)).hasMessageContaining("7.777");
        satu.akhiri(Langkah.L3, Hasil.SETUJU, Map.of("alasan", "Salah hitung di sumber"));
        satu.sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        assertThat(satu.status()).isEqualTo(StatusBuku.TERDAFTAR);
    }

    @Test
    void onePersonInTwoRoles_needsToBeARecordedDeputy() {
        uji.baca(
                () -> {
                    uji.tambahOrang("rangkap", Peran.KABID_PIAK, Peran.SEKRETARIS);
                    return null;
                });
        Perjalanan satu = Perjalanan.mulai(uji, "2036-I").sampai(Langkah.L3);
        satu.akhiri("rangkap", "SETUJU", Map.of());

        assertThatThrownBy(() -> satu.akhiri("rangkap", "PARAF", Map.of()))
                .hasMessageContaining("Plh. atau Plt.");
        satu.akhiri("rangkap", "PARAF", Map.of("sebagai", "Plh.", "untuk", "Sekretaris Rekaan"));

        assertThat(satu.paraf().get(1).wakil().orElseThrow())
                .isEqualTo(new Paraf.Wakil(Paraf.Wakil.Jenis.PLH, "Sekretaris Rekaan"));
    }
}
