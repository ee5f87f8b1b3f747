package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code as squares of the page's own content: sharp at every size, and no picture. */
final class KodeQr {

    private KodeQr() {}

    /**
     * Draws into a square; a quiet zone of four modules is part of it.
     *
     * @throws IOException when the text is too long for a QR code
     */
    static void gambar(PDPageContentStream isi, String teks, double kiri, double bawah, double sisi)
            throws IOException {
        BitMatrix pola;
        try {
            pola =
                    new QRCodeWriter()
                            .encode(
                                    teks,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            4));
        } catch (WriterException e) {
            throw new IOException("No QR code of " + teks.length() + " characters", e);
        }
        double modul = sisi / pola.getWidth();
        isi.setNonStrokingColor(1f, 1f, 1f);
        isi.addRect((float) kiri, (float) bawah, (float) sisi, (float) sisi);
        isi.fill();
        isi.setNonStrokingColor(0f, 0f, 0f);
        for (int y = 0; y < pola.getHeight(); y++) {
            for (int x = 0; x < pola.getWidth(); x++) {
                int awal = x;
                while (x < pola.getWidth() && pola.get(x, y)) {
                    x++;
                }
                if (x > awal) {
                    isi.addRect(
                            (float) (kiri + awal * modul),
                            (float) (bawah + sisi - (y + 1) * modul),
                            (float) ((x - awal) * modul),
                            (float) modul);
                }
            }
        }
        isi.fill();
    }
}
