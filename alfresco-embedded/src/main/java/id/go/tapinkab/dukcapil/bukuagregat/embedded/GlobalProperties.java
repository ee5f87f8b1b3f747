package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The bean {@code global-properties}: values as written, placeholders unresolved.
 *
 * <p>Later ones win: the repository's defaults, each module's {@code alfresco-global.properties},
 * the installation's own {@code alfresco-global.properties} at the class path's root, the settings
 * given to {@link EmbeddedAlfresco.Builder}.
 */
final class GlobalProperties extends Properties {

    private static final long serialVersionUID = 1L;

    private static final String[] FILES = {
        "classpath:alfresco/embedded/repository.properties",
        "classpath*:alfresco/module/*/alfresco-global.properties",
        "classpath*:alfresco-global.properties"
    };

    /** The settings of the builder are given as the argument. */
    GlobalProperties(Map<String, String> settings) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : FILES) {
                for (Resource file : resolver.getResources(pattern)) {
                    PropertiesLoaderUtils.fillProperties(
                            this, new EncodedResource(file, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the global properties", e);
        }
        putAll(settings);
    }
}
