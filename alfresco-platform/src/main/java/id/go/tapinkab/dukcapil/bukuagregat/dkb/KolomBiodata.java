package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The columns of SIAK's individual records that are counted, by their names there. */
enum KolomBiodata {
    NIK(null),
    NO_KK(null),
    JENIS_KLMIN(null),
    TGL_LHR(null),
    AGAMA(Variabel.AGAMA),
    STAT_KWN(Variabel.STATUS_KAWIN),
    STAT_HBKEL(Variabel.HUBUNGAN_KELUARGA),
    PDDK_AKH(Variabel.PENDIDIKAN),
    JENIS_PKRJN(Variabel.PEKERJAAN),
    GOL_DRH(Variabel.GOLONGAN_DARAH),
    PNYDNG_CCT(Variabel.DISABILITAS),
    NO_PROP(null),
    NO_KAB(null),
    NO_KEC(null),
    NO_KEL(null),
    KODE(null),
    NAMA_KEP(null);

    private static final Map<String, KolomBiodata> MENURUT_EJAAN = new HashMap<>();

    static {
        for (String baris : PemuatKamus.baris("biodata.csv")) {
            String[] bagian = baris.split(";", 2);
            for (String ejaan : bagian[1].split("\\|", -1)) {
                MENURUT_EJAAN.put(ejaan, valueOf(bagian[0]));
            }
        }
    }

    private final Variabel variabel;

    KolomBiodata(Variabel variabel) {
        this.variabel = variabel;
    }

    /** The variable whose SIAK codes the column holds; null for none. */
    Variabel variabel() {
        return variabel;
    }

    /**
     * The places of the columns of a table of individual records.
     *
     * @return null when the header is that of another table
     */
    static Map<KolomBiodata, Integer> cari(KepalaTabel kepala) {
        Map<KolomBiodata, Integer> hasil = new EnumMap<>(KolomBiodata.class);
        for (KepalaTabel.Kolom satu : kepala.kolom()) {
            KolomBiodata kolom = MENURUT_EJAAN.get(Judul.rapikan(satu.judul()));
            if (kolom != null) {
                hasil.putIfAbsent(kolom, satu.indeks());
            }
        }
        boolean wilayah = hasil.containsKey(NO_KEL) || hasil.containsKey(KODE);
        boolean orang = hasil.containsKey(TGL_LHR) && hasil.containsKey(JENIS_KLMIN);
        boolean keluarga = hasil.containsKey(NO_KK) && hasil.containsKey(NAMA_KEP);
        return wilayah && (orang || keluarga) ? hasil : null;
    }
}
