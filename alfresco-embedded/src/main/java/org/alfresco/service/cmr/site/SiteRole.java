package org.alfresco.service.cmr.site;

/** The roles of a site. */
public enum SiteRole {
    SiteCollaborator,
    SiteConsumer,
    SiteContributor,
    SiteManager
}
