package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A constraint as a model declares it. */
public interface ConstraintDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getDescription();

    String getTitle(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup);

    Constraint getConstraint();

    QName getRef();
}
