package org.alfresco.service.cmr.repository.datatype;

import java.util.Date;
import java.util.Locale;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;
import org.springframework.extensions.surf.util.I18NUtil;

/** The conversions that the repository makes by itself. Dates are written in UTC, ISO 8601. */
public class DefaultTypeConverter extends TypeConverter {
    public static TypeConverter INSTANCE = create();

    private DefaultTypeConverter() {}

    private static TypeConverter create() {
        TypeConverter converter = new DefaultTypeConverter();
        addText(converter);
        addNumbers(converter);
        addReferences(converter);
        return converter;
    }

    private static void addText(TypeConverter converter) {
        converter.addConverter(Boolean.class, String.class, Object::toString);
        converter.addConverter(Number.class, String.class, Object::toString);
        converter.addConverter(Character.class, String.class, Object::toString);
        converter.addConverter(Date.class, String.class, ISO8601DateFormat::format);
        converter.addConverter(Locale.class, String.class, Locale::toString);
        converter.addConverter(MLText.class, String.class, MLText::getDefaultValue);
        converter.addConverter(Enum.class, String.class, value -> ((Enum<?>) value).name());
        converter.addConverter(String.class, MLText.class, MLText::new);
        converter.addConverter(String.class, Boolean.class, Boolean::valueOf);
        converter.addConverter(String.class, Locale.class, I18NUtil::parseLocale);
        converter.addConverter(String.class, Date.class, DefaultTypeConverter::date);
        converter.addConverter(String.class, VersionType.class, VersionType::valueOf);
    }

    private static Date date(String text) {
        try {
            return ISO8601DateFormat.parse(text);
        } catch (AlfrescoRuntimeException e) {
            throw new TypeConversionException("Failed to convert date " + text + " to string", e);
        }
    }

    private static void addNumbers(TypeConverter converter) {
        converter.addConverter(String.class, Integer.class, Integer::valueOf);
        converter.addConverter(String.class, Long.class, Long::valueOf);
        converter.addConverter(String.class, Float.class, Float::valueOf);
        converter.addConverter(String.class, Double.class, Double::valueOf);
        converter.addConverter(Number.class, Integer.class, Number::intValue);
        converter.addConverter(Number.class, Long.class, Number::longValue);
        converter.addConverter(Number.class, Float.class, Number::floatValue);
        converter.addConverter(Number.class, Double.class, Number::doubleValue);
        converter.addConverter(Number.class, Boolean.class, value -> value.longValue() > 0);
        converter.addConverter(Number.class, Date.class, value -> new Date(value.longValue()));
        converter.addConverter(Date.class, Long.class, Date::getTime);
    }

    private static void addReferences(TypeConverter converter) {
        converter.addConverter(String.class, NodeRef.class, NodeRef::new);
        converter.addConverter(String.class, QName.class, QName::createQName);
        converter.addConverter(String.class, ContentData.class, ContentData::createContentProperty);
        converter.addConverter(NodeRef.class, String.class, NodeRef::toString);
        converter.addConverter(QName.class, String.class, QName::toString);
        converter.addConverter(ContentData.class, String.class, ContentData::toString);
        converter.addConverter(
                ChildAssociationRef.class, String.class, ChildAssociationRef::toString);
        converter.addConverter(
                ChildAssociationRef.class, NodeRef.class, ChildAssociationRef::getChildRef);
        converter.addConverter(AssociationRef.class, String.class, AssociationRef::toString);
    }
}
