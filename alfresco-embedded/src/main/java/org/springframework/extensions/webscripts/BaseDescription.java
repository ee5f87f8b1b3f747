package org.springframework.extensions.webscripts;

/** What a script is called. */
public interface BaseDescription {

    String getId();

    String getShortName();

    String getDescription();
}
