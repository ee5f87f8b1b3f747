package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.action.ParameterizedItem;

/** Parameter values by name. Two items are equal by their id. */
abstract class Parameterized implements ParameterizedItem, Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private HashMap<String, Serializable> values;

    Parameterized(String id, Map<String, Serializable> values) {
        this.id = id;
        this.values = values == null ? new HashMap<>() : new HashMap<>(values);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Serializable> getParameterValues() {
        return values;
    }

    @Override
    public Serializable getParameterValue(String name) {
        return values.get(name);
    }

    @Override
    public void setParameterValues(Map<String, Serializable> parameterValues) {
        values = parameterValues == null ? new HashMap<>() : new HashMap<>(parameterValues);
    }

    @Override
    public void setParameterValue(String name, Serializable value) {
        values.put(name, value);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Parameterized that && id.equals(that.id);
    }
}
