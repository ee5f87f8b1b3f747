package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DaftarSemester;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;

/**
 * How Share's staff edits: <i>Edit Offline</i> is a check-out, <i>Upload New Version</i> a
 * check-out and a check-in in one transaction.
 */
class SuntingLuringTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    private CheckOutCheckInService coci() {
        return uji.bean("CheckOutCheckInService", CheckOutCheckInService.class);
    }

    private NodeRef ambil(Peran peran, Perjalanan satu) {
        return uji.sebagai(peran, () -> coci().checkout(satu.buku()));
    }

    private void ubah(Peran peran, NodeRef salinan) {
        uji.sebagai(
                peran,
                () -> {
                    uji.tulis(salinan, Perjalanan.ubah(uji.isi(salinan), Perjalanan::kalimat));
                    return null;
                });
    }

    private void kembalikan(Peran peran, NodeRef salinan, String catatan) {
        uji.sebagai(peran, () -> coci().checkin(salinan, sifat(VersionType.MINOR, catatan)));
    }

    private static Map<String, Serializable> sifat(VersionType jenis, String catatan) {
        Map<String, Serializable> sifat = new HashMap<>();
        sifat.put(VersionModel.PROP_VERSION_TYPE, jenis);
        sifat.put(Version.PROP_DESCRIPTION, catatan);
        return sifat;
    }

    /** As Share's upload form with a node to update. */
    private void unggahVersi(Peran peran, NodeRef node, VersionType jenis, String catatan) {
        uji.sebagai(
                peran,
                () -> {
                    uji.bean("VersionService", VersionService.class)
                            .ensureVersioningEnabled(node, null);
                    NodeRef salinan = coci().checkout(node);
                    uji.tulis(salinan, Perjalanan.ubah(uji.isi(salinan), Perjalanan::kalimat));
                    return coci().checkin(salinan, sifat(jenis, catatan));
                });
    }

    private Version terbaru(NodeRef buku) {
        return uji.baca(
                () -> uji.bean("VersionService", VersionService.class).getCurrentVersion(buku));
    }

    /** All that the module keeps on a book, save what each version has of its own. */
    private Map<String, Serializable> milikModul(NodeRef buku) {
        Set<QName> versi =
                Set.of(
                        ModelBa.SHA256,
                        ModelBa.LANGKAH_VERSI,
                        ModelBa.PERAN_PENYUNTING,
                        ModelBa.PENYUNTING);
        Map<String, Serializable> hasil = new TreeMap<>();
        uji.baca(() -> uji.nodeService().getProperties(buku))
                .forEach(
                        (nama, nilai) -> {
                            if (ModelBa.URI.equals(nama.getNamespaceURI())
                                    && !versi.contains(nama)) {
                                hasil.put(nama.getLocalName(), nilai);
                            }
                        });
        return hasil;
    }

    private Set<String> hubungan(NodeRef buku) {
        Set<String> hasil = new HashSet<>();
        for (AssociationRef satu :
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getTargetAssocs(buku, RegexQNamePattern.MATCH_ALL))) {
            hasil.add(satu.getTypeQName().getLocalName() + " " + satu.getTargetRef());
        }
        return hasil;
    }

    private List<String> isiFolder(Perjalanan satu) {
        return uji.baca(
                () ->
                        uji
                                .bean("FileFolderService", FileFolderService.class)
                                .list(
                                        uji.nodeService()
                                                .getPrimaryParent(satu.buku())
                                                .getParentRef())
                                .stream()
                                .map(FileInfo::getName)
                                .sorted()
                                .toList());
    }

    private void tidakAdaSisa(Perjalanan satu, NodeRef salinan, List<String> isiSemula) {
        assertThat(uji.<Boolean>baca(() -> uji.nodeService().exists(salinan))).isFalse();
        assertThat(isiFolder(satu)).isEqualTo(isiSemula);
        assertThat(uji.baca(() -> uji.nodeService().getAspects(satu.buku())))
                .doesNotContain(ContentModel.ASPECT_CHECKED_OUT, ContentModel.ASPECT_LOCKABLE);
        assertThat(hubungan(satu.dkb())).isEmpty();
        assertThat(uji.baca(() -> uji.nodeService().getSourceAssocs(satu.dkb(), ModelBa.DARI_DKB)))
                .extracting(AssociationRef::getSourceRef)
                .containsExactly(satu.buku());
    }

    @Test
    void draftEditedOffline_getsOneVersion_withWhoWhyAndStep() {
        Perjalanan satu = Perjalanan.mulai(uji, "2075-I").sampai(Langkah.L2);
        Map<String, Serializable> semula = milikModul(satu.buku());
        Set<String> hubunganSemula = hubungan(satu.buku());
        List<String> isiSemula = isiFolder(satu);

        NodeRef salinan = ambil(Peran.KASI_PPD, satu);
        ubah(Peran.KASI_PPD, salinan);
        assertThat(satu.versi()).containsExactly("0.1");
        kembalikan(Peran.KASI_PPD, salinan, "Analisis semester");

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        Version versi = terbaru(satu.buku());
        assertThat(versi.getDescription()).isEqualTo("Analisis semester");
        assertThat(versi.getFrozenModifier()).isEqualTo(uji.orang(Peran.KASI_PPD));
        assertThat(versi.getVersionProperties())
                .containsEntry(ModelBa.LANGKAH_VERSI.getLocalName(), "2")
                .containsEntry(ModelBa.PERAN_PENYUNTING.getLocalName(), "KASI_PPD")
                .containsEntry(ModelBa.PENYUNTING.getLocalName(), uji.orang(Peran.KASI_PPD))
                .containsEntry(
                        ModelBa.SHA256.getLocalName(), uji.sifat(satu.buku(), ModelBa.SHA256));
        assertThat(milikModul(satu.buku())).isEqualTo(semula);
        assertThat(hubungan(satu.buku())).isEqualTo(hubunganSemula);
        tidakAdaSisa(satu, salinan, isiSemula);
    }

    @Test
    void newVersionUploadedInShare_isOneVersion() {
        Perjalanan satu = Perjalanan.mulai(uji, "2075-II");
        List<String> isiSemula = isiFolder(satu);

        unggahVersi(Peran.ADMIN_DB, satu.buku(), VersionType.MINOR, "Ejaan dibetulkan");

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(terbaru(satu.buku()).getDescription()).isEqualTo("Ejaan dibetulkan");
        assertThat(uji.sifat(satu.buku(), ModelBa.LANGKAH_VERSI)).isEqualTo("1");
        assertThat(isiFolder(satu)).isEqualTo(isiSemula);
    }

    @Test
    void wrongRole_takesNoDraft_norUploadsAVersion() {
        Perjalanan satu = Perjalanan.mulai(uji, "2076-I").sampai(Langkah.L2);
        List<String> isiSemula = isiFolder(satu);

        for (Peran peran : List.of(Peran.ADMIN_DB, Peran.KABID_PIAK)) {
            assertThatThrownBy(() -> ambil(peran, satu))
                    .hasStackTraceContaining("Pada langkah 2 hanya Kasi");
            assertThatThrownBy(() -> unggahVersi(peran, satu.buku(), VersionType.MINOR, "menyela"))
                    .hasStackTraceContaining("Pada langkah 2 hanya Kasi");
        }
        for (Peran peran : List.of(Peran.SEKRETARIS, Peran.KADIS, Peran.UMPEG)) {
            assertThatThrownBy(() -> ambil(peran, satu)).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> uji.baca(() -> coci().checkout(satu.buku())))
                .hasStackTraceContaining("Pada langkah 2 hanya Kasi");

        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(isiFolder(satu)).isEqualTo(isiSemula);
    }

    @Test
    void draftBeingInitialled_isTakenByNobody() {
        Perjalanan satu = Perjalanan.mulai(uji, "2076-II").sampai(Langkah.L4);

        assertThatThrownBy(() -> ambil(Peran.KABID_PIAK, satu))
                .hasStackTraceContaining("Pada langkah 4 draf tidak boleh diubah siapa pun");
        assertThatThrownBy(
                        () -> unggahVersi(Peran.KABID_PIAK, satu.buku(), VersionType.MINOR, "sela"))
                .hasStackTraceContaining("Pada langkah 4 draf tidak boleh diubah siapa pun");
        assertThat(satu.paraf()).allMatch(Paraf::berlaku);
    }

    @Test
    void whatIsCheckedOut_canBeEditedByNobodyElse_andTheStepWaits() {
        Perjalanan satu = Perjalanan.mulai(uji, "2077-I").sampai(Langkah.L2);
        NodeRef salinan = ambil(Peran.KASI_PPD, satu);

        assertThatThrownBy(() -> ubah(Peran.KABID_PIAK, salinan))
                .hasStackTraceContaining("Pada langkah 2 hanya Kasi");
        assertThatThrownBy(() -> kembalikan(Peran.KABID_PIAK, salinan, "menyela"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> satu.akhiri(Langkah.L2, Hasil.SELESAI, Map.of()))
                .hasMessageContaining("sedang disunting");
        ubah(Peran.KASI_PPD, salinan);
        kembalikan(Peran.KASI_PPD, salinan, "selesai");
        satu.sampai(Langkah.L3);

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void administrator_doesNotCheckInForKasi_butMayCancel() {
        Perjalanan satu = Perjalanan.mulai(uji, "2077-II").sampai(Langkah.L2);
        List<String> isiSemula = isiFolder(satu);
        NodeRef salinan = ambil(Peran.KASI_PPD, satu);
        ubah(Peran.KASI_PPD, salinan);

        assertThatThrownBy(
                        () ->
                                uji.baca(
                                        () ->
                                                coci().checkin(
                                                                salinan,
                                                                sifat(VersionType.MINOR, "x"))))
                .hasStackTraceContaining("Pada langkah 2 hanya Kasi");
        uji.baca(() -> coci().cancelCheckout(salinan));

        assertThat(satu.versi()).containsExactly("0.1");
        tidakAdaSisa(satu, salinan, isiSemula);
    }

    @Test
    void cancelledCheckOut_leavesNothingBehind() {
        Perjalanan satu = Perjalanan.mulai(uji, "2078-I");
        List<String> isiSemula = isiFolder(satu);
        Map<String, Serializable> semula = milikModul(satu.buku());
        Serializable sidik = uji.sifat(satu.buku(), ModelBa.SHA256);
        NodeRef salinan = ambil(Peran.ADMIN_DB, satu);
        ubah(Peran.ADMIN_DB, salinan);

        uji.sebagai(Peran.ADMIN_DB, () -> coci().cancelCheckout(salinan));

        tidakAdaSisa(satu, salinan, isiSemula);
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(milikModul(satu.buku())).isEqualTo(semula);
        assertThat(uji.sifat(satu.buku(), ModelBa.SHA256)).isEqualTo(sidik);
        satu.sampai(Langkah.L2);
    }

    @Test
    void workingCopy_isNoBookOfTheSemester_andCarriesNothingOfTheModules() {
        Perjalanan satu = Perjalanan.mulai(uji, "2078-II").sampai(Langkah.L2);
        NodeRef salinan = ambil(Peran.KASI_PPD, satu);

        assertThat(
                        uji.baca(
                                () ->
                                        uji.bean(
                                                        "bukuAgregat.baca.daftarSemester",
                                                        DaftarSemester.class)
                                                .semua()
                                                .get(Semester.parse("2078-II").orElseThrow())
                                                .buku()))
                .isEqualTo(Optional.of(satu.buku()));
        assertThat(milikModul(salinan)).doesNotContainKeys("alur", "nomor", "tindakan", "penduduk");
        assertThat(hubungan(salinan)).noneMatch(satuan -> satuan.startsWith("dariDkb"));
        assertThat(uji.baca(() -> uji.nodeService().getSourceAssocs(satu.dkb(), ModelBa.DARI_DKB)))
                .extracting(AssociationRef::getSourceRef)
                .containsExactly(satu.buku());
        uji.sebagai(Peran.KASI_PPD, () -> coci().cancelCheckout(salinan));
    }

    @Test
    void wordingCheckedInAfterTheInitials_passes_andTheBookIsRegistered() {
        Perjalanan satu = Perjalanan.mulai(uji, "2079-I").sampai(Langkah.L7);
        NodeRef salinan = ambil(Peran.ADMIN_DB, satu);
        ubah(Peran.ADMIN_DB, salinan);
        kembalikan(Peran.ADMIN_DB, salinan, "Redaksi");

        satu.sampai(Langkah.L8B);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());

        assertThat(satu.versi()).containsExactly("1.0", "0.2", "0.1");
        assertThat(satu.paraf()).hasSize(3).allMatch(Paraf::berlaku);
        assertThatThrownBy(() -> uji.baca(() -> coci().checkout(satu.buku())))
                .hasStackTraceContaining("Buku sudah terdaftar");
        NodeRef surat =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getTargetAssocs(satu.buku(), ModelBa.SURAT)
                                        .get(0)
                                        .getTargetRef());
        assertThatThrownBy(() -> uji.baca(() -> coci().checkout(surat)))
                .hasStackTraceContaining("tidak dapat diubah");
    }

    @Test
    void checkInBeforeTheInitialsAreComplete_voidsThem() {
        Perjalanan satu = Perjalanan.mulai(uji, "2079-II").sampai(Langkah.L4);
        satu.akhiri(Langkah.L4, Hasil.KEMBALI, Map.of("alasan", "Kurang jelas"));
        NodeRef salinan = ambil(Peran.KASI_PPD, satu);
        ubah(Peran.KASI_PPD, salinan);
        kembalikan(Peran.KASI_PPD, salinan, "Diperjelas");

        assertThat(satu.paraf()).hasSize(1).noneMatch(Paraf::berlaku);
        satu.sampai(Langkah.L6);
        assertThat(satu.paraf().stream().filter(Paraf::berlaku).map(Paraf::versi))
                .containsOnly("0.2")
                .hasSize(3);
    }
}
