package org.alfresco.repo.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;

/** The text is as long as this, both ends allowed. */
public class StringLengthConstraint extends AbstractConstraint {
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;

    public StringLengthConstraint() {}

    @Override
    public String getType() {
        return "LENGTH";
    }

    public int getMinLength() {
        return minLength;
    }

    public void setMinLength(int minValue) {
        if (minValue > maxLength || minValue < 0) {
            throw new DictionaryException(
                    "d_dictionary.constraint.string_length.invalid_min_length", minValue);
        }
        this.minLength = minValue;
    }

    public int getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(int maxValue) {
        if (maxValue < minLength) {
            throw new DictionaryException(
                    "d_dictionary.constraint.string_length.invalid_max_length", maxValue);
        }
        this.maxLength = maxValue;
    }

    @Override
    public Map<String, Object> getParameters() {
        Map<String, Object> parameters = super.getParameters();
        parameters.put("minLength", minLength);
        parameters.put("maxLength", maxLength);
        return parameters;
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        String text = DefaultTypeConverter.INSTANCE.convert(String.class, value);
        if (text.length() < minLength || text.length() > maxLength) {
            String shown = text.length() > 20 ? text.substring(0, 17) + "..." : text;
            throw new ConstraintException(
                    "d_dictionary.constraint.string_length.invalid_length",
                    shown,
                    minLength,
                    maxLength);
        }
    }
}
