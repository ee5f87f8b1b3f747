package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The models of one repository. Models are loaded at start-up, by one thread, and only read
 * afterwards.
 */
final class ModelDictionary implements DictionaryService, LoadedModels {
    private static final Map<QName, Class<?>> JAVA_CLASSES = javaClasses();

    final Map<QName, ModelDef> models = new LinkedHashMap<>();
    final Map<QName, DataTypeDef> dataTypes = new LinkedHashMap<>();
    final Map<QName, ClassDef> classes = new LinkedHashMap<>();
    final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
    final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    final Map<QName, ConstraintDef> constraints = new LinkedHashMap<>();

    private final NamespaceService namespaces;

    ModelDictionary(NamespaceService namespaces) {
        this.namespaces = namespaces;
        namespaces.registerNamespace(NamespaceService.DEFAULT_PREFIX, NamespaceService.DEFAULT_URI);
        namespaces.registerNamespace(
                NamespaceService.DICTIONARY_MODEL_PREFIX,
                NamespaceService.DICTIONARY_MODEL_1_0_URI);
        ModelDef model =
                new ModelDef(
                        QName.createQName(
                                NamespaceService.DICTIONARY_MODEL_PREFIX, "dictionary", namespaces),
                        "Data types",
                        null,
                        new Date(0),
                        "1.0",
                        Map.of(
                                NamespaceService.DICTIONARY_MODEL_1_0_URI,
                                NamespaceService.DICTIONARY_MODEL_PREFIX),
                        Map.of());
        models.put(model.name(), model);
        JAVA_CLASSES.forEach(
                (name, java) -> dataTypes.put(name, new DataTypeDef(model, name, java.getName())));
    }

    private static Map<QName, Class<?>> javaClasses() {
        Map<QName, Class<?>> classes = new LinkedHashMap<>();
        classes.put(DataTypeDefinition.ANY, Object.class);
        classes.put(DataTypeDefinition.TEXT, String.class);
        classes.put(DataTypeDefinition.MLTEXT, MLText.class);
        classes.put(DataTypeDefinition.CONTENT, ContentData.class);
        classes.put(DataTypeDefinition.INT, Integer.class);
        classes.put(DataTypeDefinition.LONG, Long.class);
        classes.put(DataTypeDefinition.FLOAT, Float.class);
        classes.put(DataTypeDefinition.DOUBLE, Double.class);
        classes.put(DataTypeDefinition.DATE, Date.class);
        classes.put(DataTypeDefinition.DATETIME, Date.class);
        classes.put(DataTypeDefinition.BOOLEAN, Boolean.class);
        classes.put(DataTypeDefinition.QNAME, QName.class);
        classes.put(DataTypeDefinition.CATEGORY, NodeRef.class);
        classes.put(DataTypeDefinition.NODE_REF, NodeRef.class);
        classes.put(DataTypeDefinition.CHILD_ASSOC_REF, ChildAssociationRef.class);
        classes.put(DataTypeDefinition.ASSOC_REF, AssociationRef.class);
        classes.put(DataTypeDefinition.PATH, Path.class);
        classes.put(DataTypeDefinition.LOCALE, Locale.class);
        return classes;
    }

    @Override
    public void load(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new DictionaryException(
                        "Model file " + resource + " is not on the class path");
            }
            new ModelReader(this, namespaces).read(stream, resource);
        } catch (IOException e) {
            throw new DictionaryException("Model file " + resource + " cannot be read", e);
        }
    }

    @Override
    public Collection<QName> getAllModels() {
        return List.copyOf(models.keySet());
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return models.get(model);
    }

    @Override
    public Collection<QName> getAllDataTypes() {
        return List.copyOf(dataTypes.keySet());
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return dataTypes.get(name);
    }

    @Override
    public DataTypeDefinition getDataType(Class<?> javaClass) {
        return dataTypes.values().stream()
                .filter(each -> each.javaClassName().equals(javaClass.getName()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<QName> getAllTypes() {
        return names(ClassDef.Type.class, null);
    }

    @Override
    public Collection<QName> getAllTypes(boolean includeInherited) {
        return getAllTypes();
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return names(ClassDef.Type.class, model);
    }

    @Override
    public Collection<QName> getAllAspects() {
        return names(ClassDef.Aspect.class, null);
    }

    @Override
    public Collection<QName> getAllAspects(boolean includeInherited) {
        return getAllAspects();
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return names(ClassDef.Aspect.class, model);
    }

    private List<QName> names(Class<? extends ClassDef> kind, QName model) {
        return classes.values().stream()
                .filter(
                        each ->
                                kind.isInstance(each)
                                        && (model == null
                                                || each.getModel().getName().equals(model)))
                .map(ClassDef::getName)
                .toList();
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return below(getAllTypes(), type, follow);
    }

    @Override
    public Collection<QName> getSubAspects(QName aspect, boolean follow) {
        return below(getAllAspects(), aspect, follow);
    }

    /** With a class itself, as ACS has it. */
    private Set<QName> below(Collection<QName> all, QName ancestor, boolean follow) {
        Set<QName> found = new LinkedHashSet<>();
        for (QName name : all) {
            boolean direct =
                    name.equals(ancestor) || ancestor.equals(classes.get(name).getParentName());
            if (follow ? isSubClass(name, ancestor) : direct) {
                found.add(name);
            }
        }
        return found;
    }

    @Override
    public TypeDefinition getType(QName name) {
        return classes.get(name) instanceof TypeDefinition type ? type : null;
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        return classes.get(name) instanceof AspectDefinition aspect ? aspect : null;
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return classes.get(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        for (ClassDefinition at = classes.get(className);
                at != null;
                at = at.getParentClassDefinition()) {
            if (at.getName().equals(ofClassName)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        ClassDef of = classes.get(className);
        return of == null ? null : of.getProperties().get(propertyName);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        ClassDef of = classes.get(className);
        return of == null ? null : of.getProperties();
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return properties.get(propertyName);
    }

    @Override
    public Collection<QName> getAllProperties(QName dataType) {
        return propertyNames(null, dataType);
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return propertyNames(model, null);
    }

    @Override
    public Collection<QName> getProperties(QName model, QName dataType) {
        return propertyNames(model, dataType);
    }

    private List<QName> propertyNames(QName model, QName dataType) {
        return properties.values().stream()
                .filter(each -> model == null || each.getModel().getName().equals(model))
                .filter(each -> dataType == null || each.getDataType().getName().equals(dataType))
                .map(PropertyDefinition::getName)
                .toList();
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return associations.get(associationName);
    }

    @Override
    public Collection<QName> getAllAssociations() {
        return List.copyOf(associations.keySet());
    }

    @Override
    public Collection<QName> getAllAssociations(boolean includeInherited) {
        return getAllAssociations();
    }

    @Override
    public Collection<QName> getAssociations(QName model) {
        return associations.values().stream()
                .filter(each -> each.getModel().getName().equals(model))
                .map(AssociationDefinition::getName)
                .toList();
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        return constraints.get(constraintQName);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model) {
        return getConstraints(model, false);
    }

    /**
     * Constraints of a model; those declared in place at a property only when all are asked for.
     */
    @Override
    public Collection<ConstraintDefinition> getConstraints(
            QName model, boolean referenceableDefsOnly) {
        List<ConstraintDefinition> found = new ArrayList<>();
        constraints.values().stream()
                .filter(each -> each.getModel().getName().equals(model))
                .forEach(found::add);
        if (!referenceableDefsOnly) {
            properties.values().stream()
                    .filter(each -> each.getModel().getName().equals(model))
                    .flatMap(each -> each.getConstraints().stream())
                    .filter(each -> each.getRef() == null)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
