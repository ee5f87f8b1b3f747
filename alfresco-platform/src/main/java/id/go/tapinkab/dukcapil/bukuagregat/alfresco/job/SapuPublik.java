package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.PembuatPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DaftarSemester;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Finishes public editions that a crash left undone. What nobody asked for is not made: an office
 * decides itself when a book goes out.
 */
public class SapuPublik extends SapuVersi {

    private final DaftarSemester daftarSemester;
    private final SimpananPublik simpananPublik;
    private final PembuatPublik pembuatPublik;

    public SapuPublik(
            DaftarSemester daftarSemester,
            SimpananPublik simpananPublik,
            PembuatPublik pembuatPublik,
            RetryingTransactionHelper transaksi) {
        super(transaksi);
        this.daftarSemester = daftarSemester;
        this.simpananPublik = simpananPublik;
        this.pembuatPublik = pembuatPublik;
    }

    @Override
    void buat(NodeRef buku, Optional<String> versi) {
        pembuatPublik.buat(buku, versi);
    }

    @Override
    List<Kurang> cari() {
        return daftarSemester.semua().values().stream()
                .flatMap(satu -> satu.buku().stream())
                .flatMap(
                        buku ->
                                simpananPublik.tertunda(buku).stream()
                                        .map(versi -> new Kurang(buku, versi)))
                .toList();
    }
}
