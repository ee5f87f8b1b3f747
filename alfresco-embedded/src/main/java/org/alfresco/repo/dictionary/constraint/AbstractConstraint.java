package org.alfresco.repo.dictionary.constraint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;

/** Checks one value, or each of a collection; null passes. */
public abstract class AbstractConstraint implements Constraint {
    public static final String ERR_PROP_NOT_SET = "d_dictionary.constraint.err.property_not_set";
    public static final String ERR_EVALUATE_EXCEPTION =
            "d_dictionary.constraint.err.evaluate_exception";

    private String shortName;
    private String title;

    public AbstractConstraint() {}

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public String getType() {
        return getClass().getName();
    }

    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public Map<String, Object> getParameters() {
        return new LinkedHashMap<>();
    }

    @Override
    public void initialize() {}

    protected void checkPropertyNotNull(String name, Object value) {
        if (value == null) {
            throw new DictionaryException(ERR_PROP_NOT_SET, name, getShortName());
        }
    }

    /**
     * Checks the value.
     *
     * @throws ConstraintException when it does not pass
     */
    @Override
    public final void evaluate(Object value) {
        if (value instanceof Collection<?> values) {
            values.stream().filter(each -> each != null).forEach(this::evaluateSingleValue);
        } else if (value != null) {
            evaluateSingleValue(value);
        }
    }

    protected abstract void evaluateSingleValue(Object value);
}
