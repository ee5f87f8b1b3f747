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
     */
    record Suntingan(String dekat, String kalimat) {}

    private static final String DEKAT = "menunjukkan bahwa jumlah penduduk";

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
                sunting(
                        "2",
                        Orang.LAILA,
                        "SELESAI",
                        "menulis analisis, meneruskan ke Kabid",
                        "Persebaran penduduk antarkecamatan belum merata."),
                new Adegan(
                        "3",
                        Orang.HASAN,
                        "KEMBALI",
                        "mengembalikan ke Kasi",
                        Optional.empty(),
                        Map.of(
                                "alasan",
                                "Analisis belum menyebut kecamatan yang penduduknya terbanyak.")),
                sunting(
                        "2",
                        Orang.LAILA,
                        "SELESAI",
                        "memperbaiki analisis, meneruskan ke Kabid",
                        "Kecamatan yang penduduknya terbanyak dapat dilihat pada tabel persebaran."),
                polos("3", Orang.HASAN, "SETUJU", "menyetujui dan mengetahui"),
                polos("4", Orang.MARIANI, "PARAF", "memaraf untuk Kadis"),
                new Adegan(
                        "5",
                        Orang.ANWAR,
                        "PARAF",
                        "memaraf, memberi arahan",
                        Optional.empty(),
                        Map.of("arahan", "Cetak, daftarkan, dan sampaikan ke instansi terkait.")),
                polos("6", Orang.LAILA, "SELESAI", "meneruskan arahan Kadis"),
                sunting(
                        "7",
                        Orang.RUSDI,
                        "SELESAI",
                        "menyempurnakan kata-kata, mencetak, menggandakan",
                        "Naskah ini telah disempurnakan sesuai arahan Kepala Dinas."),
                polos("8a", Orang.RUSDI, "SELESAI", "meminta pendaftaran"),
                polos("8b", Orang.NORMA, "DAFTAR", "memberi nomor dan cap, mengirim"));
    }

    private static Adegan polos(String langkah, Orang orang, String hasil, String perbuatan) {
        return new Adegan(langkah, orang, hasil, perbuatan, Optional.empty(), Map.of());
    }

    private static Adegan sunting(
            String langkah, Orang orang, String hasil, String perbuatan, String kalimat) {
        return new Adegan(
                langkah,
                orang,
                hasil,
                perbuatan,
                Optional.of(new Suntingan(DEKAT, kalimat)),
                Map.of());
    }
}
