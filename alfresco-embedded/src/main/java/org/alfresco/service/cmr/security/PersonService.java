package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Users as nodes. */
public interface PersonService {
    /** The user; one that is missing is made when the caller may, else NoSuchPersonException. */
    NodeRef getPerson(String userName);

    /** Null when there is none. */
    NodeRef getPersonOrNull(String userName);

    /** The user; one that is missing is made when the caller may, else NoSuchPersonException. */
    NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed);

    /** The user; one that is missing is made when the caller may, else NoSuchPersonException. */
    PersonService.PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException;

    boolean personExists(String userName);

    boolean createMissingPeople();

    void setCreateMissingPeople(boolean createMissing);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    void setPersonProperties(
            String userName, Map<QName, Serializable> properties, boolean autoCreateHomeFolder);

    boolean isMutable();

    NodeRef createPerson(Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones);

    void deletePerson(String userName);

    void deletePerson(NodeRef personRef);

    void deletePerson(NodeRef personRef, boolean deleteAuthentication);

    Set<NodeRef> getAllPeople();

    NodeRef getPeopleContainer();

    boolean getUserNamesAreCaseSensitive();

    String getUserIdentifier(String caseSensitiveUserName);

    int countPeople();

    boolean isEnabled(String userName);

    /** A user in short. */
    static class PersonInfo {
        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getUserName() {
            return userName;
        }

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }
}
