package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Huruf;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Text in its font: the attributes of an FO inline, and how wide a text comes out. */
final class PenulisHuruf {

    /** Line height of Arial's metrics at single spacing, per font size. */
    static final double BARIS_TUNGGAL = 1.149;

    static final String KELUARGA = "Arimo";

    private final PenulisFo fo;
    private final Laporan laporan;
    private final Map<String, Huruf> muka = new HashMap<>();

    PenulisHuruf(PenulisFo fo, Laporan laporan) {
        this.fo = fo;
        this.laporan = laporan;
    }

    static double ukuran(Sifat huruf) {
        return Unsur.angka(huruf.nilai("sz"), 20) / 2.0;
    }

    double lebar(String teks, Sifat huruf) {
        boolean tebal = huruf.nyala("b");
        boolean miring = huruf.nyala("i");
        return muka(tebal, miring).lebar(bentuk(teks, huruf), ukuran(huruf));
    }

    private static String bentuk(String teks, Sifat huruf) {
        return huruf.nyala("caps") || huruf.nyala("smallCaps")
                ? teks.toUpperCase(Locale.ROOT)
                : teks;
    }

    void tulis(String teks, Sifat huruf) throws SAXException {
        buka(huruf);
        fo.teks(dapatDitulis(bentuk(teks, huruf)));
        fo.tutup("inline");
    }

    /** The text with characters that the font lacks replaced by others like them, or told. */
    private String dapatDitulis(String teks) {
        if (teks.chars().allMatch(c -> c < 0x180)) {
            return teks;
        }
        StringBuilder hasil = new StringBuilder();
        teks.codePoints()
                .forEach(
                        kode -> {
                            if (kode < 0x180 || muka(false, false).punya(kode)) {
                                hasil.appendCodePoint(kode);
                            } else if (!Simbol.pengganti(kode).isEmpty()) {
                                hasil.append(Simbol.pengganti(kode));
                            } else {
                                laporan.catat(
                                        String.format(
                                                Locale.ROOT,
                                                "huruf U+%04X yang tidak ada di Arimo",
                                                kode));
                                hasil.append('?');
                            }
                        });
        return hasil.toString();
    }

    private Huruf muka(boolean tebal, boolean miring) {
        return muka.computeIfAbsent(tebal + "," + miring, k -> Huruf.arimo(tebal, miring));
    }

    void buka(Sifat huruf) throws SAXException {
        periksaHuruf(huruf);
        String naik =
                switch (huruf.nilai("vertAlign")) {
                    case "superscript" -> "super";
                    case "subscript" -> "sub";
                    default -> "";
                };
        double ukuran = ukuran(huruf);
        if (!naik.isEmpty()) {
            ukuran *= 0.65;
        }
        boolean garisBawah =
                huruf.unsur("u").filter(u -> !Unsur.atribut(u, "val").equals("none")).isPresent();
        String hiasan =
                (garisBawah ? "underline " : "")
                        + (huruf.nyala("strike") || huruf.nyala("dstrike") ? "line-through" : "");
        fo.buka(
                "inline",
                "font-size",
                PenulisFo.pt(ukuran),
                "font-weight",
                huruf.nyala("b") ? "bold" : "normal",
                "font-style",
                huruf.nyala("i") ? "italic" : "normal",
                "color",
                warna(huruf.nilai("color")),
                "background-color",
                latar(huruf),
                "text-decoration",
                hiasan.strip(),
                "vertical-align",
                naik);
    }

    private static String latar(Sifat huruf) {
        String sorot = huruf.nilai("highlight");
        return switch (sorot) {
            case "", "none" -> warna(huruf.atribut("shd.fill"));
            case "green" -> "lime";
            case "darkGreen" -> "green";
            case "darkYellow" -> "olive";
            case "darkRed" -> "maroon";
            case "darkBlue" -> "navy";
            case "darkCyan" -> "teal";
            case "darkMagenta" -> "purple";
            case "lightGray" -> "silver";
            case "darkGray" -> "gray";
            default -> sorot.toLowerCase(Locale.ROOT);
        };
    }

    /** {@code #1F3864} of {@code 1F3864}; nothing for {@code auto}. */
    static String warna(String warna) {
        return warna.matches("[0-9A-Fa-f]{6}") ? "#" + warna : "";
    }

    private void periksaHuruf(Sifat huruf) {
        Optional<Element> rFonts = huruf.unsur("rFonts");
        String nama = rFonts.map(r -> Unsur.atribut(r, "ascii")).orElse("");
        if (!nama.isEmpty() && !nama.equals("Arial") && !nama.equals(KELUARGA)) {
            laporan.catat("huruf " + nama + " (diganti " + KELUARGA + ")");
        }
    }
}
