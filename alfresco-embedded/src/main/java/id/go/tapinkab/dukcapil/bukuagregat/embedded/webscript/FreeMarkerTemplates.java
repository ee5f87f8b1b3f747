package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;
import org.springframework.extensions.webscripts.WebScriptException;

/** FreeMarker over the web scripts' folders. */
final class FreeMarkerTemplates {

    private final Configuration configuration;

    FreeMarkerTemplates(ClassLoader loader) {
        configuration = new Configuration(Configuration.VERSION_2_3_31);
        configuration.setTemplateLoader(
                new MultiTemplateLoader(
                        ScriptRegistry.FOLDERS.stream()
                                .map(folder -> new ClassTemplateLoader(loader, folder))
                                .toArray(TemplateLoader[]::new)));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    }

    /** What templates know as jsonUtils. */
    public static final class JsonUtils {

        /** The text with JSON's escapes, without quotes around it. */
        public String encodeJSONString(Object value) {
            if (value == null) {
                return "";
            }
            String quoted = JSONObject.quote(value.toString());
            return quoted.substring(1, quoted.length() - 1);
        }
    }

    /**
     * Renders {@code path + ".ftl"}.
     *
     * @throws WebScriptException when there is no such template, or it fails
     */
    void render(String path, Map<String, Object> model, Writer writer) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.putIfAbsent("jsonUtils", new JsonUtils());
        try {
            Template template = configuration.getTemplate(path + ".ftl");
            template.process(whole, writer);
        } catch (TemplateNotFoundException e) {
            throw new WebScriptException(
                    "Cannot locate template processor for template " + path, e);
        } catch (TemplateException e) {
            throw new IllegalStateException(
                    "Error during processing of the template '"
                            + e.getMessage()
                            + "'. Please contact your system administrator.",
                    e);
        } catch (IOException e) {
            throw new WebScriptException("Failed to render " + path, e);
        }
    }
}
