package org.alfresco.service.cmr.action;

import java.util.Map;

/** The values that a parameter may have. */
public interface ParameterConstraint {

    String getName();

    boolean isValidValue(String value);

    String getValueDisplayLabel(String value);

    Map<String, String> getAllowableValues();
}
