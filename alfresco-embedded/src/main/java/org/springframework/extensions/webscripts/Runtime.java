package org.springframework.extensions.webscripts;

import java.util.Map;

/** One execution of a web script. */
public interface Runtime {

    String getName();

    WebScriptSession getSession();

    Container getContainer();

    Map<String, Object> getScriptParameters();

    Map<String, Object> getTemplateParameters();
}
