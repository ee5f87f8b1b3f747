package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;

/** What the caller of a web script sent. */
public interface WebScriptRequest {

    Match getServiceMatch();

    String getServerPath();

    String getContextPath();

    String getServiceContextPath();

    String getServicePath();

    String getURL();

    String getPathInfo();

    String getQueryString();

    String[] getParameterNames();

    String getParameter(String name);

    String[] getParameterValues(String name);

    String[] getHeaderNames();

    String getHeader(String name);

    String[] getHeaderValues(String name);

    String getExtensionPath();

    String getContentType();

    Content getContent();

    Object parseContent();

    boolean isGuest();

    String getFormat();

    Description.FormatStyle getFormatStyle();

    String getAgent();

    String getJSONCallback();

    boolean forceSuccessStatus();

    Runtime getRuntime();
}
