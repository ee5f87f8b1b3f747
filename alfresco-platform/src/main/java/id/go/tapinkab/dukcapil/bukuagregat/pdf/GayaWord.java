package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The styles of a DOCX: what a style id means after defaults and inheritance. */
final class GayaWord {

    private final Map<String, Element> gaya = new HashMap<>();
    private Sifat paragrafBawaan = new Sifat();
    private Sifat hurufBawaan = new Sifat();
    private String gayaParagrafBawaan = "";

    /** Style id → what the style gives, before direct formatting. */
    private final Map<String, Sifat> paragrafGaya = new HashMap<>();

    private final Map<String, Sifat> hurufGaya = new HashMap<>();
    private final Deque<List<Element>> sel = new ArrayDeque<>();

    GayaWord(Docx docx) throws IOException {
        var berkas = docx.xml("word/styles.xml");
        if (berkas.isEmpty()) {
            return;
        }
        Element akar = berkas.get().getDocumentElement();
        Optional<Element> bawaan = Unsur.satu(akar, "docDefaults");
        paragrafBawaan =
                paragrafBawaan.dengan(
                        bawaan.flatMap(b -> Unsur.satu(b, "pPrDefault"))
                                .flatMap(b -> Unsur.satu(b, "pPr")));
        hurufBawaan =
                hurufBawaan.dengan(
                        bawaan.flatMap(b -> Unsur.satu(b, "rPrDefault"))
                                .flatMap(b -> Unsur.satu(b, "rPr")));
        for (Element satu : Unsur.anak(akar, "style")) {
            String id = Unsur.atribut(satu, "styleId");
            gaya.put(id, satu);
            if (Unsur.atribut(satu, "type").equals("paragraph")
                    && Unsur.atribut(satu, "default").equals("1")) {
                gayaParagrafBawaan = id;
            }
        }
    }

    /** What stands next stands in a cell of which the table's style says this. */
    void dalamSel(List<Element> dariGaya) {
        sel.push(dariGaya);
    }

    void keluarSel() {
        sel.pop();
    }

    private List<Element> sel() {
        return sel.isEmpty() ? List.of() : sel.peek();
    }

    Sifat paragraf(Optional<Element> pPr) {
        if (!sel().isEmpty()) {
            return bertumpuk(paragrafBawaan, "pPr", idParagraf(pPr)).dengan(pPr);
        }
        return paragrafGaya
                .computeIfAbsent(idParagraf(pPr), id -> bertumpuk(paragrafBawaan, "pPr", id))
                .dengan(pPr);
    }

    /** The run properties that a paragraph's style gives. */
    Sifat hurufParagraf(Optional<Element> pPr) {
        String id = idParagraf(pPr);
        return sel().isEmpty()
                ? hurufGaya.computeIfAbsent(id, satu -> bertumpuk(hurufBawaan, "rPr", satu))
                : bertumpuk(hurufBawaan, "rPr", id);
    }

    /** Defaults, then the table's style, then the paragraph's. */
    private Sifat bertumpuk(Sifat bawaan, String unsur, String id) {
        Sifat hasil = bawaan;
        for (Element satu : sel()) {
            hasil = hasil.dengan(Unsur.satu(satu, unsur));
        }
        for (Element satu : rantai(id)) {
            hasil = hasil.dengan(Unsur.satu(satu, unsur));
        }
        return hasil;
    }

    Sifat huruf(Sifat dariParagraf, Optional<Element> rPr) {
        Sifat hasil = dariParagraf;
        String id = rPr.map(r -> Unsur.nilai(r, "rStyle")).orElse("");
        for (Element satu : rantai(id)) {
            hasil = hasil.dengan(Unsur.satu(satu, "rPr"));
        }
        return hasil.dengan(rPr);
    }

    /** A table's properties; direct ones come last. */
    Sifat tabel(Optional<Element> tblPr) {
        Sifat hasil = new Sifat();
        for (Element satu : rantai(tblPr.map(t -> Unsur.nilai(t, "tblStyle")).orElse(""))) {
            hasil = hasil.dengan(Unsur.satu(satu, "tblPr"));
        }
        return hasil.dengan(tblPr);
    }

    GayaTabel gayaTabel(Sifat tabel) {
        return new GayaTabel(rantai(tabel.nilai("tblStyle")), tabel);
    }

    private String idParagraf(Optional<Element> pPr) {
        String id = pPr.map(p -> Unsur.nilai(p, "pStyle")).orElse("");
        return id.isEmpty() ? gayaParagrafBawaan : id;
    }

    /** From the oldest ancestor to the style itself. */
    private Deque<Element> rantai(String id) {
        Deque<Element> hasil = new ArrayDeque<>();
        String berikut = id;
        while (gaya.containsKey(berikut) && hasil.size() < 20) {
            Element satu = gaya.get(berikut);
            hasil.addFirst(satu);
            berikut = Unsur.nilai(satu, "basedOn");
        }
        return hasil;
    }
}
