package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.surat.NomorSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * Outgoing letters: numbered, filed under {@code Surat Keluar/<year>/<classification>}, sent,
 * annulled. A number is never used again and never typed over.
 */
public class RegisterSurat {

    private static final int PANJANG_NAMA = 120;

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final NomorRegister nomorRegister;
    private final IsiNode isiNode;
    private final LetakDokumen letak;
    private final HakAkses hakAkses;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public RegisterSurat(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            NomorRegister nomorRegister,
            IsiNode isiNode,
            LetakDokumen letak,
            HakAkses hakAkses,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.nomorRegister = nomorRegister;
        this.isiNode = isiNode;
        this.letak = letak;
        this.hakAkses = hakAkses;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /**
     * A letter to be made.
     *
     * @param penerima never empty: each becomes a line of the buku ekspedisi
     */
    public record Surat(
            String register,
            String klasifikasi,
            String sifat,
            String perihal,
            String isiLampiran,
            String penandatangan,
            List<String> penerima,
            List<String> tembusan) {}

    /** A letter that was made. */
    public record Terbit(NomorSurat nomor, NodeRef entri, NodeRef surat) {}

    /**
     * Takes a number and files the letter that carries it. All or nothing, in the caller's
     * transaction.
     *
     * @param isi writes the letter's DOCX with its number
     */
    public Terbit terbitkan(Surat surat, Function<NomorSurat, IsiNode.Penulis> isi) {
        int tahun = pengaturan.hariIni().getYear();
        NomorRegister.Permintaan permintaan =
                new NomorRegister.Permintaan(
                        surat.register(),
                        surat.klasifikasi(),
                        surat.sifat(),
                        surat.perihal(),
                        surat.penerima());
        // Before the folder, which is made at once and stays when this is refused.
        nomorRegister.pastikanDikenal(permintaan);
        NodeRef folder =
                letak.folderSurat(new Register(surat.register(), tahun), surat.klasifikasi());
        NomorRegister.Terbit nomor = nomorRegister.terbitkan(permintaan);
        return KerjaModul.jalankan(
                () -> {
                    NodeRef node = buat(folder, surat, nomor.nomor());
                    String sha256 =
                            isiNode.tulis(
                                    node,
                                    ContentModel.PROP_CONTENT,
                                    IsiNode.DOCX,
                                    isi.apply(nomor.nomor()));
                    nodeService.setProperty(node, ModelBa.SHA256, sha256);
                    nodeService.createAssociation(nomor.entri(), node, ModelBa.ENTRI_UNTUK);
                    ekspedisi(node, surat.penerima());
                    simpananBuku.versi(
                            node,
                            VersionType.MAJOR,
                            Pesan.catatan("versiSurat", nomor.nomor().teks()));
                    hakAkses.tutup(node);
                    return new Terbit(nomor.nomor(), nomor.entri(), node);
                });
    }

    private NodeRef buat(NodeRef folder, Surat surat, NomorSurat nomor) {
        String nama = nama(nomor, surat.perihal());
        Map<QName, Serializable> sifat = new HashMap<>(nomorRegister.sifatNomor(nomor));
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ModelBa.STATUS_SURAT, "terbit");
        sifat.put(ModelBa.PERIHAL, surat.perihal());
        sifat.put(ModelBa.SIFAT, surat.sifat());
        sifat.put(ModelBa.TANGGAL_SURAT, pengaturan.tanggal(nomor.bagian().tanggal()));
        sifat.put(ModelBa.PENERIMA, new ArrayList<>(surat.penerima()));
        sifat.put(ModelBa.TEMBUSAN, new ArrayList<>(surat.tembusan()));
        sifat.put(ModelBa.ISI_LAMPIRAN, surat.isiLampiran());
        sifat.put(ModelBa.PENANDATANGAN, surat.penandatangan());
        sifat.put(ModelBa.UNIT_PENGOLAH, pengaturan.surat().unit());
        return nodeService
                .createNode(
                        folder,
                        ContentModel.ASSOC_CONTAINS,
                        LetakDokumen.jalurAnak(nama),
                        ModelBa.SURAT_KELUAR,
                        sifat)
                .getChildRef();
    }

    /** Register and running number first: several registers share a folder, in agenda's order. */
    private static String nama(NomorSurat nomor, String perihal) {
        String aman = perihal.replaceAll("[\"*\\\\><?/:|\\s]+", " ").strip();
        String pendek = aman.substring(0, Math.min(PANJANG_NAMA, aman.length())).strip();
        return nomor.register() + " " + nomor.urutan().namaEntri() + " " + pendek + ".docx";
    }

    private void ekspedisi(NodeRef surat, List<String> penerima) {
        int urut = 0;
        for (String satu : penerima) {
            urut++;
            String nama = String.format(Locale.ROOT, "ekspedisi-%03d", urut);
            Map<QName, Serializable> sifat = new HashMap<>();
            sifat.put(ContentModel.PROP_NAME, nama);
            sifat.put(ModelBa.KEPADA, satu);
            sifat.put(ModelBa.DIKIRIM_PADA, Date.from(pengaturan.kini()));
            sifat.put(ModelBa.DIKIRIM_OLEH, pelaku.nama());
            nodeService.createNode(
                    surat,
                    ModelBa.ANAK_EKSPEDISI,
                    LetakDokumen.jalurAnak(nama),
                    ModelBa.EKSPEDISI,
                    sifat);
        }
    }

    /**
     * Annuls a number: it stays taken, marked with the reason, and so does its letter.
     *
     * @throws DitolakException without a reason, or when it is annulled already
     */
    public void batalkan(NodeRef entri, String alasan) {
        if (alasan == null || alasan.isBlank()) {
            throw new DitolakException("alasanWajib");
        }
        if ("batal".equals(nodeService.getProperty(entri, ModelBa.JENIS_ENTRI))) {
            throw new DitolakException("sudahBatal", nodeService.getProperty(entri, ModelBa.NOMOR));
        }
        KerjaModul.lakukan(
                () -> {
                    nodeService.setProperty(entri, ModelBa.JENIS_ENTRI, "batal");
                    nodeService.setProperty(entri, ModelBa.ALASAN_BATAL, alasan.strip());
                    for (AssociationRef satu :
                            nodeService.getTargetAssocs(entri, ModelBa.ENTRI_UNTUK)) {
                        NodeRef surat = satu.getTargetRef();
                        if (ModelBa.SURAT_KELUAR.equals(nodeService.getType(surat))) {
                            nodeService.setProperty(surat, ModelBa.STATUS_SURAT, "batal");
                            nodeService.setProperty(surat, ModelBa.ALASAN_BATAL, alasan.strip());
                        }
                    }
                });
    }
}
