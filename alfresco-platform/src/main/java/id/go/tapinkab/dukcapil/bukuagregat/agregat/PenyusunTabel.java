package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.List;

/** Makes the tables of the book from a Kubus. */
public final class PenyusunTabel {

    private final Kubus kubus;
    private final DaftarWilayah daftar;
    private final String sumber;
    private final PengaturanIndikator pengaturan;

    /**
     * @param sumber the source line under every table: {@code DKB Semester I Tahun 2024, diolah}
     */
    public PenyusunTabel(
            Kubus kubus, DaftarWilayah daftar, String sumber, PengaturanIndikator pengaturan) {
        this.kubus = kubus;
        this.daftar = daftar;
        this.sumber = sumber;
        this.pengaturan = pengaturan;
    }

    /** Every table that the Kubus allows with rows of this level, in the book's order. */
    public List<Tabel> semua(Tingkat tingkat) {
        throw new UnsupportedOperationException("PenyusunTabel.semua");
    }
}
