package org.alfresco.service.cmr.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** A node: {@code protocol://identifier/id}. */
public final class NodeRef implements EntityRef {
    private static final long serialVersionUID = 1L;
    private static final Pattern SHAPE = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null) {
            throw new IllegalArgumentException("Store reference may not be null");
        }
        if (id == null) {
            throw new IllegalArgumentException("Node id may not be null");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    /**
     * From its text.
     *
     * @throws MalformedNodeRefException when it is not such a text
     */
    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf('/');
        if (slash < 0) {
            throw new MalformedNodeRefException(
                    "Invalid node ref - does not contain forward slash: " + nodeRef);
        }
        int filler = nodeRef.indexOf(StoreRef.URI_FILLER);
        if (filler < 0) {
            throw new MalformedNodeRefException(
                    "Invalid store ref: Does not contain :// " + nodeRef);
        }
        if (slash < filler + StoreRef.URI_FILLER.length()) {
            throw new MalformedNodeRefException(
                    "Invalid node ref - does not contain an id: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    public static boolean isNodeRef(String nodeRef) {
        return nodeRef != null && SHAPE.matcher(nodeRef).matches();
    }

    /** From texts with commas between; what is not a reference is left out. */
    public static List<NodeRef> getNodeRefs(String values) {
        List<NodeRef> refs = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(values == null ? "" : values, ",");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (isNodeRef(token)) {
                refs.add(new NodeRef(token));
            }
        }
        return refs;
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NodeRef other
                && id.equals(other.id)
                && storeRef.equals(other.storeRef);
    }

    @Override
    public int hashCode() {
        return 37 * storeRef.hashCode() + id.hashCode();
    }

    public final StoreRef getStoreRef() {
        return storeRef;
    }

    public final String getId() {
        return id;
    }

    /** What the repository remembers of a node, deleted ones too. */
    public static class Status {
        private final Long dbId;
        private final NodeRef nodeRef;
        private final String changeTxnId;
        private final Long dbTxnId;
        private final boolean deleted;

        public Status(
                Long dbId, NodeRef nodeRef, String changeTxnId, Long dbTxnId, boolean deleted) {
            this.dbId = dbId;
            this.nodeRef = nodeRef;
            this.changeTxnId = changeTxnId;
            this.dbTxnId = dbTxnId;
            this.deleted = deleted;
        }

        public Long getDbId() {
            return dbId;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getChangeTxnId() {
            return changeTxnId;
        }

        public Long getDbTxnId() {
            return dbTxnId;
        }

        public boolean isDeleted() {
            return deleted;
        }

        @Override
        public String toString() {
            return "Status[id="
                    + dbId
                    + "changeTxnId="
                    + changeTxnId
                    + ", dbTxnId="
                    + dbTxnId
                    + ", deleted="
                    + deleted
                    + "]";
        }
    }
}
