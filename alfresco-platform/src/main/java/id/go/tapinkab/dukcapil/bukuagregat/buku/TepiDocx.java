package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The header and footer of a book's pages: the template's where it has them.
 *
 * @param templat the look that the book is written in
 */
record TepiDocx(TemplatBuku templat, Buku buku) {

    /** From the template, where it may say {@code {judul}} and {@code {semester}}. */
    private void potongan(TemplatBuku.Potongan potongan, String akar, OutputStream keluaran)
            throws XMLStreamException {
        PenulisWord w = new PenulisWord(keluaran);
        w.akar(akar);
        PenyalinPohon penyalin =
                new PenyalinPohon(
                        w,
                        teks ->
                                teks.replace("{judul}", buku.judul() + " " + buku.wilayah())
                                        .replace("{semester}", semester()));
        penyalin.tulis(potongan.isi(), "", "");
        w.tutup();
    }

    private String semester() {
        return buku.semester().judul() + buku.edisi().map(e -> ", " + e).orElse("");
    }

    void kepala(Halaman halaman, OutputStream keluaran) throws XMLStreamException {
        if (templat.kepala().isPresent()) {
            potongan(templat.kepala().get(), "hdr", keluaran);
            return;
        }
        PenulisWord w = new PenulisWord(keluaran, templat.id());
        w.akar("hdr");
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "KepalaHalaman");
        w.buka("tabs");
        w.unsur("tab", "val", "right", "pos", Integer.toString(halaman.lebarTeks()));
        w.akhiri();
        w.akhiri();
        w.teks(buku.judul() + " " + buku.wilayah());
        w.tab();
        w.teks(semester());
        w.akhiri();
        w.tutup();
    }

    void kaki(OutputStream keluaran) throws XMLStreamException {
        if (templat.kaki().isPresent()) {
            potongan(templat.kaki().get(), "ftr", keluaran);
            return;
        }
        PenulisWord w = new PenulisWord(keluaran, templat.id());
        w.akar("ftr");
        w.paragraf("KakiHalaman");
        w.medan("PAGE", "1");
        w.akhiri();
        w.tutup();
    }
}
