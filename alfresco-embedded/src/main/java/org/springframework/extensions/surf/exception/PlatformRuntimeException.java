package org.springframework.extensions.surf.exception;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/** An exception whose message begins with a number by which the log can be searched. */
public class PlatformRuntimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger LAST = new AtomicInteger();

    public PlatformRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(number() + " " + text(msgId, msgParams), cause);
    }

    private static String text(String msgId, Object[] msgParams) {
        String text =
                msgParams == null
                        ? I18NUtil.getMessage(msgId)
                        : I18NUtil.getMessage(msgId, msgParams);
        return text == null ? msgId : text;
    }

    private static String number() {
        LocalDate today = LocalDate.now();
        return String.format(
                "%02d%02d%04d",
                today.getMonthValue(),
                today.getDayOfMonth(),
                LAST.updateAndGet(n -> n >= 9999 ? 1 : n + 1));
    }
}
