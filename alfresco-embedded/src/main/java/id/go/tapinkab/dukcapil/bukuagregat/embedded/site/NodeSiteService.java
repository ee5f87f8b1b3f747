package id.go.tapinkab.dukcapil.bukuagregat.embedded.site;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteDoesNotExistException;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.site.SiteServiceException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/** Sites (contract, section 6c). Private sites are hidden from those who are no members. */
final class NodeSiteService implements SiteService {

    private static final Pattern NOT_ALLOWED = Pattern.compile("[^A-Za-z0-9\\-]");

    private final SiteNodes nodes;
    private final AuthorityService authorities;
    private final SiteGroups groups;

    NodeSiteService(SiteNodes nodes, AuthorityService authorities, SiteGroups groups) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.groups = groups;
    }

    @Override
    public NodeRef getSiteRoot() {
        return nodes.root();
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            boolean isPublic) {
        return createSite(
                sitePreset,
                shortName,
                title,
                description,
                isPublic ? SiteVisibility.PUBLIC : SiteVisibility.PRIVATE);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            SiteVisibility visibility) {
        return createSite(
                sitePreset, shortName, title, description, visibility, SiteModel.TYPE_SITE);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            SiteVisibility visibility,
            QName siteType) {
        String name = NOT_ALLOWED.matcher(shortName).replaceAll("");
        if (nodes.find(name) != null) {
            throw new SiteServiceException(
                    "Unable to create site because the site short name "
                            + name
                            + " is already in use.  Site short names must be unique.");
        }
        NodeRef node = nodes.create(siteType, name, sitePreset, visibility, title, description);
        groups.create(name, node, visibility);
        String creator = AuthenticationUtil.getFullyAuthenticatedUser();
        if (creator != null) {
            groups.set(name, creator, SiteModel.SITE_MANAGER);
        }
        return nodes.info(node);
    }

    private NodeRef require(String shortName) {
        NodeRef node = nodes.find(shortName);
        if (node == null || !sees(nodes.info(node))) {
            throw new SiteDoesNotExistException(shortName);
        }
        return node;
    }

    private boolean sees(SiteInfo site) {
        String user = AuthenticationUtil.getRunAsUser();
        return site.getVisibility() != SiteVisibility.PRIVATE
                || AuthenticationUtil.isRunAsUserTheSystemUser()
                || authorities.hasAdminAuthority()
                || user != null && groups.role(site.getShortName(), user) != null;
    }

    @Override
    public SiteInfo getSite(String shortName) {
        NodeRef node = nodes.find(shortName);
        return node == null || !sees(nodes.info(node)) ? null : nodes.info(node);
    }

    @Override
    public SiteInfo getSite(NodeRef nodeRef) {
        return nodes.around(nodeRef);
    }

    @Override
    public String getSiteShortName(NodeRef nodeRef) {
        SiteInfo site = getSite(nodeRef);
        return site == null ? null : site.getShortName();
    }

    @Override
    public boolean hasSite(String shortName) {
        return getSite(shortName) != null;
    }

    @Override
    public void updateSite(SiteInfo siteInfo) {
        NodeRef site = require(siteInfo.getShortName());
        if (siteInfo.getVisibility() != nodes.info(site).getVisibility()) {
            throw new UnsupportedOperationException(
                    "SiteService.updateSite with another visibility");
        }
        nodes.describe(site, siteInfo.getTitle(), siteInfo.getDescription());
    }

    @Override
    public void deleteSite(String shortName) {
        NodeRef node = require(shortName);
        nodes.delete(node);
        groups.delete(shortName);
    }

    @Override
    public List<SiteInfo> listSites(String userName) {
        return listSites(userName, 0);
    }

    @Override
    public List<SiteInfo> listSites(String userName, int size) {
        List<SiteInfo> sites = nodes.all();
        sites.removeIf(site -> groups.role(site.getShortName(), userName) == null);
        return first(sites, size);
    }

    @Override
    public List<SiteInfo> listSites(String filter, String sitePresetFilter) {
        return listSites(filter, sitePresetFilter, 0);
    }

    @Override
    public List<SiteInfo> listSites(String filter, String sitePresetFilter, int size) {
        List<SiteInfo> sites = nodes.all();
        sites.removeIf(
                site ->
                        !sees(site)
                                || lacks(site.getShortName() + ' ' + site.getTitle(), filter)
                                || lacks(site.getSitePreset(), sitePresetFilter));
        return first(sites, size);
    }

    private static boolean lacks(String text, String part) {
        return part != null
                && !String.valueOf(text)
                        .toLowerCase(Locale.ROOT)
                        .contains(part.toLowerCase(Locale.ROOT));
    }

    private static List<SiteInfo> first(List<SiteInfo> sites, int size) {
        return size > 0 && sites.size() > size ? sites.subList(0, size) : sites;
    }

    @Override
    public boolean hasCreateSitePermissions() {
        return AuthenticationUtil.getRunAsUser() != null && !authorities.hasGuestAuthority();
    }

    @Override
    public Map<String, String> listMembers(
            String shortName, String nameFilter, String roleFilter, int size) {
        return listMembers(shortName, nameFilter, roleFilter, size, false);
    }

    @Override
    public Map<String, String> listMembers(
            String shortName,
            String nameFilter,
            String roleFilter,
            int size,
            boolean collapseGroups) {
        if (collapseGroups) {
            throw new UnsupportedOperationException(
                    "SiteService.listMembers(…, collapseGroups=true)");
        }
        require(shortName);
        if (size > 0) {
            throw new UnsupportedOperationException("SiteService.listMembers(…, size > 0)");
        }
        Map<String, String> members = groups.members(shortName);
        members.entrySet()
                .removeIf(
                        member ->
                                lacks(member.getKey(), nameFilter)
                                        || roleFilter != null
                                                && !roleFilter.equals(member.getValue()));
        return members;
    }

    @Override
    public boolean isMember(String shortName, String authorityName) {
        require(shortName);
        return groups.role(shortName, authorityName) != null;
    }

    @Override
    public String getMembersRole(String shortName, String authorityName) {
        require(shortName);
        return groups.role(shortName, authorityName);
    }

    @Override
    public void setMembership(String shortName, String authorityName, String role) {
        require(shortName);
        if (!SiteModel.SITE_MANAGER.equals(role)) {
            keepOneManager(shortName, authorityName);
        }
        groups.set(shortName, authorityName, role);
    }

    @Override
    public void removeMembership(String shortName, String authorityName) {
        require(shortName);
        keepOneManager(shortName, authorityName);
        groups.remove(shortName, authorityName);
    }

    private void keepOneManager(String shortName, String authorityName) {
        Set<String> managers =
                authorities.getContainedAuthorities(
                        null, SiteGroups.group(shortName, SiteModel.SITE_MANAGER), true);
        if (managers.size() == 1 && managers.contains(authorityName)) {
            throw new SiteServiceException(
                    "A site requires at least one site manager.  You cannot change the role of "
                            + authorityName
                            + ", because they are currently the only site manager.");
        }
    }

    @Override
    public NodeRef createContainer(
            String shortName,
            String componentId,
            QName containerType,
            Map<QName, Serializable> containerProperties) {
        NodeRef site = require(shortName);
        NodeRef existing = nodes.container(site, componentId);
        return existing != null
                ? existing
                : nodes.createContainer(site, componentId, containerType, containerProperties);
    }

    @Override
    public NodeRef getContainer(String shortName, String componentId) {
        return nodes.container(require(shortName), componentId);
    }

    @Override
    public boolean hasContainer(String shortName, String componentId) {
        return getContainer(shortName, componentId) != null;
    }

    @Override
    public List<String> getSiteRoles() {
        return SiteGroups.ROLES;
    }

    @Override
    public List<String> getSiteRoles(String shortName) {
        require(shortName);
        return SiteGroups.ROLES;
    }

    @Override
    public String getSiteGroup(String shortName) {
        return SiteGroups.group(shortName);
    }

    @Override
    public String getSiteRoleGroup(String shortName, String role) {
        return SiteGroups.group(shortName, role);
    }

    @Override
    public boolean isSiteAdmin(String userName) {
        return authorities.isAdminAuthority(userName)
                || authorities
                        .getAuthoritiesForUser(userName)
                        .contains("GROUP_SITE_ADMINISTRATORS");
    }
}
