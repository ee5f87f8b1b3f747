package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A sweep for what should hang on a book's version and does not. */
abstract class SapuVersi implements Penyapu {

    private static final Logger LOG = LoggerFactory.getLogger(SapuVersi.class);

    private final RetryingTransactionHelper transaksi;

    SapuVersi(RetryingTransactionHelper transaksi) {
        this.transaksi = transaksi;
    }

    /** A version that lacks it. */
    record Kurang(NodeRef buku, String versi) {}

    /** In a transaction, inside {@link KerjaModul}. */
    abstract List<Kurang> cari();

    /** Makes it. Not in a transaction, as System. */
    abstract void buat(NodeRef buku, Optional<String> versi);

    @Override
    public int sapu() {
        List<Kurang> kurang =
                transaksi.doInTransaction(() -> KerjaModul.jalankan(this::cari), true, true);
        for (Kurang satu : kurang) {
            LOG.info(
                    "{}: making what {} version {} lacks",
                    getClass().getSimpleName(),
                    satu.buku(),
                    satu.versi());
            AuthenticationUtil.runAsSystem(
                    () -> {
                        buat(satu.buku(), Optional.of(satu.versi()));
                        return null;
                    });
        }
        return kurang.size();
    }
}
