package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/**
 * Several behaviours for one class: any may refuse the copy, each may take properties away, and of
 * their actions the one named last in its enum counts.
 */
record CombinedCallback(List<CopyBehaviourCallback> parts) implements CopyBehaviourCallback {

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return parts.stream().allMatch(part -> part.getMustCopy(classQName, copyDetails));
    }

    @Override
    public boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails) {
        return parts.stream()
                .allMatch(part -> part.isTopLevelCanBeRenamed(classQName, copyDetails));
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        Map<QName, Serializable> left = new HashMap<>(properties);
        for (CopyBehaviourCallback part : parts) {
            left = new HashMap<>(part.getCopyProperties(classQName, copyDetails, left));
        }
        return left;
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails association) {
        List<Pair<AssocCopySourceAction, AssocCopyTargetAction>> votes =
                parts.stream()
                        .map(p -> p.getAssociationCopyAction(classQName, copyDetails, association))
                        .toList();
        return new Pair<>(
                Collections.max(votes.stream().map(Pair::getFirst).toList()),
                Collections.max(votes.stream().map(Pair::getSecond).toList()));
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails association) {
        return Collections.max(
                parts.stream()
                        .map(
                                part ->
                                        part.getChildAssociationCopyAction(
                                                classQName, copyDetails, association))
                        .toList());
    }

    @Override
    public ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails association) {
        return Collections.max(
                parts.stream()
                        .map(
                                part ->
                                        part.getChildAssociationRecurseAction(
                                                classQName, copyDetails, association))
                        .toList());
    }
}
