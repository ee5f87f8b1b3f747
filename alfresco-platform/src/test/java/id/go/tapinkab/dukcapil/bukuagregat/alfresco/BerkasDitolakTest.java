package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.KeptMail;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is told of a DKB file that makes no draft, and to whom. */
class BerkasDitolakTest {

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
        assertThat(uji.buku("2051-I")).isEmpty();
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
        assertThat(uji.isiLaporan(dkb)).contains("TATA_LETAK_TIDAK_DIKENAL");
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
        assertThat(uji.isiLaporan(dkb)).contains("PERIODE_BERTENTANGAN");
        assertThat(uji.buku("2052-I")).isEmpty();
        assertThat(uji.buku("2052-II")).isEmpty();
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
                uji.unggahDkb(
                        "tanpa tabel.csv",
                        "bukan tabel 6305010101900001".getBytes(StandardCharsets.UTF_8),
                        "2074-II",
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
                    uji.unggahDkb(
                            "tanpa surel.csv",
                            "bukan tabel".getBytes(StandardCharsets.UTF_8),
                            "2074-II",
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
}
