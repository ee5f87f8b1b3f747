package org.alfresco.repo.action;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.springframework.extensions.surf.util.I18NUtil;

/** Declares parameters and checks that the mandatory ones are there. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {

    protected static final String DISPLAY_LABEL = "display-label";

    protected boolean adhocPropertiesAllowed;
    protected RuntimeActionService runtimeActionService;

    public ParameterizedItemAbstractBase() {}

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[name=" + name + "]";
    }

    /** The definitions that {@link #addParameterDefinitions} adds. */
    protected List<ParameterDefinition> getParameterDefintions() {
        List<ParameterDefinition> definitions = new ArrayList<>();
        addParameterDefinitions(definitions);
        return definitions;
    }

    /** To be implemented: adds what the item takes. */
    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }

    /** {@code <bean id>.title} */
    protected String getTitleKey() {
        return name + ".title";
    }

    /** {@code <bean id>.description} */
    protected String getDescriptionKey() {
        return name + ".description";
    }

    public void setAdhocPropertiesAllowed(boolean adhocPropertiesAllowed) {
        this.adhocPropertiesAllowed = adhocPropertiesAllowed;
    }

    protected boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    /** The message {@code <bean id>.<parameter>.display-label}; null without one. */
    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL);
    }

    /**
     * Throws for the first mandatory parameter without a value.
     *
     * @throws RuleServiceException naming the parameter and the item
     */
    protected void checkMandatoryProperties(
            ParameterizedItem ruleItem, ParameterizedItemDefinition ruleItemDefinition) {
        for (ParameterDefinition definition : ruleItemDefinition.getParameterDefinitions()) {
            if (definition.isMandatory()
                    && ruleItem.getParameterValue(definition.getName()) == null) {
                throw new RuleServiceException(
                        MessageFormat.format(
                                "A value for the mandatory parameter {0} has not been set on the"
                                        + " rule item {1}",
                                definition.getName(), ruleItemDefinition.getName()));
            }
        }
    }
}
