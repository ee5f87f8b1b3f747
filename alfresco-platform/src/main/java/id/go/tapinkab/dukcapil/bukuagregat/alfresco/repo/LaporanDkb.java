package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.LaporanXlsx;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** The reports that hang under a DKB file: JSON for programs, a workbook for the clerk. */
final class LaporanDkb {

    private static final String XLSX = "laporan-pemeriksaan.xlsx";

    private final NodeService nodeService;
    private final IsiNode isiNode;

    LaporanDkb(NodeService nodeService, IsiNode isiNode) {
        this.nodeService = nodeService;
        this.isiNode = isiNode;
    }

    /** Writes both, in place of the last ones. In the caller's transaction. */
    void tulis(NodeRef dkb, HasilBaca hasil) {
        String nama = (String) nodeService.getProperty(dkb, ContentModel.PROP_NAME);
        tulis(
                dkb,
                LaporanTemuan.NAMA,
                LaporanTemuan.NAMA,
                IsiNode.JSON,
                ke -> LaporanTemuan.tulis(hasil, ke));
        tulis(
                dkb,
                XLSX,
                Pesan.catatan("namaLaporan", nama),
                IsiNode.XLSX,
                ke -> LaporanXlsx.tulis(nama, hasil, ke));
    }

    /**
     * @param jalur what the report is found again by: its name follows the file's
     */
    private void tulis(
            NodeRef dkb, String jalur, String nama, String mimetype, IsiNode.Penulis penulis) {
        QName asosiasi = LetakDokumen.jalurAnak(jalur);
        NodeRef laporan =
                nodeService.getChildAssocs(dkb, ModelBa.LAPORAN, asosiasi).stream()
                        .map(ChildAssociationRef::getChildRef)
                        .findFirst()
                        .orElseGet(
                                () ->
                                        nodeService
                                                .createNode(
                                                        dkb,
                                                        ModelBa.LAPORAN,
                                                        asosiasi,
                                                        ContentModel.TYPE_CONTENT,
                                                        Map.of(ContentModel.PROP_NAME, nama))
                                                .getChildRef());
        nodeService.setProperty(laporan, ContentModel.PROP_NAME, nama);
        isiNode.tulis(laporan, ContentModel.PROP_CONTENT, mimetype, penulis);
    }
}
