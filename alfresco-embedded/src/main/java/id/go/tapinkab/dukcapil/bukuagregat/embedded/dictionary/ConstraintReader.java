package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.dictionary.constraint.ListOfValuesConstraint;
import org.alfresco.repo.dictionary.constraint.NumericRangeConstraint;
import org.alfresco.repo.dictionary.constraint.RegexConstraint;
import org.alfresco.repo.dictionary.constraint.StringLengthConstraint;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.w3c.dom.Element;

/** Reads constraints. A type that is not one of the four known is the name of a class. */
final class ConstraintReader {
    private static final Map<String, Class<? extends Constraint>> TYPES =
            Map.of(
                    "LIST", ListOfValuesConstraint.class,
                    "REGEX", RegexConstraint.class,
                    "MINMAX", NumericRangeConstraint.class,
                    "LENGTH", StringLengthConstraint.class);

    private final ModelDictionary dictionary;
    private final ModelDef model;
    private final NamespacePrefixResolver namespaces;

    ConstraintReader(
            ModelDictionary dictionary, ModelDef model, NamespacePrefixResolver namespaces) {
        this.dictionary = dictionary;
        this.model = model;
        this.namespaces = namespaces;
    }

    ConstraintDef named(Element source) {
        QName name = QName.createQName(source.getAttribute("name"), namespaces);
        return definition(source, name);
    }

    /** By reference, or in place: then it is named after the property. */
    ConstraintDefinition ofProperty(Element source, QName property, int index) {
        String ref = source.getAttribute("ref");
        if (!ref.isEmpty()) {
            QName name = QName.createQName(ref, namespaces);
            ConstraintDef referred = dictionary.constraints.get(name);
            if (referred == null) {
                throw new DictionaryException(
                        "constraint " + name + " of property " + property + " is not defined");
            }
            return new ConstraintDef(
                    model,
                    name,
                    referred.title(),
                    referred.description(),
                    referred.constraint(),
                    name);
        }
        String own = source.getAttribute("name");
        QName name =
                own.isEmpty()
                        ? QName.createQName(
                                property.toPrefixString() + "_anon_" + index, namespaces)
                        : QName.createQName(own, namespaces);
        return definition(source, name);
    }

    private ConstraintDef definition(Element source, QName name) {
        Constraint constraint = create(source, name);
        return new ConstraintDef(
                model,
                name,
                ModelReader.text(source, "title"),
                ModelReader.text(source, "description"),
                constraint,
                null);
    }

    private static Constraint create(Element source, QName name) {
        String type = source.getAttribute("type");
        try {
            Class<?> javaClass = TYPES.containsKey(type) ? TYPES.get(type) : Class.forName(type);
            Constraint constraint = (Constraint) javaClass.getDeclaredConstructor().newInstance();
            BeanWrapper bean = PropertyAccessorFactory.forBeanPropertyAccess(constraint);
            if (bean.isWritableProperty("shortName")) {
                bean.setPropertyValue("shortName", name.toPrefixString());
            }
            for (Element parameter : ModelReader.elements(source, "parameter")) {
                bean.setPropertyValue(parameter.getAttribute("name"), value(parameter));
            }
            constraint.initialize();
            return constraint;
        } catch (ReflectiveOperationException | BeansException | ClassCastException e) {
            throw new DictionaryException(
                    "constraint " + name + " of type " + type + " cannot be made", e);
        }
    }

    private static Object value(Element parameter) {
        Element list = ModelReader.child(parameter, "list");
        if (list == null) {
            return ModelReader.text(parameter, "value");
        }
        List<String> values = new ArrayList<>();
        ModelReader.elements(list, "value")
                .forEach(each -> values.add(each.getTextContent().trim()));
        return values;
    }
}
