package org.alfresco.repo.workflow.activiti;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Several nodes as one process variable. */
public class ActivitiScriptNodeList extends ArrayList<ActivitiScriptNode> {
    private static final long serialVersionUID = 1L;

    public ActivitiScriptNodeList() {}

    public List<NodeRef> getNodeReferences() {
        List<NodeRef> nodes = new ArrayList<>(size());
        for (ActivitiScriptNode node : this) {
            nodes.add(node.getNodeRef());
        }
        return nodes;
    }

    /** Declared here so that expressions can read {@code list.size()}. */
    @Override
    public int size() {
        return super.size();
    }
}
