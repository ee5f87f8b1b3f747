package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or aspect: what it declares, over what its parent has. */
abstract class ClassDef implements ClassDefinition {
    private final ModelDef model;
    private final QName name;
    private final String title;
    private final String description;
    private final ClassDef parent;
    private final Boolean archive;
    private final ModelDictionary dictionary;

    final Map<QName, PropertyDefinition> ownProperties = new LinkedHashMap<>();
    final Map<QName, AssociationDefinition> ownAssociations = new LinkedHashMap<>();
    final Set<QName> ownAspects = new LinkedHashSet<>();

    private Map<QName, PropertyDefinition> properties = Map.of();
    private Map<QName, AssociationDefinition> associations = Map.of();
    private Set<QName> aspects = Set.of();

    ClassDef(
            ModelDef model,
            QName name,
            String title,
            String description,
            ClassDef parent,
            Boolean archive,
            ModelDictionary dictionary) {
        this.model = model;
        this.name = name;
        this.title = title;
        this.description = description;
        this.parent = parent;
        this.archive = archive;
        this.dictionary = dictionary;
    }

    /** To be called once all of its own is there, and the parent is complete. */
    void complete() {
        Map<QName, PropertyDefinition> allProperties = new LinkedHashMap<>();
        Map<QName, AssociationDefinition> allAssociations = new LinkedHashMap<>();
        Set<QName> allAspects = new LinkedHashSet<>();
        if (parent != null) {
            allProperties.putAll(parent.properties);
            allAssociations.putAll(parent.associations);
            allAspects.addAll(parent.aspects);
        }
        allProperties.putAll(ownProperties);
        allAssociations.putAll(ownAssociations);
        allAspects.addAll(ownAspects);
        properties = Collections.unmodifiableMap(allProperties);
        associations = Collections.unmodifiableMap(allAssociations);
        aspects = Collections.unmodifiableSet(allAspects);
    }

    /** A type. */
    static final class Type extends ClassDef implements TypeDefinition {
        Type(
                ModelDef model,
                QName name,
                String title,
                String description,
                ClassDef parent,
                Boolean archive,
                ModelDictionary dictionary) {
            super(model, name, title, description, parent, archive, dictionary);
        }

        @Override
        public boolean isAspect() {
            return false;
        }
    }

    /** An aspect. */
    static final class Aspect extends ClassDef implements AspectDefinition {
        Aspect(
                ModelDef model,
                QName name,
                String title,
                String description,
                ClassDef parent,
                Boolean archive,
                ModelDictionary dictionary) {
            super(model, name, title, description, parent, archive, dictionary);
        }

        @Override
        public boolean isAspect() {
            return true;
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

    private String kind() {
        return isAspect() ? "aspect" : "type";
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return model.label(messageLookup, null, kind(), name, "title", title);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return model.label(messageLookup, null, kind(), name, "description", description);
    }

    @Override
    public QName getParentName() {
        return parent == null ? null : parent.getName();
    }

    @Override
    public ClassDefinition getParentClassDefinition() {
        return parent;
    }

    @Override
    public Boolean getArchive() {
        return archive == null && parent != null ? parent.getArchive() : archive;
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        return properties;
    }

    @Override
    public Map<QName, Serializable> getDefaultValues() {
        Map<QName, Serializable> defaults = new LinkedHashMap<>();
        getProperties()
                .forEach(
                        (key, property) -> {
                            if (property.getDefaultValue() != null) {
                                defaults.put(key, property.getDefaultValue());
                            }
                        });
        return defaults;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        return associations;
    }

    @Override
    public boolean isContainer() {
        return !getChildAssociations().isEmpty();
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        Map<QName, ChildAssociationDefinition> children = new LinkedHashMap<>();
        getAssociations()
                .forEach(
                        (key, association) -> {
                            if (association instanceof ChildAssociationDefinition child) {
                                children.put(key, child);
                            }
                        });
        return children;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return getDefaultAspects(true);
    }

    @Override
    public List<AspectDefinition> getDefaultAspects(boolean inherited) {
        return (inherited ? getDefaultAspectNames() : ownAspects)
                .stream().map(dictionary::getAspect).toList();
    }

    /** Inherited ones too. */
    @Override
    public Set<QName> getDefaultAspectNames() {
        return aspects;
    }

    @Override
    public String toString() {
        return "ClassDef[name=" + name + "]";
    }
}
