package org.alfresco.service.cmr.repository.datatype;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

/** Turns values into other types. */
public class TypeConverter {
    private final Map<Class<?>, Map<Class<?>, Converter<?, ?>>> converters =
            new ConcurrentHashMap<>();

    public TypeConverter() {}

    /** One conversion. */
    public interface Converter<F, T> {
        T convert(F source);
    }

    /** Into the Java class of the data type; null stays null. */
    public final Object convert(DataTypeDefinition propertyType, Object value) {
        if (value == null || propertyType == null) {
            return value;
        }
        Class<?> javaClass;
        try {
            javaClass = Class.forName(propertyType.getJavaClassName());
        } catch (ClassNotFoundException e) {
            throw new TypeConversionException(
                    "Java class of " + propertyType.getName() + " is not known", e);
        }
        return convert(javaClass, value);
    }

    /**
     * Null stays null, and a value of the class as it is.
     *
     * @throws TypeConversionException when no way leads there
     */
    public final <T> T convert(Class<T> c, Object value) {
        if (value == null || c.isInstance(value)) {
            return c.cast(value);
        }
        Converter<Object, T> converter = getConverter(value, c);
        if (converter == null) {
            throw new TypeConversionException(
                    "There is no conversion registered for the value: \n   value class: "
                            + value.getClass().getName()
                            + "\n   to class: "
                            + c.getName()
                            + "\n   value: "
                            + value);
        }
        return converter.convert(value);
    }

    public final <T> Collection<T> convert(Class<T> c, Collection<?> values) {
        if (values == null) {
            return null;
        }
        List<T> converted = new ArrayList<>(values.size());
        for (Object value : values) {
            converted.add(convert(c, value));
        }
        return converted;
    }

    public final <F, T> void addConverter(
            Class<F> source, Class<T> destination, Converter<F, T> converter) {
        converters
                .computeIfAbsent(source, key -> new ConcurrentHashMap<>())
                .put(destination, converter);
    }

    /** By the class of the value, its superclasses and interfaces; null when there is none. */
    @SuppressWarnings("unchecked") // addConverter saw to the types
    public final <T> Converter<Object, T> getConverter(Object value, Class<T> dest) {
        for (Class<?> from = value.getClass(); from != null; from = from.getSuperclass()) {
            Converter<Object, T> found = (Converter<Object, T>) registered(from, dest);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Converter<?, ?> registered(Class<?> from, Class<?> dest) {
        Converter<?, ?> found = converters.getOrDefault(from, Map.of()).get(dest);
        if (found == null) {
            for (Class<?> each : from.getInterfaces()) {
                found = found == null ? registered(each, dest) : found;
            }
        }
        return found;
    }
}
