package org.alfresco.repo.dictionary.constraint;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;

/**
 * The value is one of a list. Labels: {@code listconstraint.<prefix>_<name>.<VALUE>}, blanks in it
 * written with a backslash.
 */
public class ListOfValuesConstraint extends AbstractConstraint {
    public static final String CONSTRAINT_TYPE = "LIST";
    public static final String CASE_SENSITIVE_PARAM = "caseSensitive";
    public static final String ALLOWED_VALUES_PARAM = "allowedValues";
    public static final String SORTED_PARAM = "sorted";

    protected boolean caseSensitive = true;
    protected boolean sorted;

    private List<String> allowedValues = List.of();

    public ListOfValuesConstraint() {}

    @Override
    public String getType() {
        return CONSTRAINT_TYPE;
    }

    public List<String> getAllowedValues() {
        return sorted ? allowedValues.stream().sorted().toList() : allowedValues;
    }

    protected List<String> getRawAllowedValues() {
        return allowedValues;
    }

    /**
     * The label of a value; the value itself when there is no message, null when it is not allowed.
     */
    public String getDisplayLabel(String constraintAllowableValue, MessageLookup messageLookup) {
        if (!allowedValues.contains(constraintAllowableValue)) {
            return null;
        }
        String key = "listconstraint." + getShortName() + "." + constraintAllowableValue;
        String message = messageLookup.getMessage(key.replace(':', '_'));
        return message == null ? constraintAllowableValue : message;
    }

    public void setAllowedValues(List<String> allowedValues) {
        if (allowedValues == null || allowedValues.isEmpty()) {
            throw new DictionaryException("d_dictionary.constraint.list_of_values.no_values");
        }
        this.allowedValues = List.copyOf(allowedValues);
    }

    public boolean isCaseSensitive() {
        return caseSensitive;
    }

    public void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    public boolean isSorted() {
        return sorted;
    }

    public void setSorted(boolean sorted) {
        this.sorted = sorted;
    }

    @Override
    public void initialize() {
        checkPropertyNotNull(ALLOWED_VALUES_PARAM, allowedValues.isEmpty() ? null : allowedValues);
    }

    @Override
    public Map<String, Object> getParameters() {
        Map<String, Object> parameters = super.getParameters();
        parameters.put(CASE_SENSITIVE_PARAM, caseSensitive);
        parameters.put(ALLOWED_VALUES_PARAM, allowedValues);
        parameters.put(SORTED_PARAM, sorted);
        return parameters;
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        String text = DefaultTypeConverter.INSTANCE.convert(String.class, value);
        boolean allowed =
                allowedValues.stream()
                        .anyMatch(
                                each ->
                                        caseSensitive
                                                ? each.equals(text)
                                                : each.equalsIgnoreCase(text));
        if (!allowed) {
            throw new ConstraintException(
                    "d_dictionary.constraint.list_of_values.invalid_value", value);
        }
    }
}
