package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers findings: every place is one, 100 places a code at most; the last one kept of a code
 * counts for all that came after it.
 */
final class KumpulanTemuan {

    private static final int MAKS_TEMPAT = 100;

    private final Map<String, List<Temuan>> menurutKode = new LinkedHashMap<>();

    void tolak(String kode, Temuan.Tempat tempat, String pesan) {
        tambah(Temuan.Keparahan.TOLAK, kode, 1, tempat, pesan);
    }

    void peringatan(String kode, Temuan.Tempat tempat, String pesan) {
        tambah(Temuan.Keparahan.PERINGATAN, kode, 1, tempat, pesan);
    }

    void catatan(String kode, Temuan.Tempat tempat, String pesan) {
        tambah(Temuan.Keparahan.CATATAN, kode, 1, tempat, pesan);
    }

    /**
     * @param pesan what is wrong and the way out; the place is put before it
     */
    void tambah(
            Temuan.Keparahan keparahan,
            String kode,
            long banyak,
            Temuan.Tempat tempat,
            String pesan) {
        List<Temuan> ada = menurutKode.computeIfAbsent(kode, k -> new ArrayList<>());
        if (ada.size() < MAKS_TEMPAT) {
            ada.add(new Temuan(keparahan, kode, banyak, tempat, letak(tempat) + pesan));
            return;
        }
        Temuan akhir = ada.get(MAKS_TEMPAT - 1);
        // The gravest is what must be seen.
        Temuan tampil =
                keparahan.compareTo(akhir.keparahan()) < 0
                        ? new Temuan(keparahan, kode, banyak, tempat, letak(tempat) + pesan)
                        : akhir;
        ada.set(
                MAKS_TEMPAT - 1,
                new Temuan(
                        tampil.keparahan(),
                        kode,
                        akhir.banyak() + banyak,
                        tampil.tempat(),
                        tampil.pesan()));
    }

    private static String letak(Temuan.Tempat tempat) {
        StringBuilder teks = new StringBuilder();
        if (tempat.berkas() != null) {
            teks.append(tempat.berkas());
        }
        if (tempat.lembar() != null && !tempat.lembar().isEmpty()) {
            teks.append(", lembar \"").append(tempat.lembar()).append('"');
        }
        if (tempat.baris() != null) {
            teks.append(", baris ").append(tempat.baris());
        }
        if (tempat.kolom() != null) {
            teks.append(", kolom \"").append(tempat.kolom()).append('"');
        }
        return teks.isEmpty() ? "" : teks.append(": ").toString();
    }

    boolean ditolak() {
        return semua().stream().anyMatch(t -> t.keparahan() == Temuan.Keparahan.TOLAK);
    }

    /** The gravest first; within a severity in the order they came. */
    List<Temuan> semua() {
        List<Temuan> hasil = new ArrayList<>();
        menurutKode.values().forEach(hasil::addAll);
        hasil.sort((a, b) -> a.keparahan().compareTo(b.keparahan()));
        return hasil;
    }
}
