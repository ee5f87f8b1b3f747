package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.ArsipContoh;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.DumpContoh;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.model.RenditionModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets at what lies in the DKB folder: people, the index, previews. */
class KerahasiaanDkbTest {

    private static final byte[] BERNIK =
            ("Kode Wilayah;Kecamatan;Laki-laki;Perempuan;Keterangan\n"
                            + "63.05.01;Binuang;1;1;6305010101900001\n")
                    .getBytes(StandardCharsets.UTF_8);

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void newFile_isClosedToIndexAndPreviews_inTheTransactionThatBringsIt() {
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    NodeRef berkas = buat("baru.csv", "DKB", "2062", "Semester I");
                    uji.tulis(berkas, BERNIK);

                    assertThat(uji.nodeService().getType(berkas))
                            .isEqualTo(ContentModel.TYPE_CONTENT);
                    tertutup(berkas);
                    return null;
                });
    }

    @Test
    void fileElsewhere_isLeftAlone() {
        NodeRef berkas = diLuar("biasa.csv", "Buku Agregat");

        assertThat(aspek(berkas))
                .doesNotContain(
                        ContentModel.ASPECT_INDEX_CONTROL,
                        RenditionModel.ASPECT_PREVENT_RENDITIONS);
    }

    @Test
    void fileOfPersons_staysClosed() {
        NodeRef dkb = uji.unggahDkb("orang.dmp", DumpContoh.ringkas(20), "2062-II");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");

        pastikanTertutup(dkb);
    }

    @Test
    void refusedFile_staysClosed() {
        NodeRef dkb = uji.unggahDkb("bernik.csv", BERNIK, "2063-I");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "gagal");

        pastikanTertutup(dkb);
    }

    @Test
    void aggregateFile_isOpenedWhenRecognised_andClosedAgainWithNewContent() {
        NodeRef dkb = agregat("2063-II");
        assertThat(aspek(dkb))
                .doesNotContain(
                        ContentModel.ASPECT_INDEX_CONTROL,
                        RenditionModel.ASPECT_PREVENT_RENDITIONS);
        NodeRef pratinjau = pratinjau(dkb);

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, DumpContoh.ringkas(20));
                    tertutup(dkb);
                    return null;
                });

        assertThat(uji.baca(() -> uji.nodeService().exists(pratinjau))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void folder_isAdministratorDatabasesOnly(Peran peran) {
        NodeRef folder = uji.baca(() -> uji.folder("DKB"));

        if (peran == Peran.ADMIN_DB) {
            assertThatCode(() -> daftar(peran, folder)).doesNotThrowAnyException();
        } else {
            pastikanDitolak(() -> daftar(peran, folder));
        }
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void fileOfPersons_itsVersionsAndReport_areAdministratorDatabasesOnly(Peran peran) {
        NodeRef dkb = perseorangan();

        if (peran == Peran.ADMIN_DB) {
            assertThat(dibaca(peran, dkb)).isTrue();
            assertThat(dibaca(peran, uji.laporan(dkb))).isTrue();
            assertThat(versi(peran, dkb).getAllVersions()).isNotEmpty();
        } else {
            pastikanDitolak(() -> uji.sebagai(peran, () -> uji.isi(dkb)));
            pastikanDitolak(() -> uji.sebagai(peran, () -> uji.nodeService().getProperties(dkb)));
            NodeRef laporan = uji.laporan(dkb);
            pastikanDitolak(() -> uji.sebagai(peran, () -> uji.isi(laporan)));
            NodeRef versi = versiPertama(dkb);
            pastikanDitolak(() -> uji.sebagai(peran, () -> uji.isi(versi)));
        }
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void aggregateFileAndItsReport_areReadByAll_andWrittenByAdministratorDatabase(Peran peran) {
        NodeRef dkb = agregat("2064-I");

        assertThat(dibaca(peran, dkb)).isTrue();
        assertThat(dibaca(peran, uji.laporan(dkb))).isTrue();
        AccessStatus tulis =
                uji.sebagai(
                        peran,
                        () ->
                                uji.bean("PermissionService", PermissionService.class)
                                        .hasPermission(dkb, PermissionService.WRITE));
        assertThat(tulis)
                .isEqualTo(peran == Peran.ADMIN_DB ? AccessStatus.ALLOWED : AccessStatus.DENIED);
    }

    @Test
    void correctedFile_staysClosed_asLongAsAnOlderVersionHoldsPersons() {
        NodeRef dkb = uji.unggahDkb("diperbaiki.csv", BERNIK, "2064-II");
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "gagal");
        versiBaru(dkb, ContohDkb.semester("2064-II"));

        olahLagi(dkb);

        assertThat(uji.sifat(dkb, ModelBa.PESAN_STATUS)).asString().contains("versi lamanya");
        pastikanTertutup(dkb);

        uji.baca(
                () -> {
                    VersionService layanan = uji.bean("VersionService", VersionService.class);
                    layanan.deleteVersion(dkb, layanan.getVersionHistory(dkb).getVersion("1.0"));
                    return null;
                });
        olahLagi(dkb);

        assertThat(dibaca(Peran.KASI_PPD, dkb)).isTrue();
    }

    @Test
    void zipWithWhatNobodyRead_staysClosed() {
        byte[] zip =
                ArsipContoh.zip(
                        Map.of(
                                "dkb.csv", ContohDkb.semester("2066-II"),
                                "surat.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));

        NodeRef dkb = uji.unggahDkb("kiriman.zip", zip, "2066-II");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(dkb, ModelBa.PESAN_STATUS))
                .asString()
                .contains("dibuat", "berkas yang tidak dibaca");
        pastikanTertutup(dkb);
    }

    @Test
    void correctedAggregateFile_isOpenedAgain() {
        NodeRef dkb = agregat("2065-I");
        versiBaru(dkb, ContohDkb.csv(ContohDkb.judul("2065-I"), 1));

        olahLagi(dkb);

        assertThat(dibaca(Peran.KASI_PPD, dkb)).isTrue();
        assertThat(dibaca(Peran.KASI_PPD, versiPertama(dkb))).isTrue();
    }

    @Test
    void fileMovedIn_isClosed_alsoInsideAFolder() {
        NodeRef folder = uji.baca(() -> uji.folder("Buku Agregat", "kiriman"));
        NodeRef berkas = diLuar("pindahan.csv", "Buku Agregat", "kiriman");

        uji.baca(() -> pindah(folder, uji.folder("DKB")));

        pastikanTertutup(berkas);
        uji.tunggu(berkas, ModelBa.STATUS_DKB, "gagal");
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(folder);
                    return null;
                });
    }

    @Test
    void onlyAnAggregateFile_leavesTheFolder() {
        NodeRef orang = perseorangan();
        NodeRef agregat = agregat("2065-II");
        NodeRef tujuan = uji.baca(() -> uji.folder("Surat Keluar"));

        assertThatThrownBy(() -> uji.baca(() -> pindah(orang, tujuan)))
                .hasStackTraceContaining("boleh keluar dari folder DKB");
        assertThatThrownBy(() -> uji.baca(() -> pindah(uji.folder("DKB", "2066"), tujuan)))
                .hasStackTraceContaining("boleh keluar dari folder DKB");
        assertThatThrownBy(() -> uji.baca(() -> salin(orang, tujuan)))
                .hasStackTraceContaining("boleh keluar dari folder DKB");

        NodeRef salinan = uji.baca(() -> salin(agregat, uji.folder("Surat Keluar", "salinan")));
        NodeRef pindahan = uji.baca(() -> pindah(agregat, tujuan));

        uji.baca(
                () -> {
                    assertThat(uji.isi(salinan)).isEqualTo(uji.isi(pindahan));
                    uji.nodeService().deleteNode(pindahan);
                    uji.nodeService().deleteNode(uji.folder("Surat Keluar", "salinan"));
                    return null;
                });
    }

    private NodeRef perseorangan() {
        NodeRef folder = uji.sebagai(Peran.ADMIN_DB, () -> uji.folder("DKB", "2066", "Semester I"));
        NodeRef ada =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getChildByName(
                                                folder, ContentModel.ASSOC_CONTAINS, "orang.dmp"));
        if (ada != null) {
            return ada;
        }
        NodeRef dkb = uji.unggahDkb("orang.dmp", DumpContoh.ringkas(20), "2066-I");
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        versiBaru(dkb, DumpContoh.ringkas(21));
        olahLagi(dkb);
        return dkb;
    }

    /** A file of that semester that was accepted. */
    private NodeRef agregat(String semester) {
        NodeRef folder = uji.sebagai(Peran.ADMIN_DB, () -> folder(semester));
        NodeRef ada =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getChildByName(
                                                folder,
                                                ContentModel.ASSOC_CONTAINS,
                                                "agregat.csv"));
        NodeRef dkb =
                ada != null
                        ? ada
                        : uji.unggahDkb("agregat.csv", ContohDkb.semester(semester), semester);
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        return dkb;
    }

    private NodeRef folder(String semester) {
        return uji.folder("DKB", semester.substring(0, 4), "Semester " + semester.substring(5));
    }

    private NodeRef buat(String nama, String... jalur) {
        return uji.bean("FileFolderService", FileFolderService.class)
                .create(uji.folder(jalur), nama, ContentModel.TYPE_CONTENT)
                .getNodeRef();
    }

    private NodeRef diLuar(String nama, String... jalur) {
        return uji.baca(
                () -> {
                    NodeRef berkas = buat(nama, jalur);
                    uji.tulis(berkas, BERNIK);
                    return berkas;
                });
    }

    /** As Share's "Upload New Version": what is there becomes a version first. */
    private void versiBaru(NodeRef dkb, byte[] isi) {
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.nodeService().addAspect(dkb, ContentModel.ASPECT_VERSIONABLE, Map.of());
                    return null;
                });
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, isi);
                    return null;
                });
    }

    private void olahLagi(NodeRef dkb) {
        uji.susunUlang(Peran.ADMIN_DB, dkb, Map.of());
        assertThat(uji.sifat(dkb, ModelBa.STATUS_DKB)).isEqualTo("selesai");
    }

    /** What ACS makes beside a file when it is looked at. */
    private NodeRef pratinjau(NodeRef dkb) {
        return uji.baca(
                () -> {
                    uji.nodeService().addAspect(dkb, RenditionModel.ASPECT_RENDITIONED, Map.of());
                    return uji.nodeService()
                            .createNode(
                                    dkb,
                                    RenditionModel.ASSOC_RENDITION,
                                    QName.createQName(
                                            "{http://www.alfresco.org/model/content/1.0}pdf"),
                                    ContentModel.TYPE_CONTENT,
                                    Map.of(ContentModel.PROP_NAME, "pdf"))
                            .getChildRef();
                });
    }

    private NodeRef pindah(NodeRef node, NodeRef tujuan) {
        return uji.nodeService()
                .moveNode(
                        node,
                        tujuan,
                        ContentModel.ASSOC_CONTAINS,
                        uji.nodeService().getPrimaryParent(node).getQName())
                .getChildRef();
    }

    private NodeRef salin(NodeRef node, NodeRef tujuan) {
        return uji.bean("CopyService", CopyService.class)
                .copyAndRename(
                        node,
                        tujuan,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName("{http://www.alfresco.org/model/content/1.0}salinan"),
                        true);
    }

    private VersionHistory versi(Peran peran, NodeRef dkb) {
        return uji.sebagai(
                peran,
                () -> uji.bean("VersionService", VersionService.class).getVersionHistory(dkb));
    }

    private NodeRef versiPertama(NodeRef dkb) {
        Version satu = versi(Peran.ADMIN_DB, dkb).getRootVersion();
        return satu.getFrozenStateNodeRef();
    }

    private void daftar(Peran peran, NodeRef folder) {
        uji.sebagai(
                peran, () -> uji.bean("FileFolderService", FileFolderService.class).list(folder));
    }

    private boolean dibaca(Peran peran, NodeRef node) {
        return uji.sebagai(peran, () -> uji.isi(node)).length > 0;
    }

    private Collection<QName> aspek(NodeRef node) {
        return uji.baca(() -> uji.nodeService().getAspects(node));
    }

    private void pastikanTertutup(NodeRef berkas) {
        uji.baca(
                () -> {
                    tertutup(berkas);
                    return null;
                });
    }

    /** In the caller's transaction. */
    private void tertutup(NodeRef berkas) {
        NodeService nodeService = uji.bean("nodeService", NodeService.class);
        assertThat(nodeService.getAspects(berkas))
                .contains(RenditionModel.ASPECT_PREVENT_RENDITIONS);
        assertThat(nodeService.getProperty(berkas, ContentModel.PROP_IS_CONTENT_INDEXED))
                .isEqualTo(false);
        assertThat(nodeService.getProperty(berkas, ContentModel.PROP_IS_INDEXED)).isEqualTo(true);
        assertThat(
                        uji.bean("permissionService", PermissionService.class)
                                .getAllSetPermissions(berkas))
                .extracting(p -> p.getAuthority() + " " + p.getPermission())
                .containsExactly("GROUP_DUKCAPIL_ADMIN_DB Collaborator");
    }

    private static void pastikanDitolak(ThrowingCallable kerja) {
        assertThatThrownBy(kerja).hasStackTraceContaining("AccessDenied");
    }
}
