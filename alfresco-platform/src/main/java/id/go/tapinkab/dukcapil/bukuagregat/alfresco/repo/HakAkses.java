package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Who may read and write what. The permissions say who could, the guards of the policies say who
 * may in the present step; both must agree.
 */
public class HakAkses {

    /** Adds and edits, deletes only what is theirs; the service has no constant for it. */
    private static final String MENGOLAH = "Collaborator";

    private static final String MEMBACA = PermissionService.CONSUMER;

    private final PermissionService permissionService;
    private final OwnableService ownableService;

    public HakAkses(PermissionService permissionService, OwnableService ownableService) {
        this.permissionService = permissionService;
        this.ownableService = ownableService;
    }

    /**
     * The DKB folder: Administrator Database adds and edits, nobody else sees it.
     *
     * @return whether somebody else could
     */
    public boolean folderDkb(NodeRef folder) {
        Set<AccessPermission> hak = diberikan(folder);
        boolean terbuka =
                permissionService.getInheritParentPermissions(folder)
                        || !hak.stream().allMatch(HakAkses::adminDb);
        if (terbuka) {
            permissionService.deletePermissions(folder);
            permissionService.setInheritParentPermissions(folder, false);
        }
        beri(folder, Peran.ADMIN_DB, MENGOLAH);
        return terbuka;
    }

    private static boolean adminDb(AccessPermission hak) {
        return Pelaku.grup(Peran.ADMIN_DB).equals(hak.getAuthority());
    }

    /**
     * Books, the internal edition: the roles that edit in some step could edit, the others read;
     * whoever else reads the site has the public edition.
     */
    public void folderBuku(NodeRef folder) {
        permissionService.setInheritParentPermissions(folder, false);
        for (Peran satu : Set.of(Peran.SEKRETARIS, Peran.KADIS, Peran.UMPEG)) {
            beri(folder, satu, MEMBACA);
        }
        for (Peran satu : Set.of(Peran.ADMIN_DB, Peran.KASI_PPD, Peran.KABID_PIAK)) {
            beri(folder, satu, PermissionService.EDITOR);
        }
    }

    /** An aggregate file that was recognised as one is opened to the other roles. */
    public void bukaAgregat(NodeRef dkb) {
        for (Peran satu : Peran.values()) {
            if (satu != Peran.ADMIN_DB) {
                beri(dkb, satu, MEMBACA);
            }
        }
    }

    /**
     * What lies below the DKB folder is as closed as that: takes back {@link #bukaAgregat}, and
     * whatever anybody granted besides.
     *
     * @return whether there was anything to take back
     */
    public boolean tutupDkb(NodeRef node) {
        boolean terbuka =
                !diberikan(node).isEmpty() || !permissionService.getInheritParentPermissions(node);
        if (terbuka) {
            permissionService.deletePermissions(node);
            permissionService.setInheritParentPermissions(node, true);
        }
        return terbuka;
    }

    private Set<AccessPermission> diberikan(NodeRef node) {
        return permissionService.getAllSetPermissions(node).stream()
                .filter(AccessPermission::isSetDirectly)
                .collect(Collectors.toSet());
    }

    /** Whoever happened to make it has no rights of an owner: an owner may do everything. */
    public void tanpaPemilik(NodeRef node) {
        ownableService.setOwner(node, OwnableService.NO_OWNER);
    }

    /** Closed for everybody: the roles read, nobody writes. */
    public void tutup(NodeRef node) {
        permissionService.setInheritParentPermissions(node, false);
        permissionService.deletePermissions(node);
        for (Peran satu : Peran.values()) {
            beri(node, satu, MEMBACA);
        }
        tanpaPemilik(node);
    }

    private void beri(NodeRef node, Peran peran, String hak) {
        permissionService.setPermission(node, Pelaku.grup(peran), hak, true);
    }
}
