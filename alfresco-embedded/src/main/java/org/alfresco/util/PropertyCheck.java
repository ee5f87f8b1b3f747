package org.alfresco.util;

import org.alfresco.error.AlfrescoRuntimeException;

/** Checks of bean properties. */
public class PropertyCheck {
    public static final String ERR_PROPERTY_NOT_SET = "system.err.property_not_set";

    public PropertyCheck() {}

    public static void mandatory(Object target, String propertyName, Object value) {
        if (value == null) {
            throw new AlfrescoRuntimeException(
                    ERR_PROPERTY_NOT_SET,
                    new Object[] {propertyName, target, target.getClass().getName()});
        }
    }

    /** False for null, blank, or a placeholder that was not filled in. */
    public static boolean isValidPropertyString(String value) {
        return value != null && !value.isBlank() && !value.trim().startsWith("${");
    }
}
