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
                waktu |= satu.ukuran().periode().isPresent();
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
        if (dimensiBaris && perKelamin && !waktu && !banyakPeriode) {
            // One table per file may have its ages as rows, with a column for each sex.
            return SATU_TABEL;
        }
        if (dimensiBaris || banyakPeriode || waktu && sempit && !perKelamin) {
            return PANJANG;
        }
        return sempit || satuFamili(variabel) ? SATU_TABEL : LEBAR;
    }

    /**
     * A workbook of the office's own sheets: numbers of kecamatan and kelurahan in columns of their
     * own, or ages of work beside other tables.
     */
    static boolean dak(List<TabelTertelaah> tabel) {
        boolean nomorTerpisah = false;
        boolean usiaKerja = false;
        for (TabelTertelaah satu : tabel) {
            boolean lembarKerja = !satu.namaLembar().isEmpty() && satu.asal().equals(satu.berkas());
            if (!lembarKerja || !satu.layout().equals(SATU_TABEL)) {
                return false;
            }
            Set<Makna.Bagian> bagian = EnumSet.noneOf(Makna.Bagian.class);
            for (Kolom kolom : satu.kolom()) {
                if (kolom.makna() instanceof Makna.Wilayah w) {
                    bagian.add(w.bagian());
                } else if (kolom.ukuran() != null) {
                    usiaKerja |= kolom.ukuran().utama().variabel() == Variabel.KELOMPOK_USIA;
                }
            }
            nomorTerpisah |=
                    bagian.contains(Makna.Bagian.NO_KEC) && bagian.contains(Makna.Bagian.NO_KEL);
        }
        return nomorTerpisah || usiaKerja && tabel.size() > 1;
    }

    /** One family beside its total, or the two of a cross table. */
    private static boolean satuFamili(Set<Variabel> variabel) {
        Set<Variabel> sisa = EnumSet.copyOf(variabel);
        sisa.remove(Variabel.PENDUDUK);
        return sisa.size() == 1 && !sisa.contains(Variabel.KK);
    }
}
