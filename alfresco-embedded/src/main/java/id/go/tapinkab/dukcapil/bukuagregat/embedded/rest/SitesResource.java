package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;

/** Sites, as far as one needs them to find a document library. */
final class SitesResource implements Routes.Resource {
    private static final String DOCUMENT_LIBRARY = "documentLibrary";

    private final SiteService sites;

    SitesResource(SiteService sites) {
        this.sites = sites;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "alfresco:sites/{id}", call -> Reply.entry(call, site(call)));
        routes.add("GET", "alfresco:sites/{id}/containers", this::containers);
        routes.add("GET", "alfresco:sites/{id}/containers/{container}", this::container);
    }

    private SiteInfo require(Call call) {
        SiteInfo site = sites.getSite(call.path("id"));
        if (site == null) {
            throw ApiException.notFound(call.path("id"));
        }
        return site;
    }

    private ObjectNode site(Call call) {
        SiteInfo site = require(call);
        return new Json()
                .put("id", site.getShortName())
                .put("guid", site.getNodeRef().getId())
                .put("title", site.getTitle())
                .put("description", site.getDescription())
                .put("visibility", site.getVisibility().name())
                .put("preset", site.getSitePreset())
                .put(
                        "role",
                        sites.getMembersRole(
                                site.getShortName(), AuthenticationUtil.getRunAsUser()))
                .object();
    }

    private Reply containers(Call call) {
        String site = require(call).getShortName();
        List<String> present =
                sites.hasContainer(site, DOCUMENT_LIBRARY) ? List.of(DOCUMENT_LIBRARY) : List.of();
        return Reply.page(call, present, container -> container(site, container));
    }

    private Reply container(Call call) {
        return Reply.entry(call, container(require(call).getShortName(), call.path("container")));
    }

    private ObjectNode container(String site, String container) {
        NodeRef node =
                sites.hasContainer(site, container) ? sites.getContainer(site, container) : null;
        if (node == null) {
            throw ApiException.notFound(container);
        }
        return new Json().put("id", node.getId()).put("folderId", container).object();
    }
}
