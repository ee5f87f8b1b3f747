package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Sites, their members and containers. */
public interface SiteService {
    String DOCUMENT_LIBRARY = "documentLibrary";

    SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            boolean isPublic);

    SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            SiteVisibility visibility);

    SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            SiteVisibility visibility,
            QName siteType);

    boolean hasCreateSitePermissions();

    List<SiteInfo> listSites(String filter, String sitePresetFilter, int size);

    List<SiteInfo> listSites(String filter, String sitePresetFilter);

    List<SiteInfo> listSites(String userName);

    List<SiteInfo> listSites(String userName, int size);

    SiteInfo getSite(String shortName);

    SiteInfo getSite(NodeRef nodeRef);

    String getSiteShortName(NodeRef nodeRef);

    boolean hasSite(String shortName);

    void updateSite(SiteInfo siteInfo);

    void deleteSite(String shortName);

    Map<String, String> listMembers(
            String shortName, String nameFilter, String roleFilter, int size);

    Map<String, String> listMembers(
            String shortName,
            String nameFilter,
            String roleFilter,
            int size,
            boolean collapseGroups);

    boolean isMember(String shortName, String authorityName);

    void setMembership(String shortName, String authorityName, String role);

    void removeMembership(String shortName, String authorityName);

    NodeRef createContainer(
            String shortName,
            String componentId,
            QName containerType,
            Map<QName, Serializable> containerProperties);

    NodeRef getContainer(String shortName, String componentId);

    boolean hasContainer(String shortName, String componentId);

    List<String> getSiteRoles();

    List<String> getSiteRoles(String shortName);

    String getSiteGroup(String shortName);

    String getSiteRoleGroup(String shortName, String role);

    NodeRef getSiteRoot();

    String getMembersRole(String shortName, String authorityName);

    boolean isSiteAdmin(String userName);
}
