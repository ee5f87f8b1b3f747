package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property of a class. */
record PropertyDef(
        ModelDef model,
        ClassDef container,
        QName name,
        String title,
        String description,
        DataTypeDef dataType,
        String defaultValue,
        boolean override,
        boolean multiple,
        boolean mandatory,
        boolean enforced,
        boolean isProtected,
        boolean indexed,
        List<ConstraintDefinition> constraints)
        implements PropertyDefinition {

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return getTitle(messageLookup, null);
    }

    @Override
    public String getTitle(MessageLookup messageLookup, Locale locale) {
        return model.label(messageLookup, locale, "property", name, "title", title);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return getDescription(messageLookup, null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup, Locale locale) {
        return model.label(messageLookup, locale, "property", name, "description", description);
    }

    @Override
    public String getDefaultValue() {
        return defaultValue;
    }

    @Override
    public DataTypeDefinition getDataType() {
        return dataType;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return container;
    }

    @Override
    public boolean isOverride() {
        return override;
    }

    @Override
    public boolean isMultiValued() {
        return multiple;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }

    @Override
    public boolean isMandatoryEnforced() {
        return enforced;
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    @Override
    public boolean isIndexed() {
        return indexed;
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }

    @Override
    public String toString() {
        return "Name: "
                + name
                + "\nTitle: "
                + title
                + "\nDescription: "
                + description
                + "\nDefault Value: "
                + defaultValue
                + "\nDataType Name: "
                + dataType.name()
                + "\nContainerClass Name: "
                + container.getName()
                + "\nisMultiValued: "
                + multiple
                + "\nisMandatory: "
                + mandatory
                + "\nisMandatoryEnforced: "
                + enforced
                + "\nisProtected: "
                + isProtected
                + "\nisIndexed: "
                + indexed;
    }

    /** Records compare all components; the container would lead back here. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyDef property
                && name.equals(property.name)
                && container.getName().equals(property.container.getName());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
