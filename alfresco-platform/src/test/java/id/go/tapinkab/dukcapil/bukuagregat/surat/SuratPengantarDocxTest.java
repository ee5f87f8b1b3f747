package id.go.tapinkab.dukcapil.bukuagregat.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Kiriman;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.KopSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Penandatangan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class SuratPengantarDocxTest {

    @Test
    void letter_hasThePartsOfPermendagri1Of2023() throws IOException {
        byte[] docx = tulis(contoh(List.of("Kepala Bappelitbang Kabupaten Tapin")));
        try (XWPFDocument surat = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor teks = new XWPFWordExtractor(surat)) {
            assertThat(teks.getText())
                    .contains(
                            "PEMERINTAH KABUPATEN TAPIN",
                            "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
                            "Rantau, 5 Agustus 2024",
                            "400.12.4.4/012/DUKCAPIL/2024",
                            "Yth. Kepala Bappelitbang Kabupaten Tapin",
                            "SURAT PENGANTAR",
                            "Diterima tanggal",
                            "Plh. Kepala Dinas,",
                            "NIP 19700101 199503 1 001",
                            "Tembusan:",
                            "1. Bupati Tapin");
            XWPFTable kiriman = surat.getTables().get(2);
            assertThat(kiriman.getRow(0).getTableCells().stream().map(c -> c.getText()).toList())
                    .containsExactly("No", "Jenis yang dikirim", "Banyaknya", "Keterangan");
            assertThat(kiriman.getRow(2).getTableCells().stream().map(c -> c.getText()).toList())
                    .containsExactly("2", "Lampiran tabel (XLSX)", "1 berkas", "");
        }
    }

    @Test
    void letter_neverClaimsAnElectronicSignature() throws IOException {
        byte[] docx = tulis(contoh(List.of("Camat Binuang")));
        try (XWPFDocument surat = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor teks = new XWPFWordExtractor(surat)) {
            assertThat(surat.getFooterList()).isEmpty();
            assertThat(teks.getText().toLowerCase(Locale.ROOT))
                    .doesNotContain("bsre", "sertifikat elektronik", "ditandatangani secara");
        }
    }

    @Test
    void severalRecipients_areNumbered() throws IOException {
        byte[] docx = tulis(contoh(List.of("Camat Binuang", "Camat Hatungun")));
        try (XWPFDocument surat = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor teks = new XWPFWordExtractor(surat)) {
            assertThat(teks.getText()).contains("1. Camat Binuang", "2. Camat Hatungun");
        }
    }

    @Test
    void logo_isInTheLetterhead() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        IsiSuratPengantar tanpa = contoh(List.of("Camat Binuang"));
        KopSurat kop = tanpa.kop();
        IsiSuratPengantar dengan =
                new IsiSuratPengantar(
                        new KopSurat(
                                kop.pemerintah(),
                                kop.kantor(),
                                kop.alamat(),
                                "Telepon (0517) 000000",
                                Optional.of(png.toByteArray())),
                        Optional.empty(),
                        tanpa.tempat(),
                        tanpa.tanggal(),
                        tanpa.sifat(),
                        tanpa.lampiran(),
                        tanpa.hal(),
                        tanpa.kepada(),
                        tanpa.kiriman(),
                        tanpa.penandatangan(),
                        List.of());
        try (XWPFDocument surat = new XWPFDocument(new ByteArrayInputStream(tulis(dengan)));
                XWPFDocument polos = new XWPFDocument(new ByteArrayInputStream(tulis(tanpa)))) {
            assertThat(surat.getAllPictures()).hasSize(1);
            assertThat(polos.getAllPictures()).isEmpty();
            assertThat(surat.getTables().get(1).getRow(0).getCell(2).getText()).isEmpty();
        }
    }

    @Test
    void letterWithoutRecipient_isNotMade() {
        assertThatThrownBy(() -> contoh(List.of())).hasMessageContaining("satu tujuan");
    }

    private static byte[] tulis(IsiSuratPengantar isi) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new SuratPengantarDocx().tulis(isi, keluaran);
        return keluaran.toByteArray();
    }

    private static IsiSuratPengantar contoh(List<String> kepada) {
        return new IsiSuratPengantar(
                new KopSurat(
                        "Pemerintah Kabupaten Tapin",
                        "Dinas Kependudukan dan Pencatatan Sipil",
                        "Jalan Jenderal Sudirman, Rantau, Kalimantan Selatan",
                        "",
                        Optional.empty()),
                Optional.of("400.12.4.4/012/DUKCAPIL/2024"),
                "Rantau",
                LocalDate.of(2024, 8, 5),
                "Biasa",
                "1 (satu) buku",
                "Penyampaian Buku Data Agregat Kependudukan Semester I Tahun 2024",
                kepada,
                List.of(
                        new Kiriman(
                                "Buku Data Agregat Kependudukan Semester I Tahun 2024",
                                "1 buku",
                                "Disampaikan dengan hormat untuk dipergunakan sebagaimana mestinya"),
                        new Kiriman("Lampiran tabel (XLSX)", "1 berkas", "")),
                new Penandatangan(
                        "Plh. Kepala Dinas",
                        "Nama Pejabat",
                        "Pembina Tk. I",
                        "19700101 199503 1 001"),
                List.of("Bupati Tapin", "Arsip"));
    }
}
