package org.alfresco.service.cmr.repository;

/** No such child association. */
public class InvalidChildAssociationRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ChildAssociationRef childAssociationRef;

    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) {
        this(null, childAssociationRef);
    }

    public InvalidChildAssociationRefException(
            String msg, ChildAssociationRef childAssociationRef) {
        super(msg);
        this.childAssociationRef = childAssociationRef;
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}
