package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Counts the paragraphs of numbered lists and writes their labels. */
final class Penomoran {

    private static final List<String> ROMAWI =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] NILAI = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** The label of a paragraph and the properties of its list level. */
    record Label(String teks, Optional<Element> pPr) {}

    private final Map<String, Element> abstrak = new HashMap<>();
    private final Map<String, String> abstrakDariNomor = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> hitungan = new HashMap<>();

    Penomoran(Docx docx) throws IOException {
        var berkas = docx.xml("word/numbering.xml");
        if (berkas.isEmpty()) {
            return;
        }
        Element akar = berkas.get().getDocumentElement();
        for (Element satu : Unsur.anak(akar, "abstractNum")) {
            abstrak.put(Unsur.atribut(satu, "abstractNumId"), satu);
        }
        for (Element satu : Unsur.anak(akar, "num")) {
            abstrakDariNomor.put(Unsur.atribut(satu, "numId"), Unsur.nilai(satu, "abstractNumId"));
        }
    }

    /** The next label of a list; empty when the paragraph is in none. */
    Optional<Label> label(Sifat paragraf) {
        Optional<Element> numPr = paragraf.unsur("numPr");
        if (numPr.isEmpty()) {
            return Optional.empty();
        }
        String numId = Unsur.nilai(numPr.get(), "numId");
        int tingkat = Unsur.angka(Unsur.nilai(numPr.get(), "ilvl"), 0);
        Element definisi = abstrak.get(abstrakDariNomor.getOrDefault(numId, ""));
        if (definisi == null) {
            return Optional.empty();
        }
        Map<Integer, Integer> hitung = hitungan.computeIfAbsent(numId, n -> new TreeMap<>());
        hitung.keySet().removeIf(lain -> lain > tingkat);
        int awal =
                tingkat(definisi, tingkat)
                        .map(l -> Unsur.angka(Unsur.nilai(l, "start"), 1))
                        .orElse(1);
        hitung.merge(tingkat, awal, (lama, baru) -> lama + 1);
        return tingkat(definisi, tingkat)
                .map(l -> new Label(teks(definisi, l, hitung), Unsur.satu(l, "pPr")));
    }

    private static Optional<Element> tingkat(Element definisi, int tingkat) {
        return Unsur.anak(definisi, "lvl").stream()
                .filter(l -> Unsur.angka(Unsur.atribut(l, "ilvl"), -1) == tingkat)
                .findFirst();
    }

    private static String teks(Element definisi, Element lvl, Map<Integer, Integer> hitung) {
        if (Unsur.nilai(lvl, "numFmt").equals("bullet")) {
            return "•";
        }
        String hasil = Unsur.nilai(lvl, "lvlText");
        for (int i = 0; i < 9; i++) {
            if (hasil.contains("%" + (i + 1))) {
                String bentuk = tingkat(definisi, i).map(l -> Unsur.nilai(l, "numFmt")).orElse("");
                hasil = hasil.replace("%" + (i + 1), bentuk(hitung.getOrDefault(i, 1), bentuk));
            }
        }
        return hasil;
    }

    private static String bentuk(int angka, String bentuk) {
        return switch (bentuk) {
            case "lowerLetter" -> huruf(angka);
            case "upperLetter" -> huruf(angka).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> romawi(angka);
            case "upperRoman" -> romawi(angka).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(angka);
        };
    }

    /** a … z, aa, bb … as Word counts. */
    private static String huruf(int angka) {
        return String.valueOf((char) ('a' + (angka - 1) % 26)).repeat((angka - 1) / 26 + 1);
    }

    private static String romawi(int angka) {
        StringBuilder hasil = new StringBuilder();
        int sisa = angka;
        for (int i = 0; i < NILAI.length; i++) {
            while (sisa >= NILAI[i]) {
                hasil.append(ROMAWI.get(i));
                sisa -= NILAI[i];
            }
        }
        return hasil.toString();
    }
}
