package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A loaded model. Namespaces by URI, values are prefixes. */
record ModelDef(
        QName name,
        String description,
        String author,
        Date published,
        String version,
        Map<String, String> defined,
        Map<String, String> imported)
        implements ModelDefinition {

    private record Namespace(ModelDefinition getModel, String getUri, String getPrefix)
            implements NamespaceDefinition {}

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        String message =
                messageLookup == null ? null : messageLookup.getMessage(prefix() + ".description");
        return message == null ? description : message;
    }

    @Override
    public String getAuthor() {
        return author;
    }

    @Override
    public Date getPublishedDate() {
        return published == null ? null : new Date(published.getTime());
    }

    @Override
    public String getVersion() {
        return version;
    }

    @Override
    public Collection<NamespaceDefinition> getNamespaces() {
        return namespaces(defined);
    }

    @Override
    public boolean isNamespaceDefined(String uri) {
        return defined.containsKey(uri);
    }

    @Override
    public Collection<NamespaceDefinition> getImportedNamespaces() {
        return namespaces(imported);
    }

    @Override
    public boolean isNamespaceImported(String uri) {
        return imported.containsKey(uri);
    }

    private List<NamespaceDefinition> namespaces(Map<String, String> uris) {
        return uris.entrySet().stream()
                .map(
                        each ->
                                (NamespaceDefinition)
                                        new Namespace(this, each.getKey(), each.getValue()))
                .toList();
    }

    private String prefix() {
        return name.toPrefixString().replace(':', '_');
    }

    /** The text of something in this model: its message, else what the model says. */
    String label(
            MessageLookup lookup,
            Locale locale,
            String kind,
            QName of,
            String what,
            String otherwise) {
        if (lookup == null) {
            return otherwise;
        }
        String key =
                prefix() + "." + kind + "." + of.toPrefixString().replace(':', '_') + "." + what;
        String message = locale == null ? lookup.getMessage(key) : lookup.getMessage(key, locale);
        return message == null ? otherwise : message;
    }
}
