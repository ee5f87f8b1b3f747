package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.KubusJson;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.Tindakan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/** Books as nodes: found, read, marked and versioned. */
public class SimpananBuku {

    private static final String AWALAN_MESIN = "activiti$";

    private final NodeService nodeService;
    private final VersionService versionService;
    private final IsiNode isiNode;
    private final LetakDokumen letak;

    public SimpananBuku(
            NodeService nodeService,
            VersionService versionService,
            IsiNode isiNode,
            LetakDokumen letak) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.isiNode = isiNode;
        this.letak = letak;
    }

    /** The book of a semester that is not annulled. */
    public Optional<NodeRef> cari(Semester semester) {
        return letak.cariFolderSemester(LetakDokumen.BUKU, semester)
                .flatMap(
                        folder ->
                                letak.anak(folder, Set.of(ModelBa.BUKU)).stream()
                                        .filter(buku -> status(buku) != StatusBuku.BATAL)
                                        .findFirst());
    }

    public StatusBuku status(NodeRef buku) {
        return StatusBuku.valueOf((String) nodeService.getProperty(buku, ModelBa.STATUS));
    }

    public Semester semester(NodeRef buku) {
        return Semester.parse((String) nodeService.getProperty(buku, ModelBa.SEMESTER))
                .orElseThrow(() -> new DitolakException("bukuTanpaSemester"));
    }

    /** Label of the newest version; empty inside the transaction that makes the first one. */
    public Optional<String> labelVersi(NodeRef buku) {
        return Optional.ofNullable(
                (String) nodeService.getProperty(buku, ContentModel.PROP_VERSION_LABEL));
    }

    /** SHA-256 of the newest content. */
    public String sha256(NodeRef buku) {
        return (String) nodeService.getProperty(buku, ModelBa.SHA256);
    }

    public Optional<String> alur(NodeRef buku) {
        return Optional.ofNullable((String) nodeService.getProperty(buku, ModelBa.ALUR));
    }

    /**
     * Refuses a process that the book does not name as its own.
     *
     * @param proses id in the engine, without its prefix
     */
    public void pastikanProses(NodeRef buku, String proses) {
        if (!nodeService.exists(buku) || !alur(buku).equals(Optional.of(idAlur(proses)))) {
            throw new DitolakException("prosesBukanBuku");
        }
    }

    /** The workflow service's id of a process of the engine. */
    public static String idAlur(String proses) {
        return AWALAN_MESIN + proses;
    }

    /** Who acted in which role since the process began. */
    public List<Tindakan> tindakan(NodeRef buku) {
        List<Tindakan> hasil = new ArrayList<>();
        if (nodeService.getProperty(buku, ModelBa.TINDAKAN) instanceof Collection<?> baris) {
            for (Object satu : baris) {
                String teks = satu.toString();
                int jarak = teks.indexOf(' ');
                hasil.add(
                        new Tindakan(
                                teks.substring(jarak + 1),
                                Peran.valueOf(teks.substring(0, jarak))));
            }
        }
        return hasil;
    }

    /** Records one; the same again changes nothing. */
    public void catatTindakan(NodeRef buku, Tindakan tindakan) {
        List<Tindakan> semua = new ArrayList<>(tindakan(buku));
        if (!semua.contains(tindakan)) {
            semua.add(tindakan);
            ArrayList<String> baris = new ArrayList<>();
            semua.forEach(satu -> baris.add(satu.peran().name() + " " + satu.orang()));
            tandai(buku, Map.of(ModelBa.TINDAKAN, baris));
        }
    }

    /** Marks the book's place in the SOP. */
    public void tandai(NodeRef buku, Map<QName, Serializable> sifat) {
        KerjaModul.lakukan(() -> nodeService.addProperties(buku, sifat));
    }

    public void tandaiStatus(NodeRef buku, StatusBuku status) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.STATUS, status.name());
        tandai(buku, sifat);
    }

    /**
     * What is frozen with a version: its digest, the step it was made in, who made it in which
     * role. Written before the version is made.
     */
    public static Map<QName, Serializable> sifatVersi(
            String sha256, Langkah langkah, Optional<Peran> peran, String penyunting) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.SHA256, sha256);
        sifat.put(ModelBa.LANGKAH_VERSI, langkah.kode());
        sifat.put(ModelBa.PERAN_PENYUNTING, peran.map(Peran::name).orElse(null));
        sifat.put(ModelBa.PENYUNTING, penyunting);
        return sifat;
    }

    /** Makes a version now; the automatic one at commit is then left out. */
    public Version versi(NodeRef node, VersionType jenis, String catatan) {
        Map<String, Serializable> sifat = new HashMap<>();
        // The version service casts: text would fail.
        sifat.put(VersionModel.PROP_VERSION_TYPE, jenis);
        sifat.put(Version.PROP_DESCRIPTION, catatan);
        return KerjaModul.jalankan(() -> versionService.createVersion(node, sifat));
    }

    /** The content of a version; to be closed by the caller. */
    public InputStream bukaVersi(NodeRef buku, String label) throws IOException {
        VersionHistory riwayat = versionService.getVersionHistory(buku);
        if (riwayat == null) {
            throw new IOException("No version history of " + buku);
        }
        return isiNode.buka(riwayat.getVersion(label).getFrozenStateNodeRef());
    }

    /** The DKB files that the book was composed from, those still there. */
    public Set<NodeRef> dkb(NodeRef buku) {
        Set<NodeRef> hasil = new HashSet<>();
        for (AssociationRef satu : nodeService.getTargetAssocs(buku, ModelBa.DARI_DKB)) {
            hasil.add(satu.getTargetRef());
        }
        return hasil;
    }

    /** The counts that the book was composed from. */
    public Kubus kubus(NodeRef buku) {
        try (InputStream isi = isiNode.buka(buku, ModelBa.KUBUS)) {
            return KubusJson.read(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one target of a peer association. */
    public Optional<NodeRef> sasaran(NodeRef buku, QName asosiasi) {
        List<AssociationRef> semua = nodeService.getTargetAssocs(buku, asosiasi);
        return semua.isEmpty() ? Optional.empty() : Optional.of(semua.get(0).getTargetRef());
    }

    /** True while somebody has the book checked out: what they change is not in it yet. */
    public boolean disunting(NodeRef buku) {
        return nodeService.hasAspect(buku, ContentModel.ASPECT_CHECKED_OUT);
    }
}
