package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** The definitions of all loaded models. Asked for what is not there, it answers null. */
public interface DictionaryService extends MessageLookup {
    Collection<QName> getAllModels();

    ModelDefinition getModel(QName model);

    Collection<QName> getAllDataTypes();

    DataTypeDefinition getDataType(QName name);

    DataTypeDefinition getDataType(Class<?> javaClass);

    Collection<QName> getAllTypes();

    Collection<QName> getAllTypes(boolean includeInherited);

    Collection<QName> getSubTypes(QName type, boolean follow);

    Collection<QName> getTypes(QName model);

    TypeDefinition getType(QName name);

    Collection<QName> getAllAspects();

    Collection<QName> getAllAspects(boolean includeInherited);

    Collection<QName> getSubAspects(QName aspect, boolean follow);

    Collection<QName> getAspects(QName model);

    Collection<QName> getAssociations(QName model);

    AspectDefinition getAspect(QName name);

    ClassDefinition getClass(QName name);

    boolean isSubClass(QName className, QName ofClassName);

    PropertyDefinition getProperty(QName className, QName propertyName);

    Map<QName, PropertyDefinition> getPropertyDefs(QName className);

    PropertyDefinition getProperty(QName propertyName);

    Collection<QName> getAllProperties(QName dataType);

    Collection<QName> getProperties(QName model, QName dataType);

    Collection<QName> getProperties(QName model);

    AssociationDefinition getAssociation(QName associationName);

    Collection<QName> getAllAssociations();

    Collection<QName> getAllAssociations(boolean includeInherited);

    ConstraintDefinition getConstraint(QName constraintQName);

    Collection<ConstraintDefinition> getConstraints(QName model);

    Collection<ConstraintDefinition> getConstraints(QName model, boolean referenceableDefsOnly);
}
