package id.go.tapinkab.dukcapil.bukuagregat.sop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The steps of the SOP, in its order ({@code sop.md}, Steps). Step 8 is two tasks: Administrator
 * Database asks for registration (8a), Kasubbag Umum dan Kepegawaian gives number and stamp and
 * sends (8b); the SOP's one day is for both.
 */
public enum Langkah {
    L1(
            "1",
            Peran.ADMIN_DB,
            "Mengolah, menyusun, dan mencetak draf data agregat",
            null,
            true,
            Hasil.SELESAI),
    L2("2", Peran.KASI_PPD, "Menyusun analisis draf", null, true, Hasil.SELESAI),
    L3(
            "3",
            Peran.KABID_PIAK,
            "Mengoreksi dan mengetahui draf",
            WaktuBaku.menit(20),
            true,
            Hasil.SETUJU,
            Hasil.KEMBALI),
    L4(
            "4",
            Peran.SEKRETARIS,
            "Memaraf draf",
            WaktuBaku.menit(10),
            false,
            Hasil.PARAF,
            Hasil.KEMBALI),
    L5(
            "5",
            Peran.KADIS,
            "Memaraf draf dan memberi arahan",
            null,
            false,
            Hasil.PARAF,
            Hasil.KEMBALI),
    L6("6", Peran.KASI_PPD, "Meneruskan arahan Kadis", WaktuBaku.menit(10), false, Hasil.SELESAI),
    L7(
            "7",
            Peran.ADMIN_DB,
            "Menyempurnakan, mencetak, dan menggandakan buku",
            WaktuBaku.minggu(2),
            true,
            Hasil.SELESAI),
    L8A("8a", Peran.ADMIN_DB, "Meminta pendaftaran buku", WaktuBaku.hari(1), false, Hasil.SELESAI),
    L8B(
            "8b",
            Peran.UMPEG,
            "Memberi nomor dan cap, lalu mengirim buku",
            WaktuBaku.hari(1),
            false,
            Hasil.DAFTAR);

    private final String kode;
    private final Peran peran;
    private final String judul;
    private final WaktuBaku waktuBaku;
    private final boolean pelakuMengubah;
    private final List<Hasil> hasil;

    Langkah(
            String kode,
            Peran peran,
            String judul,
            WaktuBaku waktuBaku,
            boolean pelakuMengubah,
            Hasil... hasil) {
        this.kode = kode;
        this.peran = peran;
        this.judul = judul;
        this.waktuBaku = waktuBaku;
        this.pelakuMengubah = pelakuMengubah;
        this.hasil = List.of(hasil);
    }

    /** {@code 1} … {@code 7}, {@code 8a}, {@code 8b}. */
    public String kode() {
        return kode;
    }

    /** Who does it. */
    public Peran peran() {
        return peran;
    }

    /** What is done, in a few words. */
    public String judul() {
        return judul;
    }

    /** The SOP's standard time; empty where it is open ("tentatif"). */
    public Optional<WaktuBaku> waktuBaku() {
        return Optional.ofNullable(waktuBaku);
    }

    /**
     * Who may change the draft in this step: its own role in 1, 2, 3 and 7, nobody in 4, 5, 6 and 8
     * ({@code sop.md}, What follows from it).
     */
    public Optional<Peran> pengubah() {
        return pelakuMengubah ? Optional.of(peran) : Optional.empty();
    }

    /** How it can end; the first is the SOP's own path. */
    public List<Hasil> hasil() {
        return hasil;
    }

    /** True for the steps that end with an initial: 3 (Kabid's acknowledgement), 4 and 5. */
    public boolean berparaf() {
        return hasil.contains(Hasil.SETUJU) || hasil.contains(Hasil.PARAF);
    }

    /** The step after this one on the SOP's own path; empty after 8b. */
    public Optional<Langkah> berikut() {
        List<Langkah> semua = List.of(values());
        int ini = semua.indexOf(this);
        return ini + 1 < semua.size() ? Optional.of(semua.get(ini + 1)) : Optional.empty();
    }

    /** The step of a code; empty for anything else. */
    public static Optional<Langkah> dariKode(String kode) {
        return Arrays.stream(values()).filter(langkah -> langkah.kode.equals(kode)).findFirst();
    }
}
