package org.alfresco.repo.dictionary.constraint;

import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.springframework.extensions.surf.util.I18NUtil;

/** The whole value matches an expression, or must not. */
public class RegexConstraint extends AbstractConstraint {
    public static final String CONSTRAINT_REGEX_NO_MATCH = "d_dictionary.constraint.regex.no_match";
    public static final String CONSTRAINT_REGEX_MATCH = "d_dictionary.constraint.regex.match";
    public static final String CONSTRAINT_REGEX_MSG_PREFIX = "d_dictionary.constraint.regex.error.";

    private String expression;
    private boolean requiresMatch = true;
    private Pattern pattern;

    public RegexConstraint() {}

    @Override
    public String getType() {
        return "REGEX";
    }

    public String getExpression() {
        return expression;
    }

    public void setExpression(String expression) {
        this.expression = expression;
    }

    public boolean getRequiresMatch() {
        return requiresMatch;
    }

    public void setRequiresMatch(boolean requiresMatch) {
        this.requiresMatch = requiresMatch;
    }

    @Override
    public Map<String, Object> getParameters() {
        Map<String, Object> parameters = super.getParameters();
        parameters.put("expression", expression);
        parameters.put("requiresMatch", requiresMatch);
        return parameters;
    }

    @Override
    public void initialize() {
        checkPropertyNotNull("expression", expression);
        pattern = Pattern.compile(expression);
    }

    @Override
    protected void evaluateSingleValue(Object value) {
        String text = DefaultTypeConverter.INSTANCE.convert(String.class, value);
        if (pattern.matcher(text).matches() != requiresMatch) {
            String own =
                    CONSTRAINT_REGEX_MSG_PREFIX + String.valueOf(getShortName()).replace(':', '_');
            String key = requiresMatch ? CONSTRAINT_REGEX_NO_MATCH : CONSTRAINT_REGEX_MATCH;
            throw new ConstraintException(
                    I18NUtil.getMessage(own) == null ? key : own, text, expression);
        }
    }
}
