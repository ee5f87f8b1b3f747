package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Terbitan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.BentukPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusPdf;
import id.go.tapinkab.dukcapil.bukuagregat.buku.LaporanSamaran;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.SamaranJson;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * The public editions of books, three nodes a version: of a draft beside the book, for the roles;
 * of the registered book in a folder of their own, for whoever reads the site.
 */
public class SimpananPublik extends SimpananBuatan {

    private static final Set<QName> FOLDER = Set.of(ContentModel.TYPE_FOLDER);

    private final SimpananBuku simpananBuku;
    private final LetakDokumen letak;
    private final IsiNode isiNode;
    private final HakAkses hakAkses;

    public SimpananPublik(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            LetakDokumen letak,
            IsiNode isiNode,
            HakAkses hakAkses,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        super(nodeService, transaksi, pengaturan);
        this.simpananBuku = simpananBuku;
        this.letak = letak;
        this.isiNode = isiNode;
        this.hakAkses = hakAkses;
    }

    /**
     * What was made.
     *
     * @param samaran what it withholds
     * @param beda what the PDF shows otherwise than the DOCX
     * @param catatan what else is told on the nodes, may be empty
     * @param nomor the number's properties when the version is the registered one
     * @param terdahulu the editions that the masks reckon with
     */
    public record Hasil(
            Map<BentukPublik, byte[]> berkas,
            Samaran samaran,
            List<String> beda,
            String catatan,
            Map<QName, Serializable> nomor,
            Set<NodeRef> terdahulu) {

        boolean terdaftar() {
            return !nomor.isEmpty();
        }
    }

    /**
     * An edition that is out.
     *
     * @param node its DOCX
     */
    public record Terdahulu(NodeRef node, Semester semester, Terbitan terbitan) {}

    /** The PDF of a version's public edition; it is the last to be made and tells how it stands. */
    @Override
    public Optional<NodeRef> cari(NodeRef buku, String versi) {
        return cari(buku, versi, BentukPublik.PDF);
    }

    /** One of the three. */
    public Optional<NodeRef> cari(NodeRef buku, String versi, BentukPublik bentuk) {
        return semua(buku).stream()
                .filter(n -> versi.equals(nodeService.getProperty(n, ModelBa.VERSI_BUKU)))
                .filter(n -> bentuk.nilai().equals(nodeService.getProperty(n, ModelBa.BENTUK)))
                .findFirst();
    }

    private List<NodeRef> semua(NodeRef buku) {
        return nodeService.getTargetAssocs(buku, ModelBa.EDISI).stream()
                .map(AssociationRef::getTargetRef)
                .toList();
    }

    /** Versions whose edition was asked for, is not there, and may be tried again. */
    public List<String> tertunda(NodeRef buku) {
        return semua(buku).stream()
                .map(n -> (String) nodeService.getProperty(n, ModelBa.VERSI_BUKU))
                .distinct()
                .filter(versi -> perlu(buku, versi))
                .toList();
    }

    @Override
    boolean jadi(NodeRef buku, NodeRef node, String versi) {
        return super.jadi(buku, node, versi)
                && Arrays.stream(BentukPublik.values())
                        .allMatch(bentuk -> cari(buku, versi, bentuk).isPresent());
    }

    @Override
    String sedang(String versi) {
        return Pesan.catatan("publikDibuat", versi);
    }

    @Override
    NodeRef buat(NodeRef buku, String versi) {
        return buat(buku, versi, BentukPublik.PDF);
    }

    private NodeRef buat(NodeRef buku, String versi, BentukPublik bentuk) {
        // Only the registered version goes out; it is always the newest.
        boolean terbit =
                simpananBuku.status(buku).tertutup()
                        && simpananBuku.labelVersi(buku).filter(versi::equals).isPresent();
        NodeRef folder =
                terbit
                        ? letak.folderSemester(LetakDokumen.PUBLIK, simpananBuku.semester(buku))
                        : nodeService.getPrimaryParent(buku).getParentRef();
        Map<QName, Serializable> sifat = sifat(buku, versi);
        sifat.put(ModelBa.BENTUK, bentuk.nilai());
        sifat.compute(ContentModel.PROP_TITLE, (q, judul) -> judul + " (Edisi Publik)");
        String pangkal = bentuk.awalan() + pangkal(buku) + " Edisi Publik v" + versi;
        String nama = letak.namaBebas(folder, pangkal, "." + bentuk.nilai());
        NodeRef node = buat(folder, nama, ModelBa.EDISI_PUBLIK, sifat);
        hakAkses.tanpaPemilik(node);
        nodeService.createAssociation(buku, node, ModelBa.EDISI);
        return node;
    }

    /** The editions of other books that are out, in the caller's transaction. */
    public List<Terdahulu> terdahulu(NodeRef buku) {
        List<Terdahulu> hasil = new ArrayList<>();
        for (NodeRef node : terbit()) {
            nodeService.getSourceAssocs(node, ModelBa.EDISI).stream()
                    .map(AssociationRef::getSourceRef)
                    .filter(asal -> !asal.equals(buku))
                    .forEach(
                            asal ->
                                    hasil.add(
                                            new Terdahulu(
                                                    node,
                                                    simpananBuku.semester(asal),
                                                    new Terbitan(
                                                            simpananBuku.kubus(asal),
                                                            samaran(node)))));
        }
        return hasil;
    }

    private List<NodeRef> terbit() {
        List<NodeRef> hasil = new ArrayList<>();
        for (NodeRef tahun :
                letak.akar(LetakDokumen.PUBLIK).map(a -> letak.anak(a, FOLDER)).orElse(List.of())) {
            for (NodeRef semester : letak.anak(tahun, FOLDER)) {
                letak.anak(semester, Set.of(ModelBa.EDISI_PUBLIK)).stream()
                        .filter(n -> nodeService.getProperty(n, ModelBa.SAMARAN) != null)
                        .filter(n -> nodeService.hasAspect(n, ModelBa.BERNOMOR))
                        .forEach(hasil::add);
            }
        }
        return hasil;
    }

    private Samaran samaran(NodeRef node) {
        try (InputStream isi = isiNode.buka(node, ModelBa.SAMARAN)) {
            return SamaranJson.read(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps what was made.
     *
     * @return false when another edition went out meanwhile: the masks have to be chosen again
     */
    public boolean simpan(Klaim klaim, Hasil hasil) {
        return terpisah(
                () -> {
                    if (!milik(klaim)) {
                        return true;
                    }
                    if (hasil.terdaftar() && !masihBerlaku(klaim.buku(), hasil.terdahulu())) {
                        return false;
                    }
                    Map<QName, Serializable> sifat = sifat(klaim, hasil);
                    for (BentukPublik bentuk : BentukPublik.values()) {
                        NodeRef node =
                                cari(klaim.buku(), klaim.versi(), bentuk)
                                        .orElseGet(() -> buat(klaim.buku(), klaim.versi(), bentuk));
                        String sidik =
                                isiNode.tulis(
                                        node,
                                        ContentModel.PROP_CONTENT,
                                        bentuk.mimetype(),
                                        ke -> ke.write(hasil.berkas().get(bentuk)));
                        if (bentuk == BentukPublik.DOCX) {
                            sifat.put(ModelBa.SIDIK_DOCX, sidik);
                            isiNode.tulis(
                                    node,
                                    ModelBa.SAMARAN,
                                    IsiNode.JSON,
                                    ke -> SamaranJson.write(hasil.samaran(), ke));
                        }
                        sifat.put(ModelBa.SHA256, sidik);
                        nodeService.addProperties(node, sifat);
                        if (hasil.terdaftar()) {
                            nomori(node, hasil.nomor());
                        }
                    }
                    return true;
                });
    }

    /** Two editions of different books do not go out without knowing of each other. */
    private boolean masihBerlaku(NodeRef buku, Set<NodeRef> terdahulu) {
        NodeRef akar = letak.akarWajib(LetakDokumen.PUBLIK);
        nodeService.getProperty(akar, ModelBa.GILIRAN);
        nodeService.setProperty(akar, ModelBa.GILIRAN, UUID.randomUUID().toString());
        Set<NodeRef> kini = new HashSet<>(terbit());
        kini.removeAll(semua(buku));
        return kini.equals(terdahulu);
    }

    private static Map<QName, Serializable> sifat(Klaim klaim, Hasil hasil) {
        LaporanSamaran laporan = LaporanSamaran.dari(hasil.samaran());
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.AMBANG, hasil.samaran().ambang());
        sifat.put(ModelBa.SEL_TERBIT, laporan.semua());
        sifat.put(ModelBa.SEL_KECIL, laporan.kecil());
        sifat.put(ModelBa.SEL_PELINDUNG, laporan.pelindung());
        sifat.put(ModelBa.PERSEN_TERSAMAR, laporan.persen() + " persen");
        sifat.put(ModelBa.TIDAK_DISAJIKAN, new ArrayList<>(laporan.tidakDisajikan()));
        sifat.put(ModelBa.BEDA_PDF, new ArrayList<>(hasil.beda()));
        sifat.put(ModelBa.STATUS_PDF, StatusPdf.JADI.nilai());
        String apa =
                hasil.terdaftar()
                        ? Pesan.catatan("publikTerdaftar", hasil.nomor().get(ModelBa.NOMOR))
                        : Pesan.catatan("publikPratinjau", klaim.versi());
        String hilang =
                Pesan.catatan(
                        "publikHilang",
                        laporan.tersamarTeks(),
                        laporan.semuaTeks(),
                        laporan.persen(),
                        String.valueOf(hasil.samaran().ambang()));
        sifat.put(
                ContentModel.PROP_DESCRIPTION,
                String.join(" ", apa, hilang, hasil.catatan()).strip());
        return sifat;
    }
}
