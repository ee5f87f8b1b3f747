package id.go.tapinkab.dukcapil.bukuagregat.surat;

import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Kiriman;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Penandatangan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Writes a <i>surat pengantar</i> as DOCX, in the form of Permendagri 1/2023: letterhead, place and
 * date, nomor/sifat/lampiran/hal, recipients, the table of what is sent, the receipt block beside
 * the signature, copies. There is no footer of an electronic signature: an initial of this system
 * is none.
 */
public final class SuratPengantarDocx {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));
    private static final String TITIK = "……………………………";

    /** Writes the letter; does not close {@code keluaran}. */
    public void tulis(IsiSuratPengantar isi, OutputStream keluaran) throws IOException {
        try (LembarSurat lembar = new LembarSurat()) {
            XWPFDocument surat = lembar.dokumen();
            metadata(surat, isi);
            lembar.kop(isi.kop());
            XWPFParagraph tanggal =
                    lembar.alinea(isi.tempat() + ", " + isi.tanggal().format(TANGGAL));
            tanggal.setAlignment(ParagraphAlignment.RIGHT);
            tanggal.setSpacingAfter(160);
            perihal(lembar, isi);
            tujuan(lembar, isi.kepada());
            XWPFParagraph judul = lembar.alinea("SURAT PENGANTAR");
            judul.setAlignment(ParagraphAlignment.CENTER);
            judul.setSpacingBefore(240);
            judul.setSpacingAfter(120);
            judul.getRuns().get(0).setBold(true);
            kiriman(lembar, isi.kiriman());
            penutup(lembar, isi);
            tembusan(lembar, isi.tembusan());
            surat.write(keluaran);
        }
    }

    private static void metadata(XWPFDocument surat, IsiSuratPengantar isi) {
        POIXMLProperties.CoreProperties sifat = surat.getProperties().getCoreProperties();
        sifat.setTitle("Surat Pengantar: " + isi.hal());
        sifat.setCreator(isi.kop().kantor());
        sifat.getUnderlyingProperties().setLanguageProperty("id-ID");
    }

    private static void perihal(LembarSurat lembar, IsiSuratPengantar isi) {
        String[][] baris = {
            {"Nomor", isi.nomor().orElse("")},
            {"Sifat", isi.sifat()},
            {"Lampiran", isi.lampiran()},
            {"Hal", isi.hal()}
        };
        XWPFTable tabel = lembar.tabel(baris.length, false, 1300, 280, 7800);
        for (int i = 0; i < baris.length; i++) {
            LembarSurat.isi(tabel.getRow(i).getCell(0), baris[i][0]);
            LembarSurat.isi(tabel.getRow(i).getCell(1), ":");
            LembarSurat.isi(tabel.getRow(i).getCell(2), baris[i][1]);
        }
    }

    private static void tujuan(LembarSurat lembar, List<String> kepada) {
        boolean satu = kepada.size() == 1;
        lembar.alinea(satu ? "Yth. " + kepada.get(0) : "Yth.").setSpacingBefore(240);
        for (int i = 0; !satu && i < kepada.size(); i++) {
            XWPFParagraph baris = lembar.alinea((i + 1) + ". " + kepada.get(i));
            baris.setIndentationLeft(567);
            baris.setIndentationHanging(340);
        }
        lembar.alinea("di tempat").setIndentationLeft(satu ? 480 : 567);
    }

    private static void kiriman(LembarSurat lembar, List<Kiriman> kiriman) {
        XWPFTable tabel = lembar.tabel(kiriman.size() + 1, true, 700, 4600, 1600, 2480);
        tabel.getRow(0).setRepeatHeader(true);
        String[] judul = {"No", "Jenis yang dikirim", "Banyaknya", "Keterangan"};
        for (int i = 0; i < judul.length; i++) {
            XWPFParagraph kepala = LembarSurat.isi(tabel.getRow(0).getCell(i), judul[i]);
            kepala.setAlignment(ParagraphAlignment.CENTER);
            kepala.getRuns().get(0).setBold(true);
        }
        for (int i = 0; i < kiriman.size(); i++) {
            Kiriman satu = kiriman.get(i);
            var baris = tabel.getRow(i + 1);
            baris.setCantSplitRow(true);
            LembarSurat.isi(baris.getCell(0), String.valueOf(i + 1))
                    .setAlignment(ParagraphAlignment.CENTER);
            LembarSurat.isi(baris.getCell(1), satu.jenis());
            LembarSurat.isi(baris.getCell(2), satu.banyaknya())
                    .setAlignment(ParagraphAlignment.CENTER);
            LembarSurat.isi(baris.getCell(3), satu.keterangan());
        }
    }

    /** Receipt on the left, signature on the right; the receipt comes back signed. */
    private static void penutup(LembarSurat lembar, IsiSuratPengantar isi) {
        lembar.alinea("").setSpacingAfter(120);
        XWPFTable tabel = lembar.tabel(1, false, 4690, 4690);
        tabel.getRow(0).setCantSplitRow(true);
        XWPFTableCell terima = tabel.getRow(0).getCell(0);
        LembarSurat.isi(terima, "Diterima tanggal " + TITIK);
        LembarSurat.tambah(terima, "Penerima,");
        LembarSurat.tambah(terima, "Jabatan " + TITIK);
        ruangTandaTangan(terima);
        LembarSurat.tambah(terima, "Nama " + TITIK);
        LembarSurat.tambah(terima, "NIP " + TITIK);
        LembarSurat.tambah(terima, "Telepon " + TITIK);

        Penandatangan pejabat = isi.penandatangan();
        XWPFTableCell kirim = tabel.getRow(0).getCell(1);
        LembarSurat.isi(kirim, "Pengirim,");
        LembarSurat.tambah(kirim, pejabat.jabatan() + ",");
        LembarSurat.tambah(kirim, "");
        ruangTandaTangan(kirim);
        LembarSurat.tambah(kirim, pejabat.nama()).getRuns().get(0).setBold(true);
        if (!pejabat.pangkat().isBlank()) {
            LembarSurat.tambah(kirim, pejabat.pangkat());
        }
        if (!pejabat.nip().isBlank()) {
            LembarSurat.tambah(kirim, "NIP " + pejabat.nip());
        }
    }

    private static void ruangTandaTangan(XWPFTableCell sel) {
        for (int i = 0; i < 3; i++) {
            LembarSurat.tambah(sel, "");
        }
    }

    private static void tembusan(LembarSurat lembar, List<String> tembusan) {
        if (tembusan.isEmpty()) {
            return;
        }
        lembar.alinea("Tembusan:").setSpacingBefore(360);
        for (int i = 0; i < tembusan.size(); i++) {
            lembar.alinea((i + 1) + ". " + tembusan.get(i));
        }
    }
}
