package org.alfresco.service.namespace;

import java.util.Collection;

/** Maps namespace prefixes to URIs and back. */
public interface NamespacePrefixResolver {
    /** The URI of a prefix, null when it is not registered. */
    String getNamespaceURI(String prefix) throws NamespaceException;

    /** All prefixes, or those of one URI (empty when there are none). */
    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    /** All prefixes, or those of one URI (empty when there are none). */
    Collection<String> getPrefixes();

    Collection<String> getURIs();
}
