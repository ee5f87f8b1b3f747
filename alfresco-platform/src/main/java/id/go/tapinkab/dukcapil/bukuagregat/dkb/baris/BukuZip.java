package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A zip of data files as one book: its sheets are those of the files, {@code agama.csv › Data}. */
final class BukuZip implements Buku {

    private record Sumber(String nama, Buku buku, int lembar) {}

    /** What operating systems put into a zip of their own accord. */
    private static final Set<String> SAMPAH = Set.of("thumbs.db", "desktop.ini");

    private static final int NAMA_TERPANJANG = 120;

    private final PaketZip zip;
    private final List<String> nama = new ArrayList<>();
    private final List<Sumber> sumber = new ArrayList<>();
    private final List<Buku> buku = new ArrayList<>();
    private final List<Terlewat> terlewat = new ArrayList<>();

    private BukuZip(PaketZip zip) {
        this.zip = zip;
    }

    /**
     * Takes the zip over: it is closed with the book.
     *
     * @param lapis how many zips its files are in
     */
    static Buku buka(PaketZip zip, Jatah jatah, int lapis) throws IOException {
        BukuZip hasil = new BukuZip(zip);
        try {
            hasil.muat(jatah, lapis);
            return hasil;
        } catch (IOException | RuntimeException e) {
            hasil.close();
            throw e;
        }
    }

    private void muat(Jatah jatah, int lapis) throws IOException {
        List<PotonganDump.Berkas> isi = new ArrayList<>();
        for (PaketZip.Isi satu : zip.semua()) {
            // A system's own files are told by their names, but data are data under any name.
            if (!tersembunyi(satu.nama()) || PembukaBuku.mungkinData(satu.pembuka())) {
                isi.add(new PotonganDump.Berkas(satu.nama(), satu.ukuran(), satu.pembuka()));
            }
        }
        isi.sort(Comparator.comparing(PotonganDump.Berkas::nama));
        for (PotonganDump.Berkas satu : PotonganDump.satukan(isi)) {
            tambah(satu, jatah, lapis);
            jatah.batas().periksa(Batas.LEMBAR, nama.size(), 0);
        }
        if (nama.isEmpty()) {
            throw tanpaData();
        }
    }

    private TakTerbaca tanpaData() {
        if (terlewat.isEmpty()) {
            return new TakTerbaca(
                    "BERKAS_KOSONG", "zip tidak berisi berkas. Unggah ulang berkas aslinya.");
        }
        String jenis =
                terlewat.stream().map(Terlewat::jenis).distinct().collect(Collectors.joining(", "));
        return new BukanData(
                "zip tanpa berkas data",
                "zip tidak memuat berkas data, hanya "
                        + jenis
                        + ". Unggah berkas DKB-nya (.xlsx, .xls, .csv, atau .dmp).");
    }

    private static boolean tersembunyi(String jalur) {
        String akhir = akhir(jalur);
        return jalur.startsWith("__MACOSX/")
                || akhir.startsWith(".")
                || akhir.startsWith("~$")
                || SAMPAH.contains(akhir.toLowerCase(Locale.ROOT));
    }

    private static String akhir(String jalur) {
        return jalur.substring(Math.max(jalur.lastIndexOf('/'), jalur.lastIndexOf('\\')) + 1);
    }

    private void tambah(PotonganDump.Berkas satu, Jatah jatah, int lapis) throws IOException {
        String asal = sebutan(satu.nama());
        String akhir = sebutan(akhir(satu.nama()));
        try {
            Buku dalam = PembukaBuku.buka(jatah, satu.ukuran(), satu.isi(), lapis);
            buku.add(dalam);
            for (int i = 0; i < dalam.lembar().size(); i++) {
                String lembar = dalam.lembar().get(i);
                String didalam = dalam.berkas(i);
                nama.add(lembar.isEmpty() ? akhir : akhir + " \u203A " + lembar);
                sumber.add(new Sumber(didalam.isEmpty() ? asal : asal + "/" + didalam, dalam, i));
            }
            dalam.terlewat()
                    .forEach(t -> terlewat.add(new Terlewat(asal + "/" + t.nama(), t.jenis())));
        } catch (BukanData e) {
            if (!tersembunyi(satu.nama())) {
                terlewat.add(new Terlewat(asal, e.jenis()));
            }
        } catch (TakTerbaca e) {
            throw new TakTerbaca(
                    e.kode(), "berkas \"" + akhir + "\" di dalam zip: " + e.getMessage(), 0, e);
        }
    }

    /** A name that may be shown: what it could do to a terminal or a page is taken out. */
    private static String sebutan(String nama) {
        String bersih = nama.replaceAll("\\p{C}", "\uFFFD");
        return bersih.length() <= NAMA_TERPANJANG
                ? bersih
                : bersih.substring(0, NAMA_TERPANJANG) + "\u2026";
    }

    @Override
    public List<String> lembar() {
        return List.copyOf(nama);
    }

    @Override
    public String berkas(int lembar) {
        return sumber.get(lembar).nama();
    }

    @Override
    public List<Terlewat> terlewat() {
        return List.copyOf(terlewat);
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        Sumber satu = sumber.get(lembar);
        return satu.buku().buka(satu.lembar());
    }

    @Override
    public SumberBaris pindai(int lembar, int[] kolom) throws IOException {
        Sumber satu = sumber.get(lembar);
        return satu.buku().pindai(satu.lembar(), kolom);
    }

    @Override
    public void close() throws IOException {
        try {
            for (Buku satu : buku) {
                satu.close();
            }
        } finally {
            zip.close();
        }
    }
}
