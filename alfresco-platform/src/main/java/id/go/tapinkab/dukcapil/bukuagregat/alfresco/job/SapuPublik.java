package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.PembuatPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DaftarSemester;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes public editions that a crash left undone. What nobody asked for is not made: an office
 * decides itself when a book goes out.
 */
public class SapuPublik implements Penyapu {

    private static final Logger LOG = LoggerFactory.getLogger(SapuPublik.class);

    private final DaftarSemester daftarSemester;
    private final SimpananPublik simpananPublik;
    private final PembuatPublik pembuatPublik;
    private final RetryingTransactionHelper transaksi;

    public SapuPublik(
            DaftarSemester daftarSemester,
            SimpananPublik simpananPublik,
            PembuatPublik pembuatPublik,
            RetryingTransactionHelper transaksi) {
        this.daftarSemester = daftarSemester;
        this.simpananPublik = simpananPublik;
        this.pembuatPublik = pembuatPublik;
        this.transaksi = transaksi;
    }

    private record Kurang(NodeRef buku, String versi) {}

    @Override
    public int sapu() {
        List<Kurang> kurang =
                transaksi.doInTransaction(() -> KerjaModul.jalankan(this::cari), true, true);
        for (Kurang satu : kurang) {
            LOG.info("Making the public edition of {} version {}", satu.buku(), satu.versi());
            AuthenticationUtil.runAsSystem(
                    () -> {
                        pembuatPublik.buat(satu.buku(), Optional.of(satu.versi()));
                        return null;
                    });
        }
        return kurang.size();
    }

    private List<Kurang> cari() {
        return daftarSemester.semua().values().stream()
                .flatMap(satu -> satu.buku().stream())
                .flatMap(
                        buku ->
                                simpananPublik.tertunda(buku).stream()
                                        .map(versi -> new Kurang(buku, versi)))
                .toList();
    }
}
