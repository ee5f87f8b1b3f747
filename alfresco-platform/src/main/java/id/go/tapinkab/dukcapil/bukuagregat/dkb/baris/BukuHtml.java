package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

/** A web page's tables as sheets: what web applications offer as a download called .xls. */
final class BukuHtml implements Buku {

    private final List<List<Baris>> tabel;

    private BukuHtml(List<List<Baris>> tabel) {
        this.tabel = tabel;
    }

    /** True for what begins as a page; whether it has a table is seen when it is read. */
    static boolean cocok(byte[] awal) {
        String teks = PengenalTeks.kepala(awal);
        return teks.startsWith("<") && (!teks.startsWith("<?xml") || teks.contains("<html"));
    }

    static Buku buka(Pembuka isi, PengenalTeks cara, Jatah jatah) throws IOException {
        long terbesar = Math.min(jatah.batas().nilai(Batas.HALAMAN_WEB), Integer.MAX_VALUE - 16);
        byte[] halaman;
        try (InputStream in = cara.mentah(isi)) {
            halaman = in.readNBytes((int) terbesar + 1);
        }
        jatah.batas().periksa(Batas.HALAMAN_WEB, halaman.length, 0);
        List<List<Baris>> tabel = new TabelHtml(jatah).baca(new String(halaman, cara.charset()));
        if (tabel.isEmpty()) {
            throw new TakTerbaca(
                    "FORMAT_TIDAK_DIDUKUNG",
                    "berkas ini halaman web (HTML) tanpa tabel, walau namanya mungkin .xls; mungkin"
                            + " halaman masuk atau pesan galat dari aplikasinya. Unduh ulang, atau"
                            + " simpan sebagai .xlsx atau .csv.");
        }
        jatah.batas().periksa(Batas.LEMBAR, tabel.size(), 0);
        return new BukuHtml(tabel);
    }

    @Override
    public List<String> lembar() {
        return tabel.size() == 1
                ? List.of("")
                : IntStream.rangeClosed(1, tabel.size()).mapToObj(i -> "tabel " + i).toList();
    }

    @Override
    public Lembar buka(int lembar) {
        return Lembar.dari(tabel.get(lembar));
    }

    @Override
    public void close() {
        // Nothing is held but the rows.
    }
}
