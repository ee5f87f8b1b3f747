package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Holds the nodes and associations that a transaction changed against the models, at commit, all in
 * one exception.
 */
final class Integrity {
    /** After behaviours and other listeners, before the session's last word. */
    private static final int AFTER_BEHAVIOURS = 500;

    /** An association, child or peer. */
    record Link(QName type, NodeRef source, NodeRef target, boolean child) {}

    private final NodeSessions sessions;
    private final DictionaryService dictionaryService;

    Integrity(NodeSessions sessions, DictionaryService dictionaryService) {
        this.sessions = sessions;
        this.dictionaryService = dictionaryService;
    }

    /** What one transaction changed. */
    private final class Changes extends TransactionListenerAdapter {
        private final Set<NodeRef> nodes = new LinkedHashSet<>();
        private final Set<Link> links = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            check(nodes, links);
        }
    }

    private Changes changes() {
        Changes changes = AlfrescoTransactionSupport.getResource(this);
        if (changes == null) {
            changes = new Changes();
            AlfrescoTransactionSupport.bindResource(this, changes);
            AlfrescoTransactionSupport.bindListener(changes, AFTER_BEHAVIOURS);
        }
        return changes;
    }

    private static boolean isChecked(NodeRef ref) {
        return ref.getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    void node(NodeRow row) {
        if (isChecked(row.ref())) {
            changes().nodes.add(row.ref());
        }
    }

    void link(Link link) {
        if (isChecked(link.source())) {
            changes().links.add(link);
        }
    }

    private void check(Set<NodeRef> nodes, Set<Link> links) {
        List<IntegrityRecord> records = new ArrayList<>();
        NodeSession session = sessions.forReading();
        for (NodeRef ref : nodes) {
            session.find(ref)
                    .filter(row -> !row.deleted())
                    .ifPresent(row -> checkNode(row, records));
        }
        for (Link link : links) {
            checkLink(link, session, records);
        }
        if (!records.isEmpty()) {
            StringBuilder message =
                    new StringBuilder("Found " + records.size() + " integrity violations:");
            records.forEach(record -> message.append('\n').append(record.getMessage()));
            throw new IntegrityException(message.toString(), records);
        }
    }

    private void checkNode(NodeRow row, List<IntegrityRecord> records) {
        boolean complete = checkClass(row, dictionaryService.getClass(row.type()), records);
        for (QName aspect : row.aspects()) {
            complete &= checkClass(row, dictionaryService.getClass(aspect), records);
        }
        boolean tagged = row.aspects().contains(ContentModel.ASPECT_INCOMPLETE);
        if (records.isEmpty() && complete == tagged) {
            tag(row, !complete);
        }
    }

    private void tag(NodeRow row, boolean incomplete) {
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        if (incomplete) {
            aspects.add(ContentModel.ASPECT_INCOMPLETE);
        } else {
            aspects.remove(ContentModel.ASPECT_INCOMPLETE);
        }
        sessions.forWriting().update(row.with(row.type(), aspects, row.props(), row.audit()));
    }

    /** False when something mandatory, but not enforced, is missing. */
    private boolean checkClass(NodeRow row, ClassDefinition of, List<IntegrityRecord> records) {
        if (of == null) {
            return true;
        }
        boolean complete = true;
        var all = PropertyValues.all(row);
        for (PropertyDefinition property : of.getProperties().values()) {
            Serializable value = all.get(property.getName());
            boolean missing =
                    value == null
                            || (value instanceof Collection<?> values
                                    && values.isEmpty()
                                    && property.isMandatory());
            if (property.isMandatory() && missing) {
                if (property.isMandatoryEnforced()) {
                    records.add(
                            new IntegrityRecord(
                                    "Mandatory property not set: \n   Node: "
                                            + row.ref()
                                            + "\n   Name: "
                                            + NodeWrites.name(row)
                                            + "\n   Type: "
                                            + of.getName()
                                            + "\n   Property: "
                                            + property.getName()));
                } else {
                    complete = false;
                }
            } else {
                property.getConstraints()
                        .forEach(
                                constraint ->
                                        evaluate(row, of, property, constraint, value, records));
            }
        }
        for (AspectDefinition aspect : of.getDefaultAspects()) {
            if (!row.aspects().contains(aspect.getName())) {
                records.add(
                        new IntegrityRecord(
                                "Mandatory aspect not set: \n   Node: "
                                        + row.ref()
                                        + "\n   Type: "
                                        + row.type()
                                        + "\n   Aspect: "
                                        + aspect.getName()));
            }
        }
        for (AssociationDefinition association : of.getAssociations().values()) {
            if (association.isTargetMandatoryEnforced() && targets(row, association) == 0) {
                records.add(multiplicity(row.ref(), association, 0));
            }
        }
        return complete;
    }

    private void evaluate(
            NodeRow row,
            ClassDefinition of,
            PropertyDefinition property,
            ConstraintDefinition constraint,
            Serializable value,
            List<IntegrityRecord> records) {
        Object checked = value instanceof MLText texts ? new ArrayList<>(texts.getValues()) : value;
        try {
            constraint.getConstraint().evaluate(checked);
        } catch (ConstraintException e) {
            records.add(
                    new IntegrityRecord(
                            "Invalid property value: \n   Node: "
                                    + row.ref()
                                    + "\n   Name: "
                                    + NodeWrites.name(row)
                                    + "\n   Type: "
                                    + of.getName()
                                    + "\n   Property: "
                                    + property.getName()
                                    + "\n   Constraint: "
                                    + e.getMessage()));
        }
    }

    private long targets(NodeRow row, AssociationDefinition association) {
        NodeSession session = sessions.forReading();
        return association.isChild()
                ? session.children(row).stream()
                        .filter(child -> child.type().equals(association.getName()))
                        .count()
                : sessions.tables().targets(row.id()).stream()
                        .filter(peer -> peer.getTypeQName().equals(association.getName()))
                        .count();
    }

    private void checkLink(Link link, NodeSession session, List<IntegrityRecord> records) {
        AssociationDefinition association = dictionaryService.getAssociation(link.type());
        NodeRow source = session.find(link.source()).orElse(null);
        NodeRow target = session.find(link.target()).orElse(null);
        if (association == null
                || source == null
                || target == null
                || source.deleted()
                || target.deleted()) {
            return;
        }
        if (link.child() && !association.isChild()) {
            records.add(
                    new IntegrityRecord("This operation is only relevant to child associations"));
            return;
        }
        if (!isOf(source, association.getSourceClass().getName())) {
            records.add(
                    new IntegrityRecord(
                            "The association source type is incorrect: \n   Source Node: "
                                    + source.ref()
                                    + "\n   Association: "
                                    + association
                                    + "\n   Required Source Type: "
                                    + association.getSourceClass().getName()
                                    + "\n   Actual Source Type: "
                                    + source.type()));
        }
        if (!isOf(target, association.getTargetClass().getName())) {
            records.add(
                    new IntegrityRecord(
                            "The association target type is incorrect: \n   Target Node: "
                                    + target.ref()
                                    + "\n   Association: "
                                    + association
                                    + "\n   Required Target Type: "
                                    + association.getTargetClass().getName()
                                    + "\n   Actual Target Type: "
                                    + target.type()));
        }
        long count = association.isTargetMany() ? 0 : targets(source, association);
        if (count > 1) {
            records.add(multiplicity(source.ref(), association, count));
        }
    }

    private static IntegrityRecord multiplicity(
            NodeRef source, AssociationDefinition association, long actual) {
        String required =
                (association.isTargetMandatory() ? "1" : "0")
                        + ".."
                        + (association.isTargetMany() ? "*" : "1");
        return new IntegrityRecord(
                "The association target multiplicity has been violated: \n   Source Node: "
                        + source
                        + "\n   Association: "
                        + association
                        + "\n   Required target Multiplicity: "
                        + required
                        + "\n   Actual target Multiplicity: "
                        + actual);
    }

    private boolean isOf(NodeRow row, QName className) {
        return dictionaryService.isSubClass(row.type(), className)
                || row.aspects().stream()
                        .anyMatch(aspect -> dictionaryService.isSubClass(aspect, className));
    }
}
