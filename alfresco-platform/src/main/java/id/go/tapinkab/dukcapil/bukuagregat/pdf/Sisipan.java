package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes what hangs on a line but is no text of it: pictures and footnotes. */
final class Sisipan {

    private static final double EMU_PER_POIN = 12_700;

    private final PenulisFo fo;
    private final Docx docx;
    private final Laporan laporan;
    private final List<Element> catatanKaki;
    private int urutanCatatan;

    Sisipan(PenulisFo fo, Docx docx, Laporan laporan) throws IOException {
        this.fo = fo;
        this.docx = docx;
        this.laporan = laporan;
        this.catatanKaki =
                docx.xml("word/footnotes.xml")
                        .map(d -> Unsur.anak(d.getDocumentElement(), "footnote"))
                        .orElse(List.of());
    }

    void gambar(Element drawing) throws SAXException {
        Element blip = Unsur.keturunan(drawing, "blip").get(0);
        Optional<String> berkas = docx.tujuan(Unsur.atribut(blip, "embed"));
        if (berkas.isEmpty() || docx.isi(berkas.get()).isEmpty()) {
            laporan.catat("gambar yang berkasnya di luar dokumen");
            return;
        }
        Element luas = Unsur.keturunan(drawing, "extent").get(0);
        Element sifat = Unsur.keturunan(drawing, "docPr").get(0);
        fo.kosong(
                "external-graphic",
                "src",
                "url('" + Sumber.GAMBAR + berkas.get() + "')",
                "content-width",
                pt(Unsur.angka(Unsur.atribut(luas, "cx"), 0) / EMU_PER_POIN),
                "content-height",
                pt(Unsur.angka(Unsur.atribut(luas, "cy"), 0) / EMU_PER_POIN),
                "scaling",
                "non-uniform",
                "fox:alt-text",
                Unsur.atribut(sifat, "descr"));
    }

    void catatanKaki(Butir.CatatanKaki catatan) throws SAXException {
        Optional<Element> isi =
                catatanKaki.stream()
                        .filter(c -> Unsur.atribut(c, "id").equals(catatan.id()))
                        .findFirst();
        if (isi.isEmpty()) {
            return;
        }
        String nomor = Integer.toString(++urutanCatatan);
        fo.buka("footnote");
        fo.buka("inline", "font-size", "65%", "vertical-align", "super");
        fo.teks(nomor);
        fo.tutup("inline");
        fo.buka(
                "footnote-body",
                "start-indent",
                "0pt",
                "text-indent",
                "0pt",
                "text-align",
                "start");
        fo.buka("block", "font-size", "8.5pt", "line-height", "10.5pt", "space-before", "2pt");
        fo.buka("inline", "font-size", "65%", "vertical-align", "super");
        fo.teks(nomor + " ");
        fo.tutup("inline");
        for (Element p : Unsur.anak(isi.get(), "p")) {
            fo.teks(PenerjemahParagraf.teks(p) + " ");
        }
        fo.tutup("block");
        fo.tutup("footnote-body");
        fo.tutup("footnote");
    }
}
