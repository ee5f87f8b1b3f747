package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import net.sf.acegisecurity.AuthenticationCredentialsNotFoundException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the public bean of a service: it needs an authentication, asks {@link AccessRules}, runs in
 * the caller's transaction or one of its own, and marks that for rollback when the call throws -
 * caught by the caller or not (contract 2.23-2.25).
 */
public final class PublicService implements FactoryBean<Object>, InvocationHandler {

    private final Class<?> type;
    private final Object target;
    private final AccessRules rules;
    private final PlatformTransactionManager transactions;

    public PublicService(
            Class<?> type,
            Object target,
            AccessRules rules,
            PlatformTransactionManager transactions) {
        this.type = type;
        this.target = target;
        this.rules = rules;
        this.transactions = transactions;
    }

    @Override
    public Object getObject() {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    @Override
    public Class<?> getObjectType() {
        return type;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (AuthenticationUtil.getRunAsUser() == null) {
            throw new AuthenticationCredentialsNotFoundException(
                    "A valid SecureContext was not provided in the RequestContext");
        }
        boolean reads = rules.onlyReads(method.getName());
        if (!reads
                && AlfrescoTransactionSupport.getTransactionReadState()
                        == TxnReadState.TXN_READ_ONLY) {
            throw new AlfrescoRuntimeException(
                    "Read-Write transaction started within read-only transaction");
        }
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(reads);
        try {
            return template.execute(status -> checked(method, arguments));
        } catch (UndeclaredThrowableException e) {
            throw e.getUndeclaredThrowable();
        }
    }

    private Object checked(Method method, Object[] arguments) {
        try {
            rules.before(method.getName(), arguments);
            return rules.after(method.getName(), method.invoke(target, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new UndeclaredThrowableException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Not callable: " + method, e);
        }
    }

    @Override
    public String toString() {
        return "public " + type.getSimpleName();
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return other != null && Proxy.isProxyClass(other.getClass())
                ? Proxy.getInvocationHandler(other) == this
                : other == this;
    }
}
