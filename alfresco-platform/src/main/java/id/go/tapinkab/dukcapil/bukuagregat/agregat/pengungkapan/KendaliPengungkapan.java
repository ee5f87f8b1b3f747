package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenyusunTabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Terbitan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.PenyusunFamili.Kerangka;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what the public edition withholds. No Indonesian rule names a threshold, so that it is a
 * setting; UU 24/2013 art. 84 and UU 27/2022 are why there is one.
 *
 * <p>Each variable is protected along the regions, its categories and the sexes together. Where
 * that cannot be done at a level, the variable is not published at that level. Where a region has
 * so few people that their number itself is small, its level is not published at all. A reader may
 * have earlier editions beside this one: what stands printed in one of them and has not changed
 * since protects nothing, and what one of them withholds and has not changed is not printed.
 */
public final class KendaliPengungkapan {

    /** The smallest threshold that leaves a reader more than one possibility. */
    public static final int AMBANG_TERKECIL = 3;

    static final List<Tingkat> TINGKAT =
            List.of(Tingkat.KABUPATEN, Tingkat.KECAMATAN, Tingkat.DESA);

    private final int ambang;

    /**
     * Disclosure control with a threshold.
     *
     * @param ambang counts from 1 to {@code ambang} − 1 are withheld; 0 withholds nothing
     * @throws IllegalArgumentException when it is neither 0 nor at least {@link #AMBANG_TERKECIL}
     */
    public KendaliPengungkapan(int ambang) {
        if (ambang != 0 && ambang < AMBANG_TERKECIL) {
            throw new IllegalArgumentException(
                    "Ambang penyamaran harus 0 atau paling kecil " + AMBANG_TERKECIL);
        }
        this.ambang = ambang;
    }

    /**
     * What to withhold of a Kubus.
     *
     * @param terdahulu what was published before, of other semesters
     */
    public Samaran samarkan(Kubus kubus, KodeWilayah kabupaten, List<Terbitan> terdahulu) {
        if (ambang == 0) {
            return Samaran.TANPA;
        }
        PenyusunFamili penyusun = new PenyusunFamili(kubus, kabupaten);
        List<Lalu> lalu = terdahulu.stream().map(satu -> Lalu.dari(satu, kabupaten)).toList();
        Set<Tingkat> terbit = tingkatTerbit(penyusun, lalu);
        Map<Kubus.Sel, Samaran.Alasan> sel = new HashMap<>();
        Map<Variabel, Set<Tingkat>> tidakTerbit = new EnumMap<>(Variabel.class);
        List<Samaran.Kehilangan> kehilangan = new ArrayList<>();
        for (Variabel variabel :
                kubus.variabel().stream().filter(PenyusunTabel::dicetak).sorted().toList()) {
            Set<Tingkat> milik = EnumSet.noneOf(Tingkat.class);
            milik.addAll(terbit);
            while (variabel != Variabel.PENDUDUK && !milik.isEmpty()) {
                Kerangka kerangka = kerangka(variabel, penyusun, lalu);
                Famili famili = penyusun.susun(variabel, milik, kerangka);
                Ingatan ingatan = new Ingatan(famili);
                lalu.forEach(satu -> satu.ingatkan(ingatan, variabel, kerangka));
                Optional<Penyamaran> hasil = samarkan(famili, ingatan);
                if (hasil.isPresent()) {
                    catat(famili, hasil.get(), sel, kehilangan);
                    break;
                }
                milik.remove(terendah(milik));
            }
            Set<Tingkat> tanpa = EnumSet.copyOf(TINGKAT);
            tanpa.removeAll(milik);
            if (!tanpa.isEmpty()) {
                tidakTerbit.put(variabel, tanpa);
            }
        }
        return new Samaran(ambang, sel, tidakTerbit, kehilangan);
    }

    /** The withheld cells of a family, and which of them are small. */
    record Penyamaran(BitSet tersamar, BitSet kecil) {}

    /** An edition that is out. */
    private record Lalu(PenyusunFamili penyusun, Samaran samaran) {

        static Lalu dari(Terbitan terbitan, KodeWilayah kabupaten) {
            return new Lalu(new PenyusunFamili(terbitan.kubus(), kabupaten), terbitan.samaran());
        }

        void ingatkan(Ingatan ingatan, Variabel variabel, Kerangka kerangka) {
            Set<Tingkat> tingkat = EnumSet.copyOf(TINGKAT);
            tingkat.removeIf(satu -> !samaran.terbit(variabel, satu));
            ingatan.tambah(penyusun.susun(variabel, tingkat, kerangka), samaran);
        }
    }

    private static Kerangka kerangka(Variabel variabel, PenyusunFamili kini, List<Lalu> lalu) {
        return Kerangka.dari(
                variabel,
                Stream.concat(Stream.of(kini), lalu.stream().map(Lalu::penyusun)).toList());
    }

    private Optional<Penyamaran> samarkan(Famili famili, Ingatan ingatan) {
        Penyamar penyamar = new Penyamar(famili, ambang, ingatan);
        return penyamar.samarkan()
                .map(tersamar -> new Penyamaran(tersamar, penyamar.batas().kecil()));
    }

    private static Tingkat terendah(Set<Tingkat> tingkat) {
        return tingkat.stream().max(Tingkat::compareTo).orElseThrow();
    }

    /** From the top down to the last level at which no region has few people. */
    private Set<Tingkat> tingkatTerbit(PenyusunFamili kini, List<Lalu> lalu) {
        List<PenyusunFamili> semua = new ArrayList<>(List.of(kini));
        lalu.forEach(satu -> semua.add(satu.penyusun()));
        Set<Tingkat> terbit = EnumSet.noneOf(Tingkat.class);
        for (Tingkat tingkat : TINGKAT) {
            if (semua.stream().anyMatch(satu -> adaPendudukSedikit(satu, tingkat))) {
                break;
            }
            terbit.add(tingkat);
        }
        return terbit;
    }

    private boolean adaPendudukSedikit(PenyusunFamili penyusun, Tingkat tingkat) {
        for (KodeWilayah kode : penyusun.wilayah(tingkat)) {
            for (int s = 0; s < Famili.JENIS_KELAMIN; s++) {
                if (sedikit(penyusun.penduduk(kode, s))) {
                    return true;
                }
            }
            if (sedikit(penyusun.keluarga(kode))) {
                return true;
            }
        }
        return false;
    }

    private boolean sedikit(OptionalLong banyak) {
        return banyak.orElse(0) >= 1 && banyak.orElse(0) < ambang;
    }

    private static void catat(
            Famili famili,
            Penyamaran hasil,
            Map<Kubus.Sel, Samaran.Alasan> ke,
            List<Samaran.Kehilangan> kehilangan) {
        Map<Tingkat, int[]> cacah = new EnumMap<>(Tingkat.class);
        for (int sel = 0; sel < famili.banyakSel(); sel++) {
            if (!famili.terbit(sel)) {
                continue;
            }
            KodeWilayah di = famili.kode(famili.wilayahDari(sel));
            int[] satu = cacah.computeIfAbsent(di.tingkat(), t -> new int[3]);
            satu[0]++;
            if (hasil.tersamar().get(sel)) {
                boolean kecil = hasil.kecil().get(sel);
                satu[kecil ? 1 : 2]++;
                ke.put(
                        new Kubus.Sel(
                                di,
                                famili.variabel(),
                                famili.namaJenis(famili.jenisDari(sel)),
                                PenyusunFamili.KELAMIN.get(famili.kelaminDari(sel))),
                        kecil ? Samaran.Alasan.KECIL : Samaran.Alasan.PELINDUNG);
            }
        }
        cacah.forEach(
                (tingkat, c) ->
                        kehilangan.add(
                                new Samaran.Kehilangan(
                                        famili.variabel(), tingkat, c[0], c[1], c[2])));
    }
}
