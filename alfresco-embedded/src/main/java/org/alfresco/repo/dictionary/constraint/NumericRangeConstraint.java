package org.alfresco.repo.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;

/** The number lies in a range, both ends allowed. */
public class NumericRangeConstraint extends AbstractConstraint {
    private double minValue = -Double.MAX_VALUE;
    private double maxValue = Double.MAX_VALUE;

    public NumericRangeConstraint() {}

    @Override
    public String getType() {
        return "MINMAX";
    }

    public double getMinValue() {
        return minValue;
    }

    public void setMinValue(double minValue) {
        if (minValue > maxValue) {
            throw new DictionaryException(
                    "d_dictionary.constraint.numeric_range.invalid_min_value", minValue);
        }
        this.minValue = minValue;
    }

    public double getMaxValue() {
        return maxValue;
    }

    public void setMaxValue(double maxValue) {
        if (maxValue < minValue) {
            throw new DictionaryException(
                    "d_dictionary.constraint.numeric_range.invalid_max_value", maxValue);
        }
        this.maxValue = maxValue;
    }

    @Override
    public Map<String, Object> getParameters() {
        Map<String, Object> parameters = super.getParameters();
        parameters.put("minValue", minValue);
        parameters.put("maxValue", maxValue);
        return parameters;
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        double number;
        try {
            number = DefaultTypeConverter.INSTANCE.convert(Double.class, value);
        } catch (NumberFormatException e) {
            throw new ConstraintException(
                    "d_dictionary.constraint.numeric_range.non_numeric", value);
        }
        if (number < minValue || number > maxValue) {
            throw new ConstraintException(
                    "d_dictionary.constraint.numeric_range.invalid_value",
                    value,
                    minValue,
                    maxValue);
        }
    }
}
