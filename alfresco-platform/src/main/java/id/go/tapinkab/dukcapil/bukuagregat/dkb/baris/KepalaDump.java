package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.charset.StandardCharsets;

/**
 * The first block of a file of a classic Oracle export: byte 3, a character set's number, the lines
 * {@code EXPORT:V12.02.00}, a letter and the user, {@code R} and the mode, and four numbers; behind
 * them in two bytes each, high byte first, three character sets and the file's place in the export,
 * and in eight bytes the FILESIZE that it was written with (Oracle's messages IMP-00046 and
 * IMP-00047 name the two).
 *
 * @param versi 12 for {@code V12.02.00}
 * @param pengguna with the letter before it
 * @param urutan 1 for the first or only file
 * @param ukuranBerkas bytes of each file but the last; 0 for an export of one file
 */
record KepalaDump(int versi, String pengguna, String mode, int urutan, long ukuranBerkas) {

    /** Bytes of the block. */
    static final int PANJANG = 2048;

    private static final int BARIS = 7;

    /** True for the beginning of such a file. */
    static boolean cocok(byte[] awal) {
        return awal.length > 16
                && awal[0] == 3
                && new String(awal, 3, 8, StandardCharsets.ISO_8859_1).equals("EXPORT:V");
    }

    /**
     * Reads the block.
     *
     * @throws TakTerbaca when it is not as described
     */
    static KepalaDump baca(byte[] blok) throws TakTerbaca {
        String[] baris = new String[BARIS];
        int p = 3;
        for (int i = 0; i < BARIS; i++) {
            if (p >= blok.length) {
                throw bukanKepala();
            }
            int dari = p;
            while (p < blok.length && blok[p] != '\n') {
                p++;
            }
            baris[i] = new String(blok, dari, p - dari, StandardCharsets.ISO_8859_1);
            p++;
        }
        if (baris[0].endsWith("\r")) {
            throw new TakTerbaca(
                    "BERKAS_RUSAK",
                    "dump berubah sewaktu dikirim: akhir barisnya diganti, seperti oleh FTP mode"
                            + " teks. Kirim ulang dengan mode biner dan cocokkan sha256-nya.");
        }
        String versi = baris[0].replaceFirst("EXPORT:V(\\d{2}).*", "$1");
        if (p + 16 > blok.length || !versi.matches("\\d{2}")) {
            throw bukanKepala();
        }
        long ukuran = 0;
        for (int i = p + 8; i < p + 16; i++) {
            ukuran = ukuran << 8 | blok[i] & 0xFF;
        }
        int urutan = (blok[p + 6] & 0xFF) << 8 | blok[p + 7] & 0xFF;
        return new KepalaDump(Integer.parseInt(versi), baris[1], baris[2], urutan, ukuran);
    }

    private static TakTerbaca bukanKepala() {
        return PetaDump.rusak("", "kepalanya bukan kepala ekspor Oracle", 0);
    }
}
