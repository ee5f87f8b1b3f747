package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** The conditions offered, under ACS's names: no-condition, is-subtype, compare-mime-type. */
final class Conditions {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    Conditions(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    /**
     * @throws UnsupportedOperationException for another condition, naming it
     */
    boolean holds(ActionCondition condition, NodeRef node) {
        boolean met =
                switch (condition.getActionConditionDefinitionName()) {
                    case "no-condition" -> true;
                    case "is-subtype" ->
                            nodeService.exists(node)
                                    && dictionaryService.isSubClass(
                                            nodeService.getType(node),
                                            name(condition.getParameterValue("type")));
                    case "compare-mime-type" ->
                            nodeService.exists(node)
                                    && Objects.equals(
                                            condition.getParameterValue("value"),
                                            mimetype(condition, node));
                    default ->
                            throw new UnsupportedOperationException(
                                    "Action condition "
                                            + condition.getActionConditionDefinitionName());
                };
        return met != condition.getInvertCondition();
    }

    private String mimetype(ActionCondition condition, NodeRef node) {
        Serializable property = condition.getParameterValue("property");
        QName name = property == null ? ContentModel.PROP_CONTENT : name(property);
        return nodeService.getProperty(node, name) instanceof ContentData content
                ? content.getMimetype()
                : null;
    }

    private static QName name(Serializable value) {
        return value instanceof QName name ? name : QName.createQName(String.valueOf(value));
    }
}
