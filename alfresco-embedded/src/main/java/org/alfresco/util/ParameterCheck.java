package org.alfresco.util;

import java.util.Collection;

/** Checks of arguments. */
public final class ParameterCheck {
    public ParameterCheck() {}

    public static final void mandatory(String strParamName, Object object) {
        if (object == null) {
            throw new IllegalArgumentException(strParamName + " is a mandatory parameter");
        }
    }

    public static final void mandatoryString(String strParamName, String strParamValue) {
        if (strParamValue == null || strParamValue.isEmpty()) {
            throw new IllegalArgumentException(strParamName + " is a mandatory parameter");
        }
    }

    @SuppressWarnings("rawtypes") // declared so by the API
    public static final void mandatoryCollection(String strParamName, Collection coll) {
        if (coll == null) {
            throw new IllegalArgumentException(strParamName + " collection cannot be null");
        }
        if (coll.isEmpty()) {
            throw new IllegalArgumentException(strParamName + " collection cannot be empty");
        }
    }
}
