package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** The guards of books, initials, registers and letters, whoever knocks. */
class PenjagaTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void draft_isEditedInEachStepByItsRoleOnly() {
        Perjalanan satu = Perjalanan.mulai(uji, "2041-I");

        satu.sunting(uji.orang(Peran.ADMIN_DB), Perjalanan::kalimat);
        assertThatThrownBy(() -> satu.sunting(uji.orang(Peran.KASI_PPD), Perjalanan::kalimat))
                .hasStackTraceContaining(
                        "Pada langkah 1 hanya Administrator Database yang boleh mengubah draf");
        satu.sampai(Langkah.L3);
        assertThatThrownBy(() -> satu.sunting(uji.orang(Peran.ADMIN_DB), Perjalanan::kalimat))
                .hasStackTraceContaining("Pada langkah 3 hanya Kabid");
        satu.sunting(uji.orang(Peran.KABID_PIAK), Perjalanan::kalimat);

        assertThat(satu.versi()).containsExactly("0.3", "0.2", "0.1");
        assertThat(uji.sifat(satu.buku(), ModelBa.LANGKAH_VERSI)).isEqualTo("3");
        assertThat(uji.sifat(satu.buku(), ModelBa.PERAN_PENYUNTING)).isEqualTo("KABID_PIAK");
        assertThat(uji.sifat(satu.buku(), ModelBa.PENYUNTING))
                .isEqualTo(uji.orang(Peran.KABID_PIAK));
    }

    @Test
    void administrator_editsNoDraft() {
        Perjalanan satu = Perjalanan.mulai(uji, "2041-II");

        assertThatThrownBy(() -> satu.sunting(RepositoriUji.ADMIN, Perjalanan::kalimat))
                .hasStackTraceContaining("hanya Administrator Database");
        assertThat(satu.versi()).containsExactly("0.1");
    }

    @Test
    void nobodyEdits_whileItIsInitialled() {
        Perjalanan satu = Perjalanan.mulai(uji, "2042-I").sampai(Langkah.L4);

        assertThatThrownBy(() -> satu.sunting(uji.orang(Peran.KABID_PIAK), Perjalanan::kalimat))
                .hasStackTraceContaining("Pada langkah 4 draf tidak boleh diubah siapa pun");
    }

    @Test
    void sop_propertiesOfABook_areTheModules() {
        Perjalanan satu = Perjalanan.mulai(uji, "2042-II");

        ditolak(
                        () -> {
                            uji.nodeService()
                                    .setProperty(
                                            satu.buku(),
                                            ModelBa.STATUS,
                                            StatusBuku.TERDAFTAR.name());
                            return null;
                        })
                .hasStackTraceContaining("diisi oleh modul");
        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
    }

    @Test
    void registeredBook_changesNoMore() {
        Perjalanan satu = terdaftar("2043-I");
        NodeService node = uji.nodeService();

        for (Peran peran : Peran.values()) {
            assertThatThrownBy(() -> satu.sunting(uji.orang(peran), Perjalanan::kalimat))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> satu.sunting(RepositoriUji.ADMIN, Perjalanan::kalimat))
                .hasStackTraceContaining("Buku sudah terdaftar");
        ditolak(
                        () -> {
                            node.setProperty(satu.buku(), ContentModel.PROP_TITLE, "lain");
                            return null;
                        })
                .hasStackTraceContaining("Buku sudah terdaftar");
        ditolak(
                        () -> {
                            node.setProperty(satu.buku(), ModelBa.NOMOR, "1/2/3");
                            return null;
                        })
                .hasStackTraceContaining("diisi oleh modul");
        ditolak(
                        () -> {
                            node.deleteNode(satu.buku());
                            return null;
                        })
                .hasStackTraceContaining("tidak dapat dihapus");
        ditolak(
                        () ->
                                node.moveNode(
                                        satu.buku(),
                                        uji.folder("DKB"),
                                        ContentModel.ASSOC_CONTAINS,
                                        ModelBa.BUKU))
                .hasStackTraceContaining("tidak dapat dipindahkan");
        ditolak(
                        () -> {
                            node.deleteNode(uji.folder("Buku Agregat", "2043"));
                            return null;
                        })
                .hasStackTraceContaining("tidak dapat dihapus");
        assertThat(satu.versi()).containsExactly("1.0", "0.1");
    }

    @Test
    void initials_areWriteOnce() {
        Perjalanan satu = Perjalanan.mulai(uji, "2043-II").sampai(Langkah.L4);
        NodeRef paraf =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getChildAssocs(
                                                satu.buku(), java.util.Set.of(ModelBa.PARAF))
                                        .get(0)
                                        .getChildRef());

        ditolak(
                        () -> {
                            uji.nodeService().setProperty(paraf, ModelBa.ORANG, "lain");
                            return null;
                        })
                .hasStackTraceContaining("tidak dapat diubah");
        ditolak(
                        () -> {
                            uji.nodeService().deleteNode(paraf);
                            return null;
                        })
                .hasStackTraceContaining("tidak dapat dihapus");
        ditolak(
                        () ->
                                uji.nodeService()
                                        .createNode(
                                                satu.buku(),
                                                ModelBa.ANAK_PARAF,
                                                ModelBa.PARAF,
                                                ModelBa.PARAF,
                                                Map.of(ModelBa.PERAN, "KADIS")))
                .hasStackTraceContaining("hanya dibuat oleh modul");
    }

    @Test
    void letterAndEntry_keepTheirNumber() {
        Perjalanan satu = terdaftar("2044-I");
        NodeRef surat = sasaran(satu.buku());
        NodeRef entri =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getSourceAssocs(surat, ModelBa.ENTRI_UNTUK)
                                        .get(0)
                                        .getSourceRef());

        for (NodeRef node : List.of(surat, entri)) {
            ditolak(
                            () -> {
                                uji.nodeService().setProperty(node, ModelBa.NOMOR, "1/2/3");
                                return null;
                            })
                    .hasStackTraceContaining("tidak dapat diubah");
            ditolak(
                            () -> {
                                uji.nodeService().removeAspect(node, ModelBa.BERNOMOR);
                                return null;
                            })
                    .hasStackTraceContaining("tidak dapat diubah");
            ditolak(
                            () -> {
                                uji.nodeService().deleteNode(node);
                                return null;
                            })
                    .hasStackTraceContaining("tidak dapat dihapus");
        }
        ditolak(
                        () -> {
                            uji.tulis(surat, new byte[] {1});
                            return null;
                        })
                .hasStackTraceContaining("tidak dapat diubah");
    }

    @Test
    void handMadeLetter_getsNoTypedNumber() {
        ditolak(
                        () ->
                                uji.nodeService()
                                        .createNode(
                                                uji.folder("Surat Keluar"),
                                                ContentModel.ASSOC_CONTAINS,
                                                ModelBa.SURAT_KELUAR,
                                                ModelBa.SURAT_KELUAR,
                                                Map.of(
                                                        ModelBa.PERIHAL,
                                                        "Undangan",
                                                        ModelBa.NOMOR,
                                                        "005/1/2024")))
                .hasStackTraceContaining("diberikan oleh register");
    }

    @Test
    void dkbFolder_isSeenByAdministratorDatabaseOnly_andAnAggregateFileByAll() {
        Perjalanan satu = Perjalanan.mulai(uji, "2044-II");

        assertThatThrownBy(
                        () ->
                                uji.sebagai(
                                        Peran.KABID_PIAK,
                                        () ->
                                                uji.bean(
                                                                "FileFolderService",
                                                                FileFolderService.class)
                                                        .list(uji.folder("DKB"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(uji.sebagai(Peran.KABID_PIAK, () -> uji.isi(satu.dkb()))).isNotEmpty();
        assertThatThrownBy(() -> uji.sebagai(RepositoriUji.ORANG_LUAR, () -> uji.isi(satu.dkb())))
                .isInstanceOf(RuntimeException.class);
    }

    private Perjalanan terdaftar(String semester) {
        Perjalanan satu = Perjalanan.mulai(uji, semester).sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        return satu;
    }

    private NodeRef sasaran(NodeRef buku) {
        return uji.baca(
                () -> uji.nodeService().getTargetAssocs(buku, ModelBa.SURAT).get(0).getTargetRef());
    }

    /** The administrator, who has all permissions, is refused. */
    private AbstractThrowableAssert<?, ? extends Throwable> ditolak(Callable<Object> perbuatan) {
        return assertThatThrownBy(() -> uji.sebagai(RepositoriUji.ADMIN, perbuatan));
    }
}
