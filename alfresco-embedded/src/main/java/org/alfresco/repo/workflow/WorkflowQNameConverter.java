package org.alfresco.repo.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Maps names of properties to names of engine variables and back: {@code ba:nomor} is {@code
 * ba_nomor}. A prefix that has an underscore itself can't be mapped back, so such a property's
 * variable carries the whole name with its URI.
 */
public class WorkflowQNameConverter {
    private final NamespacePrefixResolver prefixResolver;
    private final Map<QName, String> names = new ConcurrentHashMap<>();
    private final Map<String, QName> qnames = new ConcurrentHashMap<>();

    public WorkflowQNameConverter(NamespacePrefixResolver prefixResolver) {
        this.prefixResolver = prefixResolver;
    }

    /**
     * @throws NamespaceException when the namespace has no prefix
     */
    public String mapQNameToName(QName qName) {
        return names.computeIfAbsent(qName, q -> convertQNameToName(q, prefixResolver));
    }

    /** A variable with an unknown prefix becomes a name without a namespace. */
    public QName mapNameToQName(String name) {
        return qnames.computeIfAbsent(name, n -> convertNameToQName(n, prefixResolver));
    }

    public void clearCache() {
        names.clear();
        qnames.clear();
    }

    public static QName convertNameToQName(String name, NamespacePrefixResolver prefixResolver) {
        if (name.startsWith("{")) {
            return QName.createQName(name);
        }
        boolean prefixed = name.indexOf(QName.NAMESPACE_PREFIX) >= 0;
        if (!prefixed && name.indexOf('_') < 0) {
            return QName.createQName(NamespaceService.DEFAULT_URI, name);
        }
        try {
            return QName.createQName(prefixed ? name : name.replaceFirst("_", ":"), prefixResolver);
        } catch (NamespaceException unknownPrefix) {
            return QName.createQName(NamespaceService.DEFAULT_URI, name);
        }
    }

    public static String convertQNameToName(QName name, NamespacePrefixResolver prefixResolver) {
        String prefixed = name.toPrefixString(prefixResolver);
        int underscore = prefixed.indexOf('_');
        if (underscore >= 0 && underscore < prefixed.indexOf(QName.NAMESPACE_PREFIX)) {
            return name.toString();
        }
        return prefixed.replace(QName.NAMESPACE_PREFIX, '_');
    }
}
