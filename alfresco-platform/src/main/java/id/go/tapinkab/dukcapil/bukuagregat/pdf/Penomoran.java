package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Counts the paragraphs of numbered lists and writes their labels. */
final class Penomoran {

    private static final List<String> ROMAWI =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] NILAI = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /**
     * The label of a paragraph and the properties of its list level.
     *
     * @param akhiran what follows the label: {@code space}, {@code nothing}, else a tab
     */
    record Label(String teks, String akhiran, Optional<Element> pPr) {}

    private final Map<String, Element> abstrak = new HashMap<>();
    private final Map<String, Element> nomor = new HashMap<>();
    private final Set<String> terpakai = new HashSet<>();
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
            nomor.put(Unsur.atribut(satu, "numId"), satu);
        }
    }

    /** The definition behind a list; one that only names a list style is that of the style. */
    private Element definisi(String numId) {
        Element num = nomor.get(numId);
        Element hasil = num == null ? null : abstrak.get(Unsur.nilai(num, "abstractNumId"));
        String gaya = hasil == null ? "" : Unsur.nilai(hasil, "numStyleLink");
        if (gaya.isEmpty()) {
            return hasil;
        }
        return abstrak.values().stream()
                .filter(a -> Unsur.nilai(a, "styleLink").equals(gaya))
                .findFirst()
                .orElse(hasil);
    }

    /** The next label of a list; empty when the paragraph is in none. */
    Optional<Label> label(Sifat paragraf) {
        Optional<Element> numPr = paragraf.unsur("numPr");
        if (numPr.isEmpty()) {
            return Optional.empty();
        }
        String numId = Unsur.nilai(numPr.get(), "numId");
        int tingkat = Unsur.angka(Unsur.nilai(numPr.get(), "ilvl"), 0);
        Element definisi = definisi(numId);
        if (definisi == null) {
            return Optional.empty();
        }
        // Lists of one definition count on together, until one says where it starts.
        Map<Integer, Integer> hitung =
                hitungan.computeIfAbsent(
                        Unsur.atribut(definisi, "abstractNumId"), n -> new TreeMap<>());
        Optional<Element> timpa =
                Unsur.anak(nomor.get(numId), "lvlOverride").stream()
                        .filter(o -> Unsur.angka(Unsur.atribut(o, "ilvl"), -1) == tingkat)
                        .findFirst();
        if (terpakai.add(numId + "," + tingkat)) {
            timpa.map(o -> Unsur.nilai(o, "startOverride"))
                    .filter(mulai -> !mulai.isEmpty())
                    .ifPresent(mulai -> hitung.put(tingkat, Unsur.angka(mulai, 1) - 1));
        }
        hitung.keySet().removeIf(lain -> lain > tingkat);
        int awal =
                tingkat(definisi, tingkat)
                        .map(l -> Unsur.angka(Unsur.nilai(l, "start"), 1))
                        .orElse(1);
        hitung.merge(tingkat, awal, (lama, baru) -> lama + 1);
        return timpa.flatMap(o -> Unsur.satu(o, "lvl"))
                .or(() -> tingkat(definisi, tingkat))
                .map(
                        l ->
                                new Label(
                                        teks(definisi, l, hitung),
                                        Unsur.nilai(l, "suff"),
                                        Unsur.satu(l, "pPr")));
    }

    private static Optional<Element> tingkat(Element definisi, int tingkat) {
        return Unsur.anak(definisi, "lvl").stream()
                .filter(l -> Unsur.angka(Unsur.atribut(l, "ilvl"), -1) == tingkat)
                .findFirst();
    }

    private static String teks(Element definisi, Element lvl, Map<Integer, Integer> hitung) {
        String hasil = Unsur.nilai(lvl, "lvlText");
        if (Unsur.nilai(lvl, "numFmt").equals("bullet")) {
            return Simbol.butir(hasil);
        }
        boolean angkaSemua = Unsur.satu(lvl, "isLgl").filter(Unsur::nyala).isPresent();
        for (int i = 0; i < 9; i++) {
            if (hasil.contains("%" + (i + 1))) {
                String bentuk =
                        angkaSemua
                                ? "decimal"
                                : tingkat(definisi, i)
                                        .map(l -> Unsur.nilai(l, "numFmt"))
                                        .orElse("");
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
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", angka);
            default -> Integer.toString(angka);
        };
    }

    /** a … z, aa, bb … as Word counts. */
    private static String huruf(int angka) {
        return String.valueOf((char) ('a' + (angka - 1) % 26)).repeat((angka - 1) / 26 + 1);
    }

    static String romawi(int angka) {
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
