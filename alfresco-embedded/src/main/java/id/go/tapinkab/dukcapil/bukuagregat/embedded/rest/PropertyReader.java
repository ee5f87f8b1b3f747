package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** Reads properties of nodes from a request. */
final class PropertyReader {
    private final Nodes view;
    private final DictionaryService dictionary;

    PropertyReader(Nodes view, DictionaryService dictionary) {
        this.view = view;
        this.dictionary = dictionary;
    }

    /**
     * @param object prefixed names and values; null for none
     */
    Map<QName, Serializable> of(JsonNode object) {
        Map<QName, Serializable> properties = new HashMap<>();
        if (object != null) {
            object.fields()
                    .forEachRemaining(
                            field -> {
                                QName name = view.name(field.getKey());
                                properties.put(name, value(name, field.getValue()));
                            });
        }
        return properties;
    }

    private Serializable value(QName name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            ArrayList<Serializable> values = new ArrayList<>();
            value.forEach(one -> values.add(value(name, one)));
            return values;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.numberValue() : text(name, value.asText());
    }

    Serializable text(QName name, String text) {
        PropertyDefinition property = dictionary.getProperty(name);
        QName type = property == null ? null : property.getDataType().getName();
        return DataTypeDefinition.DATE.equals(type) || DataTypeDefinition.DATETIME.equals(type)
                ? Json.date(text)
                : text;
    }
}
