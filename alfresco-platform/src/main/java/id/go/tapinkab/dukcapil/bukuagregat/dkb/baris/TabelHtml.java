package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Takes the rows of a page's tables as a spreadsheet program would: a merged cell keeps its text in
 * its first place. Headings above a table are its titles. Rows leave the parser's tree as they are
 * read; scripts, forms and pictures say nothing.
 */
final class TabelHtml {

    private static final String DICARI = "tr, caption, h1, h2, h3, h4, h5, h6, p";
    private static final int GABUNG_TERBANYAK = 20_000;
    private static final int BITA_BARIS = 64;

    /** What Excel writes beside a number that it shows rounded or grouped. */
    private static final Pattern ANGKA = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private static final class Tabel {
        private final List<Baris> baris = new ArrayList<>();
        private int[] tertutup = new int[16];
    }

    private final Jatah jatah;
    private final Map<Element, Tabel> menurutElemen = new LinkedHashMap<>();
    private final List<String> judul = new ArrayList<>();

    TabelHtml(Jatah jatah) {
        this.jatah = jatah;
    }

    /** The rows of each table that has any. */
    List<List<Baris>> baca(String halaman) throws IOException {
        try (StreamParser pengurai = new StreamParser(Parser.htmlParser())) {
            pengurai.parse(halaman, "");
            for (Element satu = pengurai.selectNext(DICARI);
                    satu != null;
                    satu = pengurai.selectNext(DICARI)) {
                Element tabel = satu.closest("table");
                if (satu.normalName().equals("tr") && tabel != null) {
                    tambah(tabel(tabel), satu);
                    satu.remove();
                } else if (satu.closest("tr") == null && satu.hasText()) {
                    judul.add(satu.text());
                }
            }
        }
        return menurutElemen.values().stream().map(t -> t.baris).toList();
    }

    private Tabel tabel(Element elemen) throws TakTerbaca {
        Tabel ada = menurutElemen.get(elemen);
        if (ada != null) {
            return ada;
        }
        Tabel baru = new Tabel();
        for (String satu : judul) {
            simpan(baru, new String[] {Baris.rapikan(satu)}, 1, new BitSet());
        }
        judul.clear();
        menurutElemen.put(elemen, baru);
        return baru;
    }

    private void tambah(Tabel tabel, Element tr) throws TakTerbaca {
        String[] teks = new String[16];
        BitSet angka = new BitSet();
        int lebar = 0;
        int kolom = 0;
        int[] lama = tabel.tertutup;
        int[] tertutup = new int[lama.length];
        for (int i = 0; i < lama.length; i++) {
            tertutup[i] = Math.max(0, lama[i] - 1);
        }
        for (Element sel : tr.children()) {
            if (!sel.normalName().equals("td") && !sel.normalName().equals("th")) {
                continue;
            }
            while (kolom < lama.length && lama[kolom] > 0) {
                kolom++;
            }
            String isi = isi(sel, angka, kolom);
            int mendatar = gabung(sel, "colspan");
            if (!isi.isEmpty()) {
                jatah.batas().periksa(Batas.KOLOM, kolom + 1L, nomor(tabel));
                jatah.batas().periksa(Batas.PANJANG_SEL, isi.length(), nomor(tabel));
                teks = cukup(teks, kolom);
                teks[kolom] = isi;
                lebar = kolom + 1;
            }
            int menurun = gabung(sel, "rowspan");
            if (menurun > 1) {
                int akhir = (int) Math.min(kolom + (long) mendatar, batasKolom());
                tertutup = akhir > tertutup.length ? Arrays.copyOf(tertutup, akhir) : tertutup;
                Arrays.fill(tertutup, Math.min(kolom, akhir), akhir, menurun - 1);
            }
            kolom = (int) Math.min(kolom + (long) mendatar, Integer.MAX_VALUE - 1);
        }
        tabel.tertutup = tertutup;
        simpan(tabel, teks, lebar, angka);
    }

    private long batasKolom() {
        return jatah.batas().nilai(Batas.KOLOM);
    }

    private static long nomor(Tabel tabel) {
        return tabel.baris.size() + 1L;
    }

    private void simpan(Tabel tabel, String[] teks, int lebar, BitSet angka) throws TakTerbaca {
        long nomor = nomor(tabel);
        jatah.batas().periksa(Batas.BARIS, nomor, nomor);
        jatah.ingat(BITA_BARIS + 8L * lebar);
        tabel.baris.add(new Baris(nomor, Arrays.copyOf(teks, lebar), lebar, angka));
    }

    private static String isi(Element sel, BitSet angka, int kolom) {
        String tepat = sel.attr("x:num");
        if (ANGKA.matcher(tepat).matches()) {
            angka.set(kolom);
            return tepat;
        }
        return Baris.rapikan(sel.text());
    }

    private static int gabung(Element sel, String sifat) {
        String nilai = sel.attr(sifat).strip();
        return nilai.matches("[1-9]\\d{0,8}")
                ? Math.min(Integer.parseInt(nilai), GABUNG_TERBANYAK)
                : 1;
    }

    private static String[] cukup(String[] teks, int kolom) {
        return kolom < teks.length
                ? teks
                : Arrays.copyOf(teks, Math.max(kolom + 1, teks.length * 2));
    }
}
