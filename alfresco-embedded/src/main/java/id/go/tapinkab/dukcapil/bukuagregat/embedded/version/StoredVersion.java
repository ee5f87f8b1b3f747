package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/** One version; what it reads of its node is frozen with it. */
record StoredVersion(
        NodeRef node, NodeRef frozen, String label, VersionType type, FrozenState state)
        implements Version {

    private static final String STORE_ID = "version2Store";
    private static final Set<QName> WHO_AND_WHEN =
            Set.of(
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_MODIFIER);

    @Override
    public Date getCreatedDate() {
        return getFrozenModifiedDate();
    }

    @Override
    public String getCreator() {
        return getFrozenModifier();
    }

    @Override
    public Date getFrozenModifiedDate() {
        return (Date) state.properties().get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public String getFrozenModifier() {
        return (String) state.properties().get(ContentModel.PROP_MODIFIER);
    }

    @Override
    public String getVersionLabel() {
        return label;
    }

    @Override
    public VersionType getVersionType() {
        return type;
    }

    @Override
    public String getDescription() {
        return (String) state.metadata().get(PROP_DESCRIPTION);
    }

    /**
     * The frozen properties by local name, and what was given when the version was made: of two
     * with one name the latter, save those that tell who and when.
     */
    @Override
    public Map<String, Serializable> getVersionProperties() {
        Map<String, Serializable> all = new HashMap<>();
        state.properties().forEach((name, value) -> all.put(name.getLocalName(), value));
        all.put(ContentModel.PROP_STORE_IDENTIFIER.getLocalName(), STORE_ID);
        all.put(ContentModel.PROP_NODE_UUID.getLocalName(), frozen.getId());
        all.put("frozenNodeRef", node);
        all.put("frozenNodeDbId", state.properties().get(ContentModel.PROP_NODE_DBID));
        all.put("frozenCreated", state.properties().get(ContentModel.PROP_CREATED));
        all.put("frozenCreator", state.properties().get(ContentModel.PROP_CREATOR));
        all.put("frozenModified", getFrozenModifiedDate());
        all.put("frozenModifier", getFrozenModifier());
        all.put("frozenAccessed", state.properties().get(ContentModel.PROP_ACCESSED));
        all.putAll(state.metadata());
        WHO_AND_WHEN.forEach(name -> all.put(name.getLocalName(), state.properties().get(name)));
        all.put(PROP_DESCRIPTION, getDescription());
        all.put(VersionBaseModel.PROP_VERSION_LABEL, label);
        all.put(VersionBaseModel.PROP_VERSION_TYPE, type);
        return all;
    }

    @Override
    public Serializable getVersionProperty(String name) {
        return getVersionProperties().get(name);
    }

    @Override
    public NodeRef getVersionedNodeRef() {
        return node;
    }

    @Override
    public NodeRef getFrozenStateNodeRef() {
        return frozen;
    }
}
