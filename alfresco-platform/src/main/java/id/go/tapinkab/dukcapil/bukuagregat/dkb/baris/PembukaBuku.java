package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Tells a file's format from its first bytes, never from its name, and opens it. */
public final class PembukaBuku {

    private static final int CONTOH = 64 * 1024;

    private final BatasBaris batas;
    private final boolean zipBoleh;

    public PembukaBuku(BatasBaris batas) {
        this(batas, true);
    }

    /**
     * @param zipBoleh false inside a zip: no zips in zips
     */
    PembukaBuku(BatasBaris batas, boolean zipBoleh) {
        this.batas = batas;
        this.zipBoleh = zipBoleh;
    }

    /**
     * @param ukuran bytes; negative when not known
     * @throws TakTerbaca when the format cannot be read or the file is empty, cut, locked, too
     *     large
     */
    public Buku buka(long ukuran, Pembuka isi) throws IOException {
        if (ukuran > batas.maksUkuran()) {
            throw TakTerbaca.melebihi("ukuran berkas", batas.maksUkuran(), 0);
        }
        byte[] awal;
        try (InputStream in = isi.buka()) {
            awal = in.readNBytes(CONTOH);
        }
        if (hampa(awal)) {
            throw new TakTerbaca(
                    "BERKAS_KOSONG", "berkas tidak berisi apa-apa. Unggah ulang berkas aslinya.");
        }
        if (mulai(awal, 'P', 'K', 3, 4) || mulai(awal, 'P', 'K', 5, 6)) {
            return Paket.buka(isi, batas, zipBoleh);
        }
        if (mulai(awal, 0xD0, 0xCF, 0x11, 0xE0)) {
            return BukuXls.buka(isi, batas);
        }
        if (KepalaDump.cocok(awal)) {
            return BukuDump.buka(isi, batas);
        }
        if (mulai(awal, 0x1F, 0x8B)) {
            return terkompres(isi);
        }
        tolakBiner(awal);
        return new BukuTeks(isi, PengenalTeks.kenali(awal, isi), batas);
    }

    /** Administrators pack dumps with gzip; nothing else that comes so is taken. */
    private Buku terkompres(Pembuka isi) throws IOException {
        Pembuka terurai = () -> new ArusTerbatas(new GZIPInputStream(isi.buka(), CONTOH), batas);
        try {
            byte[] awal;
            try (InputStream in = terurai.buka()) {
                awal = in.readNBytes(CONTOH);
            }
            if (KepalaDump.cocok(awal)) {
                return BukuDump.buka(terurai, batas);
            }
            tolakBiner(awal);
        } catch (ZipException e) {
            throw TakTerbaca.rusak(
                    "arsip gzip rusak. Ambil ulang berkas aslinya dengan mode biner.", e);
        } catch (EOFException e) {
            throw new TakTerbaca(
                    "BERKAS_TERPOTONG", "arsip gzip terpotong. Ambil ulang berkas aslinya.", 0, e);
        }
        throw takDidukung("berkas ini arsip gzip yang bukan dump Oracle");
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
        String jenis = jenisLain(awal);
        if (jenis != null) {
            throw takDidukung("berkas ini " + jenis);
        }
        if (PengenalTeks.biner(awal)) {
            throw takDidukung("berkas ini bukan teks dan bukan buku kerja Excel");
        }
    }

    /** As openssl enc and PGP begin. */
    private static boolean terenkripsi(byte[] awal) {
        return memuat(Arrays.copyOf(awal, Math.min(awal.length, 64)), "Salted__")
                || memuat(Arrays.copyOf(awal, Math.min(awal.length, 64)), "BEGIN PGP MESSAGE");
    }

    private static TakTerbaca takDidukung(String apa) {
        return new TakTerbaca(
                "FORMAT_TIDAK_DIDUKUNG",
                apa + ". Simpan sebagai .xlsx atau .csv lalu unggah lagi.");
    }

    static TakTerbaca bersandi() {
        return new TakTerbaca(
                "BERKAS_BERSANDI",
                "berkas dikunci dengan kata sandi. Buka di Excel, hapus sandinya, simpan, lalu"
                        + " unggah lagi.");
    }

    private static String jenisLain(byte[] awal) {
        if (mulai(awal, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (mulai(awal, 'R', 'a', 'r', '!')) {
            return "arsip RAR";
        }
        if (mulai(awal, '7', 'z', 0xBC, 0xAF)) {
            return "arsip 7z";
        }
        if (mulai(awal, 0x89, 'P', 'N', 'G') || mulai(awal, 0xFF, 0xD8, 0xFF)) {
            return "gambar";
        }
        String teks =
                new String(awal, 0, Math.min(awal.length, 512), StandardCharsets.ISO_8859_1)
                        .replace("\u00EF\u00BB\u00BF", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (teks.startsWith("<!doctype") || teks.startsWith("<html") || teks.startsWith("<table")) {
            return "halaman web (HTML), walau namanya mungkin .xls";
        }
        if (teks.startsWith("<?xml")) {
            return "XML";
        }
        if (teks.startsWith("{\\rtf")) {
            return "dokumen RTF";
        }
        return teks.startsWith("{") || teks.startsWith("[{") ? "JSON" : null;
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
