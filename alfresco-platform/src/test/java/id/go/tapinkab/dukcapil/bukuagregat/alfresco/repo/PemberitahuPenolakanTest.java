package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusDkb;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.util.transaction.TransactionListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.springframework.dao.ConcurrencyFailureException;

/** Telling an uploader never stands in the way of the file. */
class PemberitahuPenolakanTest {

    private static final NodeRef DKB = new NodeRef("workspace://SpacesStore/dkb");
    private static final NodeRef ORANG = new NodeRef("workspace://SpacesStore/orang");

    private final ActionService actionService = mock(ActionService.class);
    private final NodeService nodeService = mock(NodeService.class);
    private final PersonService personService = mock(PersonService.class);

    private final RetryingTransactionHelper transaksi = mock(RetryingTransactionHelper.class);
    private MockedStatic<AlfrescoTransactionSupport> dukungan;

    @BeforeEach
    void masuk() {
        AuthenticationUtil.pushAuthentication();
        AuthenticationUtil.setFullyAuthenticatedUser("admin-db");
        when(personService.getPersonOrNull("admin-db")).thenReturn(ORANG);
        when(nodeService.getProperty(ORANG, ContentModel.PROP_EMAIL))
                .thenReturn("a@contoh.invalid");
        when(transaksi.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(a -> a.<RetryingTransactionCallback<?>>getArgument(0).execute());
        dukungan = mockStatic(AlfrescoTransactionSupport.class);
    }

    @AfterEach
    void keluar() {
        dukungan.close();
        AuthenticationUtil.popAuthentication();
    }

    @Test
    void switchedOff_itSendsNothing() {
        pemberitahu(false).beri(DKB, StatusDkb.GAGAL, "alasan");

        verifyNoInteractions(actionService);
    }

    @Test
    void withoutAnAddress_itSendsNothing() {
        when(nodeService.getProperty(ORANG, ContentModel.PROP_EMAIL)).thenReturn(" ");

        pemberitahu(true).beri(DKB, StatusDkb.GAGAL, "alasan");

        verifyNoInteractions(actionService);
    }

    @Test
    void withAnAddress_itQueuesOneMessage_whenTheRefusalIsCommitted() {
        pemberitahu(true).beri(DKB, StatusDkb.GAGAL, "alasan");

        verifyNoInteractions(actionService);
        commit();
        verify(actionService).executeAction(any(), eq(DKB), anyBoolean(), eq(true));
    }

    @Test
    void serverWithoutAMailAction_isNotTheFilesTrouble() {
        when(actionService.createAction(any(), any()))
                .thenThrow(new IllegalStateException("no such action"));
        pemberitahu(true).beri(DKB, StatusDkb.GAGAL, "alasan");

        assertThatCode(this::commit).doesNotThrowAnyException();
    }

    @Test
    void aConflictWhileTheFileIsRefused_reachesWhoRetries() {
        when(nodeService.getProperty(DKB, ContentModel.PROP_NAME))
                .thenThrow(new ConcurrencyFailureException("again"));

        assertThatThrownBy(() -> pemberitahu(true).beri(DKB, StatusDkb.GAGAL, "alasan"))
                .isInstanceOf(ConcurrencyFailureException.class);
        dukungan.verifyNoInteractions();
    }

    private void commit() {
        ArgumentCaptor<TransactionListener> pendengar =
                ArgumentCaptor.forClass(TransactionListener.class);
        dukungan.verify(() -> AlfrescoTransactionSupport.bindListener(pendengar.capture()));
        pendengar.getValue().afterCommit();
    }

    @Test
    void setting_isTrueOrFalse() {
        assertThatThrownBy(() -> SurelPenolakan.dari("ya"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bukuagregat.surel.penolakan");
    }

    private PemberitahuPenolakan pemberitahu(boolean aktif) {
        return new PemberitahuPenolakan(
                actionService,
                nodeService,
                personService,
                mock(SysAdminParams.class),
                mock(Pengaturan.class),
                new SurelPenolakan(aktif),
                transaksi);
    }
}
