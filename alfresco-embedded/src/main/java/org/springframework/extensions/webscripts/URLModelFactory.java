package org.springframework.extensions.webscripts;

/** Makes the url object of a script's model. */
public interface URLModelFactory {

    URLModel createURLModel(WebScriptRequest request);
}
