package org.springframework.extensions.webscripts;

import java.util.Map;

/** Gives the template and model of a status page. */
public interface StatusTemplateFactory {

    StatusTemplate getStatusTemplate();

    Map<String, Object> getStatusModel();
}
