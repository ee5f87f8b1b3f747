package org.alfresco.service.cmr.action;

import java.util.Set;
import org.alfresco.service.namespace.QName;

/** What an action is called, takes, and may be run on. */
public interface ActionDefinition extends ParameterizedItemDefinition {

    Set<QName> getApplicableTypes();

    boolean getTrackStatus();
}
