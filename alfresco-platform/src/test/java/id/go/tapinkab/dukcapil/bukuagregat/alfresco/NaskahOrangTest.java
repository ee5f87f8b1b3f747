package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiTerimaAngka;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What people write into a draft, and the figures they change on purpose, live on. */
class NaskahOrangTest {

    private static final String ANALISIS = "Analisis Kasi: jumlah keluarga perlu dicermati.";

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void draftComposedAgainInStepOne_keepsWhatWasWritten() {
        Perjalanan satu = Perjalanan.mulai(uji, "2071-I");
        satu.sunting(uji.orang(Peran.ADMIN_DB), NaskahOrangTest::tulisAnalisis);

        susunDariRevisi(satu, 1);

        assertThat(satu.status()).isEqualTo(StatusBuku.DISUSUN);
        assertThat(satu.versi()).containsExactly("0.3", "0.2", "0.1");
        assertThat(satu.teks()).contains(ANALISIS, "25.212").doesNotContain("25.200 jiwa");
        assertThat(daftar(satu.buku(), ModelBa.PERLU_DIPERIKSA))
                .singleElement()
                .asString()
                .contains("berubah: Binuang, Laki-laki: 1.000 → 1.001");
        assertThat(catatanVersi(satu.buku()))
                .contains("Tulisan sendiri dipertahankan: Narasi Tabel 3.1")
                .contains("Perlu diperiksa: Narasi Tabel 3.1");
    }

    @Test
    void draftComposedAgainByHand_goesToKasi_whoLooksAtTheMarkedTextFirst() {
        Perjalanan satu = Perjalanan.mulai(uji, "2071-II").sampai(Langkah.L2);
        satu.sunting(uji.orang(Peran.KASI_PPD), NaskahOrangTest::tulisAnalisis);
        satu.sampai(Langkah.L3);

        susunDariRevisi(satu, 2);

        assertThat(satu.status()).isEqualTo(StatusBuku.DIANALISIS);
        assertThat(satu.teks()).contains(ANALISIS, "PERIKSA: ", "25.224");
        assertThatThrownBy(() -> satu.akhiri(Langkah.L2, Hasil.SELESAI, Map.of()))
                .hasMessageContaining("Masih ada 1 catatan PERIKSA");
        satu.sunting(uji.orang(Peran.KASI_PPD), NaskahOrangTest::hapusCatatan);
        assertThat(daftar(satu.buku(), ModelBa.PERLU_DIPERIKSA)).isEmpty();
        satu.sampai(Langkah.L3);
        assertThat(satu.teks()).contains(ANALISIS).doesNotContain("PERIKSA: ");
    }

    @Test
    void changedFigure_isAFindingBeforeKabid_untilAccepted_andAgainWhenItChanges() {
        Perjalanan satu = Perjalanan.mulai(uji, "2072-I").sampai(Langkah.L2);
        satu.sunting(uji.orang(Peran.KASI_PPD), docx -> ganti(docx, "1.010", "1.017"));
        satu.sampai(Langkah.L3);

        String temuan = "Tabel 3.1, Tapin Selatan, Laki-laki: 1.010 → 1.017";
        assertThat(daftar(satu.buku(), ModelBa.PERUBAHAN_ANGKA)).containsExactly(temuan);
        assertThat(satu.tugas().getProperties())
                .containsEntry(
                        QName.createQName(
                                id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur.URI,
                                "perubahanAngka"),
                        temuan);
        assertThatThrownBy(() -> satu.akhiri(Langkah.L3, Hasil.SETUJU, Map.of()))
                .hasMessageContaining("1 angka berbeda dari DKB dan belum diterima");
        assertThatThrownBy(() -> terima(satu, Peran.KASI_PPD, "Alasan", ""))
                .hasMessageContaining("hanya Kabid");
        assertThatThrownBy(() -> terima(satu, Peran.KABID_PIAK, " ", ""))
                .hasMessageContaining("Alasan wajib diisi");
        assertThatThrownBy(() -> terima(satu, Peran.KABID_PIAK, "Alasan", "Tabel 9.9: 1 → 2"))
                .hasMessageContaining("tidak ada pada naskah");

        terima(satu, Peran.KABID_PIAK, "Tujuh orang terlambat dilaporkan", temuan);

        assertThat(daftar(satu.buku(), ModelBa.PERUBAHAN_ANGKA)).isEmpty();
        assertThat(daftar(satu.buku(), ModelBa.ANGKA_DITERIMA))
                .singleElement()
                .asString()
                .contains("\"dkb\":\"1.010\"", "\"buku\":\"1.017\"", "Tujuh orang", "Kabid, ");
        assertThat(satu.teks())
                .contains(
                        "Catatan angka: Tapin Selatan, Laki-laki: 1.017; menurut DKB 1.010."
                                + " Tujuh orang terlambat dilaporkan.");
        assertThat(catatanVersi(satu.buku())).contains("Tujuh orang terlambat dilaporkan");
        assertThat(lampiran(satu))
                .contains(
                        "Tapin Selatan|1017.0|",
                        "Catatan angka: Tapin Selatan, Laki-laki: 1.017; menurut DKB");
        assertThat(catatanVersi(nodeLampiran(satu))).contains("1 angka yang diterima");

        satu.sunting(uji.orang(Peran.KABID_PIAK), docx -> ganti(docx, "1.017", "1.018"));
        assertThat(daftar(satu.buku(), ModelBa.PERUBAHAN_ANGKA))
                .containsExactly("Tabel 3.1, Tapin Selatan, Laki-laki: 1.010 → 1.018");
        // What nobody accepts is not in the annex, nor what is not in the book any more.
        assertThat(lampiran(satu)).contains("Tapin Selatan|1010.0|").doesNotContain("Catatan");
        satu.akhiri(Langkah.L3, Hasil.SETUJU, Map.of("alasan", "Delapan orang"));
        assertThat(daftar(satu.buku(), ModelBa.ANGKA_DITERIMA)).hasSize(1);
        satu.sampai(Langkah.L8B);
        assertThat(satu.paraf()).hasSize(3).allMatch(Paraf::berlaku);
        satu.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        assertThat(satu.status()).isEqualTo(StatusBuku.TERDAFTAR);
        assertThat(lampiran(satu)).contains("Tapin Selatan|1018.0|", "Delapan orang");
    }

    @Test
    void acceptedFigure_staysInADraftComposedAgain_whileTheDkbSaysTheSame() {
        Perjalanan satu = Perjalanan.mulai(uji, "2072-II").sampai(Langkah.L2);
        satu.sunting(uji.orang(Peran.KASI_PPD), docx -> ganti(docx, "1.010", "1.017"));
        terima(satu, Peran.KASI_PPD, "Tujuh orang terlambat dilaporkan", "");

        susunUlang(satu.buku());

        assertThat(daftar(satu.buku(), ModelBa.PERUBAHAN_ANGKA)).isEmpty();
        assertThat(satu.teks()).contains("1.017", "Catatan angka: Tapin Selatan, Laki-laki");
        assertThat(lampiran(satu))
                .contains("Tapin Selatan|1017.0|", "Catatan angka: Tapin Selatan, Laki-laki");

        satu.sunting(uji.orang(Peran.KASI_PPD), docx -> ganti(docx, "1.017", "1.010"));
        assertThat(lampiran(satu)).contains("Tapin Selatan|1010.0|").doesNotContain("Catatan");
    }

    @Test
    void contentThatIsNoDocx_isToldWhereKabidLooks() {
        Perjalanan satu = Perjalanan.mulai(uji, "2073-I");
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(
                            satu.buku(),
                            "bukan naskah".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    return null;
                });

        assertThat(daftar(satu.buku(), ModelBa.PERUBAHAN_ANGKA))
                .singleElement()
                .asString()
                .contains("tidak dapat dibaca sebagai DOCX");

        susunDariRevisi(satu, 3);
        assertThat(daftar(satu.buku(), ModelBa.TIDAK_TERBAWA))
                .singleElement()
                .asString()
                .contains("tidak dapat dibaca sebagai DOCX");
    }

    private void terima(Perjalanan satu, Peran peran, String alasan, String angka) {
        uji.sebagai(
                peran,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    Map<String, Serializable> isian = new HashMap<>();
                    isian.put(AksiTerimaAngka.PARAM_ALASAN, alasan);
                    isian.put(AksiTerimaAngka.PARAM_ANGKA, angka);
                    layanan.executeAction(
                            layanan.createAction(AksiTerimaAngka.NAMA, isian), satu.buku());
                    return null;
                });
    }

    /** The Ministry sends the file again, and Administrator Database composes from it. */
    private void susunDariRevisi(Perjalanan satu, int tambah) {
        String semester = (String) uji.sifat(satu.buku(), ModelBa.SEMESTER);
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(satu.dkb(), ContohDkb.csv(ContohDkb.judul(semester), tambah));
                    return null;
                });
        susunUlang(satu.dkb());
    }

    private void susunUlang(NodeRef node) {
        uji.susunUlang(Peran.ADMIN_DB, node, Map.of());
    }

    private List<String> daftar(NodeRef buku, QName sifat) {
        return uji.sifat(buku, sifat) instanceof List<?> isi
                ? isi.stream().map(Object::toString).toList()
                : List.of();
    }

    private String catatanVersi(NodeRef buku) {
        return uji.baca(
                () -> {
                    Version terbaru =
                            uji.bean("VersionService", VersionService.class)
                                    .getCurrentVersion(buku);
                    return terbaru.getDescription();
                });
    }

    private NodeRef nodeLampiran(Perjalanan satu) {
        return uji.baca(
                () ->
                        uji.nodeService()
                                .getTargetAssocs(satu.buku(), ModelBa.LAMPIRAN)
                                .get(0)
                                .getTargetRef());
    }

    /** The cells of the annex's first table, and what stands below it. */
    private String lampiran(Perjalanan satu) {
        byte[] isi = uji.baca(() -> uji.isi(nodeLampiran(satu)));
        try (XSSFWorkbook berkas = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
            StringBuilder hasil = new StringBuilder();
            for (Row baris : berkas.getSheet("3.1")) {
                baris.forEach(sel -> hasil.append(nilai(sel)).append('|'));
                hasil.append('\n');
            }
            return hasil.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nilai(Cell sel) {
        return sel.getCellType() == CellType.NUMERIC
                ? String.valueOf(sel.getNumericCellValue())
                : sel.toString();
    }

    private static void tulisAnalisis(XWPFDocument docx) {
        XWPFParagraph narasi =
                docx.getParagraphs().stream()
                        .filter(p -> p.getText().startsWith("Tabel 3.1 menunjukkan"))
                        .findFirst()
                        .orElseThrow();
        narasi.getRuns().get(0).setText(ANALISIS, 0);
    }

    private static void hapusCatatan(XWPFDocument docx) {
        for (int i = docx.getBodyElements().size() - 1; i >= 0; i--) {
            if (docx.getBodyElements().get(i) instanceof XWPFParagraph p
                    && p.getText().startsWith("PERIKSA:")) {
                docx.removeBodyElement(i);
            }
        }
    }

    private static void ganti(XWPFDocument docx, String lama, String baru) {
        for (var tabel : docx.getTables()) {
            for (var baris : tabel.getRows()) {
                for (var sel : baris.getTableCells()) {
                    if (sel.getText().equals(lama)) {
                        sel.getParagraphs().get(0).getRuns().get(0).setText(baru, 0);
                        return;
                    }
                }
            }
        }
        throw new AssertionError("no figure " + lama);
    }
}
