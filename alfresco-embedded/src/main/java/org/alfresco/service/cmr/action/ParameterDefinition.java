package org.alfresco.service.cmr.action;

import org.alfresco.service.namespace.QName;

/** One parameter that an action or condition takes. */
public interface ParameterDefinition {

    String getName();

    QName getType();

    boolean isMultiValued();

    boolean isMandatory();

    String getDisplayLabel();

    String getParameterConstraintName();
}
