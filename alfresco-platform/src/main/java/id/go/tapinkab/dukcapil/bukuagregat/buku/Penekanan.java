package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What in a text is set off by more than its style. */
final class Penekanan {

    private static final Set<String> JENIS =
            Set.of("b", "i", "u", "strike", "highlight", "vertAlign");
    private static final Set<String> TIDAK = Set.of("0", "false", "off", "none", "baseline");

    private Penekanan() {}

    /** The words that stand out, each with how. */
    static Set<String> dalam(List<ButirNaskah> blok) {
        Set<String> hasil = new LinkedHashSet<>();
        for (ButirNaskah butir : blok) {
            for (Element run : PohonWord.semua(butir.xml(), "r")) {
                String teks = PohonWord.teks(run);
                if (teks.isEmpty()) {
                    continue;
                }
                for (Element sifat : PohonWord.anak(run)) {
                    if (PohonWord.adalah(sifat, "rPr")) {
                        PohonWord.anak(sifat).stream()
                                .filter(PohonWord::word)
                                .filter(satu -> JENIS.contains(satu.getLocalName()))
                                .filter(satu -> !TIDAK.contains(PohonWord.sifat(satu, "val")))
                                .forEach(satu -> hasil.add(satu.getLocalName() + ": " + teks));
                    }
                }
            }
        }
        return hasil;
    }
}
