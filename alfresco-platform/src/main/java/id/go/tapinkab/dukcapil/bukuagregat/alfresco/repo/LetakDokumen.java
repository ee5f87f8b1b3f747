package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The folders of the site: found by name, never by search, and made when they are first needed. */
public class LetakDokumen {

    public static final String DKB = "DKB";
    public static final String BUKU = "Buku Agregat";
    public static final String SURAT = "Surat Keluar";
    public static final String REGISTER = "Register";

    /** Public editions of registered books; whoever reads the site reads them. */
    public static final String PUBLIK = "Edisi Publik";

    private static final String PUSTAKA = "documentLibrary";
    private static final Pattern TAHUN = Pattern.compile("\\d{4}");
    private static final Pattern SEMESTER =
            Pattern.compile("Semester\\s+(I{1,2})", Pattern.CASE_INSENSITIVE);

    private final SiteService siteService;
    private final NodeService nodeService;
    private final RetryingTransactionHelper transaksi;
    private final Pengaturan pengaturan;
    private final String situs;

    public LetakDokumen(
            SiteService siteService,
            NodeService nodeService,
            RetryingTransactionHelper transaksi,
            Pengaturan pengaturan) {
        this.siteService = siteService;
        this.nodeService = nodeService;
        this.transaksi = transaksi;
        this.pengaturan = pengaturan;
        this.situs = pengaturan.situs();
    }

    /** The document library of the site. */
    public NodeRef pustaka() {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    SiteInfo info = siteService.getSite(situs);
                    NodeRef pustaka =
                            info == null ? null : siteService.getContainer(situs, PUSTAKA);
                    if (pustaka == null) {
                        throw new DitolakException("situsTidakAda", situs);
                    }
                    return pustaka;
                });
    }

    /** One of the top folders; empty before the bootstrap or when someone deleted it. */
    public Optional<NodeRef> akar(String nama) {
        return anak(pustaka(), nama);
    }

    /** {@code <akar>/<year>/Semester <I|II>}, made when it lacks. */
    public NodeRef folderSemester(String akar, Semester semester) {
        return jalur(
                akarWajib(akar), String.valueOf(semester.tahun()), "Semester " + semester.paruh());
    }

    /** {@code <akar>/<year>/Semester <I|II>} if it is there. */
    public Optional<NodeRef> cariFolderSemester(String akar, Semester semester) {
        return akar(akar)
                .flatMap(a -> anak(a, String.valueOf(semester.tahun())))
                .flatMap(t -> anak(t, "Semester " + semester.paruh()));
    }

    /**
     * {@code Surat Keluar/<year>/<classification>}, made when it lacks; the year's folder of
     * another register than the configured one is named by both: {@code UJI 2026}.
     */
    public NodeRef folderSurat(Register register, String klasifikasi) {
        boolean utama = register.kode().equals(pengaturan.surat().register());
        return jalur(
                akarWajib(SURAT),
                utama ? String.valueOf(register.tahun()) : register.nama(),
                klasifikasi);
    }

    public NodeRef akarWajib(String nama) {
        return akar(nama).orElseThrow(() -> new DitolakException("folderTidakAda", nama));
    }

    /** True for the DKB folder and what is below it; false, too, while there is no site. */
    public boolean dalamDkb(NodeRef node) {
        NodeRef satu = node;
        while (satu != null) {
            NodeRef atas = induk(satu);
            if (bernama(satu, DKB) && bernama(atas, PUSTAKA) && bernama(induk(atas), situs)) {
                return true;
            }
            satu = atas;
        }
        return false;
    }

    private NodeRef induk(NodeRef node) {
        return nodeService.getPrimaryParent(node).getParentRef();
    }

    private boolean bernama(NodeRef node, String nama) {
        return node != null && nama.equals(nodeService.getProperty(node, ContentModel.PROP_NAME));
    }

    private NodeRef jalur(NodeRef dari, String... nama) {
        NodeRef folder = dari;
        for (String satu : nama) {
            folder = pastikan(folder, satu, ContentModel.TYPE_FOLDER, Map.of());
        }
        return folder;
    }

    /**
     * A child folder, made in a transaction of its own when it lacks: it stays if the caller's is
     * rolled back, and two callers at once get the same one.
     */
    public NodeRef pastikan(
            NodeRef induk, String nama, QName jenis, Map<QName, Serializable> sifat) {
        return anak(induk, nama)
                .orElseGet(
                        () -> {
                            try {
                                return terpisah(() -> cariAtauBuat(induk, nama, jenis, sifat));
                            } catch (DuplicateChildNodeNameException e) {
                                // Another made it between our look and our write.
                                return terpisah(() -> cariAtauBuat(induk, nama, jenis, sifat));
                            }
                        });
    }

    private NodeRef terpisah(KerjaModul.Kerja<NodeRef> kerja) {
        return transaksi.doInTransaction(() -> KerjaModul.jalankan(kerja), false, true);
    }

    /** A child folder, made in the caller's transaction when it lacks. */
    public NodeRef cariAtauBuat(
            NodeRef induk, String nama, QName jenis, Map<QName, Serializable> sifat) {
        Optional<NodeRef> ada = anak(induk, nama);
        if (ada.isPresent()) {
            return ada.get();
        }
        Map<QName, Serializable> semua = new HashMap<>(sifat);
        semua.put(ContentModel.PROP_NAME, nama);
        return nodeService
                .createNode(induk, ContentModel.ASSOC_CONTAINS, jalurAnak(nama), jenis, semua)
                .getChildRef();
    }

    /** A child by its name. */
    public Optional<NodeRef> anak(NodeRef induk, String nama) {
        return Optional.ofNullable(
                nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama));
    }

    /** {@code pangkal.pdf}; another name where there is a file of that name. */
    public String namaBebas(NodeRef folder, String pangkal, String akhiran) {
        String nama = pangkal + akhiran;
        for (int i = 2; anak(folder, nama).isPresent(); i++) {
            nama = pangkal + " (" + i + ")" + akhiran;
        }
        return nama;
    }

    /**
     * Direct children of exactly these types, without working copies: those are nobody's book yet.
     */
    public List<NodeRef> anak(NodeRef induk, Set<QName> jenis) {
        List<NodeRef> hasil = new ArrayList<>();
        for (ChildAssociationRef satu : nodeService.getChildAssocs(induk, jenis)) {
            if (!nodeService.hasAspect(satu.getChildRef(), ContentModel.ASPECT_WORKING_COPY)) {
                hasil.add(satu.getChildRef());
            }
        }
        return hasil;
    }

    /**
     * What the folders say: {@code DKB/2024/Semester I} or deeper; empty when no folder above names
     * both.
     */
    public Optional<Semester> semesterDariFolder(NodeRef node) {
        String paruh = null;
        NodeRef induk = nodeService.getPrimaryParent(node).getParentRef();
        for (int i = 0; induk != null && i < 10; i++) {
            String nama = String.valueOf(nodeService.getProperty(induk, ContentModel.PROP_NAME));
            Matcher cocok = SEMESTER.matcher(nama.strip());
            if (paruh == null && cocok.matches()) {
                paruh = cocok.group(1).toUpperCase(java.util.Locale.ROOT);
            } else if (paruh != null && TAHUN.matcher(nama.strip()).matches()) {
                return Semester.parse(nama.strip() + "-" + paruh);
            }
            induk = nodeService.getPrimaryParent(induk).getParentRef();
        }
        return Optional.empty();
    }

    /** The QName of a child association, as ACS names what is uploaded. */
    public static QName jalurAnak(String nama) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(nama));
    }
}
