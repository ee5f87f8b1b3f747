package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Values as the dictionary wants them stored, and as callers get them. */
final class PropertyValues {
    /** Told by the row; never stored. */
    static final Set<QName> OF_THE_ROW =
            Set.of(
                    ContentModel.PROP_STORE_PROTOCOL,
                    ContentModel.PROP_STORE_IDENTIFIER,
                    ContentModel.PROP_NODE_UUID,
                    ContentModel.PROP_NODE_DBID);

    static final Set<QName> OF_THE_AUDIT =
            Set.of(
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_ACCESSED);

    private final DictionaryService dictionaryService;

    PropertyValues(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    /** Everything that the node has, as it is stored: d:mltext in all languages. */
    static Map<QName, Serializable> all(NodeRow row) {
        Map<QName, Serializable> all = new HashMap<>(row.props());
        all.put(ContentModel.PROP_STORE_PROTOCOL, row.ref().getStoreRef().getProtocol());
        all.put(ContentModel.PROP_STORE_IDENTIFIER, row.ref().getStoreRef().getIdentifier());
        all.put(ContentModel.PROP_NODE_UUID, row.ref().getId());
        all.put(ContentModel.PROP_NODE_DBID, row.id());
        if (row.aspects().contains(ContentModel.ASPECT_AUDITABLE)) {
            Audit audit = row.audit();
            all.put(ContentModel.PROP_CREATED, audit.created());
            all.put(ContentModel.PROP_CREATOR, audit.creator());
            all.put(ContentModel.PROP_MODIFIED, audit.modified());
            all.put(ContentModel.PROP_MODIFIER, audit.modifier());
            if (audit.accessed() != null) {
                all.put(ContentModel.PROP_ACCESSED, audit.accessed());
            }
        }
        return all;
    }

    /** One language of a text in several. */
    static Serializable forCaller(Serializable stored) {
        if (stored instanceof MLText texts) {
            return texts.getDefaultValue();
        }
        return stored instanceof ArrayList<?> list ? new ArrayList<>(list) : stored;
    }

    /**
     * The value to store. What the model does not know is stored as it is.
     *
     * @param before what is stored now, whose other languages stay
     */
    Serializable toStore(QName name, Serializable value, Serializable before) {
        PropertyDefinition property = dictionaryService.getProperty(name);
        if (value == null
                || property == null
                || property.getDataType().getName().equals(DataTypeDefinition.ANY)) {
            return property != null
                            && property.isMultiValued()
                            && value != null
                            && !(value instanceof Collection)
                    ? listOf(value)
                    : value;
        }
        if (value instanceof Collection<?> values) {
            if (!property.isMultiValued()) {
                throw new DictionaryException(
                        "A single-valued property of this type may not be a collection: \n   Property: "
                                + property
                                + "\n   Type: "
                                + property.getDataType().getName()
                                + "\n   Value: "
                                + value);
            }
            ArrayList<Serializable> converted = new ArrayList<>();
            values.forEach(each -> converted.add(convert(property, (Serializable) each)));
            return converted;
        }
        if (property.isMultiValued()) {
            return listOf(convert(property, value));
        }
        if (property.getDataType().getName().equals(DataTypeDefinition.MLTEXT)
                && !(value instanceof MLText)) {
            MLText texts = new MLText();
            if (before instanceof MLText others) {
                texts.putAll(others);
            }
            texts.addValue(language(), DefaultTypeConverter.INSTANCE.convert(String.class, value));
            return texts;
        }
        return convert(property, value);
    }

    private static Locale language() {
        return new Locale.Builder().setLanguage(I18NUtil.getContentLocale().getLanguage()).build();
    }

    private static ArrayList<Serializable> listOf(Serializable value) {
        ArrayList<Serializable> list = new ArrayList<>();
        list.add(value);
        return list;
    }

    private static Serializable convert(PropertyDefinition property, Serializable value) {
        try {
            return (Serializable)
                    DefaultTypeConverter.INSTANCE.convert(property.getDataType(), value);
        } catch (TypeConversionException e) {
            throw new TypeConversionException(
                    "The property value is not compatible with the type defined for the property: \n   property: "
                            + property
                            + "\n   value: "
                            + value
                            + "\n   value type: "
                            + (value == null ? null : value.getClass()),
                    e);
        }
    }
}
