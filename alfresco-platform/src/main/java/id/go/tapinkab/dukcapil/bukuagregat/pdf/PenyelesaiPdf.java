package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Huruf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;

/**
 * Finishes a PDF, whoever laid it out: metadata, page labels, the line that says number and date or
 * that it is a draft, "DRAF" across the pages, the QR code, bookmarks where there are none. PDF/A-2
 * stays PDF/A-2. Thread-safe.
 */
public final class PenyelesaiPdf {

    private static final String DRAF = "DRAF";
    private static final float TEPI = 34;
    private static final float UKURAN_BARIS = 6.5f;
    private static final float SISI_QR = 68;

    /**
     * Writes the finished PDF; does not close the stream.
     *
     * @param docx what the PDF was made of: its headings are the bookmarks of a PDF without any
     * @throws IOException when {@code pdf} is not a readable PDF
     */
    public void selesaikan(byte[] pdf, byte[] docx, TandaPdf tanda, OutputStream keluaran)
            throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            KerangkaPdf.pasang(dokumen, docx);
            LabelHalaman.pasang(dokumen);
            PDFont huruf = huruf(dokumen, false);
            PDFont tebal = huruf(dokumen, true);
            PDExtendedGraphicsState samar = new PDExtendedGraphicsState();
            samar.setNonStrokingAlphaConstant(0.13f);
            for (PDPage halaman : dokumen.getPages()) {
                try (PDPageContentStream isi = tambahan(dokumen, halaman)) {
                    isi.beginMarkedContent(COSName.ARTIFACT);
                    baris(isi, tanda, huruf);
                    if (tanda.draf()) {
                        isi.setGraphicsStateParameters(samar);
                        melintang(isi, halaman.getMediaBox(), tebal);
                    }
                    isi.endMarkedContent();
                }
            }
            if (tanda.registrasi().isPresent()) {
                verifikasi(dokumen, tanda.registrasi().get(), huruf);
            }
            MetadataPdf.tulis(dokumen, tanda);
            // Else PDFBox takes the clock: the same version shall be the same file.
            dokumen.setDocumentId(tanda.waktu().toEpochMilli());
            dokumen.save(keluaran);
        }
    }

    /** Whether a PDF says that it is PDF/A-2, as a registered book has to be. */
    public static boolean pdfA2(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            return MetadataPdf.pdfA2(dokumen);
        }
    }

    /** How many pages a PDF has. */
    public static int halaman(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            return dokumen.getNumberOfPages();
        }
    }

    private static PDPageContentStream tambahan(PDDocument dokumen, PDPage halaman)
            throws IOException {
        return new PDPageContentStream(dokumen, halaman, AppendMode.APPEND, true, true);
    }

    private static PDFont huruf(PDDocument dokumen, boolean tebal) throws IOException {
        String berkas = Huruf.berkas(tebal, false);
        try (InputStream isi = Huruf.class.getResourceAsStream(berkas)) {
            return PDType0Font.load(dokumen, Objects.requireNonNull(isi, berkas), true);
        }
    }

    private static void baris(PDPageContentStream isi, TandaPdf tanda, PDFont huruf)
            throws IOException {
        isi.beginText();
        isi.setFont(huruf, UKURAN_BARIS);
        isi.setNonStrokingColor(0.35f, 0.35f, 0.35f);
        isi.newLineAtOffset(TEPI, 14);
        isi.showText(tanda.baris());
        isi.endText();
    }

    /** From corner to corner, light enough to read what is below. */
    private static void melintang(PDPageContentStream isi, PDRectangle kotak, PDFont huruf)
            throws IOException {
        double sudut = Math.atan2(kotak.getHeight(), kotak.getWidth());
        double miring = Math.hypot(kotak.getWidth(), kotak.getHeight());
        float ukuran = (float) (miring * 0.62 / huruf.getStringWidth(DRAF) * 1000);
        float panjang = huruf.getStringWidth(DRAF) / 1000 * ukuran;
        Matrix letak = Matrix.getRotateInstance(sudut, kotak.getWidth() / 2, kotak.getHeight() / 2);
        letak.translate(-panjang / 2, -ukuran * 0.36f);
        isi.beginText();
        isi.setFont(huruf, ukuran);
        isi.setNonStrokingColor(0.4f, 0.4f, 0.4f);
        isi.setTextMatrix(letak);
        isi.showText(DRAF);
        isi.endText();
    }

    private static void verifikasi(PDDocument dokumen, TandaPdf.Registrasi registrasi, PDFont huruf)
            throws IOException {
        if (registrasi.alamat().isEmpty()) {
            return;
        }
        String alamat = registrasi.alamat().get();
        PDPage halaman = dokumen.getPage(0);
        float kiri = halaman.getMediaBox().getWidth() - TEPI - SISI_QR;
        float bawah = TEPI;
        try (PDPageContentStream isi = tambahan(dokumen, halaman)) {
            isi.beginMarkedContent(COSName.ARTIFACT);
            KodeQr.gambar(isi, alamat, kiri, bawah, SISI_QR);
            isi.beginText();
            isi.setFont(huruf, UKURAN_BARIS);
            isi.setNonStrokingColor(0.35f, 0.35f, 0.35f);
            String ajakan = "Periksa keaslian:";
            isi.newLineAtOffset(
                    kiri + (SISI_QR - huruf.getStringWidth(ajakan) / 1000 * UKURAN_BARIS) / 2,
                    bawah + SISI_QR);
            isi.showText(ajakan);
            isi.endText();
            isi.endMarkedContent();
        }
        PDActionURI tindakan = new PDActionURI();
        tindakan.setURI(alamat);
        PDBorderStyleDictionary tanpaGaris = new PDBorderStyleDictionary();
        tanpaGaris.setWidth(0);
        PDAnnotationLink tautan = new PDAnnotationLink();
        tautan.setAction(tindakan);
        tautan.setBorderStyle(tanpaGaris);
        tautan.setPrinted(true);
        tautan.setContents("Periksa keaslian: " + alamat);
        tautan.setRectangle(new PDRectangle(kiri, bawah, SISI_QR, SISI_QR));
        halaman.getAnnotations().add(tautan);
    }
}
