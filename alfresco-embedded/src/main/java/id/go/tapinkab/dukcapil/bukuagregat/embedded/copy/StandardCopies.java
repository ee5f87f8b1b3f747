package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/** What is copied of the repository's own classes where no behaviour says otherwise. */
final class StandardCopies {
    private static final Set<QName> LEFT_OUT =
            Set.of(
                    ContentModel.ASPECT_REFERENCEABLE,
                    ContentModel.ASPECT_AUDITABLE,
                    ContentModel.ASPECT_OWNABLE,
                    ContentModel.ASPECT_LOCKABLE,
                    ContentModel.ASPECT_COPIEDFROM,
                    ContentModel.ASPECT_WORKING_COPY,
                    ContentModel.ASPECT_CHECKED_OUT,
                    ContentModel.ASPECT_INCOMPLETE,
                    ContentModel.ASPECT_ARCHIVED);

    private static final Set<QName> VERSION_FLAGS =
            Set.of(ContentModel.PROP_AUTO_VERSION, ContentModel.PROP_AUTO_VERSION_PROPS);

    private static final CopyBehaviourCallback FOLDER =
            new DefaultCopyBehaviourCallback() {
                @Override
                public ChildAssocCopyAction getChildAssociationCopyAction(
                        QName classQName,
                        CopyDetails copyDetails,
                        CopyChildAssociationDetails childAssocCopyDetails) {
                    boolean contained =
                            childAssocCopyDetails
                                    .getChildAssocRef()
                                    .getTypeQName()
                                    .equals(ContentModel.ASSOC_CONTAINS);
                    return contained && childAssocCopyDetails.isCopyChildren()
                            ? ChildAssocCopyAction.COPY_CHILD
                            : ChildAssocCopyAction.IGNORE;
                }
            };

    /** Versions start anew, with a first one. */
    private static final CopyBehaviourCallback VERSIONABLE =
            new DefaultCopyBehaviourCallback() {
                @Override
                public Map<QName, Serializable> getCopyProperties(
                        QName classQName,
                        CopyDetails copyDetails,
                        Map<QName, Serializable> properties) {
                    Map<QName, Serializable> kept = new HashMap<>(properties);
                    kept.keySet().retainAll(VERSION_FLAGS);
                    kept.values().removeIf(Objects::isNull);
                    return kept;
                }
            };

    private StandardCopies() {}

    static CopyBehaviourCallback of(QName className, DictionaryService dictionary) {
        if (LEFT_OUT.contains(className)) {
            return DoNothingCopyBehaviourCallback.getInstance();
        }
        if (className.equals(ContentModel.ASPECT_VERSIONABLE)) {
            return VERSIONABLE;
        }
        return dictionary.isSubClass(className, ContentModel.TYPE_FOLDER)
                ? FOLDER
                : DefaultCopyBehaviourCallback.getInstance();
    }
}
