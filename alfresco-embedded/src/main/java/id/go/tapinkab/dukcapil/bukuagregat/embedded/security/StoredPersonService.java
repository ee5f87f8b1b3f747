package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** People as nodes; user names ignore case (contract, section 9). */
final class StoredPersonService implements PersonService {

    private static final QName USER_HOMES =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "user_homes");

    private final NodeService nodes;
    private final SystemFolders folders;
    private final AuthorityService authorities;
    private final Groups groups;
    private final Credentials credentials;
    private final PermissionService permissions;
    private Repository repository;
    private boolean createMissing = true;

    StoredPersonService(
            NodeService nodes,
            SystemFolders folders,
            AuthorityService authorities,
            Groups groups,
            Credentials credentials,
            PermissionService permissions) {
        this.nodes = nodes;
        this.folders = folders;
        this.authorities = authorities;
        this.groups = groups;
        this.credentials = credentials;
        this.permissions = permissions;
    }

    /** A setter, since the repository helper itself asks for people. */
    public void setRepository(Repository repository) {
        this.repository = repository;
    }

    @Override
    public NodeRef getPerson(String userName) {
        return getPerson(userName, true);
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return folders.person(userName);
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreate) {
        NodeRef person = folders.person(userName);
        if (person != null) {
            return person;
        }
        if (autoCreate && createMissing && mayCreate()) {
            return createPerson(Map.of(ContentModel.PROP_USERNAME, userName));
        }
        throw new NoSuchPersonException(userName);
    }

    private boolean mayCreate() {
        return AuthenticationUtil.isRunAsUserTheSystemUser() || authorities.hasAdminAuthority();
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException {
        Map<QName, Serializable> properties = nodes.getProperties(personRef);
        return new PersonInfo(
                personRef,
                (String) properties.get(ContentModel.PROP_USERNAME),
                (String) properties.get(ContentModel.PROP_FIRSTNAME),
                (String) properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public boolean personExists(String userName) {
        return folders.person(userName) != null;
    }

    @Override
    public boolean createMissingPeople() {
        return createMissing;
    }

    @Override
    public void setCreateMissingPeople(boolean createMissing) {
        this.createMissing = createMissing;
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        setPersonProperties(userName, properties, true);
    }

    @Override
    public void setPersonProperties(
            String userName, Map<QName, Serializable> properties, boolean autoCreateHomeFolder) {
        Map<QName, Serializable> changed = new HashMap<>(properties);
        changed.remove(ContentModel.PROP_USERNAME);
        nodes.addProperties(getPerson(userName), changed);
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        return createPerson(properties, authorities.getDefaultZones());
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        if (!authorities.getDefaultZones().equals(zones)) {
            throw new UnsupportedOperationException("PersonService.createPerson in other zones");
        }
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null || userName.isEmpty()) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        if (personExists(userName)) {
            throw new AlfrescoRuntimeException("Person '" + userName + "' already exists.");
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_OWNER, userName);
        all.put(ContentModel.PROP_SIZE_CURRENT, 0L);
        all.put(ContentModel.PROP_HOME_FOLDER_PROVIDER, "userHomesHomeFolderProvider");
        NodeRef home = createHome(userName);
        all.put(ContentModel.PROP_HOMEFOLDER, home);
        return nodes.createNode(
                        folders.people(),
                        ContentModel.ASSOC_CHILDREN,
                        SystemFolders.personName(userName),
                        ContentModel.TYPE_PERSON,
                        all)
                .getChildRef();
    }

    private NodeRef createHome(String userName) {
        NodeRef homes =
                nodes.getChildAssocs(
                                repository.getCompanyHome(),
                                RegexQNamePattern.MATCH_ALL,
                                USER_HOMES)
                        .get(0)
                        .getChildRef();
        NodeRef existing = nodes.getChildByName(homes, ContentModel.ASSOC_CONTAINS, userName);
        if (existing != null) {
            return existing;
        }
        NodeRef home =
                nodes.createNode(
                                homes,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, userName),
                                ContentModel.TYPE_FOLDER,
                                Map.of(
                                        ContentModel.PROP_NAME,
                                        userName,
                                        ContentModel.PROP_OWNER,
                                        userName))
                        .getChildRef();
        permissions.setInheritParentPermissions(home, false);
        permissions.setPermission(home, userName, PermissionService.ALL_PERMISSIONS, true);
        return home;
    }

    @Override
    public void deletePerson(String userName) {
        NodeRef person = folders.person(userName);
        if (person != null) {
            groups.removeEverywhere(userName);
            credentials.delete(userName);
            nodes.deleteNode(person);
        }
    }

    @Override
    public void deletePerson(NodeRef personRef) {
        deletePerson(getPerson(personRef).getUserName());
    }

    @Override
    public void deletePerson(NodeRef personRef, boolean deleteAuthentication) {
        if (!deleteAuthentication) {
            throw new UnsupportedOperationException(
                    "PersonService.deletePerson(…, deleteAuthentication=false)");
        }
        deletePerson(personRef);
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        Set<NodeRef> people = new LinkedHashSet<>();
        for (ChildAssociationRef child : nodes.getChildAssocs(folders.people())) {
            people.add(child.getChildRef());
        }
        return people;
    }

    @Override
    public NodeRef getPeopleContainer() {
        return folders.people();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        NodeRef person = folders.person(caseSensitiveUserName);
        return person == null
                ? null
                : (String) nodes.getProperty(person, ContentModel.PROP_USERNAME);
    }

    @Override
    public int countPeople() {
        return getAllPeople().size();
    }

    @Override
    public boolean isEnabled(String userName) {
        return credentials.isEnabled(userName);
    }
}
