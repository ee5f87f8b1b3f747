package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where in a region's counters each count of individual records is: persons, age bands with one for
 * unknown ages, then each coded column likewise, then those who must have a KTP; each by two sexes.
 *
 * @param kolom the coded columns
 * @param kode how each of them is read
 * @param awal where each of them begins
 * @param awalKtp where those begin who must have a KTP
 */
record SusunanCacah(List<KolomBiodata> kolom, List<KodeSel> kode, int[] awal, int awalKtp) {

    /** Age bands. */
    static final int KELOMPOK = 16;

    static SusunanCacah dari(Set<KolomBiodata> ada) {
        List<KolomBiodata> kolom = new ArrayList<>();
        List<KodeSel> kode = new ArrayList<>();
        for (KolomBiodata satu : KolomBiodata.values()) {
            if (satu.variabel() != null && ada.contains(satu)) {
                kolom.add(satu);
                String kosong = satu == KolomBiodata.GOL_DRH ? "Tidak Tahu" : null;
                kode.add(
                        new KodeSel(
                                Kamus.bawaan().tabel(satu.variabel()),
                                kosong,
                                satu == KolomBiodata.PNYDNG_CCT));
            }
        }
        int[] awal = new int[kolom.size()];
        int di = 2 + 2 * (KELOMPOK + 1);
        for (int i = 0; i < awal.length; i++) {
            awal[i] = di;
            di += 2 * (kode.get(i).label().size() + 1);
        }
        return new SusunanCacah(kolom, kode, awal, di);
    }

    /** How many counters a region has. */
    int lebar() {
        return awalKtp + 2;
    }
}
