package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/**
 * The lists of contents and tables, as Word fields whose cached results are linked to the headings
 * and captions. They carry no page numbers until a renderer has told them.
 */
final class DaftarDocx {

    /** Begins the mark of every figure's caption. */
    static final String TANDA_GAMBAR = "_TocG";

    private record Entri(String gaya, String tanda, String nomor, String judul) {}

    private final PenulisWord w;
    private final Map<String, String> halaman;

    /**
     * Lists of a document.
     *
     * @param halaman bookmark → printed page; an entry without one is printed without number
     */
    DaftarDocx(PenulisWord w, Map<String, String> halaman) {
        this.halaman = halaman;
        this.w = w;
    }

    static String tandaBab(int urutan) {
        return "_Toc9%04d00".formatted(urutan);
    }

    static String tandaSubjudul(int bab, int urutan) {
        return "_Toc9%04d%02d".formatted(bab, urutan);
    }

    static String tandaTabel(String nomor) {
        return "_TocT" + nomor.replace('.', '_');
    }

    static String tandaGambar(String nomor) {
        return TANDA_GAMBAR + nomor.replace('.', '_');
    }

    /** {@code BAB III KUANTITAS PENDUDUK}, or the bare title of the annex. */
    static String judul(Bab bab) {
        return bab.nomor().isEmpty() ? bab.judul() : "BAB " + bab.nomor() + "  " + bab.judul();
    }

    /** True for a line of one of the lists. */
    static boolean entri(ButirNaskah butir) {
        return PohonWord.semua(butir.xml(), "hyperlink").stream()
                        .anyMatch(satu -> PohonWord.sifat(satu, "anchor").startsWith("_Toc"))
                || PohonWord.semua(butir.xml(), "instrText").stream()
                        .map(Element::getTextContent)
                        .anyMatch(teks -> teks.matches("\\s*(TOC|PAGEREF)\\s.*"));
    }

    void daftarIsi(Buku buku) throws XMLStreamException {
        List<Entri> entri = new ArrayList<>();
        for (int b = 0; b < buku.bab().size(); b++) {
            Bab bab = buku.bab().get(b);
            entri.add(new Entri("DaftarIsi1", tandaBab(b + 1), "", judul(bab)));
            int urutan = 0;
            for (Blok blok : bab.isi()) {
                if (blok instanceof Blok.Subjudul sub) {
                    urutan++;
                    entri.add(
                            new Entri(
                                    "DaftarIsi2",
                                    tandaSubjudul(b + 1, urutan),
                                    sub.nomor() + ".",
                                    sub.judul()));
                }
            }
        }
        tulis("DAFTAR ISI", "TOC \\o \"1-2\" \\h \\z \\u", entri);
    }

    void daftarTabel(Buku buku) throws XMLStreamException {
        List<Entri> entri = new ArrayList<>();
        for (Bab bab : buku.bab()) {
            for (Blok blok : bab.isi()) {
                if (blok instanceof Blok.TabelBuku tabel) {
                    entri.add(entriTabel(tabel.nomor(), tabel.tabel().judul()));
                } else if (blok instanceof Blok.DaftarIndikator daftar) {
                    entri.add(entriTabel(daftar.nomor(), daftar.judul()));
                } else if (blok instanceof Blok.DaftarIndikatorLain daftar) {
                    entri.add(entriTabel(daftar.nomor(), daftar.judul()));
                }
            }
        }
        if (!entri.isEmpty()) {
            tulis("DAFTAR TABEL", "TOC \\h \\z \\c \"Tabel\"", entri);
        }
    }

    void daftarGambar(Buku buku) throws XMLStreamException {
        List<Entri> entri =
                buku.gambar().stream()
                        .map(
                                satu ->
                                        new Entri(
                                                "DaftarTabel",
                                                tandaGambar(satu.nomor()),
                                                "Gambar " + satu.nomor(),
                                                satu.judul()))
                        .toList();
        if (!entri.isEmpty()) {
            tulis("DAFTAR GAMBAR", "TOC \\h \\z \\c \"Gambar\"", entri);
        }
    }

    private static Entri entriTabel(String nomor, String judul) {
        return new Entri("DaftarTabel", tandaTabel(nomor), "Tabel " + nomor, judul);
    }

    private void tulis(String judul, String perintah, List<Entri> entri) throws XMLStreamException {
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "JudulDepan");
        w.unsur("pageBreakBefore");
        w.akhiri();
        w.tanda(NamaTanda.judul(NamaTanda.blokJudul(judul)));
        w.teks(judul);
        w.akhiri();
        for (int i = 0; i < entri.size(); i++) {
            Entri satu = entri.get(i);
            w.paragraf(satu.gaya());
            if (i == 0) {
                w.bukaMedan(perintah);
            }
            w.buka("hyperlink", "anchor", satu.tanda(), "history", "1");
            if (!satu.nomor().isEmpty()) {
                w.teks(satu.nomor());
                w.tab();
            }
            w.teks(satu.judul());
            if (halaman.containsKey(satu.tanda())) {
                w.tab();
                w.medan("PAGEREF " + satu.tanda() + " \\h", halaman.get(satu.tanda()));
            }
            w.akhiri();
            if (i == entri.size() - 1) {
                w.tutupMedan();
            }
            w.akhiri();
        }
    }
}
