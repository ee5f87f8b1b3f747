package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Tells a file's format from its first bytes, never from its name, and opens it. */
public final class PembukaBuku {

    private static final int CONTOH = 64 * 1024;

    private final BatasBaris batas;

    public PembukaBuku(BatasBaris batas) {
        this.batas = batas;
    }

    /**
     * @param ukuran bytes; negative when not known
     * @throws TakTerbaca when the format cannot be read or the file is empty, cut, locked, too
     *     large
     */
    public Buku buka(long ukuran, Pembuka isi) throws IOException {
        batas.periksa(Batas.UKURAN, ukuran, 0);
        return buka(new Jatah(batas, ukuran), ukuran, isi, 0);
    }

    /**
     * @param lapis how many zips the file is in
     */
    static Buku buka(Jatah jatah, long ukuran, Pembuka isi, int lapis) throws IOException {
        jatah.batas().periksa(Batas.UKURAN, ukuran, 0);
        byte[] awal = awal(isi);
        if (mulai(awal, 0x1F, 0x8B)) {
            Pembuka terurai = jatah.bagian(() -> new GZIPInputStream(isi.buka(), CONTOH));
            return terkompres(terurai, awal(terurai), jatah);
        }
        if (mulai(awal, 'P', 'K', 3, 4) || mulai(awal, 'P', 'K', 5, 6)) {
            return Paket.buka(isi, jatah, lapis);
        }
        if (mulai(awal, 0xD0, 0xCF, 0x11, 0xE0)) {
            return BukuXls.buka(isi, jatah);
        }
        return polos(isi, awal, jatah);
    }

    private static byte[] awal(Pembuka isi) throws IOException {
        try (InputStream in = isi.buka()) {
            return in.readNBytes(CONTOH);
        }
    }

    /** What is no package: a dump, or text. */
    private static Buku polos(Pembuka isi, byte[] awal, Jatah jatah) throws IOException {
        if (hampa(awal)) {
            throw new TakTerbaca(
                    "BERKAS_KOSONG", "berkas tidak berisi apa-apa. Unggah ulang berkas aslinya.");
        }
        if (KepalaDump.cocok(awal)) {
            return BukuDump.buka(isi, jatah.batas());
        }
        tolakBiner(awal);
        if (BukuXml2003.cocok(awal)) {
            return BukuXml2003.buka(isi, PengenalTeks.kenali(awal, isi), jatah);
        }
        if (BukuHtml.cocok(awal)) {
            return BukuHtml.buka(isi, PengenalTeks.kenali(awal, isi), jatah);
        }
        return new BukuTeks(isi, PengenalTeks.kenali(awal, isi), jatah.batas());
    }

    /** Administrators pack dumps and texts with gzip; packages are packed already. */
    private static Buku terkompres(Pembuka terurai, byte[] awal, Jatah jatah) throws IOException {
        if (paket(awal) || mulai(awal, 0x1F, 0x8B)) {
            throw FormatLain.takDidukung("berkas ini arsip gzip yang berisi arsip atau buku kerja");
        }
        return polos(terurai, awal, jatah);
    }

    private static void tolakBiner(byte[] awal) throws TakTerbaca {
        if (mulai(awal, 'P', 'G', 'D', 'M', 'P') || memuat(awal, "PostgreSQL database dump")) {
            throw BerkasDump.postgresql();
        }
        if (BerkasDump.dataPump(awal)) {
            throw BerkasDump.tolakDataPump();
        }
        if (terenkripsi(awal)) {
            throw new TakTerbaca(
                    "BERKAS_BERSANDI",
                    "berkas ini terenkripsi. Buka dahulu dengan sandinya, lalu unggah hasilnya.");
        }
        TakTerbaca lain = FormatLain.kenali(awal);
        if (lain != null) {
            throw lain;
        }
        if (PengenalTeks.biner(awal)) {
            throw FormatLain.takDidukung("berkas ini bukan teks dan bukan buku kerja Excel");
        }
    }

    /** As openssl enc and PGP begin. */
    private static boolean terenkripsi(byte[] awal) {
        return memuat(Arrays.copyOf(awal, Math.min(awal.length, 64)), "Salted__")
                || memuat(Arrays.copyOf(awal, Math.min(awal.length, 64)), "BEGIN PGP MESSAGE");
    }

    static TakTerbaca bersandi() {
        return new TakTerbaca(
                "BERKAS_BERSANDI",
                "berkas dikunci dengan kata sandi. Buka di Excel, hapus sandinya, simpan, lalu"
                        + " unggah lagi.");
    }

    /** True for what begins as a data file does, whatever name a system gave it. */
    static boolean mungkinData(Pembuka isi) throws IOException {
        byte[] awal = awal(isi);
        return paket(awal)
                || mulai(awal, 0x1F, 0x8B)
                || KepalaDump.cocok(awal)
                || PengenalTeks.berpemisah(awal)
                        && !PengenalTeks.biner(awal)
                        && !(FormatLain.kenali(awal) instanceof BukanData);
    }

    /** A zip, a workbook, or another document of an office. */
    private static boolean paket(byte[] awal) {
        return mulai(awal, 'P', 'K') || mulai(awal, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean hampa(byte[] awal) {
        for (byte satu : awal) {
            int nilai = satu & 0xFF;
            boolean bom = nilai == 0xEF || nilai == 0xBB || nilai == 0xBF || nilai >= 0xFE;
            if (nilai > ' ' && !bom) {
                return false;
            }
        }
        return awal.length < CONTOH;
    }

    private static boolean memuat(byte[] awal, String teks) {
        int panjang = Math.min(awal.length, 4096);
        return new String(awal, 0, panjang, StandardCharsets.ISO_8859_1).contains(teks);
    }

    static boolean mulai(byte[] awal, int... tanda) {
        if (awal.length < tanda.length) {
            return false;
        }
        for (int i = 0; i < tanda.length; i++) {
            if ((awal[i] & 0xFF) != tanda[i]) {
                return false;
            }
        }
        return true;
    }
}
