package cn.wuli.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * One person acting as exactly one post, as this request or an earlier one found it; each transaction asks the database
 * again ({@link cn.wuli.platform.tenancy.TenancyConnectionHook}).
 */
public record Actor(
        String subject,
        UUID personId,
        String personName,
        UUID postId,
        String postType,
        String postName,
        String scopeMode,
        UUID unitId,
        String unitKind,
        UUID tenantId,
        Set<String> permissions) {
    /** The attribute of the security identity that carries it. */
    public static final String ATTRIBUTE = "wuli.actor";

    /** Who, as what: for the first row of a sheet and for other papers. */
    public String signature() {
        return personName + "（" + postName + "）";
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
