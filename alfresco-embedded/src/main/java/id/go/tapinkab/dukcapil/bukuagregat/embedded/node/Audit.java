package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

/** Who made and last changed a node, and when; all null where the node is not cm:auditable. */
record Audit(Date created, String creator, Date modified, String modifier, Date accessed) {
    static final Audit NONE = new Audit(null, null, null, null, null);

    Audit modifiedBy(String user, Date now) {
        return new Audit(created, creator, now, user, accessed);
    }

    /** With what the caller gives in place of what is here. */
    Audit overriddenBy(Map<QName, ?> given) {
        return new Audit(
                given.get(ContentModel.PROP_CREATED) instanceof Date date ? date : created,
                given.get(ContentModel.PROP_CREATOR) instanceof String user ? user : creator,
                given.get(ContentModel.PROP_MODIFIED) instanceof Date date ? date : modified,
                given.get(ContentModel.PROP_MODIFIER) instanceof String user ? user : modifier,
                given.get(ContentModel.PROP_ACCESSED) instanceof Date date ? date : accessed);
    }
}
