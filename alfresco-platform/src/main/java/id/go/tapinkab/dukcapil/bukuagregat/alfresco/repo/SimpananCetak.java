package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.EdisiCetak;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.StatusPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PenyelesaiPdf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Cetakan;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PerintahCetak;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PerintahCetak.Naskah;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PerintahCetak.Pemberi;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PerintahCetakDocx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Print runs: stated on the book, and ordered on a sheet of its own beside it. From step 7 on, in
 * which the SOP has the book printed; a new order leaves the earlier ones as they are.
 */
public class SimpananCetak {

    private static final Set<StatusBuku> DICETAK =
            Set.of(
                    StatusBuku.pada(Langkah.L7),
                    StatusBuku.pada(Langkah.L8A),
                    StatusBuku.pada(Langkah.L8B),
                    StatusBuku.TERDAFTAR);

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final SimpananPdf simpananPdf;
    private final SimpananPublik simpananPublik;
    private final LetakDokumen letak;
    private final IsiNode isiNode;
    private final HakAkses hakAkses;
    private final Pengaturan pengaturan;
    private final String kertas;

    /**
     * Made by Spring.
     *
     * @param kertas {@code bukuagregat.cetak.kertas}: the paper when an order names none
     */
    public SimpananCetak(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            SimpananPdf simpananPdf,
            SimpananPublik simpananPublik,
            LetakDokumen letak,
            IsiNode isiNode,
            HakAkses hakAkses,
            Pengaturan pengaturan,
            String kertas) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.simpananPdf = simpananPdf;
        this.simpananPublik = simpananPublik;
        this.letak = letak;
        this.isiNode = isiNode;
        this.hakAkses = hakAkses;
        this.pengaturan = pengaturan;
        this.kertas = kertas;
    }

    /**
     * What is asked for.
     *
     * @param eksemplar empty for as many as the recipients get
     * @param kertas empty for the office's usual paper
     * @param penerima a line each, {@code Bupati Tapin = 2}; empty for the recipients of the letter
     *     with a copy each
     */
    public record Permintaan(
            EdisiCetak edisi,
            OptionalInt eksemplar,
            Optional<String> kertas,
            boolean bolakBalik,
            Optional<String> penerima,
            Pemberi pemberi) {}

    /** Orders it, in the caller's transaction; gives the order's node. */
    public NodeRef perintahkan(NodeRef buku, Permintaan permintaan) {
        if (!DICETAK.contains(simpananBuku.status(buku))) {
            throw new DitolakException(
                    "belumDicetak", simpananBuku.status(buku).label(), Langkah.L7.kode());
        }
        return KerjaModul.jalankan(() -> buat(buku, permintaan));
    }

    private NodeRef buat(NodeRef buku, Permintaan permintaan) throws IOException {
        String versi = simpananBuku.labelVersi(buku).orElseThrow();
        NodeRef pdf = pdf(buku, versi, permintaan.edisi());
        Cetakan cetakan =
                Cetakan.dari(
                        halaman(pdf),
                        permintaan.eksemplar(),
                        permintaan.kertas().orElse(kertas),
                        permintaan.bolakBalik(),
                        permintaan.penerima().orElseGet(() -> penerimaSurat(buku)));
        byte[] lembar = lembar(perintah(buku, versi, pdf, cetakan, permintaan));
        Map<QName, Serializable> sifat = sifat(cetakan, versi, permintaan.edisi());
        nodeService.addAspect(buku, ModelBa.BERCETAK, new HashMap<>(sifat));
        NodeRef node = node(buku, versi, permintaan.edisi(), sifat);
        String sidik =
                isiNode.tulis(
                        node,
                        ContentModel.PROP_CONTENT,
                        LayananTransformasi.PDF,
                        ke -> ke.write(lembar));
        nodeService.setProperty(node, ModelBa.SHA256, sidik);
        return node;
    }

    /** The print master. */
    private NodeRef pdf(NodeRef buku, String versi, EdisiCetak edisi) {
        Optional<NodeRef> pdf =
                edisi == EdisiCetak.PUBLIK
                        ? simpananPublik.cari(buku, versi)
                        : simpananPdf.cari(buku, versi);
        return pdf.filter(
                        n ->
                                StatusPdf.JADI
                                        .nilai()
                                        .equals(nodeService.getProperty(n, ModelBa.STATUS_PDF)))
                .orElseThrow(
                        () ->
                                new DitolakException(
                                        edisi == EdisiCetak.PUBLIK
                                                ? "cetakTanpaEdisi"
                                                : "cetakTanpaPdf",
                                        versi));
    }

    private int halaman(NodeRef pdf) throws IOException {
        try (InputStream isi = isiNode.buka(pdf)) {
            return PenyelesaiPdf.halaman(isi.readAllBytes());
        }
    }

    private String penerimaSurat(NodeRef buku) {
        Object penerima =
                simpananBuku
                        .sasaran(buku, ModelBa.SURAT)
                        .map(surat -> (Object) nodeService.getProperty(surat, ModelBa.PENERIMA))
                        .orElse(pengaturan.surat().penerima());
        StringBuilder teks = new StringBuilder();
        for (Object satu : (Iterable<?>) penerima) {
            teks.append(new Cetakan.Penerima(satu.toString(), 1).teks()).append('\n');
        }
        return teks.toString();
    }

    private PerintahCetak perintah(
            NodeRef buku, String versi, NodeRef pdf, Cetakan cetakan, Permintaan permintaan) {
        return new PerintahCetak(
                pengaturan.surat().kop(),
                pengaturan.kantor().kota(),
                pengaturan.hariIni(),
                new Naskah(
                        String.valueOf(nodeService.getProperty(buku, ContentModel.PROP_TITLE)),
                        permintaan.edisi().label(),
                        versi,
                        Optional.ofNullable((String) nodeService.getProperty(buku, ModelBa.NOMOR)),
                        String.valueOf(nodeService.getProperty(pdf, ContentModel.PROP_NAME)),
                        String.valueOf(nodeService.getProperty(pdf, ModelBa.SHA256))),
                cetakan,
                permintaan.pemberi());
    }

    private static byte[] lembar(PerintahCetak perintah) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new PerintahCetakDocx().tulis(perintah, docx);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PengubahPdf().ubah(new ByteArrayInputStream(docx.toByteArray()), pdf);
        return pdf.toByteArray();
    }

    private static Map<QName, Serializable> sifat(Cetakan cetakan, String versi, EdisiCetak edisi) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.VERSI_CETAK, versi);
        sifat.put(ModelBa.EDISI_CETAK, edisi.nilai());
        sifat.put(ModelBa.HALAMAN, cetakan.halaman());
        sifat.put(ModelBa.EKSEMPLAR, cetakan.eksemplar());
        sifat.put(ModelBa.KERTAS, cetakan.kertas());
        sifat.put(ModelBa.BOLAK_BALIK, cetakan.bolakBalik());
        sifat.put(ModelBa.LEMBAR_KERTAS, cetakan.lembar());
        sifat.put(
                ModelBa.PENERIMA_CETAK,
                new ArrayList<>(cetakan.penerima().stream().map(Cetakan.Penerima::teks).toList()));
        return sifat;
    }

    private NodeRef node(
            NodeRef buku, String versi, EdisiCetak edisi, Map<QName, Serializable> sifat) {
        NodeRef folder = nodeService.getPrimaryParent(buku).getParentRef();
        String judul = String.valueOf(nodeService.getProperty(buku, ContentModel.PROP_TITLE));
        String pangkal =
                "Perintah Cetak "
                        + judul
                        + (edisi == EdisiCetak.PUBLIK ? " Edisi Publik v" : " v")
                        + versi;
        String nama = letak.namaBebas(folder, pangkal, ".pdf");
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ContentModel.PROP_TITLE, "Perintah cetak: " + judul);
        SimpananBuatan.DARI_BUKU.forEach(q -> sifat.put(q, nodeService.getProperty(buku, q)));
        NodeRef node =
                nodeService
                        .createNode(
                                folder,
                                ContentModel.ASSOC_CONTAINS,
                                LetakDokumen.jalurAnak(nama),
                                ModelBa.PERINTAH_CETAK,
                                sifat)
                        .getChildRef();
        hakAkses.tanpaPemilik(node);
        nodeService.createAssociation(buku, node, ModelBa.CETAK);
        return node;
    }
}
