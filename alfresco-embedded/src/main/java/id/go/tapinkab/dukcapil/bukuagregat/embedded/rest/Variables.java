package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Variables of processes and tasks in requests and answers: name, type, value. */
final class Variables {
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;
    private final WorkflowQNameConverter names;
    private final NodeService nodes;
    private final ServiceRegistry services;

    Variables(
            DictionaryService dictionary,
            NamespaceService namespaces,
            NodeService nodes,
            ServiceRegistry services) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.names = new WorkflowQNameConverter(namespaces);
        this.nodes = nodes;
        this.services = services;
    }

    /**
     * @param scope "local", "global" or null to say nothing of it
     */
    ObjectNode show(String formKey, String name, Object value, String scope) {
        ObjectNode shown = showInTask(formKey, name, value, scope);
        if ("".equals(value)) {
            shown.remove("value");
        }
        return shown;
    }

    /** As part of a task, where an empty text is there. */
    ObjectNode showInTask(String formKey, String name, Object value, String scope) {
        return new Json()
                .put("scope", scope)
                .put("name", name)
                .put("type", type(formKey, name, value))
                .put("value", shown(name, value))
                .object();
    }

    private Object shown(String name, Object value) {
        if (value instanceof ActivitiScriptNode node) {
            return name.equals(WorkflowConstants.PROP_INITIATOR)
                    ? nodes.getProperty(node.getNodeRef(), ContentModel.PROP_USERNAME)
                    : node.getNodeRef().toString();
        }
        if (value instanceof ActivitiScriptNodeList list) {
            return list.getNodeReferences().stream().map(NodeRef::toString).toList();
        }
        return value instanceof QName qname ? qname.toPrefixString(namespaces) : value;
    }

    /** As the task type declares it, else by the value. */
    private String type(String formKey, String name, Object value) {
        String declared = declaredType(formKey, name);
        if (declared != null) {
            return declared;
        }
        Object sample =
                value instanceof Collection<?> values && !values.isEmpty()
                        ? values.iterator().next()
                        : value;
        QName type = DataTypeDefinition.TEXT;
        if (sample instanceof ActivitiScriptNode) {
            type = DataTypeDefinition.NODE_REF;
        } else if (sample instanceof QName) {
            type = DataTypeDefinition.QNAME;
        } else if (sample instanceof Date) {
            type = DataTypeDefinition.DATETIME;
        } else if (sample instanceof Boolean) {
            type = DataTypeDefinition.BOOLEAN;
        } else if (sample instanceof Integer) {
            type = DataTypeDefinition.INT;
        } else if (sample instanceof Long) {
            type = DataTypeDefinition.LONG;
        }
        return type.toPrefixString(namespaces);
    }

    private String declaredType(String formKey, String name) {
        QName property = names.mapNameToQName(name);
        for (ClassDefinition declaring : classes(formKey)) {
            PropertyDefinition definition = declaring.getProperties().get(property);
            if (definition != null) {
                return definition.getDataType().getName().toPrefixString(namespaces);
            }
            AssociationDefinition association = declaring.getAssociations().get(property);
            if (association != null) {
                return association.getTargetClass().getName().toPrefixString(namespaces);
            }
        }
        return null;
    }

    /** The type of a task and its mandatory aspects. */
    Set<ClassDefinition> classes(String formKey) {
        Set<ClassDefinition> classes = new LinkedHashSet<>();
        TypeDefinition type =
                formKey == null ? null : dictionary.getType(names.mapNameToQName(formKey));
        if (type != null) {
            classes.add(type);
            for (AspectDefinition aspect : type.getDefaultAspects(true)) {
                classes.add(aspect);
            }
        }
        return classes;
    }

    /**
     * The value of a variable in a request, as the engine is to have it.
     *
     * @throws ApiException when a type is named that isn't the declared one
     */
    Object read(String formKey, String name, JsonNode variable) {
        String declared = declaredType(formKey, name);
        String given = Call.text(variable, "type");
        if (declared != null && given != null && !declared.equals(given)) {
            throw ApiException.badRequest("type of variable " + name + " should be " + declared);
        }
        String type = declared == null ? given : declared;
        return convert(type, plain(variable.get("value")));
    }

    private Object convert(String type, Serializable value) {
        if (type == null || value == null) {
            return value;
        }
        DataTypeDefinition dataType = dictionary.getDataType(QName.createQName(type, namespaces));
        if (dataType == null) {
            return new ActivitiScriptNode(new NodeRef(value.toString()), services);
        }
        if (value instanceof String text && dataType.getJavaClassName().equals("java.util.Date")) {
            return Json.date(text);
        }
        if (value instanceof Collection<?> values) {
            ArrayList<Object> converted = new ArrayList<>();
            values.forEach(one -> converted.add(convert(type, (Serializable) one)));
            return converted;
        }
        Object converted = DefaultTypeConverter.INSTANCE.convert(dataType, value);
        return converted instanceof NodeRef node
                ? new ActivitiScriptNode(node, services)
                : converted;
    }

    static Serializable plain(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            ArrayList<Serializable> values = new ArrayList<>();
            value.forEach(one -> values.add(plain(one)));
            return values;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.numberValue() : value.asText();
    }

    /** The parameters that start a process; what its start type doesn't declare is passed over. */
    Map<QName, Serializable> startParameters(String formKey, JsonNode variables) {
        Map<QName, Serializable> parameters = new HashMap<>();
        if (variables == null) {
            return parameters;
        }
        variables
                .fields()
                .forEachRemaining(
                        field -> {
                            QName name = names.mapNameToQName(field.getKey());
                            for (ClassDefinition declaring : classes(formKey)) {
                                Serializable value = plain(field.getValue());
                                PropertyDefinition property = declaring.getProperties().get(name);
                                if (property != null) {
                                    parameters.put(name, dated(property, value));
                                } else if (declaring.getAssociations().containsKey(name)) {
                                    parameters.put(name, authority(value));
                                }
                            }
                        });
        return parameters;
    }

    private static Serializable dated(PropertyDefinition property, Serializable value) {
        return value instanceof String text
                        && property.getDataType().getJavaClassName().equals("java.util.Date")
                ? Json.date(text)
                : value;
    }

    /** People and groups are given by name; an unknown one is left out. */
    private Serializable authority(Serializable value) {
        if (value instanceof Collection<?> values) {
            ArrayList<Serializable> found = new ArrayList<>();
            values.forEach(one -> found.add(authority((Serializable) one)));
            return found;
        }
        if (value == null) {
            return null;
        }
        return NodeRef.isNodeRef(value.toString())
                ? new NodeRef(value.toString())
                : services.getAuthorityService().getAuthorityNodeRef(value.toString());
    }
}
