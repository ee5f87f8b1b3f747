package org.alfresco.service.cmr.action;

/** What a condition is called and takes. */
public interface ActionConditionDefinition extends ParameterizedItemDefinition {}
