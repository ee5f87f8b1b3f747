package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.job.HapusPerseorangan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenghapusDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Retensi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.DumpContoh;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.Test;

/** Individual records go when their retention is over, and leave a record. */
class HapusPerseoranganTest {

    private static final byte[] BERNIK =
            ("Kode Wilayah;Kecamatan;Laki-laki;Perempuan;Keterangan\n"
                            + "63.05.01;Binuang;1;1;6305010101900001\n")
                    .getBytes(StandardCharsets.UTF_8);

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void withoutARetention_nothingIsRemoved() {
        NodeRef dkb = perseorangan("2067-I");
        terdaftar("2067-I");

        assertThat(hapus(Optional.empty(), 36_500)).isZero();

        assertThat(ada(dkb)).isTrue();
    }

    @Test
    void fileOfARegisteredBook_isRemovedPastTheTrashCan_andLeavesARecord() {
        NodeRef dkb = perseorangan("2067-II");
        Perjalanan satu = terdaftar("2067-II");
        Object sidik = uji.sifat(dkb, ModelBa.SHA256);
        byte[] buku = uji.baca(() -> uji.isi(satu.buku()));

        hapus(Optional.of(30), 29);
        assertThat(ada(dkb)).isTrue();
        hapus(Optional.of(30), 30);

        assertThat(ada(dkb)).isFalse();
        assertThat(ada(new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, dkb.getId()))).isFalse();
        NodeRef catatan = catatan("2067-II").get(0);
        assertThat(uji.sifat(catatan, ContentModel.PROP_NAME))
                .isEqualTo("Penghapusan orang.dmp.txt");
        assertThat(uji.sifat(catatan, ModelBa.SHA256)).isEqualTo(sidik);
        assertThat(uji.sifat(catatan, ModelBa.BARIS_BERKAS)).isEqualTo(20L);
        assertThat(uji.sifat(catatan, ModelBa.DIUNGGAH_OLEH)).isEqualTo("admin-db");
        assertThat(uji.sifat(catatan, ModelBa.DIHAPUS_OLEH)).isEqualTo("System");
        assertThat(new String(uji.baca(() -> uji.isi(catatan)), StandardCharsets.UTF_8))
                .contains("Nama berkas: orang.dmp", "SHA-256: " + sidik, "30 hari sesudah buku")
                .contains((String) uji.sifat(satu.buku(), ModelBa.NOMOR))
                .doesNotContainPattern("[0-9]{16}(?![0-9a-f])");
        assertThat(uji.baca(() -> uji.isi(satu.buku()))).isEqualTo(buku);
    }

    @Test
    void record_isNobodysToChangeOrDelete() {
        perseorangan("2068-I");
        terdaftar("2068-I");
        hapus(Optional.of(1), 1);
        NodeRef catatan = catatan("2068-I").get(0);

        assertThatThrownBy(
                        () ->
                                uji.baca(
                                        () -> {
                                            uji.nodeService().deleteNode(catatan);
                                            return null;
                                        }))
                .hasStackTraceContaining("tidak dapat dihapus");
        assertThatThrownBy(
                        () ->
                                uji.baca(
                                        () -> {
                                            uji.tulis(catatan, new byte[] {1});
                                            return null;
                                        }))
                .hasStackTraceContaining("tidak dapat diubah");
    }

    @Test
    void fileOfABookInProgress_stays() {
        NodeRef dkb = perseorangan("2068-II");

        hapus(Optional.of(1), 36_500);

        assertThat(ada(dkb)).isTrue();
    }

    @Test
    void fileThatWasThrownAway_isRemovedFromTheTrashCan() {
        NodeRef dkb = perseorangan("2069-I");
        terdaftar("2069-I");
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(dkb);
                    return null;
                });
        NodeRef sampah = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, dkb.getId());
        assertThat(ada(sampah)).isTrue();

        hapus(Optional.of(1), 1);

        assertThat(ada(sampah)).isFalse();
        assertThat(catatan("2069-I")).hasSize(1);
    }

    @Test
    void versionWithPersons_ofACorrectedFile_isRemoved_andTheFileOpened() {
        NodeRef dkb = unggah("diperbaiki.csv", BERNIK, "2069-II");
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "gagal");
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.nodeService().addAspect(dkb, ContentModel.ASPECT_VERSIONABLE, Map.of());
                    return null;
                });
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, ContohDkb.semester("2069-II"));
                    return null;
                });
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    ActionService aksi = uji.bean("ActionService", ActionService.class);
                    aksi.executeAction(aksi.createAction(AksiAgregasi.NAMA), dkb);
                    return null;
                });
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        terdaftar("2069-II");
        assertThatThrownBy(() -> uji.sebagai(Peran.KASI_PPD, () -> uji.isi(dkb)))
                .hasStackTraceContaining("AccessDenied");

        hapus(Optional.of(1), 1);

        assertThat(uji.sebagai(Peran.KASI_PPD, () -> uji.isi(dkb))).isNotEmpty();
        assertThat(
                        uji.baca(
                                () ->
                                        uji.bean("VersionService", VersionService.class)
                                                .getVersionHistory(dkb)
                                                .getAllVersions()))
                .extracting(Version::getVersionLabel)
                .doesNotContain("1.0");
        assertThat(uji.sifat(catatan("2069-II").get(0), ModelBa.NAMA_BERKAS))
                .isEqualTo("Versi 1.0 dari diperbaiki.csv");
    }

    private NodeRef perseorangan(String semester) {
        NodeRef dkb = unggah("orang.dmp", DumpContoh.siak(20), semester);
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        return dkb;
    }

    /** The book of that semester, registered. */
    private Perjalanan terdaftar(String semester) {
        Perjalanan satu = Perjalanan.lanjut(uji, semester).sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        return satu;
    }

    private NodeRef unggah(String nama, byte[] isi, String semester) {
        return uji.unggah(
                Peran.ADMIN_DB,
                nama,
                isi,
                "DKB",
                semester.substring(0, 4),
                "Semester " + semester.substring(5));
    }

    /** Runs the job so many days from now. */
    private int hapus(Optional<Integer> retensi, int hari) {
        Pengaturan kini = uji.bean("bukuAgregat.pengaturan", Pengaturan.class);
        Pengaturan kelak =
                kini.denganJam(Clock.offset(Clock.system(kini.zona()), Duration.ofDays(hari)));
        NodeService nodeService = uji.bean("nodeService", NodeService.class);
        LetakDokumen letak = uji.bean("bukuAgregat.letak", LetakDokumen.class);
        KerahasiaanDkb kerahasiaan = uji.bean("bukuAgregat.kerahasiaanDkb", KerahasiaanDkb.class);
        return new HapusPerseorangan(
                        nodeService,
                        letak,
                        uji.bean("bukuAgregat.catatanDkb", CatatanDkb.class),
                        uji.bean("bukuAgregat.simpananBuku", SimpananBuku.class),
                        kerahasiaan,
                        new PenghapusDkb(
                                nodeService,
                                uji.bean("versionService", VersionService.class),
                                kerahasiaan,
                                uji.bean("bukuAgregat.isiNode", IsiNode.class),
                                letak,
                                kelak),
                        uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                        kelak,
                        new Retensi(retensi))
                .sapu();
    }

    private boolean ada(NodeRef node) {
        return uji.baca(() -> uji.nodeService().exists(node));
    }

    private List<NodeRef> catatan(String semester) {
        return uji.baca(
                () ->
                        uji
                                .nodeService()
                                .getChildAssocs(
                                        uji.folder(
                                                "DKB",
                                                semester.substring(0, 4),
                                                "Semester " + semester.substring(5)),
                                        Set.of(ModelBa.PENGHAPUSAN))
                                .stream()
                                .map(ChildAssociationRef::getChildRef)
                                .toList());
    }
}
