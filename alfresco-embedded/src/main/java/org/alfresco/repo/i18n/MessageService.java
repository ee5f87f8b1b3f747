package org.alfresco.repo.i18n;

import java.util.Locale;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;

/** Message bundles and the thread's locale. */
public interface MessageService extends MessageLookup {
    void setLocale(Locale locale);

    Locale getLocale();

    void setContentLocale(Locale locale);

    Locale getContentLocale();

    Locale getNearestLocale(Locale templateLocale, Set<Locale> options);

    Locale parseLocale(String localeStr);

    void registerResourceBundle(String bundleBasePath);

    Set<String> getRegisteredBundles();
}
