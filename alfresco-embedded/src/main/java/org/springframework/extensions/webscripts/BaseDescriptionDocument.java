package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;

/** A description read from a file. */
public interface BaseDescriptionDocument extends BaseDescription {

    String getStorePath();

    String getDescPath();

    InputStream getDescDocument() throws IOException;
}
