package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.repo.version.VersionServicePolicies.AfterCreateVersionPolicy;
import org.alfresco.repo.version.VersionServicePolicies.AfterVersionRevertPolicy;
import org.alfresco.repo.version.VersionServicePolicies.BeforeCreateVersionPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.ReservedVersionNameException;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;

/** Versions of nodes (contract, section 5). */
final class StoredVersionService implements VersionService {

    private static final Set<String> RESERVED =
            Set.of(
                    "versionLabel",
                    "versionDescription",
                    "versionNumber",
                    "versionedNodeId",
                    "frozenCreated",
                    "frozenCreator",
                    "frozenModified",
                    "frozenModifier",
                    "frozenAccessed");

    private static final Set<QName> LOCK =
            Set.of(
                    ContentModel.PROP_LOCK_OWNER,
                    ContentModel.PROP_LOCK_TYPE,
                    ContentModel.PROP_LOCK_LIFETIME,
                    ContentModel.PROP_EXPIRY_DATE);

    private final NodeService nodes;
    private final BehaviourFilter behaviours;
    private final VersionRows rows;
    private final ClassPolicyDelegate<BeforeCreateVersionPolicy> beforeCreate;
    private final ClassPolicyDelegate<AfterCreateVersionPolicy> afterCreate;
    private final ClassPolicyDelegate<AfterVersionRevertPolicy> afterRevert;

    StoredVersionService(
            NodeService nodes,
            BehaviourFilter behaviours,
            VersionRows rows,
            PolicyComponent policies) {
        this.nodes = nodes;
        this.behaviours = behaviours;
        this.rows = rows;
        this.beforeCreate = policies.registerClassPolicy(BeforeCreateVersionPolicy.class);
        this.afterCreate = policies.registerClassPolicy(AfterCreateVersionPolicy.class);
        this.afterRevert = policies.registerClassPolicy(AfterVersionRevertPolicy.class);
    }

    @Override
    public StoreRef getVersionStoreReference() {
        return VersionRows.STORE;
    }

    @Override
    public boolean isAVersion(NodeRef nodeRef) {
        return nodeRef.getStoreRef().equals(VersionRows.STORE);
    }

    @Override
    public boolean isVersioned(NodeRef nodeRef) {
        return !rows.of(nodeRef).isEmpty();
    }

    @Override
    public Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties)
            throws ReservedVersionNameException {
        Map<String, Serializable> given =
                versionProperties == null ? new HashMap<>() : new HashMap<>(versionProperties);
        given.keySet().stream()
                .filter(RESERVED::contains)
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new ReservedVersionNameException(name);
                        });
        VersionType type = (VersionType) given.remove(VersionBaseModel.PROP_VERSION_TYPE);
        Set<QName> classes = classes(nodeRef);
        beforeCreate.get(nodeRef, classes).beforeCreateVersion(nodeRef);
        String label = VersionLabel.next(headLabel(nodeRef), type);
        mark(nodeRef, label, type);
        StoredVersion version =
                new StoredVersion(
                        nodeRef,
                        new NodeRef(VersionRows.STORE, GUID.generate()),
                        label,
                        type,
                        freeze(nodeRef, given));
        rows.insert(version);
        afterCreate.get(nodeRef, classes(nodeRef)).afterCreateVersion(nodeRef, version);
        return version;
    }

    private String headLabel(NodeRef nodeRef) {
        List<StoredVersion> before = rows.of(nodeRef);
        return before.isEmpty() ? null : before.get(before.size() - 1).label();
    }

    /** Label and type on the node are no change by its user: cm:modified stays. */
    private void mark(NodeRef nodeRef, String label, VersionType type) {
        behaviours.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        try {
            if (!nodes.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
                VersionableAspect.record(nodeRef);
                nodes.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, null);
            }
            nodes.setProperty(nodeRef, ContentModel.PROP_VERSION_LABEL, label);
            nodes.setProperty(
                    nodeRef, ContentModel.PROP_VERSION_TYPE, type == null ? null : type.name());
        } finally {
            behaviours.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        }
    }

    /** Without lock and check-out, which are no state of the content. */
    private FrozenState freeze(NodeRef nodeRef, Map<String, Serializable> metadata) {
        Set<QName> aspects = new HashSet<>(nodes.getAspects(nodeRef));
        aspects.remove(ContentModel.ASPECT_CHECKED_OUT);
        Map<QName, Serializable> properties = new HashMap<>(nodes.getProperties(nodeRef));
        properties.keySet().removeAll(LOCK);
        return new FrozenState(
                nodes.getType(nodeRef),
                new HashSet<>(aspects),
                new HashMap<>(properties),
                new HashMap<>(metadata));
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new HashSet<>(nodes.getAspects(nodeRef));
        classes.add(nodes.getType(nodeRef));
        return classes;
    }

    @Override
    public Collection<Version> createVersion(
            NodeRef nodeRef, Map<String, Serializable> versionProperties, boolean versionChildren) {
        if (versionChildren) {
            throw new UnsupportedOperationException(
                    "VersionService.createVersion(…, versionChildren=true)");
        }
        return List.of(createVersion(nodeRef, versionProperties));
    }

    @Override
    public Collection<Version> createVersion(
            Collection<NodeRef> nodeRefs, Map<String, Serializable> versionProperties) {
        List<Version> made = new ArrayList<>();
        nodeRefs.forEach(node -> made.add(createVersion(node, versionProperties)));
        return made;
    }

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        List<StoredVersion> versions = rows.of(nodeRef);
        return versions.isEmpty() ? null : new StoredVersionHistory(new ArrayList<>(versions));
    }

    /** The version that the node's label names; null when there is none. */
    @Override
    public Version getCurrentVersion(NodeRef nodeRef) {
        Serializable label = nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        return rows.of(nodeRef).stream()
                .filter(version -> version.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void revert(NodeRef nodeRef) {
        revert(nodeRef, getCurrentVersion(nodeRef));
    }

    @Override
    public void revert(NodeRef nodeRef, boolean deep) {
        revert(nodeRef);
    }

    @Override
    public void revert(NodeRef nodeRef, Version version, boolean deep) {
        revert(nodeRef, version);
    }

    /** Restores type, properties and aspects; makes no version, and the label stays the head's. */
    @Override
    public void revert(NodeRef nodeRef, Version version) {
        FrozenState state = rows.byFrozen(version.getFrozenStateNodeRef()).state();
        Serializable label = nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        behaviours.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            for (QName aspect : nodes.getAspects(nodeRef)) {
                if (!state.aspects().contains(aspect)
                        && !aspect.equals(ContentModel.ASPECT_VERSIONABLE)) {
                    nodes.removeAspect(nodeRef, aspect);
                }
            }
            Map<QName, Serializable> restored = new HashMap<>(state.properties());
            restored.put(ContentModel.PROP_VERSION_LABEL, label);
            restored.put(ContentModel.PROP_VERSION_TYPE, null);
            nodes.setProperties(nodeRef, restored);
            state.aspects().stream()
                    .filter(aspect -> !nodes.hasAspect(nodeRef, aspect))
                    .forEach(aspect -> nodes.addAspect(nodeRef, aspect, null));
        } finally {
            behaviours.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        }
        afterRevert.get(nodeRef, classes(nodeRef)).afterVersionRevert(nodeRef, version);
    }

    @Override
    public void deleteVersionHistory(NodeRef nodeRef) {
        rows.delete(nodeRef);
        if (nodes.exists(nodeRef)
                && nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL) != null) {
            nodes.removeProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        }
    }

    @Override
    public void deleteVersion(NodeRef nodeRef, Version version) {
        StoredVersion row = rows.byFrozen(version.getFrozenStateNodeRef());
        boolean head = row.label().equals(headLabel(nodeRef));
        rows.delete(row);
        if (head) {
            nodes.setProperty(nodeRef, ContentModel.PROP_VERSION_LABEL, headLabel(nodeRef));
            nodes.setProperty(nodeRef, ContentModel.PROP_VERSION_TYPE, null);
        }
    }

    @Override
    public void ensureVersioningEnabled(
            NodeRef nodeRef, Map<QName, Serializable> versionProperties) {
        if (getVersionHistory(nodeRef) == null) {
            if (!nodes.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
                nodes.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, versionProperties);
            }
            createVersion(nodeRef, Map.of(VersionBaseModel.PROP_VERSION_TYPE, VersionType.MAJOR));
        }
    }
}
