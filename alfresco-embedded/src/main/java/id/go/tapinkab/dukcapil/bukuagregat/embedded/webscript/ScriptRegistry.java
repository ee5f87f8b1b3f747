package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.URLModelFactory;
import org.springframework.extensions.webscripts.WebScript;

/**
 * The web scripts of the class path, by URL and method. A descriptor that does not parse is a
 * warning in the log and then a 404, as on ACS; so is a bean id that does not fit (the script is
 * then only its template).
 */
final class ScriptRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptRegistry.class);

    /** The first one wins where both have the same script. */
    static final List<String> FOLDERS =
            List.of("alfresco/extension/templates/webscripts/", "alfresco/templates/webscripts/");

    private record Entry(UrlTemplate url, WebScript script) {}

    /** The script for a call. */
    record Found(Match match, String format) {}

    private final List<Entry> entries = new ArrayList<>();

    ScriptRegistry(BeanFactory beans, Container container, URLModelFactory urls) {
        Map<String, Resource> descriptors = descriptors();
        descriptors.forEach(
                (path, file) -> {
                    try {
                        add(ScriptDescriptor.read(path, file), beans, container, urls);
                    } catch (RuntimeException e) {
                        LOG.warn("Unable to register script {}: {}", path, e.getMessage());
                    }
                });
        entries.sort(
                Comparator.comparingInt((Entry entry) -> entry.url().fixed().length())
                        .reversed()
                        .thenComparingInt(entry -> entry.url().variables()));
        LOG.debug("{} web script URLs", entries.size());
    }

    private static Map<String, Resource> descriptors() {
        Map<String, Resource> found = new LinkedHashMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String folder : FOLDERS) {
                for (Resource file :
                        resolver.getResources("classpath*:" + folder + "**/*.desc.xml")) {
                    String url = file.getURL().toString();
                    found.putIfAbsent(
                            url.substring(url.lastIndexOf(folder) + folder.length()), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The web script descriptors cannot be read", e);
        }
        return found;
    }

    private void add(
            ScriptDescription description,
            BeanFactory beans,
            Container container,
            URLModelFactory urls) {
        String bean = "webscript." + description.id().replace('/', '.');
        WebScript script =
                beans.containsBean(bean)
                        ? beans.getBean(bean, WebScript.class)
                        : new DeclarativeWebScript();
        script.init(container, description);
        script.setURLModelFactory(urls);
        for (String uri : description.uris()) {
            entries.add(new Entry(new UrlTemplate(uri, description.formatStyle()), script));
        }
    }

    /**
     * The best match; of kind URI, without a script, when the URL is there for other methods only.
     *
     * @param path decoded, beginning with a slash
     */
    Optional<Found> find(String method, String path) {
        Found other = null;
        for (Entry entry : entries) {
            Optional<UrlTemplate.Values> values = entry.url().match(path);
            if (values.isEmpty()) {
                continue;
            }
            Description description = entry.script().getDescription();
            Map<String, String> variables = values.get().variables();
            if (description.getMethod().equals(method)) {
                return Optional.of(
                        new Found(
                                new Match(
                                        entry.url().text(),
                                        variables,
                                        entry.url().fixed(),
                                        entry.script()),
                                values.get().format()));
            }
            if (other == null) {
                other =
                        new Found(
                                new Match(entry.url().text(), variables, entry.url().fixed()),
                                values.get().format());
            }
        }
        return Optional.ofNullable(other);
    }
}
