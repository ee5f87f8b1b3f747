package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;

/** Which rules hold for what is in a folder: its own, and those above that are for children. */
record FolderRules(NodeService nodes, RuleNodes rules) {

    /** Inherited ones first, the outermost folder's before all. Whoever asks sees all. */
    List<Rule> rulesFor(NodeRef folder, boolean inherited) {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    List<Rule> found = new ArrayList<>();
                    if (rules.mayHaveRules(folder)) {
                        if (inherited) {
                            addInherited(folder, found, new HashSet<>());
                        }
                        add(rules.of(folder), found);
                    }
                    return found;
                });
    }

    private void addInherited(NodeRef node, List<Rule> found, Set<NodeRef> seen) {
        if (nodes.hasAspect(node, RuleModel.ASPECT_IGNORE_INHERITED_RULES) || !seen.add(node)) {
            return;
        }
        for (ChildAssociationRef parent : nodes.getParentAssocs(node)) {
            // memberships of groups are parents too
            if (parent.getParentRef() == null
                    || parent.getTypeQName().equals(ContentModel.ASSOC_MEMBER)) {
                continue;
            }
            addInherited(parent.getParentRef(), found, seen);
            add(
                    rules.of(parent.getParentRef()).stream()
                            .filter(Rule::isAppliedToChildren)
                            .toList(),
                    found);
        }
    }

    private static void add(List<Rule> more, List<Rule> found) {
        for (Rule rule : more) {
            if (!found.contains(rule)) {
                found.add(rule);
            }
        }
    }
}
