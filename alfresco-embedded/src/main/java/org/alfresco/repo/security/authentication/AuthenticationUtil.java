package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import net.sf.acegisecurity.Authentication;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Who this thread acts for. The fully authenticated user is recorded (creator, modifier, owner of
 * locks and tasks); the run-as user is the one whose permissions count.
 */
public class AuthenticationUtil {
    public static final String SYSTEM_USER_NAME = "System";

    private static final ThreadLocal<Users> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Deque<Users>> STACK = ThreadLocal.withInitial(ArrayDeque::new);
    private static final Users NOBODY = new Users(null, null);

    public AuthenticationUtil() {}

    /** Work done for somebody. */
    public static interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }

    private record Users(Authentication full, Authentication runAs) {}

    private record Name(String name) implements Authentication {
        @Override
        public String getName() {
            return name;
        }
    }

    private static Users users() {
        return Objects.requireNonNullElse(CURRENT.get(), NOBODY);
    }

    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    /** A login: both users become this one. */
    public static Authentication setFullyAuthenticatedUser(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        return setFullAuthentication(new Name(userName));
    }

    public static Authentication setFullAuthentication(Authentication authentication) {
        if (authentication == null) {
            clearCurrentSecurityContext();
        } else {
            CURRENT.set(new Users(authentication, authentication));
        }
        return authentication;
    }

    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    public static Authentication setRunAsUser(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        Authentication runAs = new Name(userName);
        Users users = users();
        CURRENT.set(new Users(users.full() == null ? runAs : users.full(), runAs));
        return runAs;
    }

    public static Authentication getRunAsAuthentication() throws AuthenticationException {
        return users().runAs();
    }

    public static Authentication getFullAuthentication() throws AuthenticationException {
        return users().full();
    }

    /** Null when nobody is. */
    public static String getRunAsUser() throws AuthenticationException {
        Authentication runAs = users().runAs();
        return runAs == null ? null : runAs.getName();
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    /** Null when nobody is. */
    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        Authentication full = users().full();
        return full == null ? null : full.getName();
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return "admin";
    }

    public static String getAdminRoleName() {
        return PermissionService.ADMINISTRATOR_AUTHORITY;
    }

    public static String getGuestUserName() {
        return "guest";
    }

    public static String getGuestRoleName() {
        return PermissionService.GUEST_AUTHORITY;
    }

    public static void clearCurrentSecurityContext() {
        CURRENT.remove();
    }

    /**
     * Does the work as that user and restores both users. Without a login the user is fully
     * authenticated meanwhile. Unchecked exceptions pass; others come wrapped.
     */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Users before = users();
        try {
            if (before.full() == null) {
                setFullyAuthenticatedUser(uid);
            } else {
                setRunAsUser(uid);
            }
            return runAsWork.doWork();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception | Error e) {
            throw new RuntimeException("Error during run as.", e);
        } finally {
            restore(before);
        }
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    public static void pushAuthentication() {
        STACK.get().push(users());
    }

    public static void popAuthentication() {
        restore(STACK.get().pop());
    }

    private static void restore(Users users) {
        if (users.full() == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(users);
        }
    }
}
