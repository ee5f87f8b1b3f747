package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.EnumSet;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;

/**
 * Who is really logged in, and in which roles: run-as only moves permission checks, and an
 * administrator has no role of the SOP by being one.
 */
public class Pelaku {

    private static final String AWALAN_GRUP = "GROUP_";

    private final AuthorityService authorityService;

    public Pelaku(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    /** User name; {@code System} in jobs. */
    public String nama() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    /** The SOP's roles of {@link #nama()}, through nested groups too. */
    public Set<Peran> peran() {
        Set<String> grup =
                AuthenticationUtil.runAsSystem(
                        () -> authorityService.getAuthoritiesForUser(nama()));
        Set<Peran> hasil = EnumSet.noneOf(Peran.class);
        for (Peran satu : Peran.values()) {
            if (grup.contains(grup(satu))) {
                hasil.add(satu);
            }
        }
        return hasil;
    }

    /** The authority name of a role's group. */
    public static String grup(Peran peran) {
        return AWALAN_GRUP + peran.grup();
    }
}
