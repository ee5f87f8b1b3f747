package org.alfresco.service.cmr.dictionary;

import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property of a class. */
public interface PropertyDefinition extends ClassAttributeDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getDescription();

    String getTitle(MessageLookup messageLookup);

    String getTitle(MessageLookup messageLookup, Locale locale);

    String getDescription(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup, Locale locale);

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isOverride();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isMandatoryEnforced();

    boolean isProtected();

    boolean isIndexed();

    List<ConstraintDefinition> getConstraints();
}
