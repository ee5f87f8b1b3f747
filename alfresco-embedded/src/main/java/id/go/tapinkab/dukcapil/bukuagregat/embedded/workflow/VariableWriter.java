package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/**
 * Turns properties into engine variables: converted to the type that the task type gives them, but
 * with no constraint checked; protected ones are ignored; unknown ones are taken as they are.
 */
final class VariableWriter {
    private final WorkflowQNameConverter names;
    private final NodeVariables nodes;

    VariableWriter(WorkflowQNameConverter names, NodeVariables nodes) {
        this.names = names;
        this.nodes = nodes;
    }

    /**
     * @param fields takes what isn't a variable of the task; null for a process, where all is
     */
    Map<String, Object> variables(
            Map<QName, Serializable> properties, TaskType type, TaskFields fields) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach(
                (name, value) -> {
                    if ((fields == null || !setField(fields, name, value))
                            && !isProtected(type, name)) {
                        variables.put(names.mapQNameToName(name), variable(type, name, value));
                    }
                });
        return variables;
    }

    /** Whether the property is one of the task's fields; sets it if so. */
    private boolean setField(TaskFields fields, QName name, Serializable value) {
        if (name.equals(WorkflowModel.PROP_DESCRIPTION)) {
            fields.description(cast(name, value, String.class));
        } else if (name.equals(WorkflowModel.PROP_PRIORITY)) {
            fields.priority(
                    value instanceof String text
                            ? Integer.parseInt(text)
                            : cast(name, value, Integer.class));
        } else if (name.equals(WorkflowModel.PROP_DUE_DATE)) {
            fields.dueDate(cast(name, value, Date.class));
        } else if (name.equals(ContentModel.PROP_OWNER)) {
            fields.owner(cast(name, value, String.class));
        } else if (name.equals(WorkflowModel.ASSOC_POOLED_ACTORS)) {
            fields.pooledActors(nodes(name, value));
        } else if (name.equals(WorkflowModel.ASSOC_PACKAGE)) {
            if (!(value instanceof NodeRef) && !fields.hasPackage()) {
                throw invalid(name, value);
            }
            return fields.hasPackage();
        } else {
            return false;
        }
        return true;
    }

    private Object variable(TaskType type, QName name, Serializable value) {
        PropertyDefinition property = type.properties().get(name);
        if (property != null) {
            Object converted = convert(property.getDataType(), value);
            return DataTypeDefinition.NODE_REF.equals(property.getDataType().getName())
                    ? nodes.wrap(converted, property.isMultiValued())
                    : converted;
        }
        AssociationDefinition association = type.associations().get(name);
        if (association != null) {
            return nodes.wrap(value, association.isTargetMany());
        }
        return value instanceof NodeRef node ? nodes.wrap(node) : value;
    }

    private static Object convert(DataTypeDefinition dataType, Serializable value) {
        if (!(value instanceof Collection<?> values)) {
            return DefaultTypeConverter.INSTANCE.convert(dataType, value);
        }
        ArrayList<Object> converted = new ArrayList<>(values.size());
        values.forEach(one -> converted.add(DefaultTypeConverter.INSTANCE.convert(dataType, one)));
        return converted;
    }

    private static boolean isProtected(TaskType type, QName name) {
        PropertyDefinition property = type.properties().get(name);
        if (property != null) {
            return property.isProtected();
        }
        AssociationDefinition association = type.associations().get(name);
        return association != null && association.isProtected();
    }

    @SuppressWarnings("unchecked") // pooled actors are nodes by their association
    private static Collection<NodeRef> nodes(QName name, Serializable value) {
        if (value instanceof NodeRef node) {
            return List.of(node);
        }
        return (Collection<NodeRef>) cast(name, value, Collection.class);
    }

    private static <T> T cast(QName name, Serializable value, Class<T> type) {
        if (value != null && !type.isInstance(value)) {
            throw invalid(name, value);
        }
        return type.cast(value);
    }

    private static WorkflowException invalid(QName name, Serializable value) {
        return new WorkflowException(
                "The value " + value + " is invalid for the task property " + name + ".");
    }
}
