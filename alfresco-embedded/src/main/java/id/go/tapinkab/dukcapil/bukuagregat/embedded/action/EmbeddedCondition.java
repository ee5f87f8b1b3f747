package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.action.ActionCondition;

/** A condition by the name of its definition. */
final class EmbeddedCondition extends Parameterized implements ActionCondition {

    private static final long serialVersionUID = 1L;

    private final String definition;
    private boolean inverted;

    EmbeddedCondition(String id, String definition, Map<String, Serializable> values) {
        super(id, values);
        this.definition = definition;
    }

    @Override
    public String getActionConditionDefinitionName() {
        return definition;
    }

    @Override
    public void setInvertCondition(boolean invertCondition) {
        inverted = invertCondition;
    }

    @Override
    public boolean getInvertCondition() {
        return inverted;
    }
}
