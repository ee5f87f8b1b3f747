package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A workbook as XML Spreadsheet 2003, which older report programs call {@code .xls}. Its sheets
 * follow one another in one text: those that are asked for in their order are read in one go, and
 * the way to an earlier one begins anew.
 */
final class BukuXml2003 implements Buku {

    private static final Pattern AKAR = Pattern.compile("<(?:\\w+:)?workbook\\b");

    private final Pembuka isi;
    private final PengenalTeks cara;
    private final BatasBaris batas;
    private final List<String> nama = new ArrayList<>();
    private LembarXml2003 kini;
    private int lembarKini;

    private BukuXml2003(Pembuka isi, PengenalTeks cara, BatasBaris batas) {
        this.isi = isi;
        this.cara = cara;
        this.batas = batas;
    }

    static boolean cocok(byte[] awal) {
        String teks = PengenalTeks.kepala(awal);
        return teks.startsWith("<")
                && teks.contains(LembarXml2003.RUANG_NAMA)
                && AKAR.matcher(teks).find();
    }

    static Buku buka(Pembuka isi, PengenalTeks cara, Jatah jatah) throws IOException {
        BukuXml2003 buku = new BukuXml2003(isi, cara, jatah.batas());
        try (LembarXml2003 semua = new LembarXml2003(cara.pembaca(isi), jatah.batas())) {
            for (String satu = semua.lembar(); satu != null; satu = semua.lembar()) {
                buku.nama.add(satu);
                jatah.batas().periksa(Batas.LEMBAR, buku.nama.size(), 0);
            }
        }
        if (buku.nama.isEmpty()) {
            throw new TakTerbaca(
                    "BERKAS_KOSONG", "buku kerja tidak berlembar. Unggah ulang berkas aslinya.");
        }
        return buku;
    }

    @Override
    public List<String> lembar() {
        return List.copyOf(nama);
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        if (kini == null || lembar <= lembarKini) {
            close();
            kini = new LembarXml2003(cara.pembaca(isi), batas);
            lembarKini = -1;
        }
        for (; lembarKini < lembar; lembarKini++) {
            kini.lembar();
        }
        LembarXml2003 milik = kini;
        return new Lembar() {
            @Override
            public Baris berikut() throws IOException {
                return milik.berikut();
            }

            @Override
            public void close() {
                // The next sheet lies behind it.
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (kini != null) {
            kini.close();
            kini = null;
        }
    }
}
