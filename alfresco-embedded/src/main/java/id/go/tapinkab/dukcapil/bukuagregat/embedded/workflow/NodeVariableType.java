package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** Stores a node as the text of its reference. */
final class NodeVariableType implements VariableType {
    private final ServiceRegistry services;

    NodeVariableType(ServiceRegistry services) {
        this.services = services;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNode";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value == null || value instanceof ActivitiScriptNode;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(
                value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
    }

    @Override
    public Object getValue(ValueFields fields) {
        String text = fields.getTextValue();
        return text == null ? null : new ActivitiScriptNode(new NodeRef(text), services);
    }
}
