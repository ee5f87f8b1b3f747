package id.go.tapinkab.dukcapil.bukuagregat.embedded.site;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/** A site as read from its node; what is set here is stored by SiteService.updateSite. */
final class NodeSiteInfo implements SiteInfo {

    private final NodeRef node;
    private final Map<QName, Serializable> values;

    NodeSiteInfo(NodeRef node, Map<QName, Serializable> values) {
        this.node = node;
        this.values = values;
    }

    @Override
    public NodeRef getNodeRef() {
        return node;
    }

    @Override
    public String getSitePreset() {
        return text(SiteModel.PROP_SITE_PRESET);
    }

    @Override
    public String getShortName() {
        return text(ContentModel.PROP_NAME);
    }

    @Override
    public String getTitle() {
        return text(ContentModel.PROP_TITLE);
    }

    @Override
    public void setTitle(String title) {
        values.put(ContentModel.PROP_TITLE, title);
    }

    @Override
    public String getDescription() {
        return text(ContentModel.PROP_DESCRIPTION);
    }

    @Override
    public void setDescription(String description) {
        values.put(ContentModel.PROP_DESCRIPTION, description);
    }

    @Override
    public void setIsPublic(boolean isPublic) {
        setVisibility(isPublic ? SiteVisibility.PUBLIC : SiteVisibility.PRIVATE);
    }

    @Override
    public boolean getIsPublic() {
        return getVisibility() == SiteVisibility.PUBLIC;
    }

    @Override
    public SiteVisibility getVisibility() {
        return SiteVisibility.valueOf(text(SiteModel.PROP_SITE_VISIBILITY));
    }

    @Override
    public void setVisibility(SiteVisibility visibility) {
        values.put(SiteModel.PROP_SITE_VISIBILITY, visibility.name());
    }

    @Override
    public Map<QName, Serializable> getCustomProperties() {
        return Map.of();
    }

    @Override
    public Serializable getCustomProperty(QName name) {
        return null;
    }

    @Override
    public Date getCreatedDate() {
        return (Date) values.get(ContentModel.PROP_CREATED);
    }

    @Override
    public void setCreatedDate(Date createdDate) {
        values.put(ContentModel.PROP_CREATED, createdDate);
    }

    @Override
    public Date getLastModifiedDate() {
        return (Date) values.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public void setLastModifiedDate(Date lastModifiedDate) {
        values.put(ContentModel.PROP_MODIFIED, lastModifiedDate);
    }

    private String text(QName property) {
        Serializable value = values.get(property);
        return value == null ? null : value.toString();
    }
}
