package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.CompositeAction;

/** Actions run one after the other as one. */
final class EmbeddedCompositeAction extends EmbeddedAction implements CompositeAction {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Action> actions = new ArrayList<>();

    EmbeddedCompositeAction(String id, String creator) {
        super(id, CompositeActionExecuter.NAME, null, creator);
    }

    @Override
    public boolean hasActions() {
        return !actions.isEmpty();
    }

    @Override
    public void addAction(Action action) {
        actions.add(action);
    }

    @Override
    public void addAction(int index, Action action) {
        actions.add(index, action);
    }

    @Override
    public void setAction(int index, Action action) {
        actions.set(index, action);
    }

    @Override
    public int indexOfAction(Action action) {
        return actions.indexOf(action);
    }

    @Override
    public List<Action> getActions() {
        return actions;
    }

    @Override
    public Action getAction(int index) {
        return actions.get(index);
    }

    @Override
    public void removeAction(Action action) {
        actions.remove(action);
    }

    @Override
    public void removeAllActions() {
        actions.clear();
    }
}
