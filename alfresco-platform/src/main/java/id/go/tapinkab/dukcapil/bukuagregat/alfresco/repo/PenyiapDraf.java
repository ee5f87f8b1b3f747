package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.TitikDeret;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyelarasLampiran.LampiranSiap;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBerlaku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaDiterima;
import id.go.tapinkab.dukcapil.bukuagregat.buku.Buku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.BukuXlsx;
import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru;
import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru.DrafLama;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PenerapAngka;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PengaturanBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PenyusunBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.TemplatBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the files of a draft ahead of the transaction that writes them: laying a book out takes
 * many seconds, for which nobody else should wait. What they are made from is read in a short
 * transaction before; {@link Dasar} tells whether it still holds when they are written.
 */
public class PenyiapDraf {

    private static final Logger LOG = LoggerFactory.getLogger(PenyiapDraf.class);

    /** So far back a series looks: three years. */
    private static final int SEMESTER_TERDAHULU = 6;

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final IsiNode isiNode;
    private final PemeriksaNaskah pemeriksa;
    private final TemplatKantor templatKantor;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;

    /**
     * What a draft depends on besides the DKB.
     *
     * @param buku the semester's book, when there is one
     * @param tanda its texts, what was typed in and accepted, the office's template, the books
     *     before: content URLs and values, with null for what is not there
     */
    public record Dasar(Optional<NodeRef> buku, List<Serializable> tanda) {}

    /**
     * A draft to be written.
     *
     * @param lampiran the annex
     */
    public record DrafSiap(Dasar dasar, Kubus kubus, DrafBaru draf, LampiranSiap lampiran) {}

    private record Bahan(
            Dasar dasar,
            Buku isi,
            Optional<DrafLama> lama,
            List<AngkaDiterima> diterima,
            TemplatKantor.Hasil templat) {}

    public PenyiapDraf(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            IsiNode isiNode,
            PemeriksaNaskah pemeriksa,
            TemplatKantor templatKantor,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.isiNode = isiNode;
        this.pemeriksa = pemeriksa;
        this.templatKantor = templatKantor;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
    }

    /** Makes the files. Call it outside a transaction. */
    public DrafSiap siapkan(Semester semester, Kubus kubus) {
        Bahan bahan =
                transaksi.doInTransaction(
                        () -> KerjaModul.jalankan(() -> bahan(semester, kubus)), true, true);
        try {
            ByteArrayOutputStream lampiran = new ByteArrayOutputStream();
            new BukuXlsx().tulis(bahan.isi(), lampiran);
            DrafBaru draf = draf(bahan);
            return new DrafSiap(
                    bahan.dasar(), kubus, draf, lampiran(lampiran.toByteArray(), draf, bahan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a draft of the semester depends on now. In the caller's transaction. */
    public Dasar dasar(Semester semester) {
        Optional<NodeRef> buku = simpananBuku.cari(semester);
        List<Serializable> tanda = new ArrayList<>();
        buku.ifPresent(
                satu -> {
                    tanda.add(alamat(satu, ContentModel.PROP_CONTENT));
                    tanda.add(alamat(satu, ModelBa.SUSUNAN));
                    tanda.add(nodeService.getProperty(satu, ModelBa.INDIKATOR_LAIN));
                    tanda.add(nodeService.getProperty(satu, ModelBa.ANGKA_DITERIMA));
                });
        tanda.add(
                templatKantor
                        .cari()
                        .map(satu -> alamat(satu, ContentModel.PROP_CONTENT))
                        .orElse(null));
        for (Semester satu : terdahulu(semester)) {
            tanda.add(
                    simpananBuku.cari(satu).map(lalu -> alamat(lalu, ModelBa.KUBUS)).orElse(null));
        }
        return new Dasar(buku, tanda);
    }

    private String alamat(NodeRef node, QName sifat) {
        return nodeService.getProperty(node, sifat) instanceof ContentData isi
                ? isi.getContentUrl()
                : null;
    }

    private Bahan bahan(Semester semester, Kubus kubus) {
        Dasar dasar = dasar(semester);
        Buku isi =
                new PenyusunBuku()
                        .susun(
                                kubus,
                                semester,
                                pengaturan.wilayah(),
                                pengaturan.kantor(),
                                pengaturanBuku(dasar.buku(), semester));
        return new Bahan(
                dasar,
                isi,
                dasar.buku().flatMap(this::lama),
                dasar.buku().map(pemeriksa::diterima).orElse(List.of()),
                templatKantor.baca());
    }

    /** The draft before; empty when its file is gone. */
    private Optional<DrafLama> lama(NodeRef buku) {
        try {
            Optional<byte[]> susunan =
                    nodeService.getProperty(buku, ModelBa.SUSUNAN) == null
                            ? Optional.empty()
                            : Optional.of(baca(buku, ModelBa.SUSUNAN));
            return Optional.of(new DrafLama(baca(buku, ContentModel.PROP_CONTENT), susunan));
        } catch (IOException e) {
            LOG.warn("The draft before cannot be read: {}", buku, e);
            return Optional.empty();
        }
    }

    private byte[] baca(NodeRef buku, QName sifat) throws IOException {
        try (InputStream isi = isiNode.buka(buku, sifat)) {
            return isi.readAllBytes();
        }
    }

    private static DrafBaru draf(Bahan bahan) throws IOException {
        DrafBaru draf = susun(bahan);
        List<String> tidakTerbawa = new ArrayList<>(draf.tidakTerbawa());
        bahan.templat().kekurangan().ifPresent(satu -> tidakTerbawa.add(0, satu));
        return new DrafBaru(
                draf.susunan(), draf.naskah(), draf.dipertahankan(), draf.periksa(), tidakTerbawa);
    }

    private static LampiranSiap lampiran(byte[] tersusun, DrafBaru draf, Bahan bahan)
            throws IOException {
        AngkaBerlaku angka =
                AngkaBerlaku.cari(
                        AngkaBuku.baca(new ByteArrayInputStream(draf.susunan())),
                        AngkaBuku.baca(new ByteArrayInputStream(draf.naskah())),
                        bahan.diterima());
        return new LampiranSiap(tersusun, PenerapAngka.terapkan(tersusun, angka), angka.semua());
    }

    private static DrafBaru susun(Bahan bahan) throws IOException {
        TemplatBuku templat = bahan.templat().templat();
        if (bahan.dasar().buku().isEmpty()) {
            return DrafBaru.pertama(bahan.isi(), templat);
        }
        if (bahan.lama().isPresent()) {
            try {
                return DrafBaru.susun(bahan.isi(), bahan.lama().get(), bahan.diterima(), templat);
            } catch (IOException e) {
                LOG.warn("Nothing of the draft before is kept: {}", bahan.dasar().buku(), e);
            }
        }
        DrafBaru tanpa = DrafBaru.pertama(bahan.isi(), templat);
        return new DrafBaru(
                tanpa.susunan(),
                tanpa.naskah(),
                List.of(),
                tanpa.periksa(),
                List.of(Pesan.catatan("drafLamaTakTerbaca")));
    }

    private PengaturanBuku pengaturanBuku(Optional<NodeRef> buku, Semester semester) {
        PengaturanBuku hasil =
                pengaturan
                        .buku()
                        .denganIndikatorLain(
                                IndikatorLainJson.baca(
                                        buku.map(
                                                        satu ->
                                                                nodeService.getProperty(
                                                                        satu,
                                                                        ModelBa.INDIKATOR_LAIN))
                                                .orElse(null)))
                        .denganDeret(deret(semester));
        PengaturanIndikator indikator = hasil.indikator();
        return simpananBuku
                .cari(semester.sebelumnya())
                .map(lalu -> indikator.denganPembanding(pembanding(lalu, semester)))
                .map(hasil::denganIndikator)
                .orElse(hasil);
    }

    /** The semesters that a series looks at, the oldest first. */
    private static List<Semester> terdahulu(Semester semester) {
        List<Semester> hasil = new ArrayList<>();
        Semester satu = semester;
        for (int i = 0; i < SEMESTER_TERDAHULU; i++) {
            satu = satu.sebelumnya();
            hasil.add(0, satu);
        }
        return hasil;
    }

    /** Those of which there is a book. */
    private List<TitikDeret> deret(Semester semester) {
        List<TitikDeret> hasil = new ArrayList<>();
        for (Semester satu : terdahulu(semester)) {
            simpananBuku
                    .cari(satu)
                    .map(simpananBuku::kubus)
                    .ifPresent(kubus -> hasil.add(new TitikDeret(satu.judul(), kubus)));
        }
        return hasil;
    }

    private Pembanding pembanding(NodeRef lalu, Semester semester) {
        Semester sebelumnya = semester.sebelumnya();
        long bulan =
                ChronoUnit.MONTHS.between(
                        sebelumnya.tanggalBatas().withDayOfMonth(1),
                        semester.tanggalBatas().withDayOfMonth(1));
        BigDecimal tahun =
                BigDecimal.valueOf(bulan).divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP);
        return new Pembanding(simpananBuku.kubus(lalu), sebelumnya.judul(), Optional.of(tahun));
    }
}
