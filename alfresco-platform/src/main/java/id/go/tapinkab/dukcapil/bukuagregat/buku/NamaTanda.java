package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the bookmarks that the writer leaves in a DOCX and the readers look for. All are
 * collapsed: ranges, content controls and table captions do not survive a round trip through
 * LibreOffice, these do.
 */
final class NamaTanda {

    /** Before and behind the text to be replaced by the number; a counter follows. */
    static final String AWAL_NOMOR = "ba_awal_nomor_";

    static final String AKHIR_NOMOR = "ba_akhir_nomor_";
    static final String AWAL_TANGGAL = "ba_awal_tanggal_";
    static final String AKHIR_TANGGAL = "ba_akhir_tanggal_";

    /** In a table's caption; the table's key follows. */
    static final String KETERANGAN = "ba_t_";

    /** In a table's first cell. */
    static final String SEL = "ba_s_";

    /** In a heading; its title follows, in a form that a mark's name may have. */
    static final String JUDUL = "ba_h_";

    /** In the paragraph of a figure's picture; the key of its table follows. */
    static final String GAMBAR = "ba_g_";

    static final String AWAL_NARASI = "ba_awal_n_";
    static final String AKHIR_NARASI = "ba_akhir_n_";

    /** On a note that a text is to be looked at; its block follows. */
    static final String PERIKSA = "ba_p_";

    /** On a note that a figure differs from the DKB on purpose; a counter follows. */
    static final String ANGKA = "ba_c_";

    /** Word's limit is 40. */
    private static final int PANJANG_JUDUL = 32;

    private NamaTanda() {}

    /** The block that begins at this mark ({@link TeksNaskah}); empty for other marks. */
    static Optional<String> jangkar(String tanda) {
        return Map.of(JUDUL, "h:", KETERANGAN, "t:", SEL, "t:", GAMBAR, "g:").entrySet().stream()
                .filter(jenis -> tanda.startsWith(jenis.getKey()))
                .map(jenis -> jenis.getValue() + tanda.substring(jenis.getKey().length()))
                .findAny();
    }

    /** The block of a heading. */
    static String blokJudul(String judul) {
        String aman = judul.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return "h:" + aman.substring(0, Math.min(PANJANG_JUDUL, aman.length()));
    }

    /** The mark of such a block. */
    static String judul(String blok) {
        return JUDUL + blok.substring(2);
    }

    static String gambar(String kunci) {
        return GAMBAR + aman(kunci);
    }

    /** The mark of a note on a block. */
    static String periksa(String blok) {
        return PERIKSA + blok.replace(':', '_');
    }

    /** The block that such a mark is about. */
    static String blokPeriksa(String tanda) {
        return tanda.substring(PERIKSA.length()).replaceFirst("_", ":");
    }

    static String keterangan(String kunci) {
        return KETERANGAN + aman(kunci);
    }

    static String sel(String kunci) {
        return SEL + aman(kunci);
    }

    static String awalNarasi(String kunci) {
        return AWAL_NARASI + aman(kunci);
    }

    static String akhirNarasi(String kunci) {
        return AKHIR_NARASI + aman(kunci);
    }

    /** A table's key as its marks have it. */
    static String aman(String kunci) {
        return kunci.replace('-', '_');
    }
}
