package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

/** The thread's locale, and texts from the registered bundles; later bundles win. */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = new CopyOnWriteArraySet<>();
    private static final Map<Locale, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();

    public I18NUtil() {}

    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    public static void setContentLocale(Locale locale) {
        CONTENT_LOCALE.set(locale);
    }

    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    /**
     * The option that fits best: the same, the same language and country, the same language; null
     * when none fits.
     */
    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        if (options.isEmpty() || templateLocale == null) {
            return null;
        }
        if (options.contains(templateLocale)) {
            return templateLocale;
        }
        Locale sameLanguage = null;
        for (Locale option : options) {
            if (option.getLanguage().equals(templateLocale.getLanguage())) {
                if (option.getCountry().equals(templateLocale.getCountry())) {
                    return option;
                }
                if (sameLanguage == null || option.getCountry().isEmpty()) {
                    sameLanguage = option;
                }
            }
        }
        return sameLanguage;
    }

    /** From {@code language_COUNTRY_variant}; null for null or blank. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null || localeStr.isBlank()) {
            return null;
        }
        String[] parts = localeStr.trim().split("_", 3);
        Locale.Builder builder = new Locale.Builder().setLanguage(parts[0]);
        if (parts.length > 1) {
            builder.setRegion(parts[1]);
        }
        return builder.build();
    }

    /** By the name that {@link ResourceBundle} takes, with dots or slashes. */
    public static void registerResourceBundle(String bundleBaseName) {
        BUNDLES.add(bundleBaseName);
        MESSAGES.clear();
    }

    /** Null when no bundle has it. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        return messageKey == null ? null : messages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null
                ? message
                : new MessageFormat(message, locale).format(params);
    }

    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        return new HashMap<>(messages(locale));
    }

    private static Map<String, String> messages(Locale locale) {
        return MESSAGES.computeIfAbsent(locale, I18NUtil::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> messages = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name.replace('/', '.'), locale);
            for (String key : bundle.keySet()) {
                messages.put(key, bundle.getString(key));
            }
        }
        return messages;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return ResourceBundle.getBundle(
                    name, locale, loader == null ? I18NUtil.class.getClassLoader() : loader);
        } catch (MissingResourceException e) {
            throw new MissingResourceException(
                    "No message bundle " + name + ".properties on the class path", name, "");
        }
    }
}
