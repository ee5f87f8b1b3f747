package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One task of the demonstration: who ends which step how, after which change of the draft.
 *
 * @param langkah {@code 1} … {@code 8b}
 * @param hasil the outcome as the task model has it
 * @param suntingan a sentence added to the draft before the task is ended
 * @param isian what is filled into the task's form, by property name without prefix
 */
record Adegan(
        String langkah,
        Orang orang,
        String hasil,
        String perbuatan,
        Optional<Suntingan> suntingan,
        Map<String, String> isian) {

    /**
     * @param dekat words of the paragraph that the sentence goes behind
     * @param alasan why, as the version's note
     */
    record Suntingan(String dekat, String kalimat, String alasan) {}

    private static final Suntingan ANALISIS =
            new Suntingan(
                    "menunjukkan bahwa jumlah penduduk",
                    "Persebaran penduduk antarkecamatan tidak merata dan perlu diperhatikan dalam"
                            + " perencanaan layanan administrasi kependudukan.",
                    "Analisis semester");

    private static final Suntingan PERBAIKAN =
            new Suntingan(
                    ANALISIS.kalimat(),
                    "Layanan jemput bola disarankan bagi kecamatan yang cakupan perekaman KTP-el-nya"
                            + " di bawah rata-rata kabupaten.",
                    "Saran tindak lanjut, sesuai catatan Kabid");

    private static final Suntingan PENYEMPURNAAN =
            new Suntingan(
                    PERBAIKAN.kalimat(),
                    "Analisis ini disusun oleh Seksi Pengolahan dan Penyajian Data Kependudukan.",
                    "Redaksi disempurnakan sebelum dicetak");

    /** The SOP's standard time, in its own words. */
    String waktuBaku() {
        return switch (langkah) {
            case "3" -> "20 menit";
            case "4", "6" -> "10 menit";
            case "7" -> "2 minggu";
            case "8a", "8b" -> "1 hari";
            default -> "tentatif";
        };
    }

    /** The SOP's path with one return by Kabid and the correction that answers it. */
    static List<Adegan> semua() {
        return List.of(
                polos("1", Orang.RUSDI, "SELESAI", "memeriksa rancangan, meneruskan ke Kasi"),
                sunting("2", Orang.LAILA, "menulis analisis, meneruskan ke Kabid", ANALISIS),
                isian(
                        "3",
                        Orang.HASAN,
                        "KEMBALI",
                        "mengembalikan ke Kasi",
                        "alasan",
                        "Analisis belum memuat saran tindak lanjut."),
                sunting("2", Orang.LAILA, "memperbaiki analisis, meneruskan ke Kabid", PERBAIKAN),
                polos("3", Orang.HASAN, "SETUJU", "menyetujui dan mengetahui"),
                polos("4", Orang.MARIANI, "PARAF", "memaraf untuk Kadis"),
                isian(
                        "5",
                        Orang.ANWAR,
                        "PARAF",
                        "memaraf, memberi arahan",
                        "arahan",
                        "Cetak, daftarkan, dan sampaikan ke instansi terkait."),
                polos("6", Orang.LAILA, "SELESAI", "meneruskan arahan Kadis"),
                sunting(
                        "7",
                        Orang.RUSDI,
                        "menyempurnakan redaksi, mencetak, menggandakan",
                        PENYEMPURNAAN),
                polos("8a", Orang.RUSDI, "SELESAI", "meminta pendaftaran"),
                polos("8b", Orang.NORMA, "DAFTAR", "memberi nomor dan cap, mengirim"));
    }

    private static Adegan polos(String langkah, Orang orang, String hasil, String perbuatan) {
        return new Adegan(langkah, orang, hasil, perbuatan, Optional.empty(), Map.of());
    }

    private static Adegan isian(
            String langkah,
            Orang orang,
            String hasil,
            String perbuatan,
            String nama,
            String nilai) {
        return new Adegan(langkah, orang, hasil, perbuatan, Optional.empty(), Map.of(nama, nilai));
    }

    private static Adegan sunting(
            String langkah, Orang orang, String perbuatan, Suntingan suntingan) {
        return new Adegan(langkah, orang, "SELESAI", perbuatan, Optional.of(suntingan), Map.of());
    }
}
