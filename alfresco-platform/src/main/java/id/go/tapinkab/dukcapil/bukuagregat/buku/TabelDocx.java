package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** Writes numbered tables: caption, heading rows that repeat, rows, source and notes. */
final class TabelDocx {

    private static final String WARNA_KEPALA = "D9E2F0";
    private static final String WARNA_TOTAL = "E9EEF6";
    private static final String WARNA_SUBTOTAL = "F4F6FA";

    /** Tables up to this many rows are kept on one page. */
    private static final int BARIS_SEHALAMAN = 32;

    /** A table with more columns of figures than this needs a landscape page. */
    private static final int KOLOM_TEGAK = 8;

    private final PenulisWord w;
    private final List<AngkaDiterima> diterima;
    private final List<AngkaDiterima> tercetak = new ArrayList<>();
    private int catatanAngka;

    TabelDocx(PenulisWord w, List<AngkaDiterima> diterima) {
        this.w = w;
        this.diterima = diterima;
    }

    /** The page that a table needs. */
    static Halaman halaman(Tabel tabel) {
        return tabel.kolom().size() > KOLOM_TEGAK ? Halaman.MENDATAR : Halaman.TEGAK;
    }

    void tulis(String nomor, Tabel tabel, boolean halamanBaru) throws XMLStreamException {
        Halaman halaman = halaman(tabel);
        List<Baris> semua = new ArrayList<>(tabel.baris());
        tabel.total().ifPresent(semua::add);
        List<List<String>> sel = sel(tabel, semua);
        List<String> judulBaris = new ArrayList<>();
        judulBaris.add(tabel.judulBaris());
        semua.forEach(b -> judulBaris.add(b.judul()));
        List<List<String>> kata = new ArrayList<>();
        for (int i = 0; i < tabel.kolom().size(); i++) {
            Kolom kolom = tabel.kolom().get(i);
            List<String> satu = new ArrayList<>();
            satu.add(kolom.judul());
            for (List<String> baris : sel) {
                satu.add(baris.get(i));
            }
            kata.add(satu);
        }
        LebarKolom lebar = LebarKolom.bagi(kata, judulBaris, halaman.lebarTeks());
        keterangan(nomor, tabel.kunci(), tabel.judul(), halamanBaru);
        bukaTabel(lebar, tabel.judul());
        kepala(tabel, lebar);
        boolean sehalaman = semua.size() <= BARIS_SEHALAMAN;
        for (int i = 0; i < semua.size(); i++) {
            boolean akhir = semua.get(i).peran() == Baris.Peran.TOTAL;
            baris(semua.get(i), sel.get(i), lebar, sehalaman || akhir);
        }
        w.akhiri();
    }

    /** The texts of the cells, with the figures that were accepted in place of the DKB's. */
    private List<List<String>> sel(Tabel tabel, List<Baris> semua) {
        String kunci = NamaTanda.aman(tabel.kunci());
        List<String> kolom = new ArrayList<>(List.of(PohonWord.rapikan(tabel.judulBaris())));
        tabel.kolom().forEach(k -> kolom.add(PohonWord.rapikan(k.kelompok() + " " + k.judul())));
        List<String> judulKolom = TabelTerbaca.berbeda(kolom);
        List<String> judulBaris =
                TabelTerbaca.berbeda(
                        semua.stream().map(b -> PohonWord.rapikan(b.judul())).toList());
        List<List<String>> hasil = new ArrayList<>();
        for (int b = 0; b < semua.size(); b++) {
            List<String> satu = new ArrayList<>();
            for (int k = 0; k < tabel.kolom().size(); k++) {
                String dkb = BentukAngka.sel(tabel.kolom().get(k), semua.get(b).nilai().get(k));
                satu.add(angka(kunci, judulBaris.get(b), judulKolom.get(k + 1), dkb));
            }
            hasil.add(satu);
        }
        return hasil;
    }

    /** The accepted figure of a cell, else the composed one. */
    String angka(String kunci, String baris, String kolom, String dkb) {
        for (AngkaDiterima satu : diterima) {
            if (satu.menggantikan(kunci, baris, kolom, dkb)) {
                tercetak.add(satu);
                return satu.tercetak();
            }
        }
        return dkb;
    }

    /** The notes on accepted figures of a table, and the space behind it. */
    void penutup(String kunci) throws XMLStreamException {
        for (AngkaDiterima satu : tercetak) {
            if (satu.kunci().equals(NamaTanda.aman(kunci))) {
                CatatanAngka.tulis(w, ++catatanAngka, satu.catatan());
            }
        }
        w.paragraf("JarakTabel");
        w.akhiri();
    }

    void keterangan(String nomor, String kunci, String judul) throws XMLStreamException {
        keterangan(nomor, kunci, judul, false);
    }

    private void keterangan(String nomor, String kunci, String judul, boolean halamanBaru)
            throws XMLStreamException {
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "Keterangan");
        if (halamanBaru) {
            w.unsur("pageBreakBefore");
        }
        w.akhiri();
        w.tanda(NamaTanda.keterangan(kunci));
        String id = w.bukaTanda(DaftarDocx.tandaTabel(nomor));
        int titik = nomor.indexOf('.');
        w.teks("Tabel " + nomor.substring(0, titik + 1));
        // "\\r 1" restarts in each chapter; LibreOffice does not know Word's "\\s 1".
        String urutan = nomor.substring(titik + 1);
        w.medan("SEQ Tabel \\* ARABIC" + (urutan.equals("1") ? " \\r 1" : ""), urutan);
        w.tutupTanda(id);
        w.tab();
        w.teks(judul);
        w.akhiri();
    }

    void bukaTabel(LebarKolom lebar, String judul) throws XMLStreamException {
        w.buka("tbl");
        w.buka("tblPr");
        w.unsur("tblStyle", "val", "TabelBuku");
        w.unsur("tblW", "w", jumlah(lebar), "type", "dxa");
        w.unsur("tblLayout", "type", "fixed");
        w.unsur("tblLook", "val", "0420", "firstRow", "1", "noHBand", "0", "noVBand", "1");
        w.unsur("tblCaption", "val", judul);
        w.akhiri();
        w.buka("tblGrid");
        for (int i = 0; i < lebar.banyak(); i++) {
            w.unsur("gridCol", "w", Integer.toString(lebar.kolom(i)));
        }
        w.akhiri();
    }

    private static String jumlah(LebarKolom lebar) {
        return Integer.toString(IntStream.range(0, lebar.banyak()).map(lebar::kolom).sum());
    }

    /** One or two rows of headings, then the column numbers that official tables carry. */
    private void kepala(Tabel tabel, LebarKolom lebar) throws XMLStreamException {
        List<Kolom> kolom = tabel.kolom();
        boolean berkelompok = kolom.stream().anyMatch(k -> !k.kelompok().isEmpty());
        bukaBaris(true);
        bukaSel(lebar.kolom(0), 1, WARNA_KEPALA, berkelompok ? "restart" : "");
        kepalaSel(tabel.judulBaris(), lebar.ukuran(), NamaTanda.sel(tabel.kunci()));
        int i = 0;
        while (i < kolom.size()) {
            String kelompok = kolom.get(i).kelompok();
            int sampai = i + 1;
            while (!kelompok.isEmpty()
                    && sampai < kolom.size()
                    && kolom.get(sampai).kelompok().equals(kelompok)) {
                sampai++;
            }
            int lebarSel = IntStream.range(i + 1, sampai + 1).map(lebar::kolom).sum();
            if (kelompok.isEmpty()) {
                bukaSel(lebarSel, 1, WARNA_KEPALA, berkelompok ? "restart" : "");
                kepalaSel(kolom.get(i).judul(), lebar.ukuran(), "");
            } else {
                bukaSel(lebarSel, sampai - i, WARNA_KEPALA, "kelompok");
                kepalaSel(kelompok, lebar.ukuran(), "");
            }
            i = sampai;
        }
        w.akhiri();
        if (berkelompok) {
            bukaBaris(true);
            bukaSel(lebar.kolom(0), 1, WARNA_KEPALA, "continue");
            kepalaSel("", lebar.ukuran(), "");
            for (int k = 0; k < kolom.size(); k++) {
                boolean sendiri = kolom.get(k).kelompok().isEmpty();
                bukaSel(lebar.kolom(k + 1), 1, WARNA_KEPALA, sendiri ? "continue" : "");
                kepalaSel(sendiri ? "" : kolom.get(k).judul(), lebar.ukuran(), "");
            }
            w.akhiri();
        }
        urutan(lebar);
    }

    void urutan(LebarKolom lebar) throws XMLStreamException {
        bukaBaris(true);
        for (int i = 0; i < lebar.banyak(); i++) {
            bukaSel(lebar.kolom(i), 1, WARNA_KEPALA, "");
            w.paragraf("TabelUrut", "(" + (i + 1) + ")");
            w.akhiri();
        }
        w.akhiri();
    }

    void bukaBaris(boolean kepala) throws XMLStreamException {
        w.buka("tr");
        w.buka("trPr");
        w.unsur("cantSplit");
        if (kepala) {
            w.unsur("tblHeader");
        }
        w.akhiri();
    }

    private void bukaSel(int lebar, int kolom, String warna, String gabung)
            throws XMLStreamException {
        w.buka("tc");
        w.buka("tcPr");
        w.unsur("tcW", "w", Integer.toString(lebar), "type", "dxa");
        if (kolom > 1) {
            w.unsur("gridSpan", "val", Integer.toString(kolom));
        }
        if (gabung.equals("restart")) {
            w.unsur("vMerge", "val", "restart");
        } else if (gabung.equals("continue")) {
            w.unsur("vMerge");
        }
        if (gabung.equals("kelompok")) {
            w.buka("tcBorders");
            w.unsur("bottom", "val", "single", "sz", "4", "space", "0", "color", "8EA0BC");
            w.akhiri();
        }
        if (!warna.isEmpty()) {
            w.unsur("shd", "val", "clear", "color", "auto", "fill", warna);
        }
        w.unsur("vAlign", "val", "center");
        w.akhiri();
    }

    void bukaSelKepala(int lebar) throws XMLStreamException {
        bukaSel(lebar, 1, WARNA_KEPALA, "");
    }

    void bukaSelIsi(int lebar) throws XMLStreamException {
        bukaSel(lebar, 1, "", "");
    }

    void kepalaSel(String teks, double ukuran, String tanda) throws XMLStreamException {
        w.paragraf("TabelKepala");
        if (!tanda.isEmpty()) {
            w.tanda(tanda);
        }
        // Word breaks a line at a space only; the invisible space lets it break behind a slash.
        teksTabel(teks.replace("/", "/\u200B"), ukuran, false);
        w.akhiri();
        w.akhiri();
    }

    private void baris(Baris baris, List<String> angka, LebarKolom lebar, boolean tetapBersama)
            throws XMLStreamException {
        boolean tebal = baris.peran() != Baris.Peran.RINCIAN;
        String warna =
                switch (baris.peran()) {
                    case TOTAL -> WARNA_TOTAL;
                    case SUBTOTAL -> WARNA_SUBTOTAL;
                    case RINCIAN -> "";
                };
        bukaBaris(false);
        for (int i = 0; i <= angka.size(); i++) {
            bukaSel(lebar.kolom(i), 1, warna, "");
            w.buka("p");
            w.buka("pPr");
            w.unsur("pStyle", "val", i == 0 ? "TabelIsi" : "TabelAngka");
            if (tetapBersama) {
                w.unsur("keepNext");
            }
            w.akhiri();
            teksTabel(i == 0 ? baris.judul() : angka.get(i - 1), lebar.ukuran(), tebal);
            w.akhiri();
            w.akhiri();
        }
        w.akhiri();
    }

    private void teksTabel(String teks, double ukuran, boolean tebal) throws XMLStreamException {
        if (teks.isEmpty()) {
            return;
        }
        w.buka("r");
        if (tebal || ukuran < 9) {
            w.buka("rPr");
            if (tebal) {
                w.unsur("b");
                w.unsur("bCs");
            }
            if (ukuran < 9) {
                String setengah = String.format(Locale.ROOT, "%d", Math.round(ukuran * 2));
                w.unsur("sz", "val", setengah);
                w.unsur("szCs", "val", setengah);
            }
            w.akhiri();
        }
        w.isiTeks(teks);
        w.akhiri();
    }

    void kaki(Tabel tabel) throws XMLStreamException {
        kaki(tabel.sumber(), tabel.catatan());
    }

    void kaki(String sumber, List<String> catatan) throws XMLStreamException {
        w.paragraf("Sumber", "Sumber: " + sumber);
        for (String satu : catatan) {
            w.paragraf("Catatan", "Catatan: " + satu);
        }
    }

    static String angkaMasukan(Indikator.Masukan masukan) {
        return masukan.nilai().stripTrailingZeros().scale() <= 0
                ? BentukAngka.bulat(masukan.nilai())
                : BentukAngka.desimal(masukan.nilai());
    }

    void selTeks(int lebar, List<String> baris) throws XMLStreamException {
        bukaSel(lebar, 1, "", "");
        for (String satu : baris) {
            w.paragraf("TabelIsi", satu);
        }
        w.akhiri();
    }
}
