package org.alfresco.service.namespace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Namespaces held in memory, over those of another resolver. */
public class DynamicNamespacePrefixResolver implements NamespaceService {
    private final Map<String, String> uris = new ConcurrentHashMap<>();
    private final NamespacePrefixResolver delegate;

    public DynamicNamespacePrefixResolver(NamespacePrefixResolver delegate) {
        this.delegate = delegate;
    }

    public DynamicNamespacePrefixResolver() {
        this(null);
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        uris.put(prefix, uri);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        uris.remove(prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) throws NamespaceException {
        String uri = uris.get(prefix);
        return uri == null && delegate != null ? delegate.getNamespaceURI(prefix) : uri;
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) throws NamespaceException {
        List<String> prefixes = new ArrayList<>();
        uris.forEach(
                (prefix, uri) -> {
                    if (uri.equals(namespaceURI)) {
                        prefixes.add(prefix);
                    }
                });
        if (delegate != null) {
            for (String prefix : delegate.getPrefixes(namespaceURI)) {
                if (!uris.containsKey(prefix)) {
                    prefixes.add(prefix);
                }
            }
        }
        return prefixes;
    }

    @Override
    public Collection<String> getPrefixes() {
        Set<String> prefixes = new LinkedHashSet<>(uris.keySet());
        if (delegate != null) {
            prefixes.addAll(delegate.getPrefixes());
        }
        return prefixes;
    }

    @Override
    public Collection<String> getURIs() {
        Set<String> all = new LinkedHashSet<>(uris.values());
        if (delegate != null) {
            all.addAll(delegate.getURIs());
        }
        return all;
    }
}
