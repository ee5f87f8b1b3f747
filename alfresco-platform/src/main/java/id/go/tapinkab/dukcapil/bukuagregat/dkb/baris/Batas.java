package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

/**
 * A limit beyond which a file is refused as hostile or as a mistake. Each is a setting: {@code
 * bukuagregat.batas.} and its key.
 */
public enum Batas {
    UKURAN("ukuran", 8L << 30, "ukuran berkas", "bita", "Pecah berkasnya"),
    TERURAI(
            "terurai",
            8L << 30,
            "ukuran seluruh isi sesudah diurai",
            "bita",
            "Pecah kirimannya menjadi beberapa berkas"),
    RASIO(
            "rasio",
            200,
            "rasio pemampatan",
            "bita terurai per bita",
            "Pastikan berkasnya dari sumber yang benar, lalu unggah isinya tanpa dimampatkan"),
    ISI_PAKET(
            "isiPaket",
            10_000,
            "banyaknya isi zip atau buku kerja",
            "isi",
            "Pecah kirimannya, atau simpan ulang buku kerjanya di Excel"),
    LAPIS_ZIP(
            "lapisZip",
            2,
            "zip di dalam zip",
            "lapis",
            "Keluarkan isi zip yang di dalam, lalu unggah lagi"),
    LEMBAR("lembar", 200, "banyaknya lembar", "lembar", "Pecah kirimannya"),
    BARIS("baris", 50_000_000, "banyaknya baris", "baris", "Pecah berkasnya"),
    KOLOM("kolom", 2_000, "banyaknya kolom", "kolom", "Hapus kolom yang bukan bagian tabel"),
    PANJANG_SEL(
            "panjangSel",
            32_767,
            "panjang sel",
            "huruf",
            "Periksa tanda kutip yang tidak ditutup, atau pendekkan isi selnya"),
    PANJANG_BARIS(
            "panjangBaris",
            1 << 20,
            "panjang baris",
            "bita",
            "Periksa tanda kutip yang tidak ditutup, atau hapus kolom yang tidak diperlukan"),
    TEKS_BERSAMA(
            "teksBersama",
            256L << 20,
            "teks buku kerja yang harus diingat",
            "bita",
            "Pecah buku kerjanya, atau simpan sebagai CSV"),
    HALAMAN_WEB(
            "halamanWeb",
            8L << 20,
            "ukuran tabel halaman web",
            "bita",
            "Buka di Excel, simpan sebagai .xlsx, lalu unggah lagi"),
    SEL("sel", 5_000_000, "banyaknya angka", "sel", "Pecah berkasnya per kabupaten");

    private static final String AWALAN = "bukuagregat.batas.";

    private final String kunci;
    private final long bawaan;
    private final String sebutan;
    private final String satuan;
    private final String jalanKeluar;

    Batas(String kunci, long bawaan, String sebutan, String satuan, String jalanKeluar) {
        this.kunci = kunci;
        this.bawaan = bawaan;
        this.sebutan = sebutan;
        this.satuan = satuan;
        this.jalanKeluar = jalanKeluar;
    }

    /** The setting's whole name. */
    public String kunci() {
        return AWALAN + kunci;
    }

    /** Good for a kabupaten of a few hundred desa and for its individual records. */
    public long bawaan() {
        return bawaan;
    }

    String pesan(long nilai) {
        return String.format(
                BatasBaris.INDONESIA,
                "melebihi batas %s: paling banyak %,d %s (%s). %s, atau minta administrator"
                        + " menaikkan batas itu.",
                sebutan,
                nilai,
                satuan,
                kunci(),
                jalanKeluar);
    }
}
