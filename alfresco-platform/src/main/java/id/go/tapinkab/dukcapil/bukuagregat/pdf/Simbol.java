package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.Map;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/** Characters of the fonts Symbol and Wingdings, and others that Arimo lacks, as it has them. */
final class Simbol {

    private static final Map<Integer, String> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "□"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x6C, "●"),
                    Map.entry(0x71, "□"),
                    Map.entry(0x76, "◊"),
                    Map.entry(0xD8, "►"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0xFC, "√"),
                    Map.entry(0xFB, "×"),
                    Map.entry(0xFE, "■"),
                    Map.entry(0xB7, "•"),
                    Map.entry(0x2D, "–"));

    private static final Map<Integer, String> PENGGANTI =
            Map.of(
                    0x2610, "□", 0x2611, "■", 0x2612, "■", 0x2713, "√", 0x2714, "√", 0x2022, "•",
                    0x25E6, "○", 0x2011, "-", 0x2717, "×");

    private Simbol() {}

    /** A character of {@code w:sym}; empty text when it is not known. */
    static String sym(String huruf, int kode) {
        int bita = kode & 0xFF;
        if (huruf.startsWith("Symbol")) {
            String nama = SymbolEncoding.INSTANCE.getName(bita);
            String teks = nama == null ? null : GlyphList.getAdobeGlyphList().toUnicode(nama);
            return teks == null ? "" : teks;
        }
        return WINGDINGS.getOrDefault(bita, "");
    }

    /** The bullet of a list level. */
    static String butir(String lvlText) {
        if (lvlText.isEmpty()) {
            return "";
        }
        int kode = lvlText.codePointAt(0);
        if (kode >= 0xF000 && kode <= 0xF0FF) {
            return WINGDINGS.getOrDefault(kode & 0xFF, "•");
        }
        return PENGGANTI.getOrDefault(kode, lvlText);
    }

    /** Something alike for a character that the font lacks; empty text when there is nothing. */
    static String pengganti(int kode) {
        return PENGGANTI.getOrDefault(kode, "");
    }
}
