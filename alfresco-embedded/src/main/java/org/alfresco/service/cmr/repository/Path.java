package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.alfresco.service.namespace.NamespacePrefixResolver;

/** A way through child associations, from the root down. */
public final class Path implements Iterable<Path.Element>, Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Element> elements = new ArrayList<>();

    public Path() {}

    @Override
    public Iterator<Element> iterator() {
        return Collections.unmodifiableList(elements).iterator();
    }

    public Path prepend(Path.Element pathElement) {
        elements.add(0, pathElement);
        return this;
    }

    public Path append(Path.Element pathElement) {
        elements.add(pathElement);
        return this;
    }

    public Path.Element first() {
        return elements.get(0);
    }

    public Path.Element last() {
        return elements.get(elements.size() - 1);
    }

    public int size() {
        return elements.size();
    }

    public Path.Element get(int n) {
        return elements.get(n);
    }

    public Path subPath(int end) {
        return subPath(0, end);
    }

    /** Both ends included. */
    public Path subPath(int start, int end) {
        Path path = new Path();
        path.elements.addAll(elements.subList(start, end + 1));
        return path;
    }

    @Override
    public String toString() {
        return join(elements.stream().map(Element::getElementString).toList());
    }

    public String toPrefixString(NamespacePrefixResolver resolver) {
        return join(elements.stream().map(element -> element.getPrefixedString(resolver)).toList());
    }

    private static String join(List<String> steps) {
        StringBuilder path = new StringBuilder();
        for (String step : steps) {
            // the root's step is "/" itself
            path.append(path.isEmpty() || path.toString().endsWith("/") ? "" : "/").append(step);
        }
        return path.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Path other && elements.equals(other.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** One step. */
    public abstract static class Element implements Serializable {
        private static final long serialVersionUID = 1L;

        public Element() {}

        public abstract String getElementString();

        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return getElementString();
        }

        @Override
        public String toString() {
            return getElementString();
        }
    }

    /** A step down to a child; the root node's has no name. */
    public static class ChildAssocElement extends Element {
        private static final long serialVersionUID = 1L;

        private final ChildAssociationRef ref;

        public ChildAssocElement(ChildAssociationRef ref) {
            this.ref = ref;
        }

        @Override
        public String getElementString() {
            return ref.getParentRef() == null ? "/" : ref.getQName().toString();
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            if (ref.getParentRef() == null) {
                return "/";
            }
            String prefix = ref.getQName().getPrefixedQName(resolver).toPrefixString();
            int local = prefix.length() - ref.getQName().getLocalName().length();
            return prefix.substring(0, local) + encode(ref.getQName().getLocalName());
        }

        /** As XPath wants names: what a name may not hold is written _xHHHH_. */
        private static String encode(String name) {
            StringBuilder encoded = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean ok =
                        Character.isLetter(c)
                                || c == '_'
                                || (i > 0 && (Character.isDigit(c) || c == '-' || c == '.'));
                encoded.append(ok ? String.valueOf(c) : String.format("_x%04x_", (int) c));
            }
            return encoded.toString();
        }

        public ChildAssociationRef getRef() {
            return ref;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof ChildAssocElement other && ref.equals(other.ref);
        }

        @Override
        public int hashCode() {
            return ref.hashCode();
        }
    }
}
