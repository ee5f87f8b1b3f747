package org.springframework.extensions.webscripts;

import java.util.Map;

/** One execution of a web script. */
@SuppressWarnings("JavaLangClash") // the public name
public interface Runtime {

    String getName();

    WebScriptSession getSession();

    Container getContainer();

    Map<String, Object> getScriptParameters();

    Map<String, Object> getTemplateParameters();
}
