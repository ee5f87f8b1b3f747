package org.alfresco.service.cmr.action;

/** Several actions run one after the other as one. */
public interface CompositeAction extends Action, ActionList<Action> {}
