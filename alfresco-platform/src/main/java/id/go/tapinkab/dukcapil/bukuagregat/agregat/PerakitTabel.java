package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Puts one table together: the caller gives counts, the derived columns are computed here and
 * nowhere else, so that a printed ratio always comes from the printed counts.
 */
final class PerakitTabel {

    /** Where the counts of one row come from. */
    @FunctionalInterface
    interface SumberBaris {
        /**
         * The count or quantity of a Cacah or Besaran column; of a Penjumlahan column what stands
         * there when the columns that it sums are not all printed.
         */
        Nilai nilai(Kolom kolom);
    }

    private static final String CATATAN_TIDAK_TERSEDIA =
            "Tanda – berarti data tidak tersedia; TOTAL dihitung dari data yang tersedia.";

    private record Kasar(
            Peran peran, Optional<KodeWilayah> wilayah, String judul, List<Nilai> cacah) {}

    private final String kunci;
    private final String judul;
    private final String judulBaris;
    private final String sumber;
    private final List<Kolom> kolom;
    private final List<Kasar> baris = new ArrayList<>();
    private final Set<String> catatan = new LinkedHashSet<>();

    PerakitTabel(String kunci, String judul, String judulBaris, String sumber, List<Kolom> kolom) {
        this.kunci = kunci;
        this.judul = judul;
        this.judulBaris = judulBaris;
        this.sumber = sumber;
        this.kolom = List.copyOf(kolom);
    }

    void catatan(String teks) {
        catatan.add(teks);
    }

    void baris(Peran peran, Optional<KodeWilayah> wilayah, String judulnya, SumberBaris isi) {
        List<Nilai> cacah = new ArrayList<>();
        for (Kolom satu : kolom) {
            cacah.add(dariSumber(satu) ? isi.nilai(satu) : Nilai.TIDAK_TERSEDIA);
        }
        baris.add(new Kasar(peran, wilayah, judulnya, cacah));
    }

    /**
     * The table with a TOTAL row of the counts in {@code total}, or where that has none, of the sum
     * of what the detail rows state; empty when no cell is stated at all.
     */
    Optional<Tabel> rakit(SumberBaris total) {
        List<Nilai> cacahTotal = new ArrayList<>();
        boolean kosong = true;
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            Nilai nilai = Nilai.TIDAK_TERSEDIA;
            if (dariSumber(satu)) {
                nilai = total.nilai(satu);
                if (nilai.equals(Nilai.TIDAK_TERSEDIA) && satu.rumus() instanceof Kolom.Cacah) {
                    nilai = jumlahRincian(i);
                }
                kosong &= nilai.equals(Nilai.TIDAK_TERSEDIA);
            }
            cacahTotal.add(nilai);
        }
        if (kosong || baris.isEmpty()) {
            return Optional.empty();
        }
        List<Nilai> nilaiTotal = lengkapi(cacahTotal, List.of());
        List<Baris> jadi = new ArrayList<>();
        for (Kasar satu : baris) {
            List<Nilai> nilai = lengkapi(satu.cacah(), nilaiTotal);
            if (nilai.contains(Nilai.TIDAK_TERSEDIA)) {
                catatan(CATATAN_TIDAK_TERSEDIA);
            }
            nilai.stream().filter(Nilai::tersamar).forEach(n -> catatan(catatanSamaran(n)));
            jadi.add(new Baris(satu.peran(), satu.wilayah(), satu.judul(), nilai));
        }
        return Optional.of(
                new Tabel(
                        kunci,
                        judul,
                        judulBaris,
                        kolom,
                        jadi,
                        Optional.of(new Baris(Peran.TOTAL, Optional.empty(), "TOTAL", nilaiTotal)),
                        sumber,
                        List.copyOf(catatan)));
    }

    private static boolean dariSumber(Kolom kolom) {
        return kolom.rumus() instanceof Kolom.Cacah
                || kolom.rumus() instanceof Kolom.Besaran
                || kolom.rumus() instanceof Kolom.Penjumlahan;
    }

    private static String catatanSamaran(Nilai nilai) {
        return nilai.status() == Nilai.Status.KECIL
                ? "Tanda <"
                        + BentukAngka.bulat(nilai.angka())
                        + " berarti kurang dari "
                        + BentukAngka.bulat(nilai.angka())
                        + "; angkanya disamarkan untuk melindungi data pribadi."
                : "Tanda * berarti angka disamarkan agar angka kecil tidak dapat dihitung balik.";
    }

    private Nilai jumlahRincian(int indeks) {
        List<Nilai> rincian =
                baris.stream()
                        .filter(b -> b.peran() == Peran.RINCIAN)
                        .map(b -> b.cacah().get(indeks))
                        .toList();
        return rincian.stream().anyMatch(Nilai::tersamar) ? Nilai.DISAMARKAN : jumlah(rincian);
    }

    private static Nilai jumlah(List<Nilai> nilai) {
        return nilai.stream()
                .flatMap(n -> n.ada().stream())
                .reduce(BigDecimal::add)
                .map(Nilai::dari)
                .orElse(Nilai.TIDAK_TERSEDIA);
    }

    /** Fills the derived columns from left to right; an empty {@code total} is the row itself. */
    private List<Nilai> lengkapi(List<Nilai> cacah, List<Nilai> total) {
        List<Nilai> nilai = new ArrayList<>(cacah);
        for (int i = 0; i < kolom.size(); i++) {
            Kolom.Rumus rumus = kolom.get(i).rumus();
            if (rumus instanceof Kolom.Penjumlahan penjumlahan) {
                List<Nilai> bagian = pilih(nilai, penjumlahan.kolom());
                if (bagian.stream().noneMatch(Nilai::tersamar)) {
                    nilai.set(i, jumlah(bagian));
                }
            } else if (rumus instanceof Kolom.Selisih selisih) {
                nilai.set(
                        i,
                        hitung(
                                pilih(nilai, List.of(selisih.dari())),
                                pilih(nilai, List.of(selisih.dikurangi())),
                                (dari, dikurangi) -> Optional.of(dari.subtract(dikurangi))));
            } else if (rumus instanceof Kolom.Turunan turunan) {
                boolean dariTotal = turunan.terhadapTotal() && !total.isEmpty();
                nilai.set(
                        i,
                        hitung(
                                pilih(nilai, turunan.pembilang()),
                                pilih(dariTotal ? total : nilai, turunan.penyebut()),
                                (pembilang, penyebut) ->
                                        penyebut.signum() == 0
                                                ? Optional.empty()
                                                : Optional.of(
                                                        PenghitungIndikator.bagi(
                                                                pembilang,
                                                                penyebut,
                                                                turunan.faktor()))));
            }
        }
        return nilai;
    }

    /** A formula of two sums; withheld where one of their terms is. */
    private static Nilai hitung(
            List<Nilai> kiri,
            List<Nilai> kanan,
            BiFunction<BigDecimal, BigDecimal, Optional<BigDecimal>> rumus) {
        List<Nilai> semua = Stream.concat(kiri.stream(), kanan.stream()).toList();
        if (semua.stream().anyMatch(n -> n.status() == Nilai.Status.TIDAK_TERSEDIA)) {
            return Nilai.TIDAK_TERSEDIA;
        }
        return semua.stream().anyMatch(Nilai::tersamar)
                ? Nilai.DISAMARKAN
                : rumus.apply(jumlah(kiri).angka(), jumlah(kanan).angka())
                        .map(Nilai::dari)
                        .orElse(Nilai.TIDAK_TERSEDIA);
    }

    private List<Nilai> pilih(List<Nilai> nilai, List<String> kunciKolom) {
        List<Nilai> hasil = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            if (kunciKolom.contains(kolom.get(i).kunci())) {
                hasil.add(nilai.get(i));
            }
        }
        return hasil;
    }
}
