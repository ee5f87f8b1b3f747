package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBerlaku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaDiterima;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PenerapAngka;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the annex saying what the book says: the accepted figures that stand in the book's DOCX
 * now. It is made each time from the annex as it was composed, so that a figure that was changed
 * back leaves nothing behind.
 */
public class PenyelarasLampiran {

    private static final Logger LOG = LoggerFactory.getLogger(PenyelarasLampiran.class);

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final IsiNode isiNode;

    public PenyelarasLampiran(NodeService nodeService, SimpananBuku simpananBuku, IsiNode isiNode) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.isiNode = isiNode;
    }

    /**
     * Gives the annex a new version when it shows other accepted figures than the book. In the
     * caller's transaction, inside {@link KerjaModul}.
     */
    public void selaraskan(NodeRef buku) {
        Optional<NodeRef> lampiran = simpananBuku.sasaran(buku, ModelBa.LAMPIRAN);
        if (lampiran.isEmpty() || nodeService.getProperty(buku, ModelBa.SUSUNAN) == null) {
            return;
        }
        Optional<AngkaBerlaku> angka = angka(buku, lampiran.get());
        if (angka.isEmpty() || ditampilkan(lampiran.get()).equals(angka.get().semua())) {
            return;
        }
        try {
            byte[] isi = PenerapAngka.terapkan(tersusun(lampiran.get()), angka.get());
            tulis(lampiran.get(), isi, angka.get().semua());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        simpananBuku.versi(
                lampiran.get(),
                VersionType.MINOR,
                Pesan.catatan("versiLampiranSelaras", angka.get().semua().size()));
    }

    /**
     * Writes what was made ahead: the annex of a draft, as it was composed and with the figures
     * that were accepted before.
     */
    void tulis(NodeRef lampiran, LampiranSiap siap) {
        if (siap.diterima().isEmpty()) {
            nodeService.removeProperty(lampiran, ModelBa.SUSUNAN_LAMPIRAN);
        } else {
            tulisTersusun(lampiran, siap.tersusun());
        }
        tulis(lampiran, siap.isi(), siap.diterima());
    }

    /**
     * An annex to be written.
     *
     * @param tersusun as composed from the DKB alone
     * @param diterima the figures in which {@code isi} differs from it
     */
    record LampiranSiap(byte[] tersusun, byte[] isi, List<AngkaDiterima> diterima) {}

    private void tulis(NodeRef lampiran, byte[] isi, List<AngkaDiterima> diterima) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(
                ModelBa.SHA256,
                isiNode.tulis(
                        lampiran, ContentModel.PROP_CONTENT, IsiNode.XLSX, ke -> ke.write(isi)));
        sifat.put(ModelBa.ANGKA_LAMPIRAN, AngkaDiterimaJson.tulis(diterima));
        nodeService.addProperties(lampiran, sifat);
    }

    private List<AngkaDiterima> ditampilkan(NodeRef lampiran) {
        return AngkaDiterimaJson.baca(nodeService.getProperty(lampiran, ModelBa.ANGKA_LAMPIRAN));
    }

    /** Empty when the book cannot be read: that is told elsewhere, and the annex stays. */
    private Optional<AngkaBerlaku> angka(NodeRef buku, NodeRef lampiran) {
        List<AngkaDiterima> diterima =
                AngkaDiterimaJson.baca(nodeService.getProperty(buku, ModelBa.ANGKA_DITERIMA));
        if (diterima.isEmpty() && ditampilkan(lampiran).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream susunan = isiNode.buka(buku, ModelBa.SUSUNAN);
                InputStream naskah = isiNode.buka(buku)) {
            return Optional.of(
                    AngkaBerlaku.cari(AngkaBuku.baca(susunan), AngkaBuku.baca(naskah), diterima));
        } catch (IOException e) {
            LOG.warn("The annex of {} stays as it is: the book cannot be read", buku, e);
            return Optional.empty();
        }
    }

    /** The annex as composed; kept from the moment that its content is another. */
    private byte[] tersusun(NodeRef lampiran) throws IOException {
        boolean disimpan = nodeService.getProperty(lampiran, ModelBa.SUSUNAN_LAMPIRAN) != null;
        QName di = disimpan ? ModelBa.SUSUNAN_LAMPIRAN : ContentModel.PROP_CONTENT;
        try (InputStream isi = isiNode.buka(lampiran, di)) {
            byte[] hasil = isi.readAllBytes();
            if (!disimpan) {
                tulisTersusun(lampiran, hasil);
            }
            return hasil;
        }
    }

    private void tulisTersusun(NodeRef lampiran, byte[] isi) {
        isiNode.tulis(lampiran, ModelBa.SUSUNAN_LAMPIRAN, IsiNode.XLSX, ke -> ke.write(isi));
    }
}
