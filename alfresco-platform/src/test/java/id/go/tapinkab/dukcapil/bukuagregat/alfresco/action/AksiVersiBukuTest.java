package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
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

/** Whoever asks for a PDF is told at once that they may not, and does not wait for the work. */
class AksiVersiBukuTest {

    private static final NodeRef BUKU = new NodeRef("workspace://SpacesStore/buku");

    private final ActionService actionService = mock(ActionService.class);
    private final NodeService nodeService = mock(NodeService.class);
    private final PembuatPdf pembuatPdf = mock(PembuatPdf.class);
    private final Pelaku pelaku = mock(Pelaku.class);
    private final Action aksi = mock(Action.class);
    private final AksiPdf penguji = new AksiPdf(actionService, nodeService, pembuatPdf, pelaku);
    private MockedStatic<AlfrescoTransactionSupport> transaksi;

    @BeforeEach
    void siapkan() {
        transaksi = mockStatic(AlfrescoTransactionSupport.class);
        when(nodeService.getType(BUKU)).thenReturn(ModelBa.BUKU);
        when(pelaku.nama()).thenReturn("kasi");
        when(pelaku.peran()).thenReturn(Set.of(Peran.KASI_PPD));
        when(aksi.getParameterValue(AksiPdf.PARAM_VERSI)).thenReturn(" 0.3 ");
    }

    @AfterEach
    void tutup() {
        transaksi.close();
    }

    @Test
    void byHand_isQueuedForTheBackground() {
        Action latar = mock(Action.class);
        when(actionService.createAction(
                        AksiPdf.NAMA,
                        Map.of(AksiLatar.PARAM_LATAR, true, AksiPdf.PARAM_VERSI, "0.3")))
                .thenReturn(latar);

        penguji.executeImpl(aksi, BUKU);

        verify(actionService).executeAction(latar, BUKU, false, true);
        transaksi.verifyNoInteractions();
        verifyNoInteractions(pembuatPdf);
    }

    @Test
    void inTheBackground_theWorkBeginsAfterTheCommit() {
        when(aksi.getParameterValue(AksiLatar.PARAM_LATAR)).thenReturn(true);

        penguji.executeImpl(aksi, BUKU);

        verifyNoInteractions(pembuatPdf, actionService);
        commit();
        verify(pembuatPdf).buat(BUKU, Optional.of("0.3"));
    }

    @Test
    void whoHasNoRole_isRefusedAtOnce_andInTheBackgroundToo() {
        when(pelaku.peran()).thenReturn(Set.of());

        assertThatThrownBy(() -> penguji.executeImpl(aksi, BUKU))
                .isInstanceOf(DitolakException.class);
        when(aksi.getParameterValue(AksiLatar.PARAM_LATAR)).thenReturn(true);
        assertThatThrownBy(() -> penguji.executeImpl(aksi, BUKU))
                .isInstanceOf(DitolakException.class);

        verifyNoInteractions(actionService);
        transaksi.verifyNoInteractions();
    }

    @Test
    void whatIsNoBook_isRefusedAtOnce() {
        when(nodeService.getType(BUKU)).thenReturn(ContentModel.TYPE_CONTENT);

        assertThatThrownBy(() -> penguji.executeImpl(aksi, BUKU))
                .isInstanceOf(DitolakException.class);
    }

    @Test
    void theModuleItself_needsNoRoleAndNoQueue() {
        when(pelaku.nama()).thenReturn(AuthenticationUtil.getSystemUserName());
        when(pelaku.peran()).thenReturn(Set.of());

        penguji.executeImpl(aksi, BUKU);

        commit();
        verify(pembuatPdf).buat(BUKU, Optional.of("0.3"));
        verifyNoInteractions(actionService);
    }

    private void commit() {
        ArgumentCaptor<TransactionListener> pendengar =
                ArgumentCaptor.forClass(TransactionListener.class);
        transaksi.verify(() -> AlfrescoTransactionSupport.bindListener(pendengar.capture()));
        pendengar.getValue().afterCommit();
    }
}
