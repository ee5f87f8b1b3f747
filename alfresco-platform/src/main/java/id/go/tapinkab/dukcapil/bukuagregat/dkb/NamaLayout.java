package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which family of layouts a table belongs to, by its columns. */
final class NamaLayout {

    static final String DAK = "dak";
    static final String SATU_TABEL = "satu-tabel";
    static final String LEBAR = "lebar";
    static final String PANJANG = "panjang";
    static final String BIODATA = "biodata";
    static final String CAMPURAN = "campuran";

    private NamaLayout() {}

    static String tentukan(List<Kolom> kolom, boolean banyakPeriode) {
        Set<Variabel> variabel = EnumSet.noneOf(Variabel.class);
        boolean dimensiBaris = false;
        boolean waktu = false;
        boolean perKelamin = false;
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null) {
                for (Makna.Sasaran s : satu.ukuran().sasaran()) {
                    variabel.add(s.variabel());
                    perKelamin |= s.jenisKelamin() != JenisKelamin.JUMLAH;
                }
                waktu |= satu.ukuran().tahun().isPresent();
            } else if (satu.makna() instanceof Makna.Dimensi d) {
                switch (d.jenis()) {
                    case TAHUN, SEMESTER, PERIODE -> waktu = true;
                    case SATUAN -> {
                        // Says nothing of the shape.
                    }
                    default -> dimensiBaris = true;
                }
            }
        }
        boolean sempit = variabel.size() == 1;
        if (dimensiBaris || banyakPeriode || waktu && sempit && !perKelamin) {
            return PANJANG;
        }
        return sempit || satuFamili(variabel) ? SATU_TABEL : LEBAR;
    }

    /** One family beside its total, or the two of a cross table. */
    private static boolean satuFamili(Set<Variabel> variabel) {
        Set<Variabel> sisa = EnumSet.copyOf(variabel);
        sisa.remove(Variabel.PENDUDUK);
        return sisa.size() == 1 && !sisa.contains(Variabel.KK);
    }
}
