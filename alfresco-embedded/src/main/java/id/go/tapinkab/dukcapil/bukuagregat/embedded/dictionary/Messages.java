package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.alfresco.repo.i18n.MessageService;
import org.springframework.extensions.surf.util.I18NUtil;

/** The message service over the class path's bundles. */
final class Messages implements MessageService {
    private final Set<String> bundles = new CopyOnWriteArraySet<>();

    @Override
    public void setLocale(Locale locale) {
        I18NUtil.setLocale(locale);
    }

    @Override
    public Locale getLocale() {
        return I18NUtil.getLocale();
    }

    @Override
    public void setContentLocale(Locale locale) {
        I18NUtil.setContentLocale(locale);
    }

    @Override
    public Locale getContentLocale() {
        return I18NUtil.getContentLocale();
    }

    @Override
    public Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        return I18NUtil.getNearestLocale(templateLocale, options);
    }

    @Override
    public Locale parseLocale(String localeStr) {
        return I18NUtil.parseLocale(localeStr);
    }

    @Override
    public void registerResourceBundle(String bundleBasePath) {
        bundles.add(bundleBasePath);
        I18NUtil.registerResourceBundle(bundleBasePath);
    }

    @Override
    public Set<String> getRegisteredBundles() {
        return Set.copyOf(bundles);
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
