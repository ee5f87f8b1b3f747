package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.beans.factory.InitializingBean;

/** The users, groups and permissions that a new repository starts with. */
final class SecurityBootstrap implements InitializingBean {

    private final RetryingTransactionHelper transactions;
    private final Repository repository;
    private final PersonService people;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final PermissionService permissions;
    private final String adminPassword;

    SecurityBootstrap(
            RetryingTransactionHelper transactions,
            Repository repository,
            PersonService people,
            AuthorityService authorities,
            MutableAuthenticationService authentication,
            PermissionService permissions,
            String adminPassword) {
        this.transactions = transactions;
        this.repository = repository;
        this.people = people;
        this.authorities = authorities;
        this.authentication = authentication;
        this.permissions = permissions;
        this.adminPassword = adminPassword;
    }

    @Override
    public void afterPropertiesSet() {
        AuthenticationUtil.runAsSystem(
                () ->
                        transactions.doInTransaction(
                                () -> {
                                    if (!people.personExists(
                                            AuthenticationUtil.getAdminUserName())) {
                                        start();
                                    }
                                    return null;
                                },
                                false,
                                true));
    }

    private void start() {
        create(AuthenticationUtil.getAdminUserName(), "Administrator");
        create(AuthenticationUtil.getGuestUserName(), "Guest");
        authentication.createAuthentication(
                AuthenticationUtil.getAdminUserName(), adminPassword.toCharArray());
        for (String group :
                new String[] {
                    "ALFRESCO_ADMINISTRATORS", "SITE_ADMINISTRATORS", "EMAIL_CONTRIBUTORS"
                }) {
            authorities.createAuthority(AuthorityType.GROUP, group);
            authorities.addAuthority(
                    PermissionService.GROUP_PREFIX + group, AuthenticationUtil.getAdminUserName());
        }
        NodeRef home = repository.getCompanyHome();
        permissions.setPermission(
                home, PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true);
        permissions.setPermission(
                repository.getSharedHome(),
                PermissionService.ALL_AUTHORITIES,
                PermissionService.CONTRIBUTOR,
                true);
        permissions.setPermission(
                people.getPeopleContainer(),
                PermissionService.ALL_AUTHORITIES,
                PermissionService.READ,
                true);
    }

    private void create(String userName, String firstName) {
        people.createPerson(
                Map.of(
                        ContentModel.PROP_USERNAME,
                        userName,
                        ContentModel.PROP_FIRSTNAME,
                        firstName,
                        ContentModel.PROP_LASTNAME,
                        "",
                        ContentModel.PROP_EMAIL,
                        userName + "@contoh.invalid"));
    }
}
