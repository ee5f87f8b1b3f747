package org.springframework.extensions.webscripts;

import java.util.Map;

/** Where web scripts live. */
public interface Container {

    String getName();

    Map<String, Object> getScriptParameters();

    Map<String, Object> getTemplateParameters();
}
