package org.alfresco.repo.jscript;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Properties that can be asked for by full, prefixed or local name; read-only. */
final class PropertiesByAnyName extends AbstractMap<String, Object> {
    private final Map<String, Object> byFullName = new HashMap<>();
    private final NamespacePrefixResolver prefixes;

    PropertiesByAnyName(Map<QName, Serializable> values, NamespacePrefixResolver prefixes) {
        values.forEach((name, value) -> byFullName.put(name.toString(), value));
        this.prefixes = prefixes;
    }

    @Override
    public Object get(Object key) {
        return byFullName.get(fullName(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return byFullName.containsKey(fullName(key));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Collections.unmodifiableMap(byFullName).entrySet();
    }

    private String fullName(Object key) {
        return QName.resolveToQName(prefixes, key.toString()).toString();
    }
}
