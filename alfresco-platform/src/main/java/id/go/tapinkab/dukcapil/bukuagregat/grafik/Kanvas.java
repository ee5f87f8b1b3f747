package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A white picture drawn on in points (1/72 inch), kept at 200 dots an inch. */
final class Kanvas implements AutoCloseable {

    /** Where a text stands to the point given for it. */
    enum Rata {
        KIRI,
        TENGAH,
        KANAN
    }

    private static final double TITIK_PER_POIN = 200.0 / 72;

    private final BufferedImage gambar;
    private final Graphics2D g;
    private final Huruf biasa = Huruf.baca("Arimo-Regular.ttf");
    private final Huruf tebal = Huruf.baca("Arimo-Bold.ttf");

    Kanvas(double lebar, double tinggi) {
        gambar =
                new BufferedImage(
                        (int) Math.round(lebar * TITIK_PER_POIN),
                        (int) Math.round(tinggi * TITIK_PER_POIN),
                        BufferedImage.TYPE_INT_RGB);
        g = gambar.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, gambar.getWidth(), gambar.getHeight());
        g.scale(TITIK_PER_POIN, TITIK_PER_POIN);
    }

    double lebar(String teks, double ukuran) {
        return biasa.lebar(teks, ukuran);
    }

    void teks(String teks, double x, double y, double ukuran, Rata rata, Color warna) {
        tulis(biasa, teks, x, y, ukuran, rata, warna);
    }

    void teksTebal(String teks, double x, double y, double ukuran, Rata rata, Color warna) {
        tulis(tebal, teks, x, y, ukuran, rata, warna);
    }

    private void tulis(
            Huruf huruf, String teks, double x, double y, double ukuran, Rata rata, Color warna) {
        double lebar = huruf.lebar(teks, ukuran);
        double kiri =
                switch (rata) {
                    case KIRI -> x;
                    case TENGAH -> x - lebar / 2;
                    case KANAN -> x - lebar;
                };
        g.setColor(warna);
        g.fill(huruf.bentuk(teks, kiri, y, ukuran));
    }

    void kotak(double x, double y, double lebar, double tinggi, Color warna) {
        g.setColor(warna);
        g.fill(new Rectangle2D.Double(x, y, lebar, tinggi));
    }

    void garis(double x1, double y1, double x2, double y2, double tebalGaris, Color warna) {
        g.setColor(warna);
        g.setStroke(new BasicStroke((float) tebalGaris));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    byte[] png() {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try {
            ImageIO.write(gambar, "png", keluaran);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    @Override
    public void close() {
        g.dispose();
    }
}
