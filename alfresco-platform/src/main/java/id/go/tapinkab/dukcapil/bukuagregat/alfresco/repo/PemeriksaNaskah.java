package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaDiterima;
import id.go.tapinkab.dukcapil.bukuagregat.buku.CatatanNaskah;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PenambahCatatan;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PerubahanAngka;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * Holds a book's DOCX against what was composed from the DKB: figures that differ are findings,
 * until somebody accepts them with a reason.
 */
public class PemeriksaNaskah {

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final IsiNode isiNode;
    private final PenyelarasLampiran penyelaras;
    private final NamaOrang namaOrang;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public PemeriksaNaskah(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            IsiNode isiNode,
            PenyelarasLampiran penyelaras,
            NamaOrang namaOrang,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.isiNode = isiNode;
        this.penyelaras = penyelaras;
        this.namaOrang = namaOrang;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /** What the newest content says, as properties of the book. */
    public Map<QName, Serializable> hasil(NodeRef buku) {
        Map<QName, Serializable> sifat = new HashMap<>();
        try {
            sifat.put(ModelBa.PERUBAHAN_ANGKA, new ArrayList<>(teks(baca(buku))));
            sifat.put(ModelBa.PERLU_DIPERIKSA, new ArrayList<>(catatan(buku)));
        } catch (IOException e) {
            // What is no DOCX is told where Kabid looks.
            sifat.put(
                    ModelBa.PERUBAHAN_ANGKA,
                    new ArrayList<>(List.of(Pesan.catatan("naskahTakTerbaca"))));
        }
        return sifat;
    }

    /** The figures that differ from the DKB and that nobody has accepted, one sentence each. */
    public List<String> temuan(NodeRef buku) {
        try {
            return teks(baca(buku));
        } catch (IOException e) {
            return List.of(Pesan.catatan("naskahTakTerbaca"));
        }
    }

    /** Notes to look at a text again that still stand in the draft. */
    public List<String> perluDiperiksa(NodeRef buku) {
        try {
            return catatan(buku);
        } catch (IOException e) {
            return List.of(Pesan.catatan("naskahTakTerbaca"));
        }
    }

    /** What was accepted so far. */
    public List<AngkaDiterima> diterima(NodeRef buku) {
        return AngkaDiterimaJson.baca(nodeService.getProperty(buku, ModelBa.ANGKA_DITERIMA));
    }

    /** Whether an acceptance needs a reason, that is, whether there is anything to accept. */
    public boolean adaTemuan(NodeRef buku) {
        return !temuan(buku).isEmpty();
    }

    /**
     * Accepts findings: they are no findings any more, as long as exactly these values stand in
     * these cells, and the draft says so below the tables, in a new version. For Kasi in step 2 and
     * Kabid in step 3.
     *
     * @param pilihan sentences of the findings; empty for all
     * @return how many were accepted
     */
    public int terima(NodeRef buku, String alasan, List<String> pilihan) {
        if (alasan == null || alasan.isBlank()) {
            throw new DitolakException("alasanWajib");
        }
        StatusBuku status = simpananBuku.status(buku);
        AturanSop.pastikanBolehUbah(status, pelaku.peran());
        Langkah langkah = status.langkah().orElseThrow();
        if (langkah != Langkah.L2 && langkah != Langkah.L3) {
            throw new DitolakException("terimaAngkaLangkah", langkah.kode());
        }
        if (simpananBuku.disunting(buku)) {
            throw new DitolakException("sedangDisunting");
        }
        try {
            return terima(buku, alasan.strip(), pilihan, langkah);
        } catch (IOException e) {
            throw new DitolakException("naskahTakTerbaca");
        }
    }

    private int terima(NodeRef buku, String alasan, List<String> pilihan, Langkah langkah)
            throws IOException {
        List<PerubahanAngka> temuan = baca(buku);
        for (String satu : pilihan) {
            if (temuan.stream().noneMatch(t -> t.toString().equals(satu))) {
                throw new DitolakException("temuanTidakAda", satu);
            }
        }
        Optional<Peran> peran = langkah.pengubah();
        String oleh = peran.map(Peran::singkat).orElse("") + ", " + namaOrang.nama(pelaku.nama());
        List<AngkaDiterima> baru =
                temuan.stream()
                        .filter(t -> pilihan.isEmpty() || pilihan.contains(t.toString()))
                        .map(t -> AngkaDiterima.dari(t, alasan, oleh, pengaturan.hariIni()))
                        .toList();
        if (baru.isEmpty()) {
            throw new DitolakException("tanpaTemuan");
        }
        List<AngkaDiterima> semua = new ArrayList<>(diterima(buku));
        // The same cell accepted with another value: the last word counts.
        semua.removeIf(lama -> baru.stream().anyMatch(satu -> satu.selSama(lama)));
        semua.addAll(baru);
        KerjaModul.lakukan(
                () -> {
                    byte[] naskah = PenambahCatatan.tambah(isi(buku), baru);
                    String sha256 =
                            isiNode.tulis(
                                    buku,
                                    ContentModel.PROP_CONTENT,
                                    IsiNode.DOCX,
                                    ke -> ke.write(naskah));
                    Map<QName, Serializable> sifat =
                            SimpananBuku.sifatVersi(sha256, langkah, peran, pelaku.nama());
                    sifat.put(ModelBa.ANGKA_DITERIMA, AngkaDiterimaJson.tulis(semua));
                    nodeService.addProperties(buku, sifat);
                    nodeService.addProperties(buku, hasil(buku));
                    simpananBuku.versi(
                            buku,
                            VersionType.MINOR,
                            Pesan.catatan("versiAngkaDiterima", baru.size(), alasan));
                    penyelaras.selaraskan(buku);
                });
        return baru.size();
    }

    /** After the book's content became another: the annex shows the accepted figures it has. */
    public void selaraskanLampiran(NodeRef buku) {
        penyelaras.selaraskan(buku);
    }

    private static List<String> teks(List<PerubahanAngka> temuan) {
        return temuan.stream().map(PerubahanAngka::toString).toList();
    }

    private List<PerubahanAngka> baca(NodeRef buku) throws IOException {
        if (nodeService.getProperty(buku, ModelBa.SUSUNAN) == null) {
            return List.of();
        }
        List<AngkaDiterima> diterima = diterima(buku);
        try (InputStream susunan = isiNode.buka(buku, ModelBa.SUSUNAN);
                InputStream naskah = isiNode.buka(buku)) {
            return AngkaBuku.baca(naskah).bandingkan(AngkaBuku.baca(susunan)).stream()
                    .filter(temuan -> diterima.stream().noneMatch(satu -> satu.untuk(temuan)))
                    .toList();
        }
    }

    private List<String> catatan(NodeRef buku) throws IOException {
        try (InputStream naskah = isiNode.buka(buku)) {
            return CatatanNaskah.perluDiperiksa(naskah);
        }
    }

    private byte[] isi(NodeRef buku) {
        try (InputStream naskah = isiNode.buka(buku)) {
            return naskah.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
