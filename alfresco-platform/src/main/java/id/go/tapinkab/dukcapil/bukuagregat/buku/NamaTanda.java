package id.go.tapinkab.dukcapil.bukuagregat.buku;

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

    private NamaTanda() {}

    static String keterangan(String kunci) {
        return KETERANGAN + aman(kunci);
    }

    static String sel(String kunci) {
        return SEL + aman(kunci);
    }

    static String awalNarasi(String kunci) {
        return "ba_awal_n_" + aman(kunci);
    }

    static String akhirNarasi(String kunci) {
        return "ba_akhir_n_" + aman(kunci);
    }

    private static String aman(String kunci) {
        return kunci.replace('-', '_');
    }
}
