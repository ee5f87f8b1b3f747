package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of the bundled font's letters. {@code java.awt.Font} would need fontconfig, which a
 * headless server often lacks.
 */
public final class Huruf {

    private final TrueTypeFont font;
    private final CmapLookup peta;
    private final double perEm;

    private Huruf(TrueTypeFont font) throws IOException {
        this.font = font;
        this.peta = font.getUnicodeCmapLookup();
        this.perEm = font.getUnitsPerEm();
    }

    /** One of the four bundled faces; metrically the same as Arial. */
    public static Huruf arimo(boolean tebal, boolean miring) {
        return baca(berkas(tebal, miring));
    }

    /** The resource of a face, beside this class. */
    public static String berkas(boolean tebal, boolean miring) {
        String gaya = (tebal ? "Bold" : "") + (miring ? "Italic" : "");
        return "Arimo-" + (gaya.isEmpty() ? "Regular" : gaya) + ".ttf";
    }

    /** Reads a font resource; glyphs are parsed when they are first drawn. Not thread-safe. */
    static Huruf baca(String sumber) {
        try (InputStream isi = Huruf.class.getResourceAsStream(sumber)) {
            byte[] berkas = Objects.requireNonNull(isi, sumber).readAllBytes();
            return new Huruf(new TTFParser().parse(new RandomAccessReadBuffer(berkas)));
        } catch (IOException e) {
            throw new UncheckedIOException("Bundled font cannot be read: " + sumber, e);
        }
    }

    /** Width of a text at a font size, in the unit of that size. */
    public double lebar(String teks, double ukuran) {
        return teks.codePoints().mapToDouble(this::maju).sum() * ukuran / perEm;
    }

    /** Whether the font has a letter. */
    public boolean punya(int kode) {
        return peta.getGlyphId(kode) != 0;
    }

    private double maju(int kode) {
        try {
            return font.getAdvanceWidth(peta.getGlyphId(kode));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as a shape with its baseline's left end at x, y. */
    Shape bentuk(String teks, double x, double y, double ukuran) {
        Path2D hasil = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double skala = ukuran / perEm;
        double pena = x;
        for (int kode : teks.codePoints().toArray()) {
            try {
                GlyphData glif = font.getGlyph().getGlyph(peta.getGlyphId(kode));
                if (glif != null) {
                    AffineTransform letak = AffineTransform.getTranslateInstance(pena, y);
                    letak.scale(skala, -skala);
                    hasil.append(letak.createTransformedShape(glif.getPath()), false);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pena += maju(kode) * skala;
        }
        return hasil;
    }
}
