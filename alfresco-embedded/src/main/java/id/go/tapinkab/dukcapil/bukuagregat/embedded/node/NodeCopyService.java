package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopySourceAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopyTargetAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocRecurseAction;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.Pair;

/** Copies to new nodes. What is taken along is asked of a callback for each class of the source. */
final class NodeCopyService implements CopyService {
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final ClassPolicyDelegate<CopyServicePolicies.OnCopyNodePolicy> onCopyNode;
    private final ClassPolicyDelegate<CopyServicePolicies.OnCopyCompletePolicy> onCopyComplete;
    private final ClassPolicyDelegate<CopyServicePolicies.BeforeCopyPolicy> beforeCopy;

    NodeCopyService(NodeService nodes, DictionaryService dictionary, PolicyComponent policies) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.onCopyNode = policies.registerClassPolicy(CopyServicePolicies.OnCopyNodePolicy.class);
        this.onCopyComplete =
                policies.registerClassPolicy(CopyServicePolicies.OnCopyCompletePolicy.class);
        this.beforeCopy = policies.registerClassPolicy(CopyServicePolicies.BeforeCopyPolicy.class);
    }

    @Override
    public NodeRef copy(NodeRef source, NodeRef targetParent, QName assocType, QName assocQName) {
        return copy(source, targetParent, assocType, assocQName, false);
    }

    @Override
    public NodeRef copy(
            NodeRef source,
            NodeRef targetParent,
            QName assocType,
            QName assocQName,
            boolean copyChildren) {
        return copyAll(source, targetParent, assocType, assocQName, copyChildren);
    }

    @Override
    public NodeRef copyAndRename(
            NodeRef source,
            NodeRef targetParent,
            QName assocType,
            QName assocQName,
            boolean copyChildren) {
        String wanted = (String) nodes.getProperty(source, ContentModel.PROP_NAME);
        String name = wanted;
        while (nodes.getChildByName(targetParent, assocType, name) != null) {
            name = "Copy of " + name;
        }
        QName qname =
                name.equals(wanted)
                        ? assocQName
                        : QName.createQNameWithValidLocalName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, name);
        NodeRef copy = copyAll(source, targetParent, assocType, qname, copyChildren);
        nodes.setProperty(copy, ContentModel.PROP_NAME, name);
        return copy;
    }

    @Override
    public void copy(NodeRef sourceNodeRef, NodeRef targetNodeRef) {
        throw new UnsupportedOperationException("CopyService.copy(source, existing target)");
    }

    /** Null when the node is no copy, or its original is gone. */
    @Override
    public NodeRef getOriginal(NodeRef nodeRef) {
        List<AssociationRef> original = nodes.getTargetAssocs(nodeRef, ContentModel.ASSOC_ORIGINAL);
        return original.isEmpty() ? null : original.get(0).getTargetRef();
    }

    private NodeRef copyAll(
            NodeRef source,
            NodeRef parent,
            QName assocType,
            QName assocQName,
            boolean copyChildren) {
        Map<NodeRef, NodeRef> copies = new LinkedHashMap<>();
        NodeRef top = copyNode(source, parent, assocType, assocQName, null, copyChildren, copies);
        copies.forEach((from, to) -> copyPeers(from, to, copies));
        copies.forEach((from, to) -> complete(from, to, copies));
        return top;
    }

    private NodeRef copyNode(
            NodeRef source,
            NodeRef parent,
            QName assocType,
            QName assocQName,
            String name,
            boolean copyChildren,
            Map<NodeRef, NodeRef> copies) {
        Map<QName, Serializable> sourceProperties = nodes.getProperties(source);
        QName type = nodes.getType(source);
        Set<QName> sourceAspects = nodes.getAspects(source);
        CopyDetails details =
                new CopyDetails(
                        source,
                        type,
                        sourceAspects,
                        sourceProperties,
                        parent,
                        null,
                        true,
                        assocType,
                        assocQName);
        Map<QName, CopyBehaviourCallback> callbacks = callbacks(details);
        if (callbacks.isEmpty()) {
            return null;
        }
        callbacks.keySet().forEach(of -> beforeCopy.get(source, of).beforeCopy(of, source, null));
        Map<QName, Serializable> properties = residual(sourceProperties);
        callbacks.forEach(
                (of, callback) ->
                        properties.putAll(
                                callback.getCopyProperties(
                                        of, details, ownedBy(of, sourceProperties))));
        PropertyValues.OF_THE_ROW.forEach(properties::remove);
        PropertyValues.OF_THE_AUDIT.forEach(properties::remove);
        properties.put(ContentModel.PROP_NAME, name);
        NodeRef copy =
                nodes.createNode(parent, assocType, assocQName, type, properties).getChildRef();
        copies.put(source, copy);
        callbacks.keySet().stream()
                .filter(of -> !of.equals(type) && !nodes.hasAspect(copy, of))
                .forEach(of -> nodes.addAspect(copy, of, null));
        nodes.addAspect(copy, ContentModel.ASPECT_COPIEDFROM, null);
        nodes.createAssociation(copy, source, ContentModel.ASSOC_ORIGINAL);
        copyChildren(details, callbacks, copy, copyChildren, copies);
        return copy;
    }

    /** By class, the type first; empty when the node is not to be copied at all. */
    private Map<QName, CopyBehaviourCallback> callbacks(CopyDetails details) {
        Map<QName, CopyBehaviourCallback> callbacks = new LinkedHashMap<>();
        QName type = details.getSourceNodeTypeQName();
        CopyBehaviourCallback ofType = callback(type, details);
        if (!ofType.getMustCopy(type, details)) {
            return callbacks;
        }
        callbacks.put(type, ofType);
        for (QName aspect : details.getSourceNodeAspectQNames()) {
            CopyBehaviourCallback callback = callback(aspect, details);
            if (callback.getMustCopy(aspect, details)) {
                callbacks.put(aspect, callback);
            }
        }
        return callbacks;
    }

    private CopyBehaviourCallback callback(QName of, CopyDetails details) {
        for (CopyServicePolicies.OnCopyNodePolicy policy :
                onCopyNode.getList(details.getSourceNodeRef(), of)) {
            CopyBehaviourCallback callback = policy.getCopyCallback(of, details);
            if (callback != null) {
                return callback;
            }
        }
        return StandardCopies.of(of, dictionary);
    }

    private Map<QName, Serializable> residual(Map<QName, Serializable> properties) {
        Map<QName, Serializable> residual = new HashMap<>();
        properties.forEach(
                (name, value) -> {
                    if (dictionary.getProperty(name) == null) {
                        residual.put(name, value);
                    }
                });
        return residual;
    }

    private Map<QName, Serializable> ownedBy(QName of, Map<QName, Serializable> properties) {
        Map<QName, PropertyDefinition> defined = dictionary.getPropertyDefs(of);
        Map<QName, Serializable> owned = new HashMap<>();
        if (defined != null) {
            properties.forEach(
                    (name, value) -> {
                        if (defined.containsKey(name)) {
                            owned.put(name, value);
                        }
                    });
        }
        return owned;
    }

    private void copyChildren(
            CopyDetails details,
            Map<QName, CopyBehaviourCallback> callbacks,
            NodeRef copy,
            boolean copyChildren,
            Map<NodeRef, NodeRef> copies) {
        Set<NodeRef> made = new HashSet<>(copies.values());
        for (ChildAssociationRef child : nodes.getChildAssocs(details.getSourceNodeRef())) {
            if (made.contains(child.getChildRef())) {
                continue;
            }
            var ofChild =
                    new CopyBehaviourCallback.CopyChildAssociationDetails(
                            child, copy, true, copyChildren);
            QName of = definingClass(child.getTypeQName(), callbacks.keySet());
            if (of == null) {
                continue;
            }
            CopyBehaviourCallback callback = callbacks.get(of);
            ChildAssocCopyAction action =
                    callback.getChildAssociationCopyAction(of, details, ofChild);
            if (action == ChildAssocCopyAction.COPY_ASSOC
                    || (action == ChildAssocCopyAction.COPY_CHILD && !child.isPrimary())) {
                nodes.addChild(copy, child.getChildRef(), child.getTypeQName(), child.getQName());
            } else if (action == ChildAssocCopyAction.COPY_CHILD) {
                boolean recurse =
                        copyChildren
                                || callback.getChildAssociationRecurseAction(of, details, ofChild)
                                        == ChildAssocRecurseAction.FORCE_RECURSE;
                String name =
                        (String) nodes.getProperty(child.getChildRef(), ContentModel.PROP_NAME);
                copyNode(
                        child.getChildRef(),
                        copy,
                        child.getTypeQName(),
                        child.getQName(),
                        name,
                        recurse,
                        copies);
            }
        }
    }

    /** Which of the classes has the association; null when none has. */
    private QName definingClass(QName association, Set<QName> classes) {
        return classes.stream()
                .filter(of -> dictionary.getClass(of).getAssociations().containsKey(association))
                .findFirst()
                .orElse(null);
    }

    private void copyPeers(NodeRef source, NodeRef copy, Map<NodeRef, NodeRef> copies) {
        CopyDetails details =
                new CopyDetails(
                        source,
                        nodes.getType(source),
                        nodes.getAspects(source),
                        nodes.getProperties(source),
                        nodes.getPrimaryParent(copy).getParentRef(),
                        copy,
                        true,
                        null,
                        null);
        Map<QName, CopyBehaviourCallback> callbacks = callbacks(details);
        for (AssociationRef peer : nodes.getTargetAssocs(source, RegexQNamePattern.MATCH_ALL)) {
            QName of = definingClass(peer.getTypeQName(), callbacks.keySet());
            if (of == null) {
                continue;
            }
            Pair<AssocCopySourceAction, AssocCopyTargetAction> action =
                    callbacks
                            .get(of)
                            .getAssociationCopyAction(
                                    of,
                                    details,
                                    new CopyBehaviourCallback.CopyAssociationDetails(
                                            peer, copy, true));
            NodeRef copied = copies.get(peer.getTargetRef());
            NodeRef target =
                    switch (action.getSecond()) {
                        case USE_ORIGINAL_TARGET -> peer.getTargetRef();
                        case USE_COPIED_TARGET -> copied;
                        case USE_COPIED_OTHERWISE_ORIGINAL_TARGET ->
                                copied == null ? peer.getTargetRef() : copied;
                    };
            if (action.getFirst() != AssocCopySourceAction.IGNORE && target != null) {
                nodes.createAssociation(copy, target, peer.getTypeQName());
            }
        }
    }

    private void complete(NodeRef source, NodeRef copy, Map<NodeRef, NodeRef> copies) {
        Set<QName> classes = new HashSet<>(nodes.getAspects(source));
        classes.add(nodes.getType(source));
        classes.forEach(
                of ->
                        onCopyComplete
                                .get(source, of)
                                .onCopyComplete(of, source, copy, true, copies));
    }
}
