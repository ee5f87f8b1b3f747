package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip of data files as one book: its sheets are those of the files, {@code agama.csv › Data}. */
final class BukuZip implements Buku {

    private record Sumber(String nama, Buku buku, int lembar) {}

    private final Path salinan;
    private final ZipFile zip;
    private final List<String> nama = new ArrayList<>();
    private final List<Sumber> sumber = new ArrayList<>();
    private final List<Buku> buku = new ArrayList<>();

    private BukuZip(Path salinan, ZipFile zip) {
        this.salinan = salinan;
        this.zip = zip;
    }

    /** Takes the private copy over: it is deleted on close, or here when the zip is refused. */
    static Buku buka(Path salinan, BatasBaris batas) throws IOException {
        BukuZip hasil = new BukuZip(salinan, new ZipFile(salinan.toFile()));
        try {
            hasil.muat(batas);
            return hasil;
        } catch (IOException | RuntimeException e) {
            hasil.close();
            throw e;
        }
    }

    private void muat(BatasBaris batas) throws IOException {
        List<ZipEntry> isi = new ArrayList<>();
        Enumeration<? extends ZipEntry> semua = zip.entries();
        while (semua.hasMoreElements()) {
            ZipEntry satu = semua.nextElement();
            if (!satu.isDirectory() && !tersembunyi(satu.getName())) {
                isi.add(satu);
            }
        }
        if (isi.size() > batas.maksLembar()) {
            throw TakTerbaca.melebihi("berkas dalam zip", batas.maksLembar(), 0);
        }
        isi.sort(Comparator.comparing(ZipEntry::getName));
        for (PotonganDump.Berkas satu :
                PotonganDump.satukan(
                        isi.stream()
                                .map(
                                        e ->
                                                new PotonganDump.Berkas(
                                                        e.getName(),
                                                        e.getSize(),
                                                        () -> isi(e, batas)))
                                .toList())) {
            tambah(satu, batas);
        }
        if (nama.isEmpty()) {
            throw new TakTerbaca(
                    "BERKAS_KOSONG", "zip tidak berisi berkas. Unggah ulang berkas aslinya.");
        }
    }

    /** What operating systems put into a zip of their own accord. */
    private static boolean tersembunyi(String jalur) {
        String akhir = jalur.substring(jalur.lastIndexOf('/') + 1);
        return jalur.startsWith("__MACOSX/")
                || akhir.startsWith(".")
                || akhir.startsWith("~$")
                || akhir.equalsIgnoreCase("Thumbs.db")
                || akhir.equalsIgnoreCase("desktop.ini");
    }

    private void tambah(PotonganDump.Berkas satu, BatasBaris batas) throws IOException {
        String akhir = satu.nama().substring(satu.nama().lastIndexOf('/') + 1);
        try {
            Buku dalam = new PembukaBuku(batas, false).buka(satu.ukuran(), satu.isi());
            buku.add(dalam);
            for (int i = 0; i < dalam.lembar().size(); i++) {
                String lembar = dalam.lembar().get(i);
                nama.add(lembar.isEmpty() ? akhir : akhir + " \u203A " + lembar);
                sumber.add(new Sumber(satu.nama(), dalam, i));
            }
        } catch (TakTerbaca e) {
            throw new TakTerbaca(
                    e.kode(), "berkas \"" + akhir + "\" di dalam zip: " + e.getMessage(), 0, e);
        }
    }

    private InputStream isi(ZipEntry satu, BatasBaris batas) throws IOException {
        return new ArusTerbatas(zip.getInputStream(satu), batas);
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
            Files.deleteIfExists(salinan);
        }
    }
}
