package org.alfresco.service.cmr.security;

/** What an authority is, told by its name. */
public enum AuthorityType {
    ADMIN(PermissionService.ADMINISTRATOR_AUTHORITY, "", 1),
    EVERYONE(PermissionService.ALL_AUTHORITIES, "", 2),
    OWNER(PermissionService.OWNER_AUTHORITY, "", 3),
    GUEST(PermissionService.GUEST_AUTHORITY, "", 4),
    GROUP("", PermissionService.GROUP_PREFIX, 5),
    ROLE("", PermissionService.ROLE_PREFIX, 6),
    USER("", "", 7),
    WILDCARD("", "", 0);

    private final String fixed;
    private final String prefix;
    private final int order;

    AuthorityType(String fixed, String prefix, int order) {
        this.fixed = fixed;
        this.prefix = prefix;
        this.order = order;
    }

    public boolean isFixedString() {
        return !fixed.isEmpty();
    }

    public String getFixedString() {
        return fixed;
    }

    public boolean isPrefixed() {
        return !prefix.isEmpty();
    }

    public String getPrefixString() {
        return prefix;
    }

    public int getOrderPosition() {
        return order;
    }

    /** The kind of that name; what is nothing else is a user. */
    public static AuthorityType getAuthorityType(String authority) {
        for (AuthorityType type : values()) {
            boolean fits =
                    type.isFixedString()
                            ? authority.equals(type.fixed)
                            : type.isPrefixed() && authority.startsWith(type.prefix);
            if (fits) {
                return type;
            }
        }
        return USER;
    }
}
