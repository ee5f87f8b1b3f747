package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.TitikDeret;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.buku.Buku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.BukuXlsx;
import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PengaturanBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PenyusunBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.TemplatBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.KubusJson;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Composes a draft from a Kubus: the book's DOCX and its annex, each as a new version. */
public class PenyusunDraf {

    private static final Logger LOG = LoggerFactory.getLogger(PenyusunDraf.class);

    /** So far back a series looks: three years. */
    private static final int SEMESTER_TERDAHULU = 6;

    /** Share shows a version's comment in a line or two. */
    private static final int PANJANG_CATATAN = 900;

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final IsiNode isiNode;
    private final LetakDokumen letak;
    private final HakAkses hakAkses;
    private final PemeriksaNaskah pemeriksa;
    private final TemplatKantor templatKantor;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public PenyusunDraf(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            IsiNode isiNode,
            LetakDokumen letak,
            HakAkses hakAkses,
            PemeriksaNaskah pemeriksa,
            TemplatKantor templatKantor,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.isiNode = isiNode;
        this.letak = letak;
        this.hakAkses = hakAkses;
        this.pemeriksa = pemeriksa;
        this.templatKantor = templatKantor;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /**
     * Makes the book of a semester, or a new version of {@code lama} that keeps what people wrote.
     * In the caller's transaction, inside {@link KerjaModul}. Everything is written before the
     * version: what comes after is in none.
     *
     * @param langkah the step that the new version counts for
     */
    public NodeRef susun(
            Optional<NodeRef> lama,
            Semester semester,
            Kubus kubus,
            Collection<NodeRef> dkb,
            Langkah langkah,
            String catatan) {
        NodeRef folder = letak.folderSemester(LetakDokumen.BUKU, semester);
        NodeRef buku =
                lama.orElseGet(
                        () ->
                                buat(
                                        folder,
                                        "Buku Data Agregat " + semester.judul() + ".docx",
                                        ModelBa.BUKU,
                                        semester));
        NodeRef lampiran =
                simpananBuku
                        .sasaran(buku, ModelBa.LAMPIRAN)
                        .orElseGet(
                                () ->
                                        buat(
                                                folder,
                                                "Lampiran Buku Data Agregat "
                                                        + semester.judul()
                                                        + ".xlsx",
                                                ModelBa.LAMPIRAN_BUKU,
                                                semester));
        Buku isi =
                new PenyusunBuku()
                        .susun(
                                kubus,
                                semester,
                                pengaturan.wilayah(),
                                pengaturan.kantor(),
                                pengaturanBuku(buku, semester));
        String sha256Lampiran =
                isiNode.tulis(
                        lampiran,
                        ContentModel.PROP_CONTENT,
                        IsiNode.XLSX,
                        ke -> new BukuXlsx().tulis(isi, ke));
        nodeService.setProperty(lampiran, ModelBa.SHA256, sha256Lampiran);
        simpananBuku.versi(lampiran, VersionType.MINOR, catatan);

        TemplatKantor.Hasil templat = templatKantor.baca();
        DrafBaru draf = draf(buku, isi, lama.isPresent(), templat);
        String sha256 =
                isiNode.tulis(
                        buku,
                        ContentModel.PROP_CONTENT,
                        IsiNode.DOCX,
                        ke -> ke.write(draf.naskah()));
        isiNode.tulis(buku, ModelBa.SUSUNAN, IsiNode.DOCX, ke -> ke.write(draf.susunan()));
        isiNode.tulis(buku, ModelBa.KUBUS, IsiNode.JSON, ke -> KubusJson.write(kubus, ke));
        Map<QName, Serializable> sifat = angkaPokok(kubus);
        sifat.putAll(
                SimpananBuku.sifatVersi(
                        sha256, langkah, Optional.of(Peran.ADMIN_DB), pelaku.nama()));
        sifat.put(ModelBa.SUMBER_DATA, "DKB " + semester.judul());
        sifat.put(ModelBa.TIDAK_TERBAWA, new ArrayList<>(draf.tidakTerbawa()));
        nodeService.addProperties(buku, sifat);
        nodeService.setAssociations(buku, ModelBa.DARI_DKB, new ArrayList<>(dkb));
        nodeService.setAssociations(buku, ModelBa.LAMPIRAN, new ArrayList<>(List.of(lampiran)));
        nodeService.addProperties(buku, pemeriksa.hasil(buku));
        simpananBuku.versi(buku, VersionType.MINOR, catatanVersi(catatan, draf));
        return buku;
    }

    private DrafBaru draf(NodeRef buku, Buku isi, boolean ulang, TemplatKantor.Hasil templat) {
        DrafBaru draf =
                ulang ? susunUlang(buku, isi, templat.templat()) : pertama(isi, templat.templat());
        List<String> tidakTerbawa = new ArrayList<>(draf.tidakTerbawa());
        templat.kekurangan().ifPresent(satu -> tidakTerbawa.add(0, satu));
        return new DrafBaru(
                draf.susunan(), draf.naskah(), draf.dipertahankan(), draf.periksa(), tidakTerbawa);
    }

    private static DrafBaru pertama(Buku isi, TemplatBuku templat) {
        try {
            return DrafBaru.pertama(isi, templat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DrafBaru susunUlang(NodeRef buku, Buku isi, TemplatBuku templat) {
        try {
            Optional<byte[]> susunan =
                    nodeService.getProperty(buku, ModelBa.SUSUNAN) == null
                            ? Optional.empty()
                            : Optional.of(baca(buku, ModelBa.SUSUNAN));
            return DrafBaru.susun(
                    isi,
                    new DrafBaru.DrafLama(baca(buku, ContentModel.PROP_CONTENT), susunan),
                    pemeriksa.diterima(buku),
                    templat);
        } catch (IOException e) {
            LOG.warn("The draft before cannot be read; nothing of it is kept: {}", buku, e);
            DrafBaru tanpa = pertama(isi, templat);
            return new DrafBaru(
                    tanpa.susunan(),
                    tanpa.naskah(),
                    List.of(),
                    List.of(),
                    List.of(Pesan.catatan("drafLamaTakTerbaca")));
        }
    }

    private byte[] baca(NodeRef buku, QName sifat) throws IOException {
        try (InputStream isi = isiNode.buka(buku, sifat)) {
            return isi.readAllBytes();
        }
    }

    /** Says in the version's comment what was kept and what is to be looked at. */
    private static String catatanVersi(String catatan, DrafBaru draf) {
        StringBuilder teks = new StringBuilder(catatan);
        tambah(teks, "versiDipertahankan", draf.dipertahankan());
        tambah(teks, "versiPeriksa", draf.periksa());
        tambah(teks, "versiTidakTerbawa", draf.tidakTerbawa());
        return teks.length() <= PANJANG_CATATAN
                ? teks.toString()
                : teks.substring(0, PANJANG_CATATAN) + "…";
    }

    private static void tambah(StringBuilder teks, String pesan, List<String> isi) {
        if (!isi.isEmpty()) {
            teks.append(". ").append(Pesan.catatan(pesan, String.join("; ", isi)));
        }
    }

    private NodeRef buat(NodeRef folder, String nama, QName jenis, Semester semester) {
        Map<QName, Serializable> sifat = new HashMap<>(CatatanDkb.sifatSemester(semester));
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ModelBa.WILAYAH, pengaturan.wilayah().kabupaten().kode().digit());
        if (ModelBa.BUKU.equals(jenis)) {
            sifat.put(ContentModel.PROP_TITLE, "Buku Data Agregat " + semester.judul());
            sifat.put(ModelBa.STATUS, StatusBuku.DISUSUN.name());
        }
        NodeRef node =
                nodeService
                        .createNode(
                                folder,
                                ContentModel.ASSOC_CONTAINS,
                                LetakDokumen.jalurAnak(nama),
                                jenis,
                                sifat)
                        .getChildRef();
        hakAkses.tanpaPemilik(node);
        return node;
    }

    private PengaturanBuku pengaturanBuku(NodeRef buku, Semester semester) {
        PengaturanBuku hasil =
                pengaturan
                        .buku()
                        .denganIndikatorLain(
                                IndikatorLainJson.baca(
                                        nodeService.getProperty(buku, ModelBa.INDIKATOR_LAIN)))
                        .denganDeret(deret(semester));
        PengaturanIndikator indikator = hasil.indikator();
        return simpananBuku
                .cari(semester.sebelumnya())
                .map(lalu -> indikator.denganPembanding(pembanding(lalu, semester)))
                .map(hasil::denganIndikator)
                .orElse(hasil);
    }

    /** The earlier semesters of which there is a book, the oldest first. */
    private List<TitikDeret> deret(Semester semester) {
        List<TitikDeret> hasil = new ArrayList<>();
        Semester satu = semester.sebelumnya();
        for (int i = 0; i < SEMESTER_TERDAHULU; i++) {
            Semester kini = satu;
            simpananBuku
                    .cari(kini)
                    .ifPresent(
                            buku ->
                                    hasil.add(
                                            0,
                                            new TitikDeret(
                                                    kini.judul(), simpananBuku.kubus(buku))));
            satu = satu.sebelumnya();
        }
        return hasil;
    }

    private Pembanding pembanding(NodeRef lalu, Semester semester) {
        Semester sebelumnya = semester.sebelumnya();
        long bulan =
                ChronoUnit.MONTHS.between(
                        sebelumnya.tanggalBatas().withDayOfMonth(1),
                        semester.tanggalBatas().withDayOfMonth(1));
        return new Pembanding(
                simpananBuku.kubus(lalu),
                sebelumnya.judul(),
                Optional.of(
                        BigDecimal.valueOf(bulan)
                                .divide(
                                        BigDecimal.valueOf(12),
                                        4,
                                        java.math.RoundingMode.HALF_UP)));
    }

    private Map<QName, Serializable> angkaPokok(Kubus kubus) {
        KodeWilayah kabupaten = pengaturan.wilayah().kabupaten().kode();
        Map<QName, Serializable> sifat = new HashMap<>();
        angka(sifat, ModelBa.PENDUDUK, PenghitungIndikator.penduduk(kubus, kabupaten));
        angka(sifat, ModelBa.LAKI_LAKI, jiwa(kubus, kabupaten, JenisKelamin.LAKI_LAKI));
        angka(sifat, ModelBa.PEREMPUAN, jiwa(kubus, kabupaten, JenisKelamin.PEREMPUAN));
        angka(
                sifat,
                ModelBa.KELUARGA,
                kubus.jumlah(kabupaten, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH));
        return sifat;
    }

    private static OptionalLong jiwa(Kubus kubus, KodeWilayah di, JenisKelamin jenisKelamin) {
        return kubus.jumlah(di, Variabel.PENDUDUK, Kategori.SEMUA, jenisKelamin);
    }

    private static void angka(Map<QName, Serializable> sifat, QName nama, OptionalLong nilai) {
        sifat.put(nama, nilai.isPresent() ? nilai.getAsLong() : null);
    }
}
