package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Applies the levels of each module's log4j2.properties ({@code logger.<key>.name} and {@code
 * .level}); appenders there are not looked at.
 */
final class ModuleLogLevels {

    private static final String FILES = "classpath*:alfresco/module/*/log4j2.properties";

    ModuleLogLevels() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                apply(PropertiesLoaderUtils.loadProperties(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The modules' log4j2.properties cannot be read", e);
        }
    }

    private static void apply(Properties properties) {
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("logger.") && key.endsWith(".name")) {
                String prefix = key.substring(0, key.length() - ".name".length());
                String level = properties.getProperty(prefix + ".level");
                if (level != null) {
                    Configurator.setLevel(
                            properties.getProperty(key), Level.toLevel(level.strip()));
                }
            }
        }
    }
}
