package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

/** One permission entry; prints as ACS prints it. */
record Entry(String authority, String permission, boolean allowed, boolean direct, int position)
        implements AccessPermission {

    Entry at(boolean setDirectly, int level) {
        return new Entry(authority, permission, allowed, setDirectly, level);
    }

    @Override
    public String getPermission() {
        return permission;
    }

    @Override
    public AccessStatus getAccessStatus() {
        return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    @Override
    public String getAuthority() {
        return authority;
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(authority);
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public boolean isInherited() {
        return !direct;
    }

    @Override
    public boolean isSetDirectly() {
        return direct;
    }

    @Override
    public String toString() {
        return getAccessStatus()
                + " "
                + permission
                + " - "
                + authority
                + " ("
                + getAuthorityType()
                + ")";
    }
}
