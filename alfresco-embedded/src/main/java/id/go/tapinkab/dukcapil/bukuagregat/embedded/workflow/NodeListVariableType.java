package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** Stores nodes as their references, one a line, in bytes because text columns have a limit. */
final class NodeListVariableType implements VariableType {
    private final ServiceRegistry services;

    NodeListVariableType(ServiceRegistry services) {
        this.services = services;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNodeList";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value == null || value instanceof ActivitiScriptNodeList;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        if (value == null) {
            fields.setBytes(null);
            return;
        }
        String lines =
                ((ActivitiScriptNodeList) value)
                        .getNodeReferences().stream().map(NodeRef::toString).collect(joining("\n"));
        fields.setBytes(lines.getBytes(US_ASCII));
    }

    @Override
    public Object getValue(ValueFields fields) {
        byte[] bytes = fields.getBytes();
        if (bytes == null) {
            return null;
        }
        ActivitiScriptNodeList nodes = new ActivitiScriptNodeList();
        new String(bytes, US_ASCII)
                .lines()
                .forEach(line -> nodes.add(new ActivitiScriptNode(new NodeRef(line), services)));
        return nodes;
    }
}
