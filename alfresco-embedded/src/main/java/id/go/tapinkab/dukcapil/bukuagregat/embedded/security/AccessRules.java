package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * What a public bean's methods need. One line a method: {@code
 * moveNode=0.DeleteNode,1.CreateChildren} asks for a permission on the node in that argument;
 * {@code parent0.DeleteChildren} on the parent of the association in it; {@code
 * after.ReadProperties} on what comes back (a collection is filtered, a single node refused);
 * {@code admin} for administrators; an empty rule for everybody. A method without a line is
 * refused.
 */
public final class AccessRules {

    private static final String REFUSAL =
            "Access Denied.  You do not have the appropriate permissions to perform this operation.";
    private static final Pattern READING =
            Pattern.compile("(get|has|is|exists|list|search|count|resolve|to|guess|query).*");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, List<Rule>> rules = new ConcurrentHashMap<>();
    private final PermissionService permissions;
    private final AuthorityService authorities;

    private record Rule(String on, String permission) {}

    public AccessRules(
            Properties lines, PermissionService permissions, AuthorityService authorities) {
        this.permissions = permissions;
        this.authorities = authorities;
        for (String method : lines.stringPropertyNames()) {
            List<Rule> parsed = new ArrayList<>();
            for (String rule : COMMA.split(lines.getProperty(method).strip(), -1)) {
                if (!rule.isEmpty()) {
                    int dot = rule.indexOf('.');
                    parsed.add(
                            dot < 0
                                    ? new Rule(rule, "")
                                    : new Rule(rule.substring(0, dot), rule.substring(dot + 1)));
                }
            }
            rules.put(method, parsed);
        }
    }

    boolean onlyReads(String method) {
        return READING.matcher(method).matches() && !method.equals("getWriter");
    }

    private List<Rule> of(String method) {
        List<Rule> found = rules.containsKey(method) ? rules.get(method) : rules.get("*");
        if (found == null) {
            throw refusal();
        }
        return found;
    }

    void before(String method, Object[] arguments) {
        for (Rule rule : of(method)) {
            if (rule.on().equals("admin")) {
                if (!AuthenticationUtil.isRunAsUserTheSystemUser()
                        && !authorities.hasAdminAuthority()) {
                    throw refusal();
                }
            } else if (!rule.on().equals("after")) {
                check(rule, arguments);
            }
        }
    }

    private void check(Rule rule, Object[] arguments) {
        boolean parent = rule.on().startsWith("parent");
        Object argument = arguments[Integer.parseInt(parent ? rule.on().substring(6) : rule.on())];
        if (argument instanceof Collection<?> several) {
            several.forEach(one -> require(node(one, parent), rule.permission()));
        } else {
            require(node(argument, parent), rule.permission());
        }
    }

    private void require(NodeRef node, String permission) {
        if (!allows(node, permission)) {
            throw refusal();
        }
    }

    private boolean allows(NodeRef node, String permission) {
        return node == null || permissions.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }

    Object after(String method, Object result) {
        for (Rule rule : of(method)) {
            if (rule.on().equals("after")) {
                return filtered(result, rule.permission());
            }
        }
        return result;
    }

    private Object filtered(Object result, String permission) {
        if (result instanceof List<?> list) {
            return new ArrayList<>(readable(list, permission));
        }
        if (result instanceof Set<?> set) {
            return new LinkedHashSet<>(readable(set, permission));
        }
        if (!allows(node(result, false), permission)) {
            throw refusal("Access Denied");
        }
        return result;
    }

    private List<?> readable(Collection<?> all, String permission) {
        return all.stream().filter(one -> allows(node(one, false), permission)).toList();
    }

    private static NodeRef node(Object value, boolean parent) {
        if (value instanceof ChildAssociationRef child) {
            return parent ? child.getParentRef() : child.getChildRef();
        }
        if (value instanceof AssociationRef peer) {
            return peer.getTargetRef();
        }
        if (value instanceof PermissionCheckValue info) {
            return info.getNodeRef();
        }
        return value instanceof NodeRef node ? node : null;
    }

    private static AccessDeniedException refusal() {
        return refusal("Access is denied.");
    }

    private static AccessDeniedException refusal(String cause) {
        return new AccessDeniedException(
                REFUSAL, new net.sf.acegisecurity.AccessDeniedException(cause));
    }
}
