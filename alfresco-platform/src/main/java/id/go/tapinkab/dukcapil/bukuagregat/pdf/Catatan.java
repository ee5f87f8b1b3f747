package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Footnotes at the foot of their page, endnotes behind the last section. */
final class Catatan {

    private static final String KAKI = "word/footnotes.xml";
    private static final String AKHIR = "word/endnotes.xml";

    private record Akhir(String nomor, Element isi) {}

    private final Docx docx;
    private final Map<String, Element> kaki;
    private final Map<String, Element> akhir;
    private final List<Akhir> tertunda = new ArrayList<>();
    private int urutKaki;
    private String nomorKini = "";

    Catatan(Docx docx) throws IOException {
        this.docx = docx;
        this.kaki = baca(KAKI, "footnote");
        this.akhir = baca(AKHIR, "endnote");
    }

    private Map<String, Element> baca(String bagian, String nama) throws IOException {
        Map<String, Element> hasil = new HashMap<>();
        var berkas = docx.xml(bagian);
        if (berkas.isPresent()) {
            for (Element satu : Unsur.anak(berkas.get().getDocumentElement(), nama)) {
                hasil.put(Unsur.atribut(satu, "id"), satu);
            }
        }
        return hasil;
    }

    /** The number of the note that is being written, for the mark inside it. */
    String nomorKini() {
        return nomorKini;
    }

    void kaki(Bersama bersama, String id, double lebar) throws SAXException {
        Element isi = kaki.get(id);
        if (isi == null) {
            return;
        }
        PenulisFo fo = bersama.fo();
        nomorKini = Integer.toString(++urutKaki);
        fo.buka("footnote");
        rujukan(fo, nomorKini);
        fo.buka(
                "footnote-body",
                "start-indent",
                "0pt",
                "end-indent",
                "0pt",
                "text-indent",
                "0pt",
                "text-align",
                "start",
                "text-align-last",
                "start",
                "font-weight",
                "normal",
                "font-style",
                "normal",
                "color",
                "black");
        isi(bersama, KAKI, isi, lebar);
        fo.tutup("footnote-body");
        fo.tutup("footnote");
    }

    void akhir(Bersama bersama, String id) throws SAXException {
        Element isi = akhir.get(id);
        if (isi != null) {
            String nomor = Penomoran.romawi(tertunda.size() + 1);
            tertunda.add(new Akhir(nomor, isi));
            rujukan(bersama.fo(), nomor);
        }
    }

    void tulisAkhir(Bersama bersama, double lebar) throws SAXException {
        for (int i = 0; i < tertunda.size(); i++) {
            if (i == 0) {
                bersama.fo()
                        .kosong(
                                "block",
                                "space-before",
                                "12pt",
                                "border-top",
                                "0.5pt solid black",
                                "end-indent",
                                PenulisFo.pt(lebar * 0.67));
            }
            nomorKini = tertunda.get(i).nomor();
            isi(bersama, AKHIR, tertunda.get(i).isi(), lebar);
        }
    }

    private static void rujukan(PenulisFo fo, String nomor) throws SAXException {
        fo.buka("inline", "font-size", "65%", "vertical-align", "super");
        fo.teks(nomor);
        fo.tutup("inline");
    }

    private void isi(Bersama bersama, String bagian, Element catatan, double lebar)
            throws SAXException {
        try {
            if (Unsur.keturunan(catatan, "footnoteRef").isEmpty()
                    && Unsur.keturunan(catatan, "endnoteRef").isEmpty()) {
                bersama.fo().buka("block", "font-size", "8.5pt");
                rujukan(bersama.fo(), nomorKini);
                bersama.fo().tutup("block");
            }
            new Cerita(bersama, docx.dari(bagian))
                    .isi(Cerita.rata(catatan), lebar, Cerita.Letak.LAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
