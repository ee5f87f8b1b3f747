package org.alfresco.service.cmr.dictionary;

import java.util.Map;

/** A check of one value or of each value of a collection. */
public interface Constraint {
    String getType();

    String getTitle();

    String getShortName();

    Map<String, Object> getParameters();

    void initialize();

    void evaluate(Object value);
}
