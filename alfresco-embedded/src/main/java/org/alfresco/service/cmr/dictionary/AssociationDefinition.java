package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** An association of a class. */
public interface AssociationDefinition extends ClassAttributeDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getDescription();

    String getTitle(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup);

    boolean isChild();

    boolean isProtected();

    ClassDefinition getSourceClass();

    QName getSourceRoleName();

    boolean isSourceMandatory();

    boolean isSourceMany();

    ClassDefinition getTargetClass();

    QName getTargetRoleName();

    boolean isTargetMandatory();

    boolean isTargetMandatoryEnforced();

    boolean isTargetMany();
}
