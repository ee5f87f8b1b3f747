package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Description.Lifecycle;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.WebScriptException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a {@code <id>.<method>.desc.xml}. */
final class ScriptDescriptor {

    private static final String ENDING = ".desc.xml";
    private static final int BUFFER = 4096;

    private ScriptDescriptor() {}

    /**
     * @param path below the web scripts' folder, such as {@code local/semester.get.desc.xml}
     * @throws WebScriptException saying what is wrong with it
     */
    static ScriptDescription read(String path, Resource file) {
        String id = path.substring(0, path.length() - ENDING.length());
        int dot = id.lastIndexOf('.');
        if (dot < 0) {
            throw new WebScriptException("The name of the file has no method: " + path);
        }
        Element root = root(file);
        RequiredAuthentication authentication = authentication(root);
        List<String> uris = texts(root, "url");
        if (uris.isEmpty()) {
            throw new WebScriptException("Expected <url> element");
        }
        Element format = child(root, "format");
        return new ScriptDescription(
                id,
                required(root, "shortname"),
                text(root, "description", null),
                root.getAttribute("kind").isEmpty() ? null : root.getAttribute("kind"),
                id.substring(dot + 1).toUpperCase(Locale.ROOT),
                uris,
                new ScriptDescription.Access(authentication, runAs(root)),
                transaction(root, authentication),
                style(format),
                defaultFormat(format),
                cache(root),
                Lifecycle.valueOf(text(root, "lifecycle", "none")),
                families(root),
                file);
    }

    private static Element root(Resource file) {
        try (InputStream in = file.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            if (!root.getNodeName().equals("webscript")) {
                throw new WebScriptException("Expected <webscript> root element");
            }
            return root;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new WebScriptException("Failed to read " + file.getDescription(), e);
        }
    }

    private static RequiredAuthentication authentication(Element root) {
        return RequiredAuthentication.valueOf(text(root, "authentication", "none"));
    }

    private static String runAs(Element root) {
        Element authentication = child(root, "authentication");
        return authentication == null || authentication.getAttribute("runas").isEmpty()
                ? null
                : authentication.getAttribute("runas");
    }

    private static ScriptDescription.Transaction transaction(
            Element root, RequiredAuthentication authentication) {
        Element element = child(root, "transaction");
        if (element == null) {
            return new ScriptDescription.Transaction(
                    authentication == RequiredAuthentication.none
                            ? RequiredTransaction.none
                            : RequiredTransaction.required,
                    TransactionCapability.readwrite,
                    BUFFER);
        }
        String allow = element.getAttribute("allow");
        String buffer = element.getAttribute("buffersize");
        return new ScriptDescription.Transaction(
                RequiredTransaction.valueOf(element.getTextContent().strip()),
                allow.isEmpty()
                        ? TransactionCapability.readwrite
                        : TransactionCapability.valueOf(allow),
                buffer.isEmpty() ? BUFFER : Integer.parseInt(buffer));
    }

    private static FormatStyle style(Element format) {
        String style = format == null ? "" : format.getTextContent().strip();
        return style.isEmpty() ? FormatStyle.any : FormatStyle.valueOf(style);
    }

    /** Null for {@code default=""}: the script says the type itself. */
    private static String defaultFormat(Element format) {
        if (format == null || !format.hasAttribute("default")) {
            return "html";
        }
        String value = format.getAttribute("default");
        if (!value.isEmpty() && !Formats.known(value)) {
            throw new WebScriptException("Default format '" + value + "' is unknown");
        }
        return value.isEmpty() ? null : value;
    }

    private static ScriptDescription.Caching cache(Element root) {
        Element cache = child(root, "cache");
        return new ScriptDescription.Caching(
                flag(cache, "never", true),
                flag(cache, "public", false),
                flag(cache, "mustrevalidate", true));
    }

    private static boolean flag(Element parent, String name, boolean otherwise) {
        Element element = parent == null ? null : child(parent, name);
        if (element == null) {
            return otherwise;
        }
        String value = element.getTextContent().strip();
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    private static Set<String> families(Element root) {
        return texts(root, "family").stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String required(Element root, String name) {
        String value = text(root, name, null);
        if (value == null) {
            throw new WebScriptException("Expected <" + name + "> value");
        }
        return value;
    }

    private static String text(Element root, String name, String otherwise) {
        List<String> texts = texts(root, name);
        return texts.isEmpty() ? otherwise : texts.get(0);
    }

    private static List<String> texts(Element root, String name) {
        List<String> texts = new ArrayList<>();
        NodeList children = root.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeName().equals(name) && !child.getTextContent().isBlank()) {
                texts.add(child.getTextContent().strip());
            }
        }
        return texts;
    }

    private static Element child(Element root, String name) {
        NodeList children = root.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }
}
