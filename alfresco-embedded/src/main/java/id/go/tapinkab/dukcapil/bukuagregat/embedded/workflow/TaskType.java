package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/**
 * The type of a task.
 *
 * @param properties its properties and those of its mandatory aspects
 * @param associations its associations and those of its mandatory aspects
 */
record TaskType(
        TypeDefinition definition,
        Map<QName, PropertyDefinition> properties,
        Map<QName, AssociationDefinition> associations) {

    static TaskType of(TypeDefinition type) {
        Map<QName, PropertyDefinition> properties = new HashMap<>();
        Map<QName, AssociationDefinition> associations = new HashMap<>();
        for (AspectDefinition aspect : type.getDefaultAspects(true)) {
            properties.putAll(aspect.getProperties());
            associations.putAll(aspect.getAssociations());
        }
        properties.putAll(type.getProperties());
        associations.putAll(type.getAssociations());
        return new TaskType(type, properties, associations);
    }

    boolean names(QName attribute) {
        return properties.containsKey(attribute) || associations.containsKey(attribute);
    }
}
