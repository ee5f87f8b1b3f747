package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the tables of a delivery that count heads of families under the very headers of the tables
 * of all persons: what they add up to is the number of families, in every region.
 */
final class KepalaKeluarga {

    private static final int MIN_WILAYAH = 2;

    private KepalaKeluarga() {}

    /** Turns such tables into counts of families; the others stay as they are. */
    static void pisahkan(List<HasilTabel> semua, KumpulanTemuan temuan) {
        Map<KodeWilayah, Long> keluarga = keluarga(semua);
        for (int i = 0; i < semua.size(); i++) {
            HasilTabel satu = semua.get(i);
            Variabel variabel = variabel(satu.kubus());
            if (variabel != null && samaDengan(satu.kubus(), variabel, keluarga)) {
                temuan.catatan(
                        "FAMILI_TIDAK_LENGKAP",
                        satu.tempat().apply(keluarga.keySet().iterator().next()),
                        "tabel ini tentang kepala keluarga (jumlahnya sama dengan jumlah KK); hanya"
                                + " jumlah keluarganya yang dipakai.");
                semua.set(i, satu.dengan(menjadiKeluarga(satu.kubus(), variabel)));
            }
        }
    }

    private static Map<KodeWilayah, Long> keluarga(List<HasilTabel> semua) {
        Map<KodeWilayah, Long> hasil = new TreeMap<>();
        for (HasilTabel satu : semua) {
            Kubus kubus = satu.kubus();
            for (Kubus.Sel sel : kubus.sel().keySet()) {
                OptionalLong kk =
                        kubus.nilai(
                                sel.wilayah(), Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH);
                if (sel.variabel() == Variabel.KK && kk.isPresent()) {
                    hasil.putIfAbsent(sel.wilayah(), kk.getAsLong());
                }
            }
        }
        return hasil;
    }

    /** Whose counts are those of the whole table; null for a table that states families itself. */
    private static Variabel variabel(Kubus kubus) {
        Set<Variabel> ada = kubus.variabel();
        if (ada.contains(Variabel.KK) || ada.contains(Variabel.HUBUNGAN_KELUARGA)) {
            return null;
        }
        if (ada.contains(Variabel.PENDUDUK)) {
            return Variabel.PENDUDUK;
        }
        return ada.stream()
                .filter(v -> Kelengkapan.lengkap(v, kubus.kategori(v)))
                .findFirst()
                .orElse(null);
    }

    private static boolean samaDengan(
            Kubus kubus, Variabel variabel, Map<KodeWilayah, Long> keluarga) {
        int banyak = 0;
        for (Map.Entry<KodeWilayah, Long> satu : keluarga.entrySet()) {
            OptionalLong jumlah = jumlah(kubus, satu.getKey(), variabel, JenisKelamin.JUMLAH);
            if (jumlah.isPresent()) {
                if (jumlah.getAsLong() != satu.getValue()) {
                    return false;
                }
                banyak += satu.getValue() > 0 ? 1 : 0;
            }
        }
        return banyak >= MIN_WILAYAH;
    }

    private static OptionalLong jumlah(
            Kubus kubus, KodeWilayah di, Variabel variabel, JenisKelamin jenisKelamin) {
        long jumlah = 0;
        for (String kategori : kubus.kategori(variabel)) {
            OptionalLong nilai = kubus.nilai(di, variabel, kategori, jenisKelamin);
            if (nilai.isEmpty()) {
                return OptionalLong.empty();
            }
            jumlah += nilai.getAsLong();
        }
        return OptionalLong.of(jumlah);
    }

    private static Kubus menjadiKeluarga(Kubus kubus, Variabel variabel) {
        Kubus hasil = new Kubus();
        Map<KodeWilayah, String> berkas = new HashMap<>();
        kubus.sel().forEach((sel, isi) -> berkas.put(sel.wilayah(), isi.berkas()));
        berkas.forEach(
                (di, nama) -> {
                    for (JenisKelamin jk : JenisKelamin.values()) {
                        jumlah(kubus, di, variabel, jk)
                                .ifPresent(
                                        nilai ->
                                                hasil.isi(
                                                        new Kubus.Sel(
                                                                di,
                                                                Variabel.KK,
                                                                Kategori.SEMUA,
                                                                jk),
                                                        nilai,
                                                        nama));
                    }
                });
        return hasil;
    }
}
