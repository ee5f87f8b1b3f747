package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a delivery. Bad data never throws: it is a finding. */
public final class PembacaDkb {

    private final DaftarWilayah daftar;
    private final BatasBaca batas;

    public PembacaDkb(DaftarWilayah daftar, BatasBaca batas) {
        this.daftar = Objects.requireNonNull(daftar);
        this.batas = Objects.requireNonNull(batas);
    }

    public HasilBaca baca(PermintaanBaca permintaan, Kemajuan kemajuan) {
        kemajuan.maju("Membaca " + daftar.kabupaten().nama(), 0, batas.maksSel());
        return new HasilBaca(
                List.of(),
                null,
                permintaan.semester(),
                AsalSemester.TIDAK_DIKETAHUI,
                new Kubus(),
                0,
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }
}
