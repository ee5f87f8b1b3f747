package org.alfresco.service.namespace;

import java.io.Serializable;

/** What knows the namespaces and their prefixes. */
public interface NamespacePrefixResolverProvider extends Serializable {

    NamespacePrefixResolver getNamespacePrefixResolver();
}
