package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.util.List;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Runs each action of a composite one, each with its own conditions and timing. */
final class CompositeActionExecuter extends ActionExecuterAbstractBase {

    static final String NAME = "composite-action";

    private final ActionService actionService;

    CompositeActionExecuter(ActionService actionService) {
        this.actionService = actionService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef actionedUponNodeRef) {
        for (Action part : ((CompositeAction) action).getActions()) {
            actionService.executeAction(part, actionedUponNodeRef, true, false);
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        // takes nothing: its actions do
    }
}
