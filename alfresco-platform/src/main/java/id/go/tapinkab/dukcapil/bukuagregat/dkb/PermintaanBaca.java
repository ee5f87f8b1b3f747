package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.List;
import java.util.Optional;

/**
 * What is to be read: one semester's delivery.
 *
 * @param semester as the user says; the content may tell it too, and must not disagree
 * @param sebelumnya the delivery of an earlier semester to compare with; empty for none
 */
public record PermintaanBaca(
        List<BerkasDkb> berkas, Optional<Semester> semester, List<BerkasDkb> sebelumnya) {

    public PermintaanBaca {
        berkas = List.copyOf(berkas);
        sebelumnya = List.copyOf(sebelumnya);
    }
}
