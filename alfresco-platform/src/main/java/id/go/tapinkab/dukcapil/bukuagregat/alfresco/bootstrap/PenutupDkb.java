package id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.HakAkses;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the DKB folder and all below it that was not recognised as aggregate: the folder may be
 * older than the module, and rights may have been granted on it since.
 */
public class PenutupDkb {

    private static final Logger LOG = LoggerFactory.getLogger(PenutupDkb.class);

    private final NodeService nodeService;
    private final HakAkses hakAkses;
    private final KerahasiaanDkb kerahasiaan;

    public PenutupDkb(NodeService nodeService, HakAkses hakAkses, KerahasiaanDkb kerahasiaan) {
        this.nodeService = nodeService;
        this.hakAkses = hakAkses;
        this.kerahasiaan = kerahasiaan;
    }

    void tutup(NodeRef dkb) {
        catat(hakAkses.folderDkb(dkb), dkb);
        isi(dkb);
    }

    private void isi(NodeRef folder) {
        for (ChildAssociationRef satu :
                nodeService.getChildAssocs(
                        folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            NodeRef node = satu.getChildRef();
            if (ContentModel.TYPE_FOLDER.equals(nodeService.getType(node))) {
                catat(hakAkses.tutupDkb(node), node);
                isi(node);
            } else if (!ModelBa.PENGHAPUSAN.equals(nodeService.getType(node))
                    && !kerahasiaan.terbuka(node)) {
                catat(kerahasiaan.tutup(node), node);
            }
        }
    }

    private static void catat(boolean terbuka, NodeRef node) {
        if (terbuka) {
            LOG.warn("Closed {}: others than Administrator Database could get at it", node);
        }
    }
}
