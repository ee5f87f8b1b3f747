package org.alfresco.error;

import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Base of the repository's exceptions. The message id is looked up in the message bundles; the
 * message begins with a number of eight digits by which a log entry can be found.
 */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;
    private final String numericalId;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        this(nextNumber(), msgId, msgParams, cause);
    }

    private AlfrescoRuntimeException(
            String number, String msgId, Object[] msgParams, Throwable cause) {
        super(number + " " + resolve(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
        this.numericalId = number;
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    public static AlfrescoRuntimeException create(
            Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    /** The exception itself when it is unchecked, else one around it. */
    public static RuntimeException makeRuntimeException(
            Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException unchecked ? unchecked : create(e, msgId, objects);
    }

    private static String resolve(String msgId, Object[] params) {
        String message =
                params == null ? I18NUtil.getMessage(msgId) : I18NUtil.getMessage(msgId, params);
        if (message != null) {
            return message;
        }
        return params == null ? msgId : msgId + " - " + Arrays.toString(params);
    }

    private static String nextNumber() {
        Calendar today = new GregorianCalendar();
        return String.format(
                "%02d%02d%04d",
                today.get(Calendar.MONTH),
                today.get(Calendar.DAY_OF_MONTH),
                COUNTER.getAndIncrement() % 10000);
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams;
    }

    public String getNumericalId() {
        return numericalId;
    }

    public Throwable getRootCause() {
        Throwable root = this;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
