package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.AgendaRegister;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import id.go.tapinkab.dukcapil.bukuagregat.surat.AgendaSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Step 8b is all or nothing, wherever it breaks. */
public class PendaftaranGagalTest {

    private final RepositoriUji uji = RepositoriUji.satu();
    private final AtomicBoolean rusak = new AtomicBoolean();
    private BehaviourDefinition<ClassBehaviourBinding> ikatan;

    /** What breaks; called by the policy component. */
    public void onCreateNode(ChildAssociationRef anak) {
        pecah();
    }

    /** What breaks; called by the policy component. */
    public void onAddAspect(org.alfresco.service.cmr.repository.NodeRef node, QName aspek) {
        pecah();
    }

    private void pecah() {
        if (rusak.get()) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @AfterEach
    void lepas() {
        uji.bean("policyComponent", PolicyComponent.class).removeClassDefinition(ikatan);
    }

    @Test
    void breakWhileTheLetterIsFiled_leavesNothing() {
        ikat(NodeServicePolicies.OnCreateNodePolicy.QNAME, ModelBa.EKSPEDISI, "onCreateNode");
        tidakMeninggalkanApaPun(Perjalanan.mulai(uji, "2061-I").sampai(Langkah.L8B));
    }

    @Test
    void breakAfterTheNumberIsOnTheBook_leavesNothing() {
        ikat(NodeServicePolicies.OnAddAspectPolicy.QNAME, ModelBa.BERNOMOR, "onAddAspect");
        tidakMeninggalkanApaPun(Perjalanan.mulai(uji, "2061-II").sampai(Langkah.L8B));
    }

    private void ikat(QName policy, QName kelas, String metode) {
        ikatan =
                uji.bean("policyComponent", PolicyComponent.class)
                        .bindClassBehaviour(
                                policy,
                                kelas,
                                new JavaBehaviour(this, metode, NotificationFrequency.EVERY_EVENT));
    }

    private void tidakMeninggalkanApaPun(Perjalanan satu) {
        int nomor = nomorTerpakai();
        byte[] isi = uji.baca(() -> uji.isi(satu.buku()));
        rusak.set(true);

        assertThatThrownBy(() -> satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of()))
                .hasStackTraceContaining("broken on purpose");

        assertThat(nomorTerpakai()).isEqualTo(nomor);
        assertThat(satu.status()).isEqualTo(StatusBuku.DIDAFTARKAN);
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(uji.sifat(satu.buku(), ModelBa.NOMOR)).isNull();
        assertThat(uji.baca(() -> uji.isi(satu.buku()))).isEqualTo(isi);
        assertThat(surat(satu)).isEmpty();
        rusak.set(false);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        assertThat(uji.sifat(satu.buku(), ModelBa.URUT)).isEqualTo(nomor + 1);
        assertThat(nomorTerpakai()).isEqualTo(nomor + 1);
    }

    private java.util.List<AssociationRef> surat(Perjalanan satu) {
        return uji.baca(() -> uji.nodeService().getTargetAssocs(satu.buku(), ModelBa.SURAT));
    }

    private int nomorTerpakai() {
        Pengaturan pengaturan = uji.bean("bukuAgregat.pengaturan", Pengaturan.class);
        return uji.baca(
                () ->
                        uji.bean("bukuAgregat.agendaRegister", AgendaRegister.class)
                                .agenda(
                                        new Register(
                                                pengaturan.surat().register(),
                                                pengaturan.hariIni().getYear()))
                                .map(AgendaSurat::baris)
                                .map(java.util.List::size)
                                .orElse(0));
    }
}
