package org.alfresco.repo.site;

/** No such site. */
public class SiteDoesNotExistException extends SiteServiceException {
    private static final long serialVersionUID = 1L;

    public SiteDoesNotExistException(String shortName) {
        super("Site " + shortName + " does not exist.");
    }
}
