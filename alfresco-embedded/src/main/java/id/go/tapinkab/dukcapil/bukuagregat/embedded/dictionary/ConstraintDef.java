package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A constraint; {@code ref} names the one it stands for, null when it is declared in place. */
record ConstraintDef(
        ModelDef model,
        QName name,
        String title,
        String description,
        Constraint constraint,
        QName ref)
        implements ConstraintDefinition {
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
        return model.label(messageLookup, null, "constraint", name, "title", title);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return model.label(messageLookup, null, "constraint", name, "description", description);
    }

    @Override
    public Constraint getConstraint() {
        return constraint;
    }

    @Override
    public QName getRef() {
        return ref;
    }
}
