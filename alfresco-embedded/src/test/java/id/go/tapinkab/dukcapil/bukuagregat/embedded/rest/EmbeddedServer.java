package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/** The embedded repository, made for the replay. */
final class EmbeddedServer implements RecordedServer {
    private final EmbeddedAlfresco repository =
            EmbeddedAlfresco.builder().temporary().httpPort(0).start();
    private final ServiceRegistry services = repository.bean(ServiceRegistry.class);

    @Override
    public String url() {
        return "http://127.0.0.1:" + repository.httpPort() + "/alfresco";
    }

    @Override
    public String administrator() {
        return "admin";
    }

    @Override
    public String administratorsPassword() {
        return "admin";
    }

    @Override
    public boolean hasProbe() {
        return true;
    }

    @Override
    public String prepare(String n, String password) {
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
        try {
            return services.getRetryingTransactionHelper().doInTransaction(() -> make(n, password));
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private String make(String n, String password) {
        AuthorityService authorities = services.getAuthorityService();
        authorities.createAuthority(AuthorityType.GROUP, "pool");
        for (String first : List.of("Anna", "Budi", "Citra")) {
            String name = first.toLowerCase(Locale.ROOT);
            Map<QName, Serializable> person = new HashMap<>();
            person.put(ContentModel.PROP_USERNAME, name + n);
            person.put(ContentModel.PROP_FIRSTNAME, first);
            person.put(ContentModel.PROP_LASTNAME, "Uji");
            person.put(ContentModel.PROP_EMAIL, name + n + "@contoh.invalid");
            services.getPersonService().createPerson(person);
            services.getAuthenticationService()
                    .createAuthentication(name + n, password.toCharArray());
        }
        authorities.addAuthority("GROUP_pool", "anna" + n);
        authorities.addAuthority("GROUP_pool", "budi" + n);
        SiteService sites = services.getSiteService();
        String site = "situs" + n;
        sites.createSite("site-dashboard", site, "Situs Uji", "ket", SiteVisibility.PRIVATE);
        sites.setMembership(site, "anna" + n, "SiteManager");
        sites.setMembership(site, "budi" + n, "SiteConsumer");
        return sites.createContainer(site, SiteService.DOCUMENT_LIBRARY, null, null).getId();
    }

    @Override
    public void close() {
        repository.close();
    }
}
