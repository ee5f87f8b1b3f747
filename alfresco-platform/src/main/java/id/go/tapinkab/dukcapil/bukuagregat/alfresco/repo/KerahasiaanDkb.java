package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.model.RenditionModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * A DKB file is closed until what it holds is known to be aggregate: only Administrator Database
 * reads it, the index gets no content of it, and nobody gets a preview. In the caller's
 * transaction, inside {@link KerjaModul}.
 */
public class KerahasiaanDkb {

    private final NodeService nodeService;
    private final VersionService versionService;
    private final HakAkses hakAkses;
    private final LetakDokumen letak;

    public KerahasiaanDkb(
            NodeService nodeService,
            VersionService versionService,
            HakAkses hakAkses,
            LetakDokumen letak) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.hakAkses = hakAkses;
        this.letak = letak;
    }

    /** True for a file whose content is to be guarded, read already or not. */
    public boolean dijaga(NodeRef node) {
        return ModelBa.DKB.equals(nodeService.getType(node))
                // Not what hangs under a file: reports hold no personal data.
                || (ContentModel.ASSOC_CONTAINS.equals(
                                nodeService.getPrimaryParent(node).getTypeQName())
                        && letak.dalamDkb(node));
    }

    /** True for a file whose present content was recognised as aggregate. */
    public boolean dikenali(NodeRef berkas) {
        return agregat(berkas).contains(url(berkas));
    }

    /** True for a file that {@link #buka} opened and that has no other content since. */
    public boolean terbuka(NodeRef berkas) {
        return dikenali(berkas)
                && !nodeService.hasAspect(berkas, RenditionModel.ASPECT_PREVENT_RENDITIONS);
    }

    /**
     * Closes a file; gives whether it was open in any way. Its metadata stays in the index: it is
     * to be found by name and semester.
     */
    public boolean tutup(NodeRef berkas) {
        boolean berubah = hakAkses.tutupDkb(berkas);
        if (!Boolean.FALSE.equals(
                nodeService.getProperty(berkas, ContentModel.PROP_IS_CONTENT_INDEXED))) {
            Map<QName, Serializable> indeks = new HashMap<>();
            indeks.put(ContentModel.PROP_IS_INDEXED, true);
            indeks.put(ContentModel.PROP_IS_CONTENT_INDEXED, false);
            nodeService.addAspect(berkas, ContentModel.ASPECT_INDEX_CONTROL, indeks);
            berubah = true;
        }
        if (!nodeService.hasAspect(berkas, RenditionModel.ASPECT_PREVENT_RENDITIONS)) {
            nodeService.addAspect(berkas, RenditionModel.ASPECT_PREVENT_RENDITIONS, Map.of());
            berubah = true;
        }
        // Of earlier content; ACS would also try, and fail, to make these anew for new content.
        for (ChildAssociationRef satu :
                nodeService.getChildAssocs(
                        berkas, RenditionModel.ASSOC_RENDITION, RegexQNamePattern.MATCH_ALL)) {
            nodeService.deleteNode(satu.getChildRef());
            berubah = true;
        }
        return berubah;
    }

    /**
     * Opens a file whose present content was recognised as aggregate. Versions are read by whoever
     * reads the file: it stays closed as long as one of them holds anything else.
     *
     * @return false when it stays closed
     */
    public boolean buka(NodeRef dkb) {
        Set<String> dikenal = agregat(dkb);
        dikenal.add(url(dkb));
        nodeService.setProperty(dkb, ModelBa.ISI_AGREGAT, new ArrayList<>(dikenal));
        if (!versiTertutup(dkb).isEmpty()) {
            tutup(dkb);
            return false;
        }
        hakAkses.bukaAgregat(dkb);
        nodeService.removeAspect(dkb, ContentModel.ASPECT_INDEX_CONTROL);
        nodeService.removeAspect(dkb, RenditionModel.ASPECT_PREVENT_RENDITIONS);
        return true;
    }

    /** Versions with content that was not recognised as aggregate. */
    public List<Version> versiTertutup(NodeRef dkb) {
        Set<String> dikenal = agregat(dkb);
        return versi(dkb).stream()
                .filter(satu -> url(satu.getFrozenStateNodeRef()) != null)
                .filter(satu -> !dikenal.contains(url(satu.getFrozenStateNodeRef())))
                .toList();
    }

    private Collection<Version> versi(NodeRef dkb) {
        VersionHistory riwayat = versionService.getVersionHistory(dkb);
        return riwayat == null ? List.of() : riwayat.getAllVersions();
    }

    private Set<String> agregat(NodeRef dkb) {
        Set<String> hasil = new HashSet<>();
        if (nodeService.getProperty(dkb, ModelBa.ISI_AGREGAT) instanceof Collection<?> url) {
            url.forEach(satu -> hasil.add(satu.toString()));
        }
        return hasil;
    }

    private String url(NodeRef node) {
        return nodeService.getProperty(node, ContentModel.PROP_CONTENT) instanceof ContentData isi
                ? isi.getContentUrl()
                : null;
    }
}
