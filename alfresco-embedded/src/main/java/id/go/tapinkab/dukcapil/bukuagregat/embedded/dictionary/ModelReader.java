package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.DynamicNamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads one model file (XML of the dictionary namespace) into a dictionary. */
final class ModelReader {
    private final ModelDictionary dictionary;
    private final NamespaceService known;
    private final NamespaceService local = new DynamicNamespacePrefixResolver();
    private final Map<QName, Element> sources = new LinkedHashMap<>();
    private ModelDef model;

    ModelReader(ModelDictionary dictionary, NamespaceService known) {
        this.dictionary = dictionary;
        this.known = known;
    }

    void read(InputStream stream, String resource) {
        Element root = parse(stream, resource);
        try {
            readModel(root);
        } catch (RuntimeException e) {
            throw new DictionaryException(
                    "Model file " + resource + " is wrong: " + e.getMessage(), e);
        }
    }

    private static Element parse(InputStream stream, String resource) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(stream, resource).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new DictionaryException(
                    "Model file " + resource + " is not a readable XML file", e);
        }
    }

    private void readModel(Element root) {
        Map<String, String> imported = new LinkedHashMap<>();
        for (Element each : children(root, "imports", "import")) {
            String uri = each.getAttribute("uri");
            if (!known.getURIs().contains(uri)) {
                throw new DictionaryException(
                        "it imports " + uri + ", which no loaded model defines");
            }
            imported.put(uri, each.getAttribute("prefix"));
            local.registerNamespace(each.getAttribute("prefix"), uri);
        }
        Map<String, String> defined = new LinkedHashMap<>();
        for (Element each : children(root, "namespaces", "namespace")) {
            defined.put(each.getAttribute("uri"), each.getAttribute("prefix"));
            local.registerNamespace(each.getAttribute("prefix"), each.getAttribute("uri"));
            known.registerNamespace(each.getAttribute("prefix"), each.getAttribute("uri"));
        }
        model =
                new ModelDef(
                        name(root.getAttribute("name")),
                        text(root, "description"),
                        text(root, "author"),
                        date(text(root, "published")),
                        text(root, "version"),
                        defined,
                        imported);
        if (dictionary.models.putIfAbsent(model.name(), model) != null) {
            throw new DictionaryException("model " + model.name() + " is loaded already");
        }
        for (Element each : children(root, "constraints", "constraint")) {
            ConstraintDef constraint = new ConstraintReader(dictionary, model, local).named(each);
            dictionary.constraints.put(constraint.name(), constraint);
        }
        children(root, "types", "type")
                .forEach(each -> sources.put(name(each.getAttribute("name")), each));
        children(root, "aspects", "aspect")
                .forEach(each -> sources.put(name(each.getAttribute("name")), each));
        sources.keySet().forEach(this::classOf);
        // mandatory aspects and targets may be declared anywhere in the model
        for (QName each : sources.keySet()) {
            for (QName aspect : dictionary.classes.get(each).ownAspects) {
                require(
                        dictionary.getAspect(aspect) != null,
                        each + " asks for aspect " + aspect + ", which is not defined");
            }
        }
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new DictionaryException(otherwise);
        }
    }

    /** Complete, parents first. */
    private ClassDef classOf(QName className) {
        ClassDef loaded = dictionary.classes.get(className);
        if (loaded != null) {
            return loaded;
        }
        Element source = sources.get(className);
        require(source != null, "class " + className + " is not defined");
        String parentName = text(source, "parent");
        ClassDef parent = parentName == null ? null : classOf(name(parentName));
        String archive = text(source, "archive");
        Boolean archived = archive == null ? null : Boolean.valueOf(archive);
        boolean aspect = source.getLocalName().equals("aspect");
        ClassDef made =
                aspect
                        ? new ClassDef.Aspect(
                                model,
                                className,
                                text(source, "title"),
                                text(source, "description"),
                                parent,
                                archived,
                                dictionary)
                        : new ClassDef.Type(
                                model,
                                className,
                                text(source, "title"),
                                text(source, "description"),
                                parent,
                                archived,
                                dictionary);
        for (Element each : children(source, "properties", "property")) {
            PropertyDefinition property = property(made, each);
            made.ownProperties.put(property.getName(), property);
            dictionary.properties.put(property.getName(), property);
        }
        for (Element each : children(source, "overrides", "property")) {
            require(parent != null, className + " overrides a property but has no parent");
            PropertyDefinition property = override(made, parent, each);
            made.ownProperties.put(property.getName(), property);
        }
        for (Element each : children(source, "associations", "association", "child-association")) {
            AssociationDef association = association(made, each);
            made.ownAssociations.put(association.getName(), association);
            dictionary.associations.put(association.getName(), association);
        }
        children(source, "mandatory-aspects", "aspect")
                .forEach(each -> made.ownAspects.add(name(each.getTextContent().trim())));
        made.complete();
        dictionary.classes.put(className, made);
        return made;
    }

    private PropertyDef property(ClassDef container, Element source) {
        QName propertyName = name(source.getAttribute("name"));
        DataTypeDef dataType = dictionary.dataTypes.get(name(text(source, "type")));
        require(
                dataType != null,
                "property "
                        + propertyName
                        + " has type "
                        + text(source, "type")
                        + ", which is not known");
        Element mandatory = child(source, "mandatory");
        Element index = child(source, "index");
        return new PropertyDef(
                model,
                container,
                propertyName,
                text(source, "title"),
                text(source, "description"),
                dataType,
                text(source, "default"),
                false,
                flag(source, "multiple"),
                flag(source, "mandatory"),
                mandatory != null
                        && flag(source, "mandatory")
                        && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                flag(source, "protected"),
                index == null || Boolean.parseBoolean(index.getAttribute("enabled")),
                constraints(propertyName, source));
    }

    private PropertyDef override(ClassDef container, ClassDef parent, Element source) {
        QName propertyName = name(source.getAttribute("name"));
        require(
                parent.getProperties().get(propertyName) instanceof PropertyDef,
                "property " + propertyName + " is overridden but not inherited");
        PropertyDef base = (PropertyDef) parent.getProperties().get(propertyName);
        Element mandatory = child(source, "mandatory");
        boolean isMandatory = mandatory == null ? base.mandatory() : flag(source, "mandatory");
        List<ConstraintDefinition> constraints = new ArrayList<>(base.constraints());
        constraints.addAll(constraints(propertyName, source));
        return new PropertyDef(
                model,
                container,
                propertyName,
                base.title(),
                base.description(),
                base.dataType(),
                child(source, "default") == null ? base.defaultValue() : text(source, "default"),
                true,
                base.multiple(),
                isMandatory,
                mandatory == null
                        ? base.enforced()
                        : isMandatory && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                base.isProtected(),
                base.indexed(),
                List.copyOf(constraints));
    }

    private List<ConstraintDefinition> constraints(QName propertyName, Element source) {
        List<ConstraintDefinition> found = new ArrayList<>();
        ConstraintReader reader = new ConstraintReader(dictionary, model, local);
        for (Element each : children(source, "constraints", "constraint")) {
            found.add(reader.ofProperty(each, propertyName, found.size()));
        }
        return List.copyOf(found);
    }

    private AssociationDef association(ClassDef sourceClass, Element element) {
        QName associationName = name(element.getAttribute("name"));
        Element source = child(element, "source");
        Element target = child(element, "target");
        require(
                target != null && text(target, "class") != null,
                "association " + associationName + " has no target class");
        AssociationDef.End from = end(source, true);
        AssociationDef.End to = end(target, true);
        QName targetClass = name(text(target, "class"));
        if (element.getLocalName().equals("association")) {
            return new AssociationDef(
                    model,
                    sourceClass,
                    associationName,
                    text(element, "title"),
                    text(element, "description"),
                    flag(element, "protected"),
                    from,
                    to,
                    targetClass,
                    dictionary);
        }
        String duplicate = text(element, "duplicate");
        return new AssociationDef.Child(
                model,
                sourceClass,
                associationName,
                text(element, "title"),
                text(element, "description"),
                flag(element, "protected"),
                from,
                to,
                targetClass,
                dictionary,
                text(element, "child-name"),
                duplicate == null || Boolean.parseBoolean(duplicate),
                flag(element, "propagateTimestamps"));
    }

    private AssociationDef.End end(Element end, boolean manyByDefault) {
        if (end == null) {
            return new AssociationDef.End(null, false, false, manyByDefault);
        }
        Element mandatory = child(end, "mandatory");
        String many = text(end, "many");
        boolean isMandatory = flag(end, "mandatory");
        return new AssociationDef.End(
                text(end, "role") == null ? null : name(text(end, "role")),
                isMandatory,
                isMandatory
                        && mandatory != null
                        && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                many == null ? manyByDefault : Boolean.parseBoolean(many));
    }

    private QName name(String prefixed) {
        return QName.createQName(prefixed.trim(), local);
    }

    private static Date date(String text) {
        if (text == null) {
            return null;
        }
        try {
            return Date.from(
                    LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant());
        } catch (DateTimeParseException e) {
            throw new DictionaryException("published date " + text + " is not yyyy-mm-dd", e);
        }
    }

    private static boolean flag(Element parent, String name) {
        return Boolean.parseBoolean(text(parent, name));
    }

    /** The text of a child element, trimmed; null when there is none. */
    static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : child.getTextContent().trim();
    }

    static Element child(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    static List<Element> children(Element parent, String group, String... names) {
        Element holder = child(parent, group);
        return holder == null ? List.of() : elements(holder, names);
    }

    static List<Element> elements(Element parent, String... names) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element
                    && List.of(names).contains(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
