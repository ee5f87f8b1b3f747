package org.alfresco.repo.action;

import org.alfresco.repo.action.executer.ActionExecuter;

/** Where executers announce themselves. */
public interface RuntimeActionService {

    void registerActionExecuter(ActionExecuter actionExecuter);
}
