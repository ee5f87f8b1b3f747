package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PendaftaranBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.PengaturanKalender;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;

/** What the BPMN calls, without an engine. */
class DelegasiTest {

    private static final NodeRef BUKU = new NodeRef("workspace://SpacesStore/buku");

    private final DelegateExecution proses = mock(DelegateExecution.class);
    private final SimpananBuku simpananBuku = mock(SimpananBuku.class);
    private final Pengaturan pengaturan = mock(Pengaturan.class);

    @Test
    void names_carryTheModulesPrefix() {
        Map<Object, Object> daftar = new HashMap<>();
        new DelegasiDaftarkan(mock(PendaftaranBuku.class), simpananBuku).setBeanRegistry(daftar);
        new DelegasiSiapkan(
                        mock(NodeService.class),
                        simpananBuku,
                        mock(AlurBuku.class),
                        mock(Pelaku.class))
                .setBeanRegistry(daftar);
        new TugasDibuat(simpananBuku, pengaturan).setBeanRegistry(daftar);
        new TugasSelesai(mock(AkhirLangkah.class)).setBeanRegistry(daftar);

        assertThat(daftar.keySet())
                .containsExactlyInAnyOrder(
                        "bukuAgregatDaftarkan",
                        "bukuAgregatSiapkan",
                        "bukuAgregatTugasDibuat",
                        "bukuAgregatTugasSelesai");
    }

    @Test
    void registration_takesRecipientsLineByLine() {
        PendaftaranBuku pendaftaran = mock(PendaftaranBuku.class);
        when(proses.getVariable(ModelAlur.V_BUKU)).thenReturn(BUKU.toString());
        when(proses.getVariable(ModelAlur.V_PENERIMA)).thenReturn(" Bupati Tapin \n\n Bappeda\n");

        when(proses.getProcessInstanceId()).thenReturn("42");

        new DelegasiDaftarkan(pendaftaran, simpananBuku).execute(proses);

        verify(simpananBuku).pastikanProses(BUKU, "42");
        verify(pendaftaran)
                .daftarkan(
                        BUKU,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("Bupati Tapin", "Bappeda"),
                        List.of());
    }

    @Test
    void processWithoutABook_doesNotStart() {
        DelegasiSiapkan siapkan =
                new DelegasiSiapkan(
                        mock(NodeService.class),
                        simpananBuku,
                        mock(AlurBuku.class),
                        mock(Pelaku.class));

        assertThatThrownBy(() -> siapkan.execute(proses))
                .isInstanceOfSatisfying(
                        DitolakException.class,
                        e -> assertThat(e.kunci()).isEqualTo("paketTanpaBuku"));
    }

    @Test
    void newTask_isDueInWorkingTime_andMovesTheBook() {
        DelegateTask tugas = mock(DelegateTask.class);
        when(tugas.getTaskDefinitionKey()).thenReturn("langkah3");
        when(tugas.getExecution()).thenReturn(proses);
        when(proses.getVariable(ModelAlur.V_BUKU)).thenReturn(BUKU.toString());
        when(pengaturan.kalender()).thenReturn(PengaturanKalender.bawaan());
        // Friday 16:20 in Rantau; ten of the twenty minutes are Monday's.
        when(pengaturan.kini()).thenReturn(Instant.parse("2024-08-02T08:20:00Z"));

        new TugasDibuat(simpananBuku, pengaturan).notify(tugas);

        verify(tugas).setDueDate(Date.from(Instant.parse("2024-08-04T23:40:00Z")));
        verify(simpananBuku).tandaiStatus(BUKU, StatusBuku.DIPERIKSA_KABID);
    }
}
