package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
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

    private static final String TERDAFTAR = "2067-II";

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void withoutARetention_nothingIsRemoved() {
        terdaftar();
        NodeRef dkb = perseorangan("tetap.dmp", TERDAFTAR);

        assertThat(hapus(Optional.empty(), 36_500)).isZero();

        assertThat(ada(dkb)).isTrue();
    }

    @Test
    void fileOfARegisteredBook_isRemovedPastTheTrashCan_andLeavesARecord() {
        NodeRef buku = terdaftar();
        NodeRef dkb = perseorangan("orang.dmp", TERDAFTAR);
        Object sidik = uji.sifat(dkb, ModelBa.SHA256);
        byte[] isiBuku = uji.baca(() -> uji.isi(buku));

        hapus(Optional.of(30), 29);
        assertThat(ada(dkb)).isTrue();
        hapus(Optional.of(30), 30);

        assertThat(ada(dkb)).isFalse();
        assertThat(ada(sampah(dkb))).isFalse();
        NodeRef catatan = catatan("Penghapusan orang.dmp.txt");
        assertThat(uji.sifat(catatan, ModelBa.SHA256)).isEqualTo(sidik);
        assertThat(uji.sifat(catatan, ModelBa.BARIS_BERKAS)).isEqualTo(20L);
        assertThat(uji.sifat(catatan, ModelBa.DIUNGGAH_OLEH)).isEqualTo("admin-db");
        assertThat(uji.sifat(catatan, ModelBa.DIHAPUS_OLEH)).isEqualTo("System");
        assertThat(new String(uji.baca(() -> uji.isi(catatan)), StandardCharsets.UTF_8))
                .contains("Nama berkas: orang.dmp", "SHA-256: " + sidik, "30 hari sesudah buku")
                .contains((String) uji.sifat(buku, ModelBa.NOMOR))
                .doesNotContainPattern("[0-9]{16}(?![0-9a-f])");
        assertThat(uji.baca(() -> uji.isi(buku))).isEqualTo(isiBuku);

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
        NodeRef dkb = perseorangan("orang.dmp", "2068-II");

        hapus(Optional.of(1), 36_500);

        assertThat(ada(dkb)).isTrue();
    }

    @Test
    void fileWhoseContentWasReplaced_staysUntilThatIsRead() {
        terdaftar();
        NodeRef dkb = perseorangan("diganti.dmp", TERDAFTAR);
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, ContohDkb.semester(TERDAFTAR));
                    return null;
                });

        hapus(Optional.of(1), 1);

        assertThat(ada(dkb)).isTrue();
    }

    @Test
    void fileThatWasThrownAway_isRemovedFromTheTrashCan() {
        terdaftar();
        NodeRef dkb = perseorangan("dibuang.dmp", TERDAFTAR);
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(dkb);
                    return null;
                });
        assertThat(ada(sampah(dkb))).isTrue();

        hapus(Optional.of(1), 1);

        assertThat(ada(sampah(dkb))).isFalse();
        assertThat(catatan("Penghapusan dibuang.dmp.txt")).isNotNull();
    }

    @Test
    void versionWithPersons_ofACorrectedFile_isRemoved_andTheFileOpened() {
        terdaftar();
        NodeRef dkb = uji.unggahDkb("diperbaiki.csv", BERNIK, TERDAFTAR);
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
                    uji.tulis(dkb, ContohDkb.semester(TERDAFTAR));
                    return null;
                });
        uji.susunUlang(Peran.ADMIN_DB, dkb, Map.of());
        assertThat(uji.sifat(dkb, ModelBa.STATUS_DKB)).isEqualTo("selesai");
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
        assertThat(catatan("Penghapusan Versi 1.0 dari diperbaiki.csv.txt")).isNotNull();
    }

    /** Whatever became of it: refused files hold persons too. */
    private NodeRef perseorangan(String nama, String semester) {
        NodeRef dkb = uji.unggahDkb(nama, DumpContoh.ringkas(20), semester);
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai", "gagal");
        assertThat(uji.sifat(dkb, ModelBa.PERSEORANGAN)).isEqualTo(true);
        return dkb;
    }

    /** The registered book that all these files belong to; walking one through the SOP is slow. */
    private NodeRef terdaftar() {
        Optional<NodeRef> ada = uji.buku(TERDAFTAR);
        if (ada.isPresent()) {
            return ada.get();
        }
        Perjalanan satu = Perjalanan.mulai(uji, TERDAFTAR).sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        return satu.buku();
    }

    private static NodeRef sampah(NodeRef dkb) {
        return new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, dkb.getId());
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

    private NodeRef catatan(String nama) {
        return uji.baca(
                () ->
                        uji.nodeService()
                                .getChildByName(
                                        uji.folder("DKB", "2067", "Semester II"),
                                        ContentModel.ASSOC_CONTAINS,
                                        nama));
    }
}
