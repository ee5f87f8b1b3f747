package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import java.nio.charset.StandardCharsets;

/** Small wide tables of made-up figures for Tapin's kecamatan. */
public final class ContohDkb {

    private static final String KEPALA =
            "Kode Wilayah;Kecamatan;Laki-laki;Perempuan;Jumlah Penduduk;Jumlah KK;"
                    + "Wajib KTP-el;Sudah Rekam KTP-el;Islam;Kristen;Katholik;Hindu;Budha;"
                    + "Konghucu;Kepercayaan\n";

    private static final String[] KECAMATAN = {
        "Binuang",
        "Tapin Selatan",
        "Tapin Tengah",
        "Bungur",
        "Piani",
        "Lokpaikat",
        "Tapin Utara",
        "Bakarangan",
        "Candi Laras Selatan",
        "Candi Laras Utara",
        "Hatungun",
        "Salam Babaris"
    };

    private ContohDkb() {}

    /**
     * A whole delivery.
     *
     * @param judul the line that names the semester, or not
     * @param tambah added to every kecamatan's male count, so that deliveries differ
     */
    public static byte[] csv(String judul, int tambah) {
        StringBuilder teks = new StringBuilder();
        teks.append("Data Agregat Kependudukan per Kecamatan, Kabupaten Tapin\n");
        teks.append(judul).append("\n\n").append(KEPALA);
        for (int i = 0; i < KECAMATAN.length; i++) {
            int laki = 1000 + 10 * i + tambah;
            int perempuan = 990 + 10 * i;
            int jumlah = laki + perempuan;
            teks.append(
                    "63.05.%02d;%s;%d;%d;%d;%d;%d;%d;%d;5;3;0;0;0;0\n"
                            .formatted(
                                    i + 1,
                                    KECAMATAN[i],
                                    laki,
                                    perempuan,
                                    jumlah,
                                    jumlah / 3,
                                    jumlah * 7 / 10,
                                    jumlah * 6 / 10,
                                    jumlah - 8));
        }
        return teks.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A delivery with counts of few. In the second one some of them have changed and some have not:
     * public editions that did not know of each other would open each other's masks.
     *
     * @param ke 1 or 2
     */
    public static byte[] kecil(String kode, int ke) {
        StringBuilder teks = new StringBuilder();
        teks.append("Data Agregat Kependudukan per Kecamatan, Kabupaten Tapin\n");
        teks.append(judul(kode)).append("\n\n").append(KEPALA);
        for (int i = 0; i < KECAMATAN.length; i++) {
            int islam = 1700 + 20 * i + 37 * ke + (ke == 2 ? i * i : 0);
            int kristen = 211 + 13 * i + (ke == 2 && i % 3 != 0 ? 4 : 0);
            int katholik =
                    i % 4 == 0
                            ? 1 + i % 3 + (ke == 2 && i == 4 ? 7 : 0)
                            : 31 + 2 * i + (ke == 2 && i % 2 == 0 ? 1 : 0);
            int hindu = i == 5 ? (ke == 1 ? 6 : 3) : i == 7 ? 2 : 0;
            int jumlah = islam + kristen + katholik + hindu;
            teks.append(
                    "63.05.%02d;%s;%d;%d;%d;%d;%d;%d;%d;%d;%d;%d;0;0;0\n"
                            .formatted(
                                    i + 1,
                                    KECAMATAN[i],
                                    jumlah / 2,
                                    jumlah - jumlah / 2,
                                    jumlah,
                                    jumlah / 3,
                                    jumlah * 7 / 10,
                                    jumlah * 6 / 10,
                                    islam,
                                    kristen,
                                    katholik,
                                    hindu));
        }
        return teks.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Another table of the same people: their marital status. */
    public static byte[] statusKawin(String kode) {
        StringBuilder teks = new StringBuilder();
        teks.append("Data Agregat Kependudukan per Kecamatan, Kabupaten Tapin\n");
        teks.append(judul(kode)).append("\n\n");
        teks.append("Kode Wilayah;Kecamatan;Belum Kawin;Kawin;Cerai Hidup;Cerai Mati\n");
        for (int i = 0; i < KECAMATAN.length; i++) {
            int jumlah = 1990 + 20 * i;
            teks.append(
                    "63.05.%02d;%s;%d;%d;10;20\n"
                            .formatted(i + 1, KECAMATAN[i], 900 + i, jumlah - 930 - i));
        }
        return teks.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As {@link #csv(String, int)} for {@code 2031-I}, told by the content. */
    public static byte[] semester(String kode) {
        return csv(judul(kode), 0);
    }

    public static String judul(String kode) {
        return "Data Konsolidasi Bersih (DKB) Semester "
                + kode.substring(5)
                + " Tahun "
                + kode.substring(0, 4);
    }
}
