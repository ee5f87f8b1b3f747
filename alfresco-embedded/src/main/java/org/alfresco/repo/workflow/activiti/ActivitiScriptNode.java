package org.alfresco.repo.workflow.activiti;

import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** A node as a process variable: what a {@link NodeRef} becomes inside the engine. */
public class ActivitiScriptNode extends ScriptNode {
    private static final long serialVersionUID = 1L;

    public ActivitiScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        super(nodeRef, services);
    }
}
