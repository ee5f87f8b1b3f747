package id.go.tapinkab.dukcapil.bukuagregat.embedded.file;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What was read of a node when the call was made. */
record NodeFileInfo(NodeRef node, QName type, boolean folder, Map<QName, Serializable> values)
        implements FileInfo {

    private static final long serialVersionUID = 1L;

    @Override
    public NodeRef getNodeRef() {
        return node;
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public boolean isLink() {
        return false;
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public NodeRef getLinkNodeRef() {
        return null;
    }

    @Override
    public String getName() {
        return (String) values.get(ContentModel.PROP_NAME);
    }

    @Override
    public Date getCreatedDate() {
        return (Date) values.get(ContentModel.PROP_CREATED);
    }

    @Override
    public Date getModifiedDate() {
        return (Date) values.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public ContentData getContentData() {
        return (ContentData) values.get(ContentModel.PROP_CONTENT);
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        return values;
    }

    @Override
    public QName getType() {
        return type;
    }

    @Override
    public String toString() {
        return "FileInfo[name=" + getName() + ", isFolder=" + folder + ", nodeRef=" + node + "]";
    }
}
