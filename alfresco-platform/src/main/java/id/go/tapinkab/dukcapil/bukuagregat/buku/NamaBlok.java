package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.HashMap;
import java.util.Map;

/** What people call a block: {@code Narasi Tabel 3.1}. */
final class NamaBlok {

    private final Map<String, String> tabel = new HashMap<>();
    private final Map<String, String> judul = new HashMap<>();

    /** Names of an old and a new draft; where both have one, the new one's. */
    NamaBlok(AngkaBuku lama, AngkaBuku baru) {
        catat(lama);
        catat(baru);
    }

    private void catat(AngkaBuku buku) {
        buku.menurutKunci()
                .forEach(
                        (kunci, satu) -> {
                            if (!satu.nama().isEmpty()) {
                                tabel.put(kunci, satu.nama());
                            }
                        });
    }

    /** Adds what the headings say: block → printed text. */
    void judul(Map<String, String> jangkar) {
        jangkar.forEach(
                (blok, teks) -> {
                    if (blok.startsWith("h:") && !teks.isEmpty()) {
                        judul.put(blok.substring(2), teks);
                    }
                });
    }

    /** {@code Tabel 3.1}. */
    String tabel(String kunci) {
        return tabel.getOrDefault(kunci, "tabel " + kunci.replace('_', ' '));
    }

    String dari(String blok) {
        String kunci = blok.substring(2);
        return switch (blok.charAt(0)) {
            case 'n' -> "Narasi " + tabel(kunci);
            case 's' -> "Teks di atas " + tabel(kunci);
            case 't' -> "Teks di bawah " + tabel(kunci);
            case 'g' -> "Teks di bawah gambar dari " + tabel(kunci);
            default -> "Bagian " + judul.getOrDefault(kunci, kunci.replace('_', ' '));
        };
    }
}
