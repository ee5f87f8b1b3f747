package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of a text that was kept which figures under it are others now. */
final class PenandaPeriksa {

    private static final String AKHIR = "Hapus catatan ini bila teks sudah diperiksa.";

    /** So many places are named; the rest is counted. */
    private static final int DISEBUT = 4;

    /** Shorter numbers stand in many places by chance. */
    private static final int CUKUP_ANGKA = 3;

    private final NamaBlok nama;
    private final List<PerubahanAngka> berubah;

    PenandaPeriksa(NamaBlok nama, List<PerubahanAngka> berubah) {
        this.nama = nama;
        this.berubah = berubah;
    }

    /**
     * The note for a block; empty when there is nothing to look at.
     *
     * @param terdahulu notes that stand on it already
     */
    String untuk(String blok, List<String> teks, List<String> terdahulu) {
        Set<String> bagian = new LinkedHashSet<>();
        terdahulu.forEach(satu -> bagian.add(ringkas(satu)));
        String kunci = blok.startsWith("h:") ? "" : blok.substring(2);
        List<PerubahanAngka> sendiri =
                berubah.stream().filter(satu -> satu.kunci().equals(kunci)).toList();
        if (!sendiri.isEmpty()) {
            bagian.add("angka " + nama.tabel(kunci) + " berubah: " + sebut(sendiri, false) + ".");
        }
        Set<String> angka = new HashSet<>();
        teks.forEach(satu -> angka.addAll(AngkaBuku.bilangan(satu)));
        List<PerubahanAngka> disebut =
                berubah.stream()
                        .filter(satu -> !satu.kunci().equals(kunci))
                        .filter(satu -> menyebut(angka, satu.lama()))
                        .toList();
        if (!disebut.isEmpty()) {
            bagian.add("angka yang disebut berubah: " + sebut(disebut, true) + ".");
        }
        bagian.removeIf(String::isBlank);
        return bagian.isEmpty()
                ? ""
                : CatatanPeriksa.AWAL + " " + String.join(" ", bagian) + " " + AKHIR;
    }

    private static boolean menyebut(Set<String> angka, String lama) {
        List<String> satu = AngkaBuku.bilangan(lama);
        return satu.size() == 1
                && satu.get(0).length() >= CUKUP_ANGKA
                && angka.contains(satu.get(0));
    }

    private static String sebut(List<PerubahanAngka> semua, boolean denganTabel) {
        List<String> hasil = new ArrayList<>();
        for (PerubahanAngka satu : semua.subList(0, Math.min(DISEBUT, semua.size()))) {
            String teks = satu.toString();
            hasil.add(denganTabel ? teks : teks.replaceFirst("^" + satu.tabel() + "(, |: )", ""));
        }
        String lain =
                semua.size() > DISEBUT ? "; dan " + (semua.size() - DISEBUT) + " lainnya" : "";
        return String.join("; ", hasil) + lain;
    }

    /** A note without what every note says. */
    static String ringkas(String catatan) {
        String isi = catatan.startsWith(CatatanPeriksa.AWAL) ? catatan.substring(8) : catatan;
        return isi.replace(AKHIR, "").strip();
    }
}
