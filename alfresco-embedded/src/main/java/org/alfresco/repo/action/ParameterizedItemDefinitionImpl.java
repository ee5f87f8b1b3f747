package org.alfresco.repo.action;

import java.io.Serializable;
import java.util.List;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.springframework.extensions.surf.util.I18NUtil;

/** What an action or condition is called, by keys into the message bundles, and takes. */
public abstract class ParameterizedItemDefinitionImpl
        implements ParameterizedItemDefinition, Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private String titleKey;
    private String descriptionKey;
    private boolean adhocPropertiesAllowed;
    private transient List<ParameterDefinition> parameterDefinitions = List.of();

    public ParameterizedItemDefinitionImpl(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setTitleKey(String title) {
        this.titleKey = title;
    }

    /** Null without a message for the key. */
    @Override
    public String getTitle() {
        return I18NUtil.getMessage(titleKey);
    }

    public void setDescriptionKey(String descriptionKey) {
        this.descriptionKey = descriptionKey;
    }

    /** Null without a message for the key. */
    @Override
    public String getDescription() {
        return I18NUtil.getMessage(descriptionKey);
    }

    @Override
    public boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    public void setAdhocPropertiesAllowed(boolean adhocPropertiesAllowed) {
        this.adhocPropertiesAllowed = adhocPropertiesAllowed;
    }

    public void setParameterDefinitions(List<ParameterDefinition> parameterDefinitions) {
        this.parameterDefinitions = List.copyOf(parameterDefinitions);
    }

    @Override
    public boolean hasParameterDefinitions() {
        return !parameterDefinitions.isEmpty();
    }

    @Override
    public List<ParameterDefinition> getParameterDefinitions() {
        return parameterDefinitions;
    }

    @Override
    public ParameterDefinition getParameterDefintion(String name) {
        return parameterDefinitions.stream()
                .filter(definition -> definition.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
