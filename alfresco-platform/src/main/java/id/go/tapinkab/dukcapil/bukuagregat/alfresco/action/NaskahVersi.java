package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PengaturanPdf;
import id.go.tapinkab.dukcapil.bukuagregat.buku.TanggalIndonesia;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.TandaPdf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

/** What a PDF is made from: a version's DOCX, and what was frozen with it. */
public class NaskahVersi {

    private final NodeService nodeService;
    private final VersionService versionService;
    private final ContentService contentService;
    private final Pengaturan pengaturan;
    private final PengaturanPdf pengaturanPdf;

    public NaskahVersi(
            NodeService nodeService,
            VersionService versionService,
            ContentService contentService,
            Pengaturan pengaturan,
            PengaturanPdf pengaturanPdf) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.contentService = contentService;
        this.pengaturan = pengaturan;
        this.pengaturanPdf = pengaturanPdf;
    }

    /**
     * One version.
     *
     * @param layanan its content for the transform service; empty when the module is to do it
     * @param nomor the properties of its number; empty unless it is the registered version
     */
    record Naskah(
            byte[] docx,
            TandaPdf tanda,
            Optional<ContentReader> layanan,
            Map<QName, Serializable> nomor) {

        boolean terdaftar() {
            return !nomor.isEmpty();
        }
    }

    /**
     * A version as it was frozen.
     *
     * @param sifat its properties
     * @param waktu when it was made
     * @param registrasi empty unless it is the registered version
     */
    record Beku(
            NodeRef node,
            Map<QName, Serializable> sifat,
            Instant waktu,
            Optional<TandaPdf.Registrasi> registrasi) {}

    /** Finds it, in the caller's transaction. */
    Beku beku(NodeRef buku, String label) throws IOException {
        VersionHistory riwayat = versionService.getVersionHistory(buku);
        Version versi = riwayat == null ? null : riwayat.getVersion(label);
        if (versi == null) {
            throw new IOException("No version " + label + " of " + buku);
        }
        Map<QName, Serializable> sifat = nodeService.getProperties(versi.getFrozenStateNodeRef());
        boolean terdaftar =
                StatusBuku.TERDAFTAR.name().equals(sifat.get(ModelBa.STATUS))
                        && sifat.get(ModelBa.NOMOR) != null;
        return new Beku(
                versi.getFrozenStateNodeRef(),
                sifat,
                versi.getFrozenModifiedDate().toInstant(),
                terdaftar ? Optional.of(registrasi(sifat)) : Optional.empty());
    }

    /** Reads it, in the caller's transaction. */
    Naskah baca(NodeRef buku, String label) throws IOException {
        Beku versi = beku(buku, label);
        NodeRef beku = versi.node();
        ContentReader pembaca = contentService.getReader(beku, ContentModel.PROP_CONTENT);
        if (pembaca == null || !pembaca.exists()) {
            throw new IOException("No content in version " + label + " of " + buku);
        }
        byte[] docx;
        try (InputStream isi = pembaca.getContentInputStream()) {
            docx = isi.readAllBytes();
        }
        TandaPdf tanda =
                new TandaPdf(
                        String.valueOf(versi.sifat().get(ContentModel.PROP_TITLE)),
                        pengaturan.kantor().nama(),
                        label,
                        sidik(docx),
                        versi.waktu(),
                        versi.registrasi());
        return new Naskah(
                docx,
                tanda,
                pengaturanPdf.pembuat() == PengaturanPdf.Pembuat.OTOMATIS
                        ? Optional.of(contentService.getReader(beku, ContentModel.PROP_CONTENT))
                        : Optional.empty(),
                versi.registrasi().isPresent() ? versi.sifat() : Map.of());
    }

    private TandaPdf.Registrasi registrasi(Map<QName, Serializable> sifat) {
        return new TandaPdf.Registrasi(
                (String) sifat.get(ModelBa.NOMOR),
                TanggalIndonesia.panjang(pengaturan.hari((Date) sifat.get(ModelBa.TANGGAL_NOMOR))),
                Optional.ofNullable((String) sifat.get(ModelBa.KODE_VERIFIKASI))
                        .flatMap(pengaturanPdf::alamat));
    }

    static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
