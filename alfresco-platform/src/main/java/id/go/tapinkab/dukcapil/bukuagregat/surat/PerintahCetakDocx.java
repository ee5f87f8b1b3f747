package id.go.tapinkab.dukcapil.bukuagregat.surat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Writes the order to the printing works: what is printed on how much paper, and the list of
 * recipients, which they sign when they get their copies.
 */
public final class PerintahCetakDocx {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));
    private static final String[] JUDUL = {
        "No", "Penerima", "Eksemplar", "Tanggal", "Nama dan tanda tangan"
    };

    /** Writes it; does not close {@code keluaran}. */
    public void tulis(PerintahCetak perintah, OutputStream keluaran) throws IOException {
        try (LembarSurat lembar = new LembarSurat()) {
            XWPFDocument dokumen = lembar.dokumen();
            metadata(dokumen, perintah);
            lembar.kop(perintah.kop());
            judul(lembar, "LEMBAR PERINTAH CETAK");
            rincian(lembar, perintah);
            if (perintah.naskah().nomor().isEmpty()) {
                lembar.alinea(
                                "Naskah ini belum bernomor dan PDF-nya bertuliskan DRAF. Yang dicetak"
                                        + " ialah PDF buku terdaftar, sesudah nomornya terbit.")
                        .setSpacingBefore(160);
            }
            XWPFParagraph daftar = lembar.alinea("Daftar penerima");
            daftar.setSpacingBefore(280);
            daftar.setSpacingAfter(80);
            daftar.getRuns().get(0).setBold(true);
            penerima(lembar, perintah.cetakan());
            penutup(lembar, perintah);
            dokumen.write(keluaran);
        }
    }

    private static void metadata(XWPFDocument dokumen, PerintahCetak perintah) {
        POIXMLProperties.CoreProperties sifat = dokumen.getProperties().getCoreProperties();
        sifat.setTitle("Perintah cetak: " + perintah.naskah().judul());
        sifat.setCreator(perintah.kop().kantor());
        sifat.getUnderlyingProperties().setLanguageProperty("id-ID");
    }

    private static void judul(LembarSurat lembar, String teks) {
        XWPFParagraph judul = lembar.alinea(teks);
        judul.setAlignment(ParagraphAlignment.CENTER);
        judul.setSpacingBefore(120);
        judul.setSpacingAfter(200);
        judul.getRuns().get(0).setBold(true);
        judul.getRuns().get(0).setFontSize(13);
    }

    private static void rincian(LembarSurat lembar, PerintahCetak perintah) {
        PerintahCetak.Naskah naskah = perintah.naskah();
        Cetakan cetakan = perintah.cetakan();
        List<String[]> baris = new ArrayList<>();
        baris.add(new String[] {"Naskah", naskah.judul()});
        baris.add(new String[] {"Edisi", naskah.edisi()});
        baris.add(new String[] {"Nomor", naskah.nomor().orElse("belum terdaftar")});
        baris.add(
                new String[] {"Berkas cetak", naskah.berkas() + " (versi " + naskah.versi() + ")"});
        baris.add(new String[] {"SHA-256 berkas", naskah.sidik()});
        baris.add(new String[] {"Halaman", BentukAngka.bulat(cetakan.halaman()) + " halaman"});
        baris.add(
                new String[] {"Eksemplar", BentukAngka.bulat(cetakan.eksemplar()) + " eksemplar"});
        baris.add(new String[] {"Kertas", cetakan.kertas()});
        baris.add(
                new String[] {
                    "Cara cetak",
                    (cetakan.bolakBalik() ? "bolak-balik" : "satu sisi")
                            + ", "
                            + BentukAngka.bulat(cetakan.lembarSatu())
                            + " lembar per eksemplar"
                });
        baris.add(new String[] {"Kebutuhan kertas", cetakan.kebutuhanKertas()});
        XWPFTable tabel = lembar.tabel(baris.size(), false, 2000, 280, 7080);
        for (int i = 0; i < baris.size(); i++) {
            LembarSurat.isi(tabel.getRow(i).getCell(0), baris.get(i)[0]);
            LembarSurat.isi(tabel.getRow(i).getCell(1), ":");
            XWPFParagraph isi = LembarSurat.isi(tabel.getRow(i).getCell(2), baris.get(i)[1]);
            if (baris.get(i)[0].startsWith("SHA")) {
                isi.getRuns().get(0).setFontSize(8);
            }
        }
    }

    private static void penerima(LembarSurat lembar, Cetakan cetakan) {
        List<Cetakan.Penerima> semua = cetakan.penerima();
        XWPFTable tabel = lembar.tabel(semua.size() + 2, true, 600, 3400, 1330, 1250, 2800);
        tabel.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < JUDUL.length; i++) {
            XWPFParagraph kepala = LembarSurat.isi(tabel.getRow(0).getCell(i), JUDUL[i]);
            kepala.setAlignment(ParagraphAlignment.CENTER);
            kepala.getRuns().get(0).setBold(true);
        }
        for (int i = 0; i < semua.size(); i++) {
            XWPFTableRow baris = baris(tabel, i + 1, semua.get(i).nama(), semua.get(i).eksemplar());
            LembarSurat.isi(baris.getCell(0), String.valueOf(i + 1))
                    .setAlignment(ParagraphAlignment.CENTER);
            // Room to sign.
            baris.setHeight(560);
        }
        XWPFTableRow jumlah = baris(tabel, semua.size() + 1, "JUMLAH", cetakan.eksemplar());
        jumlah.getCell(1).getParagraphs().get(0).getRuns().get(0).setBold(true);
        jumlah.getCell(2).getParagraphs().get(0).getRuns().get(0).setBold(true);
    }

    private static XWPFTableRow baris(XWPFTable tabel, int ke, String nama, int eksemplar) {
        XWPFTableRow baris = tabel.getRow(ke);
        baris.setCantSplitRow(true);
        LembarSurat.isi(baris.getCell(1), nama);
        LembarSurat.isi(baris.getCell(2), BentukAngka.bulat(eksemplar))
                .setAlignment(ParagraphAlignment.CENTER);
        return baris;
    }

    private static void penutup(LembarSurat lembar, PerintahCetak perintah) {
        lembar.alinea("").setSpacingAfter(120);
        XWPFTable tabel = lembar.tabel(1, false, 4690, 4690);
        tabel.getRow(0).setCantSplitRow(true);
        XWPFTableCell cetak = tabel.getRow(0).getCell(0);
        LembarSurat.isi(cetak, "Dicetak tanggal ……………………………");
        LembarSurat.tambah(cetak, "Petugas cetak,");
        ruang(cetak);
        LembarSurat.tambah(cetak, "……………………………");
        XWPFTableCell perintahkan = tabel.getRow(0).getCell(1);
        LembarSurat.isi(perintahkan, perintah.tempat() + ", " + perintah.tanggal().format(TANGGAL));
        LembarSurat.tambah(perintahkan, perintah.pemberi().jabatan() + ",");
        ruang(perintahkan);
        LembarSurat.tambah(perintahkan, perintah.pemberi().nama()).getRuns().get(0).setBold(true);
    }

    private static void ruang(XWPFTableCell sel) {
        for (int i = 0; i < 3; i++) {
            LembarSurat.tambah(sel, "");
        }
    }
}
