package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * One repository with the module for all tests of the JVM, with a person in each group of the SOP
 * and one in none. Tests keep apart by using a semester or a register of their own.
 */
public final class RepositoriUji {

    public static final String ADMIN = "admin";
    public static final String ORANG_LUAR = "luar";

    private static final long TUNGGU_DETIK = 180;

    private final EmbeddedAlfresco alfresco;
    private final Map<Peran, String> orang = new EnumMap<>(Peran.class);

    private RepositoriUji() {
        alfresco =
                EmbeddedAlfresco.builder()
                        .temporary()
                        .httpPort(0)
                        .property("bukuagregat.sapu.aktif", "false")
                        .property(
                                "bukuagregat.nomor.registerLain",
                                "UJI|BATAL|GULUNG|KOSONG|RAMAI|SALIN|URUT")
                        .property("bukuagregat.kantor.kepala", "Kepala Rekaan")
                        .property(
                                "bukuagregat.nomor.registerLain",
                                "URUT|GULUNG|RAMAI|BATAL|SALIN|KOSONG")
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(alfresco::close));
        sebagai(
                ADMIN,
                () -> {
                    for (Peran satu : Peran.values()) {
                        String nama = satu.name().toLowerCase(Locale.ROOT).replace('_', '-');
                        orang.put(satu, nama);
                        tambahOrang(nama, satu);
                    }
                    tambahOrang(ORANG_LUAR);
                    return null;
                });
    }

    private static final class Pemegang {
        static final RepositoriUji SATU = new RepositoriUji();
    }

    public static RepositoriUji satu() {
        return Pemegang.SATU;
    }

    /** Adds a person to the groups of these roles. In a transaction of an administrator. */
    public void tambahOrang(String nama, Peran... peran) {
        PersonService personService = bean("PersonService", PersonService.class);
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ContentModel.PROP_USERNAME, nama);
        sifat.put(ContentModel.PROP_FIRSTNAME, "Rekaan");
        sifat.put(ContentModel.PROP_LASTNAME, nama);
        personService.createPerson(sifat);
        bean("authenticationService", MutableAuthenticationService.class)
                .createAuthentication(nama, nama.toCharArray());
        for (Peran satu : peran) {
            bean("AuthorityService", AuthorityService.class)
                    .addAuthority("GROUP_" + satu.grup(), nama);
        }
    }

    /** {@code http://127.0.0.1:port/alfresco/s}; a person's password is their user name. */
    public String alamat() {
        return "http://127.0.0.1:" + alfresco.httpPort() + "/alfresco/s";
    }

    public String orang(Peran peran) {
        return orang.get(peran);
    }

    public <T> T bean(String nama, Class<T> jenis) {
        return alfresco.bean(nama, jenis);
    }

    public NodeService nodeService() {
        return bean("NodeService", NodeService.class);
    }

    /** Logged in as that user, in one retried transaction; messages in Indonesian. */
    public <T> T sebagai(String pengguna, Callable<T> kerja) {
        AuthenticationUtil.pushAuthentication();
        try {
            I18NUtil.setLocale(Locale.forLanguageTag("id"));
            AuthenticationUtil.setFullyAuthenticatedUser(pengguna);
            return bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                    .doInTransaction(kerja::call, false, true);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** Logged in as that user, without a transaction, as a background action is. */
    public void sebagaiTanpaTransaksi(String pengguna, Runnable kerja) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(pengguna);
            kerja.run();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    public <T> T sebagai(Peran peran, Callable<T> kerja) {
        return sebagai(orang(peran), kerja);
    }

    /** Looks something up with all rights. */
    public <T> T baca(Callable<T> kerja) {
        return sebagai(ADMIN, kerja);
    }

    /** A folder below the document library, made where it lacks. */
    public NodeRef folder(String... jalur) {
        NodeRef folder =
                bean("SiteService", SiteService.class).getContainer("dukcapil", "documentLibrary");
        for (String nama : jalur) {
            NodeRef anak = nodeService().getChildByName(folder, ContentModel.ASSOC_CONTAINS, nama);
            folder =
                    anak != null
                            ? anak
                            : bean("FileFolderService", FileFolderService.class)
                                    .create(folder, nama, ContentModel.TYPE_FOLDER)
                                    .getNodeRef();
        }
        return folder;
    }

    /** Uploads as REST and Share do: node and content in one transaction. */
    public NodeRef unggah(Peran peran, String nama, byte[] isi, String... jalur) {
        return sebagai(
                peran,
                () -> {
                    NodeRef node =
                            bean("FileFolderService", FileFolderService.class)
                                    .create(folder(jalur), nama, ContentModel.TYPE_CONTENT)
                                    .getNodeRef();
                    tulis(node, isi);
                    return node;
                });
    }

    /** A DKB file of a semester, {@code 2031-I}, by Administrator Database. */
    public NodeRef unggahDkb(String nama, byte[] isi, String semester) {
        return unggah(
                Peran.ADMIN_DB,
                nama,
                isi,
                "DKB",
                semester.substring(0, 4),
                "Semester " + semester.substring(5));
    }

    /** The same, waiting until it is that far. */
    public NodeRef unggahDkb(String nama, byte[] isi, String semester, String status) {
        NodeRef dkb = unggahDkb(nama, isi, semester);
        tunggu(dkb, ModelBa.STATUS_DKB, status);
        return dkb;
    }

    /** The book of a semester, {@code 2031-I}. */
    public Optional<NodeRef> buku(String semester) {
        return baca(
                () ->
                        bean("bukuAgregat.simpananBuku", SimpananBuku.class)
                                .cari(Semester.parse(semester).orElseThrow()));
    }

    /** The findings about a DKB file, as JSON below it. */
    public NodeRef laporan(NodeRef dkb) {
        return baca(
                () ->
                        nodeService()
                                .getChildByName(dkb, ModelBa.LAPORAN, "laporan-pemeriksaan.json"));
    }

    public String isiLaporan(NodeRef dkb) {
        NodeRef laporan = laporan(dkb);
        return new String(baca(() -> isi(laporan)), StandardCharsets.UTF_8);
    }

    /** What the paragraphs, then the tables of a DOCX say. */
    public String teks(NodeRef node) {
        byte[] isi = baca(() -> isi(node));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(isi))) {
            StringBuilder hasil = new StringBuilder();
            docx.getParagraphs().forEach(p -> hasil.append(p.getText()).append('\n'));
            docx.getTables().forEach(t -> hasil.append(t.getText()).append('\n'));
            return hasil.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes content through the public service, in the caller's transaction. */
    public void tulis(NodeRef node, byte[] isi) {
        ContentWriter writer =
                bean("ContentService", ContentService.class)
                        .getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("application/octet-stream");
        writer.putContent(new ByteArrayInputStream(isi));
    }

    /** The content, through the public service, in the caller's transaction. */
    public byte[] isi(NodeRef node) {
        ContentReader reader =
                bean("ContentService", ContentService.class)
                        .getReader(node, ContentModel.PROP_CONTENT);
        try (InputStream isi = reader.getContentInputStream()) {
            return isi.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks by hand to compose again from a DKB file or for a book, and waits until it is done. */
    public void susunUlang(Peran peran, NodeRef node, Map<String, Serializable> parameter) {
        sebagai(
                peran,
                () -> {
                    ActionService aksi = bean("ActionService", ActionService.class);
                    aksi.executeAction(aksi.createAction(AksiAgregasi.NAMA, parameter), node);
                    return null;
                });
        for (NodeRef dkb : berkas(node)) {
            tunggu(dkb, ModelBa.STATUS_DKB, "selesai", "gagal", "menunggu-semester");
        }
    }

    /** The DKB files of a book; a file's is itself. */
    public List<NodeRef> berkas(NodeRef node) {
        return baca(
                () ->
                        ModelBa.BUKU.equals(nodeService().getType(node))
                                ? nodeService().getTargetAssocs(node, ModelBa.DARI_DKB).stream()
                                        .map(AssociationRef::getTargetRef)
                                        .toList()
                                : List.of(node));
    }

    public Serializable sifat(NodeRef node, QName nama) {
        return baca(() -> nodeService().getProperty(node, nama));
    }

    /** Waits until nothing runs in the background: a rule may fire twice for one upload. */
    public void tenang() {
        try {
            if (!alfresco.awaitActions(Duration.ofSeconds(TUNGGU_DETIK))) {
                throw new AssertionError("Background actions do not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a property has one of the values; gives it. */
    public String tunggu(NodeRef node, QName sifat, String... nilai) {
        long batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(TUNGGU_DETIK);
        Object terakhir = null;
        while (System.nanoTime() < batas) {
            terakhir = sifat(node, sifat);
            for (String satu : nilai) {
                if (satu.equals(String.valueOf(terakhir))) {
                    return satu;
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(
                sifat.getLocalName()
                        + " tetap "
                        + terakhir
                        + ": "
                        + baca(() -> nodeService().getProperties(node)));
    }
}
