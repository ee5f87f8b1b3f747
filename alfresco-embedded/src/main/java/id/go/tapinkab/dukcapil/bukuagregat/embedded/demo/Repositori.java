package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.service.transaction.TransactionService;

/**
 * The repository as its users reach it: the public, permission-checking services, each call as one
 * user in one transaction.
 */
final class Repositori {

    /** Who sets up and reads back. */
    static final String PENGELOLA = "admin";

    private static final ZoneId ZONA = ZoneId.of("Asia/Makassar");

    private final EmbeddedAlfresco alfresco;
    private final TransactionService transaksi;
    private final NodeService node;
    private final ContentService isi;
    private final FileFolderService berkas;
    private final VersionService versi;
    private final WorkflowService alur;
    private final SiteService situs;
    private final MimetypeService jenisBerkas;

    Repositori(EmbeddedAlfresco alfresco) {
        this.alfresco = alfresco;
        transaksi = alfresco.bean("TransactionService", TransactionService.class);
        node = alfresco.bean("NodeService", NodeService.class);
        isi = alfresco.bean("ContentService", ContentService.class);
        berkas = alfresco.bean("FileFolderService", FileFolderService.class);
        versi = alfresco.bean("VersionService", VersionService.class);
        alur = alfresco.bean("WorkflowService", WorkflowService.class);
        situs = alfresco.bean("SiteService", SiteService.class);
        jenisBerkas = alfresco.bean("MimetypeService", MimetypeService.class);
    }

    /** Runs as {@code pengguna} in one transaction, retried as any client's would be. */
    <T> T oleh(String pengguna, Callable<T> kerja) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(pengguna);
            return transaksi.getRetryingTransactionHelper().doInTransaction(kerja::call);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** Runs as the administrator in one transaction. */
    <T> T baca(Callable<T> kerja) {
        return oleh(PENGELOLA, kerja);
    }

    NodeService node() {
        return node;
    }

    WorkflowService alur() {
        return alur;
    }

    VersionService versi() {
        return versi;
    }

    <T> T layanan(String nama, Class<T> jenis) {
        return alfresco.bean(nama, jenis);
    }

    NodeRef pustaka() {
        return situs.getContainer(Nama.SITUS, SiteService.DOCUMENT_LIBRARY);
    }

    Optional<NodeRef> anak(NodeRef induk, String nama) {
        return Optional.ofNullable(node.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama));
    }

    /** The folder at that path below the document library, made where it lacks. */
    NodeRef folder(String... jalur) {
        NodeRef folder = pustaka();
        for (String nama : jalur) {
            NodeRef induk = folder;
            folder =
                    anak(induk, nama)
                            .orElseGet(
                                    () ->
                                            berkas.create(induk, nama, ContentModel.TYPE_FOLDER)
                                                    .getNodeRef());
        }
        return folder;
    }

    /** Uploads a file, as Share and REST do: node and content in one transaction. */
    NodeRef unggah(NodeRef folder, String nama, InputStream sumber) {
        NodeRef baru = berkas.create(folder, nama, ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter penulis = isi.getWriter(baru, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype(jenisBerkas.guessMimetype(nama));
        penulis.setEncoding("UTF-8");
        penulis.putContent(sumber);
        return baru;
    }

    /** Saves changed content as the next version, with a note, as an upload in Share does. */
    void simpan(NodeRef dokumen, byte[] baru, String catatan) {
        ContentWriter penulis = isi.getWriter(dokumen, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype(jenisBerkas.guessMimetype(nama(dokumen)));
        penulis.putContent(new ByteArrayInputStream(baru));
        versi.createVersion(
                dokumen,
                Map.of(
                        VersionModel.PROP_VERSION_TYPE,
                        VersionType.MINOR,
                        Version.PROP_DESCRIPTION,
                        catatan));
    }

    byte[] isi(NodeRef dokumen) throws IOException {
        ContentReader pembaca = isi.getReader(dokumen, ContentModel.PROP_CONTENT);
        if (pembaca == null || !pembaca.exists()) {
            throw new IOException("Tidak ada isi: " + teks(dokumen, ContentModel.PROP_NAME));
        }
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        pembaca.getContent(hasil);
        return hasil.toByteArray();
    }

    /** A property as text; several values in one line, nothing as the empty string. */
    String teks(NodeRef dokumen, QName sifat) {
        Serializable nilai = node.getProperty(dokumen, sifat);
        if (nilai instanceof Collection<?> banyak) {
            return String.join("; ", banyak.stream().map(String::valueOf).toList());
        }
        return nilai == null ? "" : String.valueOf(nilai);
    }

    /** A date as the office's calendar has it: {@code 2024-08-05}. */
    String tanggal(NodeRef dokumen, QName sifat) {
        return node.getProperty(dokumen, sifat) instanceof Date tanggal
                ? tanggal.toInstant().atZone(ZONA).toLocalDate().toString()
                : "";
    }

    long angka(NodeRef dokumen, QName sifat) {
        return node.getProperty(dokumen, sifat) instanceof Number angka ? angka.longValue() : 0;
    }

    String nama(NodeRef dokumen) {
        return teks(dokumen, ContentModel.PROP_NAME);
    }

    /** The label of the current version; empty for what has none. */
    String labelVersi(NodeRef dokumen) {
        return teks(dokumen, ContentModel.PROP_VERSION_LABEL);
    }

    /** All versions, the oldest first; none for what has no history. */
    List<Version> riwayat(NodeRef dokumen) {
        if (versi.getVersionHistory(dokumen) == null) {
            return List.of();
        }
        List<Version> hasil = new ArrayList<>(versi.getVersionHistory(dokumen).getAllVersions());
        hasil.sort(Comparator.comparing(Version::getCreatedDate));
        return hasil;
    }

    /** What lies in a folder, folders first, each kind by name. */
    List<NodeRef> isiFolder(NodeRef folder) {
        return anakLewat(folder, ContentModel.ASSOC_CONTAINS).stream()
                .sorted(
                        Comparator.comparing((NodeRef satu) -> !folder(satu))
                                .thenComparing(this::nama))
                .toList();
    }

    boolean folder(NodeRef satu) {
        QName jenis = node.getType(satu);
        return jenis.equals(ContentModel.TYPE_FOLDER) || jenis.equals(Nama.ba("register"));
    }

    List<NodeRef> anakLewat(NodeRef induk, QName hubungan) {
        return node.getChildAssocs(induk, hubungan, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    Optional<NodeRef> tujuan(NodeRef dari, QName hubungan) {
        return node.getTargetAssocs(dari, hubungan).stream()
                .map(satu -> satu.getTargetRef())
                .findFirst();
    }

    /** The PDF of the book's newest version, once it was asked for. */
    Optional<NodeRef> pdfTerdaftar(NodeRef buku) {
        return node.getTargetAssocs(buku, Nama.ba("pdf")).stream()
                .map(satu -> satu.getTargetRef())
                .filter(pdf -> teks(pdf, Nama.ba("versiBuku")).equals(labelVersi(buku)))
                .findFirst();
    }

    List<NodeRef> asal(NodeRef ke, QName hubungan) {
        return node.getSourceAssocs(ke, hubungan).stream()
                .map(satu -> satu.getSourceRef())
                .toList();
    }
}
