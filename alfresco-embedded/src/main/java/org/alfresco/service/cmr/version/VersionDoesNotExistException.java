package org.alfresco.service.cmr.version;

/** No version of that label. */
public class VersionDoesNotExistException extends VersionServiceException {
    private static final long serialVersionUID = 1L;

    public VersionDoesNotExistException(String versionLabel) {
        super("The version with label " + versionLabel + " does not exist in the version store.");
    }
}
