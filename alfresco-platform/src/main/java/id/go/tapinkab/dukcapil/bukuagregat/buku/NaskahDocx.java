package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.buku.Halaman.Penomoran;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes {@code word/document.xml}: cover, foreword, lists, chapters. */
final class NaskahDocx {

    private static final String WARNA_SAMPUL = "1F3864";
    private static final String BELUM = "....................................";

    private final Buku buku;
    private final PenulisWord w;
    private final TabelDocx tabel;
    private final GambarDocx gambar;
    private int tandaTanggal;
    private int daftarBernomor;

    /** The section that is open: its page and how it is numbered. */
    private Halaman halaman = Halaman.TEGAK;

    private Penomoran penomoran = Penomoran.TANPA;

    /** Whether a table begins a page. */
    private boolean halamanBaru;

    private final BlokTerbuka terbuka;
    private final Optional<TemplatBuku.Potongan> kop;
    private final Set<String> judul = new HashSet<>();

    NaskahDocx(
            Buku buku,
            PenulisWord w,
            GambarDocx gambar,
            Warisan warisan,
            Optional<TemplatBuku.Potongan> kop) {
        this.kop = kop;
        this.buku = buku;
        this.w = w;
        this.tabel = new TabelDocx(w, warisan.angka());
        this.gambar = gambar;
        this.terbuka = new BlokTerbuka(w, warisan.tulisan());
    }

    /**
     * Writes the whole part.
     *
     * @param nomorHalaman bookmark → printed page, for the lists in front; empty when not known
     */
    void tulis(Map<String, String> nomorHalaman) throws XMLStreamException {
        w.akar("document");
        w.buka("body");
        sampul();
        bagianBaru(Halaman.TEGAK, Penomoran.ROMAWI);
        kataPengantar();
        DaftarDocx daftar = new DaftarDocx(w, nomorHalaman);
        terbuka.tutup();
        daftar.daftarIsi(buku);
        terbuka.mulai("h:daftar_isi");
        terbuka.tutup();
        daftar.daftarTabel(buku);
        terbuka.mulai("h:daftar_tabel");
        terbuka.tutup();
        daftar.daftarGambar(buku);
        terbuka.mulai("h:daftar_gambar");
        bagianBaru(Halaman.TEGAK, Penomoran.ARAB_DARI_SATU);
        for (int i = 0; i < buku.bab().size(); i++) {
            bab(i + 1, buku.bab().get(i));
        }
        terbuka.tutup();
        halaman.tulisBagian(w, penomoran);
        w.akhiri();
        w.tutup();
    }

    /** Ends the open section in a paragraph of its own and begins another. */
    private void bagianBaru(Halaman berikut, Penomoran penomoranBerikut) throws XMLStreamException {
        terbuka.tutup();
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "JarakTabel");
        halaman.tulisBagian(w, penomoran);
        w.akhiri();
        w.akhiri();
        halaman = berikut;
        penomoran = penomoranBerikut;
    }

    private void sampul() throws XMLStreamException {
        if (kop.isPresent()) {
            new PenyalinPohon(w).tulis(kop.get().isi(), "", "");
        } else {
            w.paragraf("SampulKantor", BukuDocx.kapital(buku.kantor().pemerintah()));
            w.paragraf("SampulKantor", BukuDocx.kapital(buku.kantor().nama()));
        }
        jarak(1500);
        bukaBlokSampul();
        jarak(700);
        w.paragraf("SampulJudul", "BUKU DATA AGREGAT");
        w.paragraf("SampulJudul", "KEPENDUDUKAN");
        jarak(300);
        w.paragraf("SampulWilayah", BukuDocx.kapital(buku.wilayah()));
        w.paragraf("SampulWilayah", BukuDocx.kapital(buku.semester().judul()));
        if (buku.edisi().isPresent()) {
            w.paragraf("SampulWilayah", BukuDocx.kapital(buku.edisi().get()));
        }
        jarak(700);
        w.akhiri();
        w.akhiri();
        w.akhiri();
        jarak(500);
        w.paragraf(
                "SampulTeks",
                "Data Konsolidasi Bersih (DKB) per "
                        + TanggalIndonesia.panjang(buku.semester().tanggalBatas()));
        jarak(2300);
        registrasi();
        jarak(1500);
        w.paragraf(
                "SampulKantor",
                BukuDocx.kapital(buku.kantor().kota()) + ", " + buku.semester().tahun());
    }

    private void jarak(int sesudah) throws XMLStreamException {
        w.buka("p");
        w.buka("pPr");
        w.unsur("spacing", "before", "0", "after", Integer.toString(sesudah));
        w.akhiri();
        w.akhiri();
    }

    /** A cell of colour as wide as the text; three {@code akhiri} close it. */
    private void bukaBlokSampul() throws XMLStreamException {
        String lebar = Integer.toString(Halaman.TEGAK.lebarTeks());
        w.buka("tbl");
        w.buka("tblPr");
        w.unsur("tblW", "w", lebar, "type", "dxa");
        w.unsur("tblLayout", "type", "fixed");
        w.akhiri();
        w.buka("tblGrid");
        w.unsur("gridCol", "w", lebar);
        w.akhiri();
        w.buka("tr");
        w.buka("tc");
        w.buka("tcPr");
        w.unsur("tcW", "w", lebar, "type", "dxa");
        w.unsur("shd", "val", "clear", "color", "auto", "fill", WARNA_SAMPUL);
        w.akhiri();
    }

    /** Number and date of registration, between the marks that PembubuhNomor looks for. */
    private void registrasi() throws XMLStreamException {
        w.buka("p");
        pPrRegistrasi();
        w.teks("Nomor");
        w.tab();
        w.teks(": ");
        w.tanda(NamaTanda.AWAL_NOMOR + 1);
        w.teks(BELUM);
        w.tanda(NamaTanda.AKHIR_NOMOR + 1);
        w.akhiri();
        w.buka("p");
        pPrRegistrasi();
        w.teks("Tanggal");
        w.tab();
        w.teks(": ");
        tanggal();
        w.akhiri();
    }

    private void pPrRegistrasi() throws XMLStreamException {
        w.buka("pPr");
        w.unsur("pStyle", "val", "Registrasi");
        w.buka("tabs");
        w.unsur("tab", "val", "left", "pos", "3400");
        w.akhiri();
        w.unsur("ind", "left", "2300");
        w.akhiri();
    }

    private void tanggal() throws XMLStreamException {
        tandaTanggal++;
        w.tanda(NamaTanda.AWAL_TANGGAL + tandaTanggal);
        w.teks(BELUM);
        w.tanda(NamaTanda.AKHIR_TANGGAL + tandaTanggal);
    }

    private void kataPengantar() throws XMLStreamException {
        w.paragraf("JudulDepan");
        mulaiJudul("KATA PENGANTAR");
        w.teks("KATA PENGANTAR");
        w.akhiri();
        for (String satu : buku.kataPengantar()) {
            terbuka.teks(() -> w.paragraf("Isi", satu));
        }
        terbuka.teks(this::tandaTangan);
    }

    /** Opens the block below a heading, whose mark is written here. */
    private void mulaiJudul(String teks) throws XMLStreamException {
        String nama = NamaTanda.blokJudul(teks);
        while (!judul.add(nama)) {
            nama += "_";
        }
        w.tanda(NamaTanda.judul(nama));
        terbuka.mulai(nama);
    }

    private void tandaTangan() throws XMLStreamException {
        jarak(240);
        w.paragraf("TandaTangan");
        w.teks(buku.kantor().kota() + ", ");
        tanggal();
        w.akhiri();
        w.paragraf("TandaTangan", "Kepala " + buku.kantor().nama());
        w.paragraf("TandaTangan", buku.wilayah() + ",");
        for (int i = 0; i < 4; i++) {
            w.paragraf("TandaTangan", "");
        }
        w.paragraf("TandaTangan");
        w.teksTebal(buku.kantor().kepala().orElse(BELUM));
        w.akhiri();
        w.paragraf(
                "TandaTangan",
                "NIP " + buku.kantor().nip().orElse("................................"));
    }

    private void bab(int urutan, Bab bab) throws XMLStreamException {
        terbuka.tutup();
        Halaman awal = halamanMulai(bab.isi(), 0);
        if (urutan > 1 && (awal != halaman || halaman == Halaman.MENDATAR)) {
            bagianBaru(awal, Penomoran.ARAB_LANJUT);
        }
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "Judul1");
        if (urutan > 1) {
            w.unsur("pageBreakBefore");
        }
        w.akhiri();
        mulaiJudul(bab.judul());
        String id = w.bukaTanda(DaftarDocx.tandaBab(urutan));
        w.teks(DaftarDocx.judul(bab));
        w.tutupTanda(id);
        w.akhiri();
        int subjudul = 0;
        for (int i = 0; i < bab.isi().size(); i++) {
            Blok blok = bab.isi().get(i);
            Halaman perlu = halamanMulai(bab.isi(), i);
            boolean diAtas = perlu != halaman;
            if (diAtas) {
                bagianBaru(perlu, Penomoran.ARAB_LANJUT);
            }
            // The annex's tables are several pages long: each begins one.
            halamanBaru = bab.nomor().isEmpty() && i > 0 && !diAtas;
            if (blok instanceof Blok.Subjudul) {
                subjudul++;
            }
            blok(urutan, subjudul, blok);
        }
    }

    /** The page of the table that the block stands with: heading and narrative go with it. */
    private static Halaman halamanMulai(List<Blok> isi, int dari) {
        for (Blok blok : isi.subList(dari, isi.size())) {
            if (blok instanceof Blok.TabelBuku satu) {
                return TabelDocx.halaman(satu.tabel());
            }
            if (!(blok instanceof Blok.Subjudul || blok instanceof Blok.Narasi)) {
                return Halaman.TEGAK;
            }
        }
        return Halaman.TEGAK;
    }

    private void blok(int bab, int subjudul, Blok satu) throws XMLStreamException {
        if (satu instanceof Blok.Subjudul sub) {
            subjudul(bab, subjudul, sub);
        } else if (satu instanceof Blok.Paragraf paragraf) {
            terbuka.teks(() -> w.paragraf("Isi", paragraf.teks()));
        } else if (satu instanceof Blok.Butir butir) {
            terbuka.teks(() -> butir(butir));
        } else if (satu instanceof Blok.Narasi narasi) {
            String kunci = NamaTanda.aman(narasi.kunci());
            terbuka.mulai("n:" + kunci);
            terbuka.teks(() -> narasi(narasi));
            terbuka.mulai("s:" + kunci);
        } else if (satu instanceof Blok.TabelBuku isi) {
            terbuka.tutup();
            tabel.tulis(isi.nomor(), isi.tabel(), halamanBaru);
            bawahTabel(isi.tabel().kunci(), () -> tabel.kaki(isi.tabel()));
        } else if (satu instanceof Blok.DaftarIndikator daftar) {
            terbuka.tutup();
            new TabelIndikatorDocx(w, tabel).tulis(daftar);
            bawahTabel("indikator", () -> tabel.kaki(daftar.sumber(), List.of()));
        } else if (satu instanceof Blok.DaftarIndikatorLain daftar) {
            terbuka.tutup();
            new TabelIndikatorDocx(w, tabel).tulis(daftar);
            bawahTabel(
                    Blok.DaftarIndikatorLain.KUNCI,
                    () -> tabel.kaki(TabelIndikatorDocx.sumber(daftar), List.of()));
        } else if (satu instanceof Blok.Gambar grafik) {
            terbuka.tutup();
            gambar.tulis(grafik);
            terbuka.mulai("g:" + NamaTanda.aman(grafik.kunci()));
            terbuka.teks(() -> gambar.sumber(grafik));
        }
    }

    private void subjudul(int bab, int urutan, Blok.Subjudul satu) throws XMLStreamException {
        terbuka.tutup();
        w.paragraf("Judul2");
        mulaiJudul(satu.judul());
        String id = w.bukaTanda(DaftarDocx.tandaSubjudul(bab, urutan));
        w.teks(satu.nomor() + ".");
        w.tab();
        w.teks(satu.judul());
        w.tutupTanda(id);
        w.akhiri();
    }

    private void bawahTabel(String kunci, TulisanOrang.Penulis kaki) throws XMLStreamException {
        terbuka.mulai("t:" + NamaTanda.aman(kunci));
        terbuka.teks(kaki);
        terbuka.sesudah(() -> tabel.penutup(kunci));
    }

    private void butir(Blok.Butir butir) throws XMLStreamException {
        daftarBernomor++;
        for (String satu : butir.butir()) {
            w.buka("p");
            w.buka("pPr");
            w.unsur("pStyle", "val", "Butir");
            w.buka("numPr");
            w.unsur("ilvl", "val", "0");
            w.unsur("numId", "val", Integer.toString(daftarBernomor));
            w.akhiri();
            w.akhiri();
            w.teks(satu);
            w.akhiri();
        }
    }

    private void narasi(Blok.Narasi narasi) throws XMLStreamException {
        int terakhir = narasi.paragraf().size() - 1;
        for (int i = 0; i <= terakhir; i++) {
            w.paragraf("DSLNarasi");
            if (i == 0) {
                w.tanda(NamaTanda.awalNarasi(narasi.kunci()));
            }
            w.teks(narasi.paragraf().get(i));
            if (i == terakhir) {
                w.tanda(NamaTanda.akhirNarasi(narasi.kunci()));
            }
            w.akhiri();
        }
    }
}
