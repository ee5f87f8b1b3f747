package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

/** A piece of code behind one URL and method. */
public interface WebScript {

    void init(Container container, Description description);

    Description getDescription();

    ResourceBundle getResources();

    void execute(WebScriptRequest request, WebScriptResponse response) throws IOException;

    void setURLModelFactory(URLModelFactory factory);
}
