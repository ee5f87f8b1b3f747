package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;

/**
 * A qualified name: namespace URI and local name. The prefix it was made with plays no part in
 * equality.
 */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final String EMPTY_URI_SUBSTITUTE = ".empty";
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private static final long serialVersionUID = 1L;
    private static final Comparator<QName> ORDER =
            Comparator.comparing(QName::getNamespaceURI).thenComparing(QName::getLocalName);

    private final String uri;
    private final String local;
    private final String prefix;

    private QName(String uri, String local, String prefix) {
        this.uri =
                uri == null || uri.equals(EMPTY_URI_SUBSTITUTE)
                        ? NamespaceService.DEFAULT_URI
                        : uri;
        this.local = local;
        this.prefix = prefix;
    }

    public static QName createQName(String namespaceURI, String localName)
            throws InvalidQNameException {
        return new QName(namespaceURI, requireLocal(localName), null);
    }

    public static QName createQName(
            String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        requireLocal(localName);
        if (prefixResolver == null) {
            throw new IllegalArgumentException("A Prefix Resolver must be specified");
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException(
                    "Namespace prefix " + known + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, known);
    }

    /** From {@code prefix:local}; null gives null. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String[] parts = splitPrefixedQName(qname);
        return parts == null ? null : createQName(parts[0], parts[1], prefixResolver);
    }

    /** From <code>{uri}local</code>, or a bare local name. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("Argument qname is mandatory");
        }
        int begin = qname.indexOf(NAMESPACE_BEGIN);
        if (begin > 0) {
            throw new InvalidQNameException("QName '" + qname + "' must start with a namespaceURI");
        }
        int end = -1;
        String uri = null;
        if (begin == 0) {
            end = qname.indexOf(NAMESPACE_END, 1);
            if (end < 0) {
                throw new InvalidQNameException(
                        "QName '" + qname + "' is missing the closing namespace } token");
            }
            uri = qname.substring(1, end);
        }
        if (end + 1 == qname.length()) {
            throw new InvalidQNameException("QName '" + qname + "' must consist of a local name");
        }
        return new QName(uri, qname.substring(end + 1), null);
    }

    /** As {@link #createQName(String, String)}, the local name cut to {@link #MAX_LENGTH}. */
    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return new QName(namespaceURI, createValidLocalName(localName), null);
    }

    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Local name cannot be null or empty.");
        }
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    /** Prefix and local name; null gives null. */
    public static String[] splitPrefixedQName(String qname)
            throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            return null;
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    /**
     * Reads <code>{uri}local</code>, {@code prefix:local} or a name of the content model; null for
     * an unknown prefix.
     */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            throw new IllegalArgumentException("str parameter is mandatory");
        }
        if (str.charAt(0) == NAMESPACE_BEGIN) {
            return createQName(str);
        }
        int colon = str.indexOf(NAMESPACE_PREFIX);
        if (colon < 0) {
            return createQName(NamespaceService.CONTENT_MODEL_1_0_URI, str);
        }
        String uri = prefixResolver.getNamespaceURI(str.substring(0, colon));
        return uri == null ? null : createQName(uri, str.substring(colon + 1));
    }

    private static String requireLocal(String localName) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must consist of a local name");
        }
        return localName;
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    public String getLocalName() {
        return local;
    }

    /** Empty for no namespace, never null. */
    public String getNamespaceURI() {
        return uri;
    }

    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        return new QName(uri, local, prefixIn(resolver));
    }

    private String prefixIn(NamespacePrefixResolver resolver) {
        Collection<String> prefixes = resolver.getPrefixes(uri);
        if (prefixes.isEmpty()) {
            throw new NamespaceException("A namespace prefix is not registered for uri " + uri);
        }
        return prefixes.iterator().next();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof QName other && local.equals(other.local) && uri.equals(other.uri);
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int hashCode() {
        return 37 * local.hashCode() + uri.hashCode();
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + uri + NAMESPACE_END + local;
    }

    @Override
    public int compareTo(QName qname) {
        return ORDER.compare(this, qname);
    }

    /** With the prefix it was made with, if any. */
    public String toPrefixString() {
        return prefix == null ? local : prefix + NAMESPACE_PREFIX + local;
    }

    public String getPrefixString() {
        return toPrefixString();
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        String known = prefixIn(prefixResolver);
        return known.isEmpty() ? local : known + NAMESPACE_PREFIX + local;
    }
}
