package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan.Keparahan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.BacaKiriman.Berkas;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.BacaKiriman.DiambilAlihException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.BacaKiriman.KirimanBergantiException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb.Klaim;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyiapDraf.DrafSiap;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PembacaDkb;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes one DKB file: claims it, reads it and makes the draft outside any transaction, together
 * with the other accepted files of its semester, and writes the result and the draft in one.
 * Whatever happens is told by the node; nothing is thrown.
 */
public class Agregasi {

    private static final Logger LOG = LoggerFactory.getLogger(Agregasi.class);

    /** How often a delivery is read again because another file of it was accepted meanwhile. */
    private static final int PERCOBAAN = 8;

    /** Refusals that only say that the semester is missing. */
    private static final Set<String> KURANG_SEMESTER =
            Set.of("UMUR_PERLU_SEMESTER", "BEBERAPA_PERIODE");

    private final CatatanDkb catatan;
    private final HasilAgregasi hasilAgregasi;
    private final SimpananBuku simpananBuku;
    private final IsiNode isiNode;
    private final LetakDokumen letak;
    private final NodeService nodeService;
    private final RetryingTransactionHelper transaksi;
    private final PembacaDkb pembaca;

    public Agregasi(
            CatatanDkb catatan,
            HasilAgregasi hasilAgregasi,
            SimpananBuku simpananBuku,
            IsiNode isiNode,
            LetakDokumen letak,
            NodeService nodeService,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        this.catatan = catatan;
        this.hasilAgregasi = hasilAgregasi;
        this.simpananBuku = simpananBuku;
        this.isiNode = isiNode;
        this.letak = letak;
        this.nodeService = nodeService;
        this.transaksi = transaksi;
        this.pembaca = new PembacaDkb(pengaturan.wilayah(), pengaturan.batas());
    }

    /** True for a node somewhere below the DKB folder. */
    public boolean diFolderDkb(NodeRef node) {
        return KerjaModul.jalankan(
                () -> {
                    NodeRef akar = letak.akarWajib(LetakDokumen.DKB);
                    NodeRef satu = nodeService.getPrimaryParent(node).getParentRef();
                    while (satu != null && !satu.equals(akar)) {
                        satu = nodeService.getPrimaryParent(satu).getParentRef();
                    }
                    return satu != null;
                });
    }

    /**
     * Processes a file unless it is done, or another attempt is at it. Call it outside a
     * transaction, as the user who is to be the author of the draft.
     *
     * @param ulang again, though it is done
     * @param isian the semester of the form
     */
    public void olah(NodeRef node, boolean ulang, Optional<Semester> isian) {
        Optional<Klaim> klaim = catatan.klaim(node, ulang, isian);
        for (int i = 0; i < PERCOBAAN && klaim.isPresent() && !selesai(klaim.get(), ulang); i++) {
            // New content came while the old was being read: it is nobody's yet, or another's.
            klaim = catatan.klaim(node, false, isian);
        }
    }

    /** False when the file was lost, to another attempt or to other content. */
    private boolean selesai(Klaim klaim, boolean ulang) {
        NodeRef node = klaim.node();
        try {
            olah(klaim, ulang);
            return true;
        } catch (DiambilAlihException e) {
            LOG.info("Another attempt or other content has taken over {}", node);
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("Processing {} failed", node, e);
            catatan.berhenti(klaim, StatusDkb.GAGAL, Pesan.catatan("olahGagal"), Optional.empty());
            return true;
        }
    }

    private void olah(Klaim klaim, boolean ulang) {
        HasilBaca sendiri = baca(klaim, Set.of(), klaim.diminta());
        if (berhenti(klaim, sendiri)) {
            return;
        }
        Semester semester = sendiri.semester().orElseThrow();
        for (int i = 0; i < PERCOBAAN; i++) {
            Set<Berkas> lain = lain(klaim, semester);
            HasilBaca hasil;
            try {
                hasil = lain.isEmpty() ? sendiri : baca(klaim, lain, Optional.of(semester));
            } catch (KirimanBergantiException e) {
                LOG.debug("Another file of {} was replaced while it was read", semester);
                continue;
            }
            if (berhenti(klaim, hasil) || simpan(klaim, hasil, semester, lain, ulang)) {
                return;
            }
        }
        throw new IllegalStateException(
                "What the draft of " + semester + " depends on keeps changing");
    }

    /** Ends the attempt when no draft may be made of what was read. */
    private boolean berhenti(Klaim klaim, HasilBaca hasil) {
        List<Temuan> tolak =
                hasil.temuan().stream().filter(t -> t.keparahan() == Keparahan.TOLAK).toList();
        boolean kurangSemester =
                hasil.semester().isEmpty()
                        && tolak.stream().allMatch(t -> KURANG_SEMESTER.contains(t.kode()));
        if (kurangSemester) {
            catatan.berhenti(
                    klaim,
                    StatusDkb.MENUNGGU_SEMESTER,
                    Pesan.catatan("menungguSemester"),
                    Optional.of(hasil));
            return true;
        }
        if (!hasil.bolehDisusun()) {
            catatan.berhenti(klaim, StatusDkb.GAGAL, pesan(hasil, tolak), Optional.of(hasil));
            return true;
        }
        return false;
    }

    private static String pesan(HasilBaca hasil, List<Temuan> tolak) {
        if (!tolak.isEmpty()) {
            String pertama = tolak.get(0).pesan();
            return tolak.size() == 1
                    ? pertama
                    : pertama + " " + Pesan.catatan("temuanLain", tolak.size() - 1);
        }
        return hasil.temuan().stream()
                .filter(t -> t.kode().startsWith("WILAYAH_"))
                .findFirst()
                .map(t -> t.pesan() + " " + Pesan.catatan("wilayahDiLuarDaftar"))
                .orElseGet(() -> Pesan.catatan("tanpaAngka"));
    }

    private HasilBaca baca(Klaim klaim, Set<Berkas> lain, Optional<Semester> diminta) {
        return new BacaKiriman(catatan, isiNode, pembaca).baca(klaim, lain, diminta);
    }

    /** The other files that the semester's book was composed from. */
    private Set<Berkas> lain(Klaim klaim, Semester semester) {
        return transaksi.doInTransaction(
                () -> KerjaModul.jalankan(() -> lainDalam(klaim, semester)), true, true);
    }

    private Set<Berkas> lainDalam(Klaim klaim, Semester semester) {
        Set<Berkas> hasil = new HashSet<>();
        simpananBuku
                .cari(semester)
                .ifPresent(
                        buku ->
                                simpananBuku.dkb(buku).stream()
                                        .filter(node -> !node.equals(klaim.node()))
                                        .filter(node -> selesai(node, semester))
                                        .map(this::berkas)
                                        .forEach(hasil::add));
        return hasil;
    }

    private Berkas berkas(NodeRef node) {
        ContentData isi = (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        return new Berkas(
                node,
                (String) nodeService.getProperty(node, ContentModel.PROP_NAME),
                isi.getContentUrl(),
                isi.getSize());
    }

    private boolean selesai(NodeRef node, Semester semester) {
        return StatusDkb.SELESAI.nilai().equals(nodeService.getProperty(node, ModelBa.STATUS_DKB))
                && catatan.semester(node).filter(semester::equals).isPresent();
    }

    /**
     * Makes the draft, and writes it with the result in one transaction; false when another file of
     * the delivery was accepted or replaced since it was read, or the draft before changed since.
     */
    private boolean simpan(
            Klaim klaim, HasilBaca hasil, Semester semester, Set<Berkas> lain, boolean ulang) {
        if (!catatan.maju(klaim, Pesan.catatan("tahapMenyusun", semester.judul()), 0, -1)) {
            throw new DiambilAlihException();
        }
        Optional<DrafSiap> siap = hasilAgregasi.siapkan(hasil, semester, ulang);
        // Made ahead, so that two first files of a semester collide on it.
        NodeRef folder =
                transaksi.doInTransaction(
                        () ->
                                KerjaModul.jalankan(
                                        () -> letak.folderSemester(LetakDokumen.BUKU, semester)),
                        false,
                        true);
        return transaksi.doInTransaction(
                () ->
                        KerjaModul.jalankan(
                                () -> {
                                    if (!catatan.milik(klaim)) {
                                        throw new DiambilAlihException();
                                    }
                                    nodeService.getProperty(folder, ModelBa.GILIRAN);
                                    nodeService.setProperty(folder, ModelBa.GILIRAN, klaim.kerja());
                                    return lainDalam(klaim, semester).equals(lain)
                                            && hasilAgregasi.simpan(
                                                    klaim,
                                                    hasil,
                                                    semester,
                                                    node(lain),
                                                    ulang,
                                                    siap);
                                }),
                false,
                true);
    }

    private static Set<NodeRef> node(Set<Berkas> berkas) {
        return berkas.stream().map(Berkas::node).collect(Collectors.toSet());
    }
}
