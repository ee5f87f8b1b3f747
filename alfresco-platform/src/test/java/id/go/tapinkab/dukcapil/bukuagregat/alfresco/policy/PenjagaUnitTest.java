package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PemeriksaNaskah;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.PelanggaranSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guards without a repository. */
class PenjagaUnitTest {

    private static final NodeRef BUKU = new NodeRef("workspace://SpacesStore/buku");
    private static final NodeRef SALINAN = new NodeRef("workspace://SpacesStore/salinan");
    private static final NodeRef SURAT = new NodeRef("workspace://SpacesStore/surat");

    private final NodeService nodeService = mock(NodeService.class);
    private final SimpananBuku simpananBuku = mock(SimpananBuku.class);
    private final SimpananParaf simpananParaf = mock(SimpananParaf.class);
    private final IsiNode isiNode = mock(IsiNode.class);
    private final Pelaku pelaku = mock(Pelaku.class);
    private final Pengaturan pengaturan = mock(Pengaturan.class);
    private final PenjagaBuku penjagaBuku =
            new PenjagaBuku(
                    mock(PolicyComponent.class),
                    nodeService,
                    simpananBuku,
                    simpananParaf,
                    isiNode,
                    mock(PemeriksaNaskah.class),
                    pelaku,
                    pengaturan);
    private final PenjagaTetap penjagaTetap =
            new PenjagaTetap(mock(PolicyComponent.class), nodeService);

    @BeforeEach
    void siapkan() {
        when(pelaku.nama()).thenReturn("kasi");
        when(pelaku.peran()).thenReturn(Set.of(Peran.KASI_PPD));
        when(pengaturan.kini()).thenReturn(Instant.EPOCH);
        when(isiNode.sha256(BUKU)).thenReturn("b".repeat(64));
        when(simpananBuku.status(BUKU)).thenReturn(StatusBuku.DIANALISIS);
        when(nodeService.getType(SURAT)).thenReturn(ModelBa.SURAT_KELUAR);
    }

    @Test
    void changedContent_isMarkedAtOnce_andVoidsInitials() {
        penjagaBuku.onContentUpdate(BUKU, false);

        verify(simpananBuku)
                .tandai(
                        BUKU,
                        Map.of(
                                ModelBa.SHA256, "b".repeat(64),
                                ModelBa.LANGKAH_VERSI, "2",
                                ModelBa.PERAN_PENYUNTING, "KASI_PPD",
                                ModelBa.PENYUNTING, "kasi"));
        verify(simpananParaf).gugurkan(eq(BUKU), any(), anyString());
    }

    @Test
    void changedWordingAfterStepFive_leavesInitialsAlone() {
        when(pelaku.peran()).thenReturn(Set.of(Peran.ADMIN_DB));
        when(simpananBuku.status(BUKU)).thenReturn(StatusBuku.DISEMPURNAKAN);

        penjagaBuku.onContentUpdate(BUKU, false);

        verify(simpananParaf, never()).gugurkan(any(), any(), anyString());
    }

    @Test
    void workingCopy_followsTheStepOfItsBook_andIsNotMarked() {
        when(nodeService.hasAspect(SALINAN, ContentModel.ASPECT_WORKING_COPY)).thenReturn(true);
        when(nodeService.getSourceAssocs(eq(SALINAN), any()))
                .thenReturn(List.of(new AssociationRef(1L, BUKU, ModelBa.BUKU, SALINAN)));

        penjagaBuku.onContentUpdate(SALINAN, false);
        when(simpananBuku.status(BUKU)).thenReturn(StatusBuku.MENUNGGU_PARAF_KADIS);

        assertThatThrownBy(() -> penjagaBuku.onContentUpdate(SALINAN, false))
                .isInstanceOf(PelanggaranSop.class);
        verify(simpananBuku, never()).tandai(any(), any());
    }

    @Test
    void copiedBook_mayHaveItsSemesterButNoNumber() {
        Map<QName, Serializable> tanpa = Map.of();

        assertThatCode(
                        () ->
                                penjagaBuku.onUpdateProperties(
                                        SALINAN, tanpa, Map.of(ModelBa.SEMESTER, "2024-I")))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                penjagaBuku.onUpdateProperties(
                                        SALINAN, tanpa, Map.of(ModelBa.NOMOR, "1/2024")))
                .isInstanceOf(DitolakException.class);
    }

    @Test
    void registeredBook_mayStillGetAThumbnail() {
        Map<QName, Serializable> lama = Map.of(ModelBa.STATUS, "TERDAFTAR");
        QName gambar =
                QName.createQName(
                        "http://www.alfresco.org/model/content/1.0", "lastThumbnailModification");

        assertThatCode(
                        () ->
                                penjagaBuku.onUpdateProperties(
                                        BUKU,
                                        lama,
                                        Map.of(ModelBa.STATUS, "TERDAFTAR", gambar, "x")))
                .doesNotThrowAnyException();
    }

    @Test
    void letterWithoutANumber_isAnybodysDraft_andWithOneNobodys() {
        Map<QName, Serializable> lama = Map.of(ModelBa.PERIHAL, "Undangan");
        Map<QName, Serializable> baru = Map.of(ModelBa.PERIHAL, "Undangan rapat");

        assertThatCode(() -> penjagaTetap.onUpdateProperties(SURAT, lama, baru))
                .doesNotThrowAnyException();
        when(nodeService.hasAspect(SURAT, ModelBa.BERNOMOR)).thenReturn(true);
        assertThatThrownBy(
                        () ->
                                penjagaTetap.onUpdateProperties(
                                        SURAT,
                                        Map.of(ModelBa.NOMOR, "1", ModelBa.PERIHAL, "Undangan"),
                                        Map.of(ModelBa.NOMOR, "1", ModelBa.PERIHAL, "lain")))
                .isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> penjagaTetap.onContentUpdate(SURAT, false))
                .isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> penjagaTetap.beforeDeleteNode(SURAT))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void module_passesItsOwnGuards_alsoAfterAFailure() {
        assertThatThrownBy(
                        () ->
                                KerjaModul.lakukan(
                                        () -> {
                                            penjagaTetap.onContentUpdate(SURAT, false);
                                            throw new IllegalStateException("failed");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(KerjaModul.berlangsung()).isFalse();
    }
}
