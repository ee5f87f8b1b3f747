package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A peer association. */
class AssociationDef implements AssociationDefinition {
    /** One end. */
    record End(QName role, boolean mandatory, boolean enforced, boolean many) {}

    private final ModelDef model;
    private final ClassDef sourceClass;
    private final QName name;
    private final String title;
    private final String description;
    private final boolean isProtected;
    private final End source;
    private final End target;
    private final ModelDictionary dictionary;
    private final QName targetClass;

    AssociationDef(
            ModelDef model,
            ClassDef sourceClass,
            QName name,
            String title,
            String description,
            boolean isProtected,
            End source,
            End target,
            QName targetClass,
            ModelDictionary dictionary) {
        this.model = model;
        this.sourceClass = sourceClass;
        this.name = name;
        this.title = title;
        this.description = description;
        this.isProtected = isProtected;
        this.source = source;
        this.target = target;
        this.targetClass = targetClass;
        this.dictionary = dictionary;
    }

    /** A child association. */
    static final class Child extends AssociationDef implements ChildAssociationDefinition {
        private final String requiredChildName;
        private final boolean duplicate;
        private final boolean propagateTimestamps;

        Child(
                ModelDef model,
                ClassDef sourceClass,
                QName name,
                String title,
                String description,
                boolean isProtected,
                End source,
                End target,
                QName targetClass,
                ModelDictionary dictionary,
                String requiredChildName,
                boolean duplicate,
                boolean propagateTimestamps) {
            super(
                    model,
                    sourceClass,
                    name,
                    title,
                    description,
                    isProtected,
                    source,
                    target,
                    targetClass,
                    dictionary);
            this.requiredChildName = requiredChildName;
            this.duplicate = duplicate;
            this.propagateTimestamps = propagateTimestamps;
        }

        @Override
        public boolean isChild() {
            return true;
        }

        @Override
        public String getRequiredChildName() {
            return requiredChildName;
        }

        @Override
        public boolean getDuplicateChildNamesAllowed() {
            return duplicate;
        }

        @Override
        public boolean getPropagateTimestamps() {
            return propagateTimestamps;
        }
    }

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
        return model.label(messageLookup, null, "association", name, "title", title);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return model.label(messageLookup, null, "association", name, "description", description);
    }

    @Override
    public boolean isChild() {
        return false;
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    @Override
    public ClassDefinition getSourceClass() {
        return sourceClass;
    }

    @Override
    public QName getSourceRoleName() {
        return source.role();
    }

    @Override
    public boolean isSourceMandatory() {
        return source.mandatory();
    }

    @Override
    public boolean isSourceMany() {
        return source.many();
    }

    /** Looked up now: it may be of a class declared further down. */
    @Override
    public ClassDefinition getTargetClass() {
        return dictionary.getClass(targetClass);
    }

    @Override
    public QName getTargetRoleName() {
        return target.role();
    }

    @Override
    public boolean isTargetMandatory() {
        return target.mandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return target.enforced();
    }

    @Override
    public boolean isTargetMany() {
        return target.many();
    }

    @Override
    public String toString() {
        return "Association[ class=ClassDef[name="
                + sourceClass.getName()
                + "], name="
                + name
                + ", target class="
                + targetClass
                + ", source role="
                + source.role()
                + ", target role="
                + target.role()
                + "]";
    }
}
