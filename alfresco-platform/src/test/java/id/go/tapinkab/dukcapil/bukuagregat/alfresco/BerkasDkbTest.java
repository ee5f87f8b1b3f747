package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.Agregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.HasilAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.job.SapuDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.DumpContoh;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.KeptMail;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes into the DKB folder, good or bad, once or twice. */
class BerkasDkbTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void emptyTruncatedAndUnknownFiles_failWithAMessage_andMakeNoDraft() {
        Map<String, byte[]> buruk =
                Map.of(
                        "tanpa-kepala.csv", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8),
                        "rusak.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 1},
                        "teks.csv", "bukan tabel".getBytes(StandardCharsets.UTF_16));
        buruk.forEach(
                (nama, isi) -> {
                    NodeRef dkb =
                            uji.unggah(Peran.ADMIN_DB, nama, isi, "DKB", "2051", "Semester I");

                    uji.tunggu(dkb, ModelBa.STATUS_DKB, "gagal");
                    assertThat(uji.sifat(dkb, ModelBa.PESAN_STATUS)).asString().isNotBlank();
                    assertThat((Long) uji.sifat(dkb, ModelBa.TEMUAN_TOLAK)).isPositive();
                    assertThat(uji.baca(() -> uji.isi(dkb))).isEqualTo(isi);
                });
        assertThat(buku("2051-I")).isEmpty();
    }

    @Test
    void refusedFile_hasAReportForTheClerk_namedAfterIt() throws IOException {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "berkas kami.csv",
                        "bukan tabel".getBytes(StandardCharsets.UTF_8),
                        "DKB",
                        "2051",
                        "Semester II");
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "gagal");

        NodeRef laporan =
                uji.baca(
                        () ->
                                uji.nodeService()
                                        .getChildByName(
                                                dkb,
                                                ModelBa.LAPORAN,
                                                "Laporan pemeriksaan berkas kami.csv.xlsx"));
        try (XSSFWorkbook buku =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                uji.sebagai(Peran.ADMIN_DB, () -> uji.isi(laporan))))) {
            assertThat(buku.getSheet("Temuan").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("TATA_LETAK_TIDAK_DIKENAL");
        }
        assertThat(laporan(dkb)).contains("TATA_LETAK_TIDAK_DIKENAL");
    }

    @Test
    void anOracleDumpOfPersons_givesABook_andStaysClosedToTheOthers() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "siak.dmp",
                        DumpContoh.siak(60),
                        "DKB",
                        "2050",
                        "Semester I");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(dkb, ModelBa.PERSEORANGAN)).isEqualTo(true);
        assertThat(buku("2050-I")).isPresent();
        for (Peran satu : Peran.values()) {
            if (satu != Peran.ADMIN_DB) {
                assertThatThrownBy(() -> uji.sebagai(satu, () -> uji.isi(dkb)))
                        .as("%s", satu)
                        .hasStackTraceContaining("AccessDenied");
            }
        }
    }

    @Test
    void contradictingSemesters_failAndSayBoth() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "salah-folder.csv",
                        ContohDkb.semester("2052-I"),
                        "DKB",
                        "2052",
                        "Semester II");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "gagal");
        assertThat(laporan(dkb)).contains("PERIODE_BERTENTANGAN");
        assertThat(buku("2052-I")).isEmpty();
        assertThat(buku("2052-II")).isEmpty();
    }

    @Test
    void noSemesterAnywhere_isAskedFor_andTheFormAnswers() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "tanpa-semester.csv",
                        ContohDkb.csv("Tanpa keterangan masa", 0),
                        "DKB");
        uji.tunggu(dkb, ModelBa.STATUS_DKB, "menunggu-semester");

        jalankan(Peran.ADMIN_DB, dkb, Map.of(AksiAgregasi.PARAM_SEMESTER, "2053-I"));

        assertThat(uji.sifat(dkb, ModelBa.STATUS_DKB)).isEqualTo("selesai");
        assertThat(uji.sifat(dkb, ModelBa.ASAL_SEMESTER)).isEqualTo("isian");
        assertThat(buku("2053-I")).isPresent();
    }

    @Test
    void semesterOfTheFolder_countsWhereTheContentIsSilent() {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "dari-folder.csv",
                        ContohDkb.csv("Tanpa keterangan masa", 0),
                        "DKB",
                        "2053",
                        "Semester II");

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(dkb, ModelBa.ASAL_SEMESTER)).isEqualTo("folder");
        assertThat(buku("2053-II")).isPresent();
    }

    @Test
    void actionByHand_answersAtOnce_andTheFileTellsThatItWaits() {
        Perjalanan satu = Perjalanan.mulai(uji, "2070-I");

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    layanan.executeAction(layanan.createAction(AksiAgregasi.NAMA), satu.dkb());
                    NodeService nodeService = uji.nodeService();
                    assertThat(nodeService.getProperty(satu.dkb(), ModelBa.STATUS_DKB))
                            .isEqualTo("diterima");
                    assertThat(nodeService.getProperty(satu.dkb(), ModelBa.TAHAP))
                            .isEqualTo("Menunggu giliran");
                    // The internal one: a refusal by the public one would undo the first.
                    ActionService dalam = uji.bean("actionService", ActionService.class);
                    assertThatThrownBy(
                                    () ->
                                            dalam.executeAction(
                                                    dalam.createAction(AksiAgregasi.NAMA),
                                                    satu.dkb()))
                            .hasStackTraceContaining("menunggu giliran");
                    return null;
                });

        uji.tunggu(satu.dkb(), ModelBa.STATUS_DKB, "selesai");
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void actionByHand_isAdministratorDatabasesOnly() {
        Perjalanan satu = Perjalanan.mulai(uji, "2054-I");

        assertThatThrownBy(() -> jalankan(Peran.KASI_PPD, satu.buku(), Map.of()))
                .hasStackTraceContaining("hanya dapat diselesaikan oleh Administrator Database");
        assertThat(satu.versi()).containsExactly("0.1");
    }

    @Test
    void composedAgain_inStepOne_isANewVersionOfTheSameBook() {
        Perjalanan satu = Perjalanan.mulai(uji, "2054-II");
        String alur = (String) uji.sifat(satu.buku(), ModelBa.ALUR);

        jalankan(Peran.ADMIN_DB, satu.dkb(), Map.of());

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(uji.sifat(satu.buku(), ModelBa.ALUR)).isEqualTo(alur);
    }

    @Test
    void composedAgain_later_goesBackToKasiAndVoidsTheInitials() {
        Perjalanan satu = Perjalanan.mulai(uji, "2055-I").sampai(Langkah.L5);

        jalankan(Peran.ADMIN_DB, satu.buku(), Map.of());

        assertThat(satu.status()).isEqualTo(StatusBuku.DIANALISIS);
        assertThat(satu.paraf()).hasSize(2).noneMatch(p -> p.berlaku());
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void secondFileOfTheSemester_inStepOne_isMergedIntoTheBook() {
        Perjalanan satu = Perjalanan.mulai(uji, "2060-I");

        NodeRef lain =
                unggahDi("2060-I", "status-kawin.csv", ContohDkb.statusKawin("2060-I"), "selesai");

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(berkas(satu.buku())).containsExactlyInAnyOrder(satu.dkb(), lain);
        assertThat(kubus(satu.buku())).contains("AGAMA", "STATUS_KAWIN");
    }

    @Test
    void fileThatContradictsTheFirst_isRefused_andTheBookIsUntouched() {
        Perjalanan satu = Perjalanan.mulai(uji, "2073-II");

        NodeRef lain =
                unggahDi(
                        "2073-II",
                        "lain.csv",
                        ContohDkb.csv(ContohDkb.judul("2073-II"), 1),
                        "gagal");

        assertThat(laporan(lain)).contains("NILAI_BERTENTANGAN");
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(berkas(satu.buku())).containsExactly(satu.dkb());
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
    }

    @Test
    void fileLaterThanStepOne_changesNothing_untilAskedForByHand() {
        Perjalanan satu = Perjalanan.mulai(uji, "2074-I").sampai(Langkah.L3);
        NodeRef lain =
                unggahDi("2074-I", "status-kawin.csv", ContohDkb.statusKawin("2074-I"), "selesai");
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(kubus(satu.buku())).doesNotContain("STATUS_KAWIN");

        jalankan(Peran.ADMIN_DB, lain, Map.of());

        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DIANALISIS);
        assertThat(berkas(satu.buku())).containsExactlyInAnyOrder(satu.dkb(), lain);
        assertThat(kubus(satu.buku())).contains("AGAMA", "STATUS_KAWIN");
    }

    private NodeRef unggahDi(String semester, String nama, byte[] isi, String status) {
        NodeRef dkb =
                uji.unggah(
                        Peran.ADMIN_DB,
                        nama,
                        isi,
                        "DKB",
                        semester.substring(0, 4),
                        "Semester " + semester.substring(5));
        uji.tunggu(dkb, ModelBa.STATUS_DKB, status);
        return dkb;
    }

    private String kubus(NodeRef buku) {
        return uji.baca(
                () ->
                        uji
                                .bean("bukuAgregat.simpananBuku", SimpananBuku.class)
                                .kubus(buku)
                                .sel()
                                .keySet()
                                .stream()
                                .map(sel -> sel.variabel().name())
                                .distinct()
                                .toList()
                                .toString());
    }

    @Test
    void refusal_isToldToTheUploaderByEMail() {
        KeptMail surel = uji.bean("mail", KeptMail.class);
        uji.baca(
                () -> {
                    uji.nodeService()
                            .setProperty(
                                    uji.bean("PersonService", PersonService.class)
                                            .getPerson(uji.orang(Peran.ADMIN_DB)),
                                    ContentModel.PROP_EMAIL,
                                    "admin-db@contoh.invalid");
                    return null;
                });

        NodeRef dkb =
                unggahDi(
                        "2074-II",
                        "tanpa tabel.csv",
                        "bukan tabel 6305010101900001".getBytes(StandardCharsets.UTF_8),
                        "gagal");

        KeptMail.Message pesan = surat(surel, "tanpa tabel.csv");
        assertThat(pesan.to()).isEqualTo("admin-db@contoh.invalid");
        assertThat(pesan.text())
                .contains("Berkas: tanpa tabel.csv")
                .contains("Sebab: " + uji.sifat(dkb, ModelBa.PESAN_STATUS))
                .contains("Yang dapat dilakukan: Baca laporan")
                .contains("/share/page/site/dukcapil/document-details?nodeRef=" + dkb)
                .doesNotContain("6305010101900001");
    }

    @Test
    void mailServerThatDoesNotAnswer_isNotTheFilesTrouble() {
        KeptMail surel = uji.bean("mail", KeptMail.class);
        surel.unreachable(true);
        try {
            NodeRef dkb =
                    unggahDi(
                            "2074-II",
                            "tanpa surel.csv",
                            "bukan tabel".getBytes(StandardCharsets.UTF_8),
                            "gagal");
            assertThat(uji.sifat(dkb, ModelBa.PESAN_STATUS)).asString().isNotBlank();
        } finally {
            surel.unreachable(false);
        }
    }

    /** The message about that file, which is sent after the commit. */
    private static KeptMail.Message surat(KeptMail surel, String berkas) {
        long batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < batas) {
            for (KeptMail.Message satu : surel.messages()) {
                if (satu.subject().endsWith(berkas)) {
                    return satu;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("No message about " + berkas + " in " + surel.messages());
    }

    @Test
    void laterFile_doesNotDisturbABookInProgress() {
        Perjalanan satu = Perjalanan.mulai(uji, "2055-II").sampai(Langkah.L3);

        NodeRef lain =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "susulan.csv",
                        ContohDkb.semester("2055-II"),
                        "DKB",
                        "2055",
                        "Semester II");

        uji.tunggu(lain, ModelBa.STATUS_DKB, "selesai");
        assertThat(uji.sifat(lain, ModelBa.PESAN_STATUS)).asString().contains("sedang diproses");
        assertThat(satu.versi()).containsExactly("0.1");
        assertThat(satu.status()).isEqualTo(StatusBuku.DIPERIKSA_KABID);
    }

    @Test
    void twoFilesAtOnce_makeOneBookOfBoth() throws Exception {
        ExecutorService utas = Executors.newFixedThreadPool(2);
        List<Future<NodeRef>> berkas = new ArrayList<>();
        try {
            // The folder first, or the two uploads would collide on making it.
            uji.sebagai(Peran.ADMIN_DB, () -> uji.folder("DKB", "2056", "Semester I"));
            for (String nama : List.of("satu.csv", "dua.csv")) {
                berkas.add(
                        utas.submit(
                                () ->
                                        uji.unggah(
                                                Peran.ADMIN_DB,
                                                nama,
                                                ContohDkb.semester("2056-I"),
                                                "DKB",
                                                "2056",
                                                "Semester I")));
            }
            for (Future<NodeRef> satu : berkas) {
                uji.tunggu(satu.get(), ModelBa.STATUS_DKB, "selesai");
            }
        } finally {
            utas.shutdownNow();
        }
        NodeRef buku = buku("2056-I").orElseThrow();
        assertThat(uji.baca(() -> uji.nodeService().getTargetAssocs(buku, ModelBa.DARI_DKB)))
                .hasSize(2);
        assertThat(
                        uji.baca(
                                () ->
                                        uji.nodeService()
                                                .getChildAssocs(
                                                        uji.folder(
                                                                "Buku Agregat",
                                                                "2056",
                                                                "Semester I"),
                                                        java.util.Set.of(ModelBa.BUKU))))
                .hasSize(1);
    }

    @Test
    void nodeMadeWithoutContent_isProcessedOnceWhenItComes() {
        NodeRef dkb =
                uji.sebagai(
                        Peran.ADMIN_DB,
                        () ->
                                uji.bean("FileFolderService", FileFolderService.class)
                                        .create(
                                                uji.folder("DKB", "2057", "Semester I"),
                                                "menyusul.csv",
                                                ContentModel.TYPE_CONTENT)
                                        .getNodeRef());

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, ContohDkb.semester("2057-I"));
                    return null;
                });

        uji.tunggu(dkb, ModelBa.STATUS_DKB, "selesai");
        NodeRef buku = buku("2057-I").orElseThrow();
        assertThat(uji.sifat(buku, ContentModel.PROP_VERSION_LABEL)).isEqualTo("0.1");
    }

    @Test
    void workLostInACrash_isFoundAndResumed() {
        Perjalanan satu = Perjalanan.mulai(uji, "2058-I");
        uji.tenang();
        Map<QName, Serializable> seolahMati = new HashMap<>();
        seolahMati.put(ModelBa.STATUS_DKB, "diolah");
        seolahMati.put(ModelBa.KEMAJUAN_PADA, Date.from(Instant.now().minusSeconds(3_600)));
        uji.baca(
                () -> {
                    KerjaModul.lakukan(
                            () -> uji.nodeService().addProperties(satu.dkb(), seolahMati));
                    return null;
                });

        int disapu = sapuSesudahTenggang();

        assertThat(disapu).isPositive();
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void newContent_closesTheFileToTheOthers_beforeItIsReadAgain() {
        Perjalanan satu = Perjalanan.mulai(uji, "2049-I");
        byte[] lama = uji.sebagai(Peran.KASI_PPD, () -> uji.isi(satu.dkb()));
        assertThat(lama).isNotEmpty();

        gantiDenganDump(satu.dkb());

        assertThatThrownBy(() -> uji.sebagai(Peran.KASI_PPD, () -> uji.isi(satu.dkb())))
                .hasStackTraceContaining("AccessDenied");
    }

    @ParameterizedTest
    @CsvSource({"1,2047-II", "2,2048-II", "3,2059-II"})
    void contentReplacedWhileTheFileIsRead_isReadInItsPlace_andStaysClosed(
            int pembukaan, String semester) {
        Perjalanan satu = Perjalanan.mulai(uji, semester);
        AtomicInteger dibuka = new AtomicInteger();
        IsiNode berganti =
                new IsiNode(
                        uji.bean("contentService", ContentService.class),
                        uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class)) {
                    @Override
                    public InputStream bukaTanpaTransaksi(NodeRef node, String url)
                            throws IOException {
                        InputStream isi = super.bukaTanpaTransaksi(node, url);
                        if (dibuka.incrementAndGet() == pembukaan) {
                            gantiDenganDump(satu.dkb());
                        }
                        return isi;
                    }
                };

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    agregasi(berganti).olah(satu.dkb(), true, Optional.empty());
                    return null;
                });

        assertThat(dibuka.get()).isGreaterThan(pembukaan);
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
        assertThat(uji.sifat(satu.dkb(), ModelBa.PERSEORANGAN)).isEqualTo(true);
        assertThat(uji.sifat(satu.buku(), ModelBa.PENDUDUK)).isEqualTo(20L);
        assertThatThrownBy(() -> uji.sebagai(Peran.KASI_PPD, () -> uji.isi(satu.dkb())))
                .hasStackTraceContaining("AccessDenied");
    }

    private void gantiDenganDump(NodeRef dkb) {
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, DumpContoh.siak(20));
                    return null;
                });
    }

    private Agregasi agregasi(IsiNode isiNode) {
        return new Agregasi(
                uji.bean("bukuAgregat.catatanDkb", CatatanDkb.class),
                uji.bean("bukuAgregat.hasilAgregasi", HasilAgregasi.class),
                uji.bean("bukuAgregat.simpananBuku", SimpananBuku.class),
                isiNode,
                uji.bean("bukuAgregat.letak", LetakDokumen.class),
                uji.bean("nodeService", NodeService.class),
                uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                uji.bean("bukuAgregat.pengaturan", Pengaturan.class));
    }

    @Test
    void newContentOfAFile_isFoundAndComposedAgain() {
        Perjalanan satu = Perjalanan.mulai(uji, "2058-II");
        uji.tenang();
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(satu.dkb(), ContohDkb.csv(ContohDkb.judul("2058-II"), 1));
                    return null;
                });

        sapuSesudahTenggang();

        assertThat(uji.sifat(satu.buku(), ModelBa.PENDUDUK)).isEqualTo(25_212L);
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    /** The sweep leaves alone what changed a moment ago; the clock is put forward instead. */
    private int sapuSesudahTenggang() {
        Pengaturan pengaturan = uji.bean("bukuAgregat.pengaturan", Pengaturan.class);
        return new SapuDkb(
                        uji.bean("nodeService", NodeService.class),
                        uji.bean("bukuAgregat.letak", LetakDokumen.class),
                        uji.bean("bukuAgregat.catatanDkb", CatatanDkb.class),
                        uji.bean("bukuAgregat.agregasi", Agregasi.class),
                        uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                        pengaturan.denganJam(
                                Clock.offset(
                                        Clock.system(pengaturan.zona()), Duration.ofMinutes(5))))
                .sapu();
    }

    private void jalankan(Peran peran, NodeRef node, Map<String, Serializable> parameter) {
        uji.susunUlang(peran, node, parameter);
    }

    private List<NodeRef> berkas(NodeRef buku) {
        return uji.berkas(buku);
    }

    private Optional<NodeRef> buku(String semester) {
        return uji.baca(
                () ->
                        uji.bean("bukuAgregat.simpananBuku", SimpananBuku.class)
                                .cari(Semester.parse(semester).orElseThrow()));
    }

    private String laporan(NodeRef dkb) {
        return uji.baca(
                () ->
                        new String(
                                uji.isi(
                                        uji.nodeService()
                                                .getChildByName(
                                                        dkb,
                                                        ModelBa.LAPORAN,
                                                        "laporan-pemeriksaan.json")),
                                StandardCharsets.UTF_8));
    }
}
