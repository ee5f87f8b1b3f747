package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.PelanggaranSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.util.transaction.TransactionListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;

/** The action asks for work that begins later, and only of whom and on what it may. */
class AksiAgregasiTest {

    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/dkb");
    private static final NodeRef BUKU = new NodeRef("workspace://SpacesStore/buku");

    private final ActionService actionService = mock(ActionService.class);
    private final NodeService nodeService = mock(NodeService.class);
    private final CatatanDkb catatan = mock(CatatanDkb.class);
    private final SimpananBuku simpananBuku = mock(SimpananBuku.class);
    private final Agregasi agregasi = mock(Agregasi.class);
    private final Pelaku pelaku = mock(Pelaku.class);
    private final Action aksi = mock(Action.class);
    private final AksiAgregasi penguji =
            new AksiAgregasi(actionService, nodeService, catatan, simpananBuku, agregasi, pelaku);
    private MockedStatic<AlfrescoTransactionSupport> transaksi;

    @BeforeEach
    void siapkan() {
        transaksi = mockStatic(AlfrescoTransactionSupport.class);
        when(nodeService.getType(NODE)).thenReturn(ContentModel.TYPE_CONTENT);
        when(nodeService.getType(BUKU)).thenReturn(ModelBa.BUKU);
        when(agregasi.diFolderDkb(NODE)).thenReturn(true);
        when(pelaku.peran()).thenReturn(Set.of(Peran.ADMIN_DB));
    }

    @AfterEach
    void tutup() {
        transaksi.close();
    }

    @Test
    void rule_processesWhatIsNotDone_whoeverUploaded_andOnlyAfterTheCommit() {
        when(aksi.getParameterValue(AksiAgregasi.PARAM_ULANG)).thenReturn(Boolean.FALSE);
        when(pelaku.peran()).thenReturn(Set.of());

        penguji.executeImpl(aksi, NODE);

        verify(agregasi, never()).olah(any(), anyBoolean(), any());
        commit();
        verify(agregasi).olah(NODE, false, Optional.empty());
    }

    @Test
    void byHand_isAdministratorDatabases() {
        when(pelaku.peran()).thenReturn(Set.of(Peran.KASI_PPD));

        assertThatThrownBy(() -> penguji.executeImpl(aksi, NODE))
                .isInstanceOf(PelanggaranSop.class);
    }

    @Test
    void byHand_isNotedOnTheFile_andQueuedForTheBackground() {
        when(aksi.getParameterValue(AksiAgregasi.PARAM_SEMESTER)).thenReturn("2024-I");
        Action latar = mock(Action.class);
        when(actionService.createAction(
                        AksiAgregasi.NAMA,
                        Map.of(AksiAgregasi.PARAM_LATAR, true, "semester", "2024-I")))
                .thenReturn(latar);

        penguji.executeImpl(aksi, NODE);

        verify(catatan).antrekan(NODE, Semester.parse("2024-I"));
        verify(actionService).executeAction(latar, NODE, false, true);
        transaksi.verifyNoInteractions();
    }

    @Test
    void inTheBackground_withASemester_processesAgain() {
        when(aksi.getParameterValue(AksiAgregasi.PARAM_LATAR)).thenReturn(true);
        when(aksi.getParameterValue(AksiAgregasi.PARAM_SEMESTER)).thenReturn("2024-I");

        penguji.executeImpl(aksi, NODE);
        commit();

        verify(agregasi).olah(NODE, true, Semester.parse("2024-I"));
    }

    @Test
    void inTheBackground_itIsStillAdministratorDatabases() {
        when(aksi.getParameterValue(AksiAgregasi.PARAM_LATAR)).thenReturn(true);
        when(pelaku.peran()).thenReturn(Set.of(Peran.KASI_PPD));

        assertThatThrownBy(() -> penguji.executeImpl(aksi, NODE))
                .isInstanceOf(PelanggaranSop.class);
    }

    @Test
    void semesterThatIsNone_isRefused() {
        when(aksi.getParameterValue(AksiAgregasi.PARAM_SEMESTER)).thenReturn("semester satu");

        assertThatThrownBy(() -> penguji.executeImpl(aksi, NODE))
                .isInstanceOfSatisfying(
                        DitolakException.class,
                        e ->
                                org.assertj.core.api.Assertions.assertThat(e.kunci())
                                        .isEqualTo("semesterTidakSah"));
    }

    @Test
    void onABook_oneOfItsFilesStandsForAll() {
        when(simpananBuku.dkb(BUKU)).thenReturn(Set.of(NODE));

        penguji.executeImpl(aksi, BUKU);

        verify(catatan).antrekan(NODE, Optional.empty());
    }

    @Test
    void outsideTheDkbFolder_theRuleDoesNothing_andAHandIsTold() {
        when(agregasi.diFolderDkb(NODE)).thenReturn(false);

        assertThatThrownBy(() -> penguji.executeImpl(aksi, NODE))
                .isInstanceOf(DitolakException.class);
        when(aksi.getParameterValue(AksiAgregasi.PARAM_ULANG)).thenReturn(Boolean.FALSE);
        penguji.executeImpl(aksi, NODE);

        transaksi.verifyNoInteractions();
    }

    private void commit() {
        ArgumentCaptor<TransactionListener> pendengar =
                ArgumentCaptor.forClass(TransactionListener.class);
        transaksi.verify(() -> AlfrescoTransactionSupport.bindListener(pendengar.capture()));
        pendengar.getValue().afterCommit();
    }
}
