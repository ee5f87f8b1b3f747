package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/**
 * Matches the namespace and the local name, or the whole <code>{uri}local</code>, by regular
 * expression.
 */
public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = new RegexQNamePattern(".*");

    private final String namespace;
    private final Pattern name;

    /** The namespace is taken literally when it equals the name's, else as an expression. */
    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.namespace = namespaceUriPattern;
        this.name = Pattern.compile(localNamePattern);
    }

    public RegexQNamePattern(String combinedPattern) {
        this.namespace = null;
        this.name = Pattern.compile(combinedPattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        if (namespace == null) {
            return name.matcher(qname.toString()).matches();
        }
        String uri = qname.getNamespaceURI();
        return (uri.equals(namespace) || uri.matches(namespace))
                && name.matcher(qname.getLocalName()).matches();
    }

    @Override
    public String toString() {
        return namespace == null ? name.pattern() : "{" + namespace + "}" + name.pattern();
    }
}
