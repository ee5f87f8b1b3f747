package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;

/** Composes the book of one semester from the Kubus. */
public final class PenyusunBuku {

    public Buku susun(
            Kubus kubus,
            Semester semester,
            DaftarWilayah daftar,
            IdentitasKantor kantor,
            PengaturanBuku pengaturan) {
        throw new UnsupportedOperationException("PenyusunBuku.susun");
    }
}
