package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ActionModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Keeps rules where ACS does: aspect rule:rules on the folder, a rule:ruleFolder below it, a
 * rule:rule in that for each. Other than on ACS the action is one property, not nodes.
 */
final class RuleNodes {

    private static final QName STORED_ACTION =
            QName.createQName("http://www.tapinkab.go.id/model/embedded/1.0", "ruleAction");

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    RuleNodes(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    /** Creates or updates the rule's node and notes it in the rule. */
    void save(NodeRef folder, Rule rule) {
        if (rule.getNodeRef() == null) {
            rule.setNodeRef(
                    nodeService
                            .createNode(
                                    folderOfRules(folder),
                                    ContentModel.ASSOC_CONTAINS,
                                    QName.createQName(
                                            RuleModel.RULE_MODEL_URI, "rules" + UUID.randomUUID()),
                                    RuleModel.TYPE_RULE)
                            .getChildRef());
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, rule.getTitle());
        properties.put(ContentModel.PROP_DESCRIPTION, rule.getDescription());
        properties.put(
                RuleModel.PROP_RULE_TYPE,
                rule.getRuleTypes() == null ? null : new ArrayList<>(rule.getRuleTypes()));
        properties.put(RuleModel.PROP_APPLY_TO_CHILDREN, rule.isAppliedToChildren());
        properties.put(RuleModel.PROP_EXECUTE_ASYNC, rule.getExecuteAsynchronously());
        properties.put(RuleModel.PROP_DISABLED, rule.getRuleDisabled());
        properties.put(STORED_ACTION, written(rule.getAction()));
        nodeService.addProperties(rule.getNodeRef(), properties);
    }

    private NodeRef folderOfRules(NodeRef folder) {
        if (!nodeService.hasAspect(folder, RuleModel.ASPECT_RULES)) {
            nodeService.addAspect(folder, RuleModel.ASPECT_RULES, null);
        }
        List<ChildAssociationRef> there = ruleFolders(folder);
        if (!there.isEmpty()) {
            return there.get(0).getChildRef();
        }
        return nodeService
                .createNode(
                        folder,
                        RuleModel.ASSOC_RULE_FOLDER,
                        RuleModel.ASSOC_RULE_FOLDER,
                        ContentModel.TYPE_SYSTEM_FOLDER)
                .getChildRef();
    }

    private List<ChildAssociationRef> ruleFolders(NodeRef folder) {
        return nodeService.getChildAssocs(
                folder, RuleModel.ASSOC_RULE_FOLDER, RegexQNamePattern.MATCH_ALL);
    }

    /** The rules of the folder itself, in the order in which they were saved. */
    List<Rule> of(NodeRef folder) {
        if (!nodeService.hasAspect(folder, RuleModel.ASPECT_RULES)) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        for (ChildAssociationRef ruleFolder : ruleFolders(folder)) {
            for (ChildAssociationRef rule :
                    nodeService.getChildAssocs(
                            ruleFolder.getChildRef(),
                            RegexQNamePattern.MATCH_ALL,
                            RegexQNamePattern.MATCH_ALL)) {
                rules.add(read(rule.getChildRef()));
            }
        }
        return rules;
    }

    /** Whether rules may hang on it: rule folders and actions have none. */
    boolean mayHaveRules(NodeRef node) {
        if (!nodeService.exists(node)) {
            return false;
        }
        QName type = nodeService.getType(node);
        return !dictionaryService.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER)
                && !type.equals(RuleModel.TYPE_RULE)
                && !type.getNamespaceURI().equals(ActionModel.ACTION_MODEL_URI);
    }

    Rule read(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        Rule rule = new Rule(node);
        rule.setTitle((String) properties.get(ContentModel.PROP_TITLE));
        rule.setDescription((String) properties.get(ContentModel.PROP_DESCRIPTION));
        rule.setRuleTypes(types(properties.get(RuleModel.PROP_RULE_TYPE)));
        rule.applyToChildren(is(properties.get(RuleModel.PROP_APPLY_TO_CHILDREN)));
        rule.setExecuteAsynchronously(is(properties.get(RuleModel.PROP_EXECUTE_ASYNC)));
        rule.setRuleDisabled(is(properties.get(RuleModel.PROP_DISABLED)));
        rule.setAction(action((String) properties.get(STORED_ACTION)));
        return rule;
    }

    /** The folder that the rule is kept on. */
    NodeRef owner(NodeRef rule) {
        NodeRef ruleFolder = nodeService.getPrimaryParent(rule).getParentRef();
        return nodeService.getPrimaryParent(ruleFolder).getParentRef();
    }

    void remove(NodeRef folder, NodeRef rule) {
        nodeService.deleteNode(rule);
        if (of(folder).isEmpty()) {
            removeAll(folder);
        }
    }

    void removeAll(NodeRef folder) {
        for (ChildAssociationRef ruleFolder : ruleFolders(folder)) {
            nodeService.deleteNode(ruleFolder.getChildRef());
        }
        nodeService.removeAspect(folder, RuleModel.ASPECT_RULES);
    }

    private static boolean is(Serializable value) {
        return value != null && Boolean.parseBoolean(value.toString());
    }

    private static List<String> types(Serializable value) {
        List<String> types = new ArrayList<>();
        if (value instanceof Iterable<?> many) {
            many.forEach(type -> types.add((String) type));
        } else if (value != null) {
            types.add((String) value);
        }
        return types;
    }

    private static String written(Action action) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(action);
        } catch (IOException e) {
            throw new RuleServiceException("The rule's action cannot be stored", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static Action action(String written) {
        try (ObjectInputStream in =
                new ObjectInputStream(
                        new ByteArrayInputStream(Base64.getDecoder().decode(written)))) {
            return (Action) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new RuleServiceException("The rule's action cannot be read", e);
        }
    }
}
