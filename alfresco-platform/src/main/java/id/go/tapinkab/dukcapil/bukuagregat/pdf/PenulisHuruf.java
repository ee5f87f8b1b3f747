package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Huruf;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Text in its font: the attributes of an FO inline, and how wide a text comes out. */
final class PenulisHuruf {

    /** Line height of Arial's metrics at single spacing, per font size. */
    static final double BARIS_TUNGGAL = 1.149;

    static final String KELUARGA = "Arimo";

    private static final Pattern ANGKA = Pattern.compile("\\d+(?:[-–/]\\d+)+");

    private static final List<String> EFEK =
            List.of("outline", "shadow", "emboss", "imprint", "effect");

    private final PenulisFo fo;
    private final Laporan laporan;
    private final Map<String, Huruf> muka = new HashMap<>();
    private double ukuranBlok;

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
        return muka(tebal, miring).lebar(bentuk(teks, huruf), ukuran(huruf))
                + teks.length() * huruf.poin("spacing.val");
    }

    private static String bentuk(String teks, Sifat huruf) {
        return huruf.nyala("caps") || huruf.nyala("smallCaps")
                ? teks.toUpperCase(Locale.ROOT)
                : teks;
    }

    void tulis(String teks, Sifat huruf) throws SAXException {
        boolean berinline = buka(huruf);
        utuh(dapatDitulis(bentuk(teks, huruf)));
        if (berinline) {
            fo.tutup("inline");
        }
    }

    /** Writes a text in which no line ends inside a figure: {@code 15–64}, {@code 2023/2024}. */
    private void utuh(String teks) throws SAXException {
        int dari = 0;
        Matcher cocok = ANGKA.matcher(teks);
        while (cocok.find()) {
            fo.teks(teks.substring(dari, cocok.start()));
            fo.buka("inline", "keep-together.within-line", "always");
            fo.teks(cocok.group());
            fo.tutup("inline");
            dari = cocok.end();
        }
        fo.teks(teks.substring(dari));
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

    /** The size that the open block gives its text. */
    void dasar(double ukuran) {
        ukuranBlok = ukuran;
    }

    /**
     * Opens an inline for what differs from the block; returns whether it was needed, so that the
     * many plain cells do without.
     */
    private boolean buka(Sifat huruf) throws SAXException {
        String[] sifat = sifat(huruf);
        for (int i = 1; i < sifat.length; i += 2) {
            if (!sifat[i].isEmpty()) {
                fo.buka("inline", sifat);
                return true;
            }
        }
        return false;
    }

    /** An element without text of its own, in its font: a page number. */
    void kosong(Sifat huruf, String nama, String... atribut) throws SAXException {
        boolean berinline = buka(huruf);
        fo.kosong(nama, atribut);
        if (berinline) {
            fo.tutup("inline");
        }
    }

    private String[] sifat(Sifat huruf) {
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
        return new String[] {
            "font-size",
            ukuran == ukuranBlok ? "" : PenulisFo.pt(ukuran),
            "font-weight",
            huruf.nyala("b") ? "bold" : "",
            "font-style",
            huruf.nyala("i") ? "italic" : "",
            "color",
            warna(huruf.nilai("color")),
            "background-color",
            latar(huruf),
            "text-decoration",
            hiasan.strip(),
            "vertical-align",
            naik,
            "letter-spacing",
            PenulisFo.ptBilaAda(huruf.poin("spacing.val")),
            "baseline-shift",
            naik.isEmpty()
                    ? PenulisFo.ptBilaAda(Unsur.angka(huruf.nilai("position"), 0) / 2.0)
                    : "",
            "border",
            huruf.unsur("bdr").map(Batas::dari).orElse("")
        };
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
        boolean enam =
                warna.length() == 6 && warna.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return enam ? "#" + warna : "";
    }

    private void periksaHuruf(Sifat huruf) {
        Optional<Element> rFonts = huruf.unsur("rFonts");
        String nama = rFonts.map(r -> Unsur.atribut(r, "ascii")).orElse("");
        if (!nama.isEmpty() && !nama.equals("Arial") && !nama.equals(KELUARGA)) {
            laporan.catat("huruf " + nama + " (diganti " + KELUARGA + ")");
        }
        if (huruf.nyala("smallCaps")) {
            laporan.catat("kapital kecil (ditulis kapital)");
        }
        if (!huruf.nilai("w").isEmpty() && !huruf.nilai("w").equals("100")) {
            laporan.catat("huruf yang direntangkan (ditulis biasa)");
        }
        if (EFEK.stream().anyMatch(huruf::nyala)) {
            laporan.catat("efek huruf (ditulis biasa)");
        }
    }
}
