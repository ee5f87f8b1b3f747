package id.go.tapinkab.dukcapil.bukuagregat.surat;

import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.KopSurat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A sheet of letter paper: A4, Arial, letterhead, plain paragraphs and tables of fixed widths. */
final class LembarSurat implements AutoCloseable {

    private static final String HURUF = "Arial";
    private static final int UKURAN = 11;

    private final XWPFDocument dokumen = new XWPFDocument();
    private boolean kosong = true;

    LembarSurat() {
        CTSectPr bagian = dokumen.getDocument().getBody().addNewSectPr();
        CTPageSz kertas = bagian.addNewPgSz();
        kertas.setW(BigInteger.valueOf(11906));
        kertas.setH(BigInteger.valueOf(16838));
        CTPageMar tepi = bagian.addNewPgMar();
        tepi.setTop(BigInteger.valueOf(1000));
        tepi.setBottom(BigInteger.valueOf(1134));
        tepi.setLeft(BigInteger.valueOf(1418));
        tepi.setRight(BigInteger.valueOf(1134));
        XWPFStyles gaya = dokumen.createStyles();
        CTFonts huruf = CTFonts.Factory.newInstance();
        huruf.setAscii(HURUF);
        huruf.setHAnsi(HURUF);
        huruf.setCs(HURUF);
        gaya.setDefaultFonts(huruf);
        gaya.setSpellingLanguage("id-ID");
    }

    XWPFDocument dokumen() {
        return dokumen;
    }

    /** Logo at the left where there is one, the names in capitals, centred, a double line below. */
    void kop(KopSurat kop) throws IOException {
        boolean berlogo = kop.logo().isPresent();
        XWPFTable tabel = berlogo ? tabel(1, false, 1400, 7980) : tabel(1, false, 9380);
        if (berlogo) {
            logo(isi(tabel.getRow(0).getCell(0), "").getRuns().get(0), kop.logo().get());
        }
        XWPFTableCell tengah = tabel.getRow(0).getCell(berlogo ? 1 : 0);
        barisKop(isi(tengah, besar(kop.pemerintah())), 13, true);
        barisKop(tambah(tengah, besar(kop.kantor())), 14, true);
        barisKop(tambah(tengah, kop.alamat()), 9, false);
        if (!kop.kontak().isBlank()) {
            barisKop(tambah(tengah, kop.kontak()), 9, false);
        }
        XWPFParagraph garis = alinea("");
        garis.setBorderTop(Borders.THIN_THICK_SMALL_GAP);
        garis.setSpacingBefore(60);
        garis.getRuns().get(0).setFontSize(6);
    }

    private static String besar(String nama) {
        return nama.toUpperCase(Locale.ROOT);
    }

    private static void logo(XWPFRun tempat, byte[] png) throws IOException {
        try {
            tempat.addPicture(
                    new ByteArrayInputStream(png),
                    Document.PICTURE_TYPE_PNG,
                    "logo.png",
                    Units.toEMU(56),
                    Units.toEMU(68));
        } catch (InvalidFormatException e) {
            throw new IOException("The logo of the letterhead can't be embedded", e);
        }
    }

    private static void barisKop(XWPFParagraph baris, int ukuran, boolean tebal) {
        baris.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun teks = baris.getRuns().get(0);
        teks.setFontSize(ukuran);
        teks.setBold(tebal);
    }

    XWPFParagraph alinea(String teks) {
        kosong = false;
        return tulis(dokumen.createParagraph(), teks);
    }

    /**
     * A table of fixed column widths.
     *
     * @param lebar of each column, in twentieths of a point
     */
    XWPFTable tabel(int baris, boolean bergaris, int... lebar) {
        if (!kosong
                && dokumen.getBodyElements().get(dokumen.getBodyElements().size() - 1)
                        instanceof XWPFTable) {
            // Two tables without a paragraph between them become one in Word.
            alinea("");
        }
        kosong = false;
        XWPFTable tabel = dokumen.createTable(baris, lebar.length);
        tabel.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int jumlah = 0;
        for (int satu : lebar) {
            jumlah += satu;
        }
        tabel.setWidth(jumlah);
        if (!bergaris) {
            tanpaGaris(tabel);
        }
        var kisi =
                tabel.getCTTbl().getTblGrid() == null
                        ? tabel.getCTTbl().addNewTblGrid()
                        : tabel.getCTTbl().getTblGrid();
        for (int i = kisi.sizeOfGridColArray() - 1; i >= 0; i--) {
            kisi.removeGridCol(i);
        }
        for (int satu : lebar) {
            kisi.addNewGridCol().setW(BigInteger.valueOf(satu));
        }
        tabel.getRows()
                .forEach(
                        r -> {
                            for (int i = 0; i < lebar.length; i++) {
                                r.getCell(i).setWidth(String.valueOf(lebar[i]));
                            }
                        });
        return tabel;
    }

    private static void tanpaGaris(XWPFTable tabel) {
        tabel.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        tabel.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        tabel.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        tabel.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        tabel.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        tabel.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }

    /** Puts the text into the cell's first paragraph. */
    static XWPFParagraph isi(XWPFTableCell sel, String teks) {
        return tulis(sel.getParagraphArray(0), teks);
    }

    /** Adds a paragraph to the cell. */
    static XWPFParagraph tambah(XWPFTableCell sel, String teks) {
        return tulis(sel.addParagraph(), teks);
    }

    private static XWPFParagraph tulis(XWPFParagraph alinea, String teks) {
        XWPFRun run = alinea.createRun();
        run.setText(teks);
        run.setFontFamily(HURUF);
        run.setFontSize(UKURAN);
        alinea.setSpacingAfter(0);
        return alinea;
    }

    @Override
    public void close() throws IOException {
        dokumen.close();
    }
}
