package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.charset.StandardCharsets;

/**
 * Tells formats that are not read by their first bytes: those that hold no data, and those that may
 * hold some.
 */
final class FormatLain {

    private FormatLain() {}

    /** Why a file is not read; null for what may be text. */
    static TakTerbaca kenali(byte[] awal) {
        String bukanData = bukanData(awal);
        if (bukanData != null) {
            return new BukanData(bukanData);
        }
        String data = mungkinData(awal);
        return data == null ? null : takDidukung("berkas ini " + data);
    }

    static TakTerbaca takDidukung(String apa) {
        return new TakTerbaca(
                "FORMAT_TIDAK_DIDUKUNG",
                apa + ". Simpan sebagai .xlsx atau .csv lalu unggah lagi.");
    }

    private static String bukanData(byte[] awal) {
        if (PembukaBuku.mulai(awal, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (gambar(awal)) {
            return "gambar";
        }
        if (tertulis(awal, 4, "ftyp")) {
            return "gambar atau video";
        }
        if (tertulis(awal, 0, "RIFF") || tertulis(awal, 0, "ID3")) {
            return "rekaman suara atau video";
        }
        if (PembukaBuku.mulai(awal, 'L', 0, 0, 0, 1, 0x14, 2, 0)) {
            return "pintasan Windows";
        }
        String teks = PengenalTeks.kepala(awal);
        if (teks.startsWith("{\\rtf")) {
            return "dokumen RTF";
        }
        if (teks.startsWith("<?xml") && teks.contains("office/word/2003/wordml")) {
            return "dokumen Word";
        }
        boolean setelan = teks.startsWith("[.shellclassinfo]") || teks.startsWith("[viewstate]");
        if (setelan || teks.startsWith("[internetshortcut]")) {
            return "setelan Windows";
        }
        return teks.startsWith("<") && teks.contains("<svg") && !teks.contains("<html")
                ? "gambar"
                : null;
    }

    private static boolean gambar(byte[] awal) {
        boolean bmp =
                PembukaBuku.mulai(awal, 'B', 'M') && awal.length > 9 && (awal[6] | awal[7]) == 0;
        return bmp
                || PembukaBuku.mulai(awal, 0x89, 'P', 'N', 'G')
                || PembukaBuku.mulai(awal, 0xFF, 0xD8, 0xFF)
                || PembukaBuku.mulai(awal, 'G', 'I', 'F', '8')
                || PembukaBuku.mulai(awal, 'I', 'I', '*', 0)
                || PembukaBuku.mulai(awal, 'M', 'M', 0, '*')
                || tertulis(awal, 8, "WEBP");
    }

    private static String mungkinData(byte[] awal) {
        if (PembukaBuku.mulai(awal, 'R', 'a', 'r', '!')) {
            return "arsip RAR";
        }
        if (PembukaBuku.mulai(awal, '7', 'z', 0xBC, 0xAF)) {
            return "arsip 7z";
        }
        String teks = PengenalTeks.kepala(awal);
        if (teks.startsWith("mime-version:")) {
            return "arsip web (MHT), walau namanya mungkin .xls";
        }
        if (teks.startsWith("<?xml") && !BukuHtml.cocok(awal) && !BukuXml2003.cocok(awal)) {
            return "XML";
        }
        return teks.startsWith("{") || teks.startsWith("[{") ? "JSON" : null;
    }

    private static boolean tertulis(byte[] awal, int di, String tanda) {
        return awal.length >= di + tanda.length()
                && new String(awal, di, tanda.length(), StandardCharsets.ISO_8859_1).equals(tanda);
    }
}
