package org.alfresco.service.cmr.version;

/** A metadata key that the version store keeps for itself. */
public class ReservedVersionNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReservedVersionNameException(String propertyName) {
        super(
                "The version property name "
                        + propertyName
                        + " clashes with a reserved verison property name.");
    }
}
