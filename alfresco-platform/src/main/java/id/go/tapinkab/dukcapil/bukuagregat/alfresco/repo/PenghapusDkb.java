package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

/**
 * Removes a DKB file past the trash can and leaves a record of what it was, in one transaction: the
 * caller's, inside {@link KerjaModul}.
 */
public class PenghapusDkb {

    private static final String TEKS = "text/plain";

    private final NodeService nodeService;
    private final VersionService versionService;
    private final KerahasiaanDkb kerahasiaan;
    private final IsiNode isiNode;
    private final LetakDokumen letak;
    private final Pengaturan pengaturan;

    public PenghapusDkb(
            NodeService nodeService,
            VersionService versionService,
            KerahasiaanDkb kerahasiaan,
            IsiNode isiNode,
            LetakDokumen letak,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.kerahasiaan = kerahasiaan;
        this.isiNode = isiNode;
        this.letak = letak;
        this.pengaturan = pengaturan;
    }

    /**
     * Removes a file with its versions and reports; one that lies in the trash can already too.
     *
     * @param dasar why, as the record tells it
     */
    public NodeRef hapus(NodeRef dkb, String oleh, String dasar) {
        Map<QName, Serializable> sifat = nodeService.getProperties(dkb);
        NodeRef catatan =
                catat(folder(dkb), (String) sifat.get(ContentModel.PROP_NAME), sifat, oleh, dasar);
        // What ACS's own "delete permanently" does: a node with this aspect is not archived, and
        // its version history goes with it.
        nodeService.addAspect(dkb, ContentModel.ASPECT_TEMPORARY, Map.of());
        nodeService.deleteNode(dkb);
        return catatan;
    }

    /** Removes the versions of an aggregate file that hold anything else, and opens it. */
    public void hapusVersiTertutup(NodeRef dkb, String oleh, String dasar) {
        String nama = (String) nodeService.getProperty(dkb, ContentModel.PROP_NAME);
        for (Version satu : kerahasiaan.versiTertutup(dkb)) {
            catat(
                    folder(dkb),
                    Pesan.catatan("versiDari", satu.getVersionLabel(), nama),
                    nodeService.getProperties(satu.getFrozenStateNodeRef()),
                    oleh,
                    dasar);
            versionService.deleteVersion(dkb, satu);
        }
        kerahasiaan.buka(dkb);
    }

    /** Where the record is kept: beside the file, or where it was before it was thrown away. */
    private NodeRef folder(NodeRef dkb) {
        NodeRef induk = nodeService.getPrimaryParent(dkb).getParentRef();
        if (nodeService.getProperty(dkb, ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC)
                instanceof ChildAssociationRef asal) {
            induk = asal.getParentRef();
        }
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(induk.getStoreRef())
                        && nodeService.exists(induk)
                ? induk
                : letak.akarWajib(LetakDokumen.DKB);
    }

    private NodeRef catat(
            NodeRef folder,
            String nama,
            Map<QName, Serializable> berkas,
            String oleh,
            String dasar) {
        Map<QName, Serializable> sifat = new HashMap<>();
        for (QName satu : new QName[] {ModelBa.SEMESTER, ModelBa.TAHUN, ModelBa.PARUH}) {
            sifat.put(satu, berkas.get(satu));
        }
        sifat.put(ModelBa.SHA256, berkas.get(ModelBa.SHA256));
        sifat.put(ModelBa.NAMA_BERKAS, nama);
        sifat.put(ModelBa.UKURAN_BERKAS, berkas.get(ModelBa.UKURAN));
        sifat.put(ModelBa.BARIS_BERKAS, berkas.get(ModelBa.BARIS));
        sifat.put(ModelBa.DIUNGGAH_PADA, berkas.get(ContentModel.PROP_CREATED));
        sifat.put(ModelBa.DIUNGGAH_OLEH, berkas.get(ContentModel.PROP_CREATOR));
        sifat.put(ModelBa.DIHAPUS_PADA, Date.from(pengaturan.kini()));
        sifat.put(ModelBa.DIHAPUS_OLEH, oleh);
        sifat.put(ModelBa.DASAR_HAPUS, dasar);
        sifat.values().removeIf(nilai -> nilai == null);
        NodeRef catatan =
                letak.cariAtauBuat(folder, namaCatatan(folder, nama), ModelBa.PENGHAPUSAN, sifat);
        isiNode.tulis(
                catatan,
                ContentModel.PROP_CONTENT,
                TEKS,
                ke -> ke.write(teks(sifat).getBytes(StandardCharsets.UTF_8)));
        return catatan;
    }

    private String namaCatatan(NodeRef folder, String nama) {
        String judul = Pesan.catatan("namaPenghapusan", nama);
        String hasil = judul + ".txt";
        for (int i = 2; letak.anak(folder, hasil).isPresent(); i++) {
            hasil = judul + " (" + i + ").txt";
        }
        return hasil;
    }

    /** The record for whoever opens it. */
    private String teks(Map<QName, Serializable> sifat) {
        StringBuilder teks = new StringBuilder();
        for (QName satu :
                new QName[] {
                    ModelBa.NAMA_BERKAS,
                    ModelBa.SEMESTER,
                    ModelBa.SHA256,
                    ModelBa.UKURAN_BERKAS,
                    ModelBa.BARIS_BERKAS,
                    ModelBa.DIUNGGAH_PADA,
                    ModelBa.DIUNGGAH_OLEH,
                    ModelBa.DIHAPUS_PADA,
                    ModelBa.DIHAPUS_OLEH,
                    ModelBa.DASAR_HAPUS
                }) {
            Serializable nilai = sifat.get(satu);
            if (nilai != null) {
                teks.append(Pesan.judul(satu)).append(": ").append(tampil(nilai)).append('\n');
            }
        }
        return teks.toString();
    }

    private Object tampil(Serializable nilai) {
        return nilai instanceof Date pada
                ? pada.toInstant().atZone(pengaturan.zona()).toOffsetDateTime()
                : nilai;
    }
}
