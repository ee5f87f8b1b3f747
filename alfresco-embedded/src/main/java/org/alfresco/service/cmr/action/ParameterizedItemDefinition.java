package org.alfresco.service.cmr.action;

import java.util.List;

/** What an action or condition is called and takes. */
public interface ParameterizedItemDefinition {

    String getName();

    String getTitle();

    String getDescription();

    boolean getAdhocPropertiesAllowed();

    boolean hasParameterDefinitions();

    List<ParameterDefinition> getParameterDefinitions();

    ParameterDefinition getParameterDefintion(String name);
}
