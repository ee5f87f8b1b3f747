package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Properties as one JSON object: name → [kind, value]. Values come back with the class they went in
 * with; what has no kind of its own is Java-serialized.
 */
public final class PropertyCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PropertyCodec() {}

    /** Writes properties. */
    public static String write(Map<QName, Serializable> properties) {
        ObjectNode object = JSON.createObjectNode();
        properties.forEach((name, value) -> object.set(name.toString(), encode(value)));
        return object.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Map<QName, Serializable> read(String text) {
        Map<QName, Serializable> properties = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, JsonNode> each : JSON.readTree(text).properties()) {
                properties.put(QName.createQName(each.getKey()), decode(each.getValue()));
            }
        } catch (JsonProcessingException e) {
            throw new AlfrescoRuntimeException("Stored properties are not readable", e);
        }
        return properties;
    }

    private static ArrayNode encode(Object value) {
        ArrayNode pair = JSON.createArrayNode();
        if (value == null) {
            return pair.add("0");
        }
        if (value instanceof List<?> list && value.getClass() == ArrayList.class) {
            ArrayNode items = pair.add("[]").addArray();
            list.forEach(each -> items.add(encode(each)));
        } else if (value instanceof MLText texts && value.getClass() == MLText.class) {
            ObjectNode byLocale = pair.add("m").addObject();
            texts.forEach((locale, text) -> byLocale.put(locale.toLanguageTag(), storable(text)));
        } else if (value instanceof String text) {
            pair.add("s").add(storable(text));
        } else if (value instanceof Boolean flag) {
            pair.add("b").add(flag);
        } else if (value instanceof Integer number) {
            pair.add("i").add(number);
        } else if (value instanceof Long number) {
            pair.add("l").add(number);
        } else if (value instanceof Date date && value.getClass() == Date.class) {
            pair.add("t").add(date.getTime());
        } else if (value instanceof Double || value instanceof Float) {
            // as text, for NaN and the infinities
            pair.add(value instanceof Double ? "d" : "f").add(value.toString());
        } else if (value instanceof NodeRef || value instanceof QName) {
            pair.add(value instanceof NodeRef ? "n" : "q").add(value.toString());
        } else if (value instanceof Locale locale) {
            pair.add("L").add(locale.toLanguageTag());
        } else if (value instanceof ContentData content) {
            pair.add("c").add(content.toString());
        } else {
            pair.add("x").add(serialize(value));
        }
        return pair;
    }

    /** ACS's PostgreSQL keeps text as text, and that has no NUL. */
    private static String storable(String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new AlfrescoRuntimeException(
                    "Failed to write property deltas: a text has a NUL character",
                    new DataIntegrityViolationException(
                            "invalid byte sequence for encoding \"UTF8\": 0x00"));
        }
        return text;
    }

    private static Serializable decode(JsonNode pair) {
        JsonNode value = pair.get(1);
        String kind = pair.get(0).textValue();
        return switch (kind) {
            case "0" -> null;
            case "[]" -> {
                ArrayList<Serializable> list = new ArrayList<>();
                value.forEach(each -> list.add(decode(each)));
                yield list;
            }
            case "m" -> {
                MLText texts = new MLText();
                value.properties()
                        .forEach(
                                each ->
                                        texts.addValue(
                                                Locale.forLanguageTag(each.getKey()),
                                                each.getValue().textValue()));
                yield texts;
            }
            case "s" -> value.textValue();
            case "b" -> value.booleanValue();
            case "i" -> value.intValue();
            case "l" -> value.longValue();
            case "t" -> new Date(value.longValue());
            case "d" -> Double.valueOf(value.textValue());
            case "f" -> Float.valueOf(value.textValue());
            case "n" -> new NodeRef(value.textValue());
            case "q" -> QName.createQName(value.textValue());
            case "L" -> Locale.forLanguageTag(value.textValue());
            case "c" -> ContentData.createContentProperty(value.textValue());
            case "x" -> deserialize(value.textValue());
            default ->
                    throw new AlfrescoRuntimeException("Stored property of unknown kind " + kind);
        };
    }

    private static String serialize(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AlfrescoRuntimeException(
                    "A value of class " + value.getClass().getName() + " cannot be stored", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @SuppressWarnings("BanSerializableRead") // only what this class wrote into its own table
    private static Serializable deserialize(String text) {
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return (Serializable) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AlfrescoRuntimeException("A stored value cannot be read", e);
        }
    }
}
