package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb.Klaim;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BerkasDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PembacaDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PermintaanBaca;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * One reading of a claimed file together with others, outside any transaction. Every opening of a
 * file gives the content that was meant, or ends the reading.
 */
final class BacaKiriman {

    private final CatatanDkb catatan;
    private final IsiNode isiNode;
    private final PembacaDkb pembaca;

    /**
     * Why the reading is of no use; kept besides being thrown, for the reader may make a finding of
     * an exception.
     */
    private final AtomicReference<RuntimeException> sebab = new AtomicReference<>();

    /** Another file of the delivery, with the content that counts. */
    record Berkas(NodeRef node, String nama, String url, long ukuran) {}

    /** The claimed file is another attempt's by now, or has other content. */
    static final class DiambilAlihException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Another file of the delivery has other content by now. */
    static final class KirimanBergantiException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    BacaKiriman(CatatanDkb catatan, IsiNode isiNode, PembacaDkb pembaca) {
        this.catatan = catatan;
        this.isiNode = isiNode;
        this.pembaca = pembaca;
    }

    HasilBaca baca(Klaim klaim, Collection<Berkas> lain, Optional<Semester> diminta) {
        List<BerkasDkb> berkas = new ArrayList<>();
        berkas.add(
                berkas(
                        new Berkas(klaim.node(), klaim.nama(), klaim.url(), klaim.ukuran()),
                        new DiambilAlihException()));
        lain.forEach(satu -> berkas.add(berkas(satu, new KirimanBergantiException())));
        HasilBaca hasil;
        try {
            hasil =
                    pembaca.baca(
                            new PermintaanBaca(berkas, diminta, List.of()),
                            new KemajuanBerkala(
                                    (tahap, selesai, dari) -> maju(klaim, tahap, selesai, dari)));
        } catch (RuntimeException e) {
            throw sebab.get() == null ? e : sebab.get();
        }
        if (sebab.get() != null) {
            throw sebab.get();
        }
        return hasil;
    }

    private void maju(Klaim klaim, String tahap, long selesai, long dari) {
        if (!catatan.maju(klaim, tahap, selesai, dari)) {
            throw akhiri(new DiambilAlihException());
        }
    }

    private BerkasDkb berkas(Berkas satu, RuntimeException bilaBerganti) {
        return new BerkasDkb(
                satu.nama(),
                satu.ukuran(),
                () -> {
                    try {
                        return isiNode.bukaTanpaTransaksi(satu.node(), satu.url());
                    } catch (IsiNode.IsiBergantiException e) {
                        throw akhiri(bilaBerganti);
                    }
                });
    }

    private RuntimeException akhiri(RuntimeException e) {
        sebab.compareAndSet(null, e);
        return e;
    }
}
