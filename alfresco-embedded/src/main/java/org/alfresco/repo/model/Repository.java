package org.alfresco.repo.model;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Finds the places that every repository has. */
public class Repository {
    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private NodeService nodeService;
    private PersonService personService;
    private RetryingTransactionHelper transactionHelper;

    public Repository() {}

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public void setPersonService(PersonService personService) {
        this.personService = personService;
    }

    public void setTransactionHelper(RetryingTransactionHelper transactionHelper) {
        this.transactionHelper = transactionHelper;
    }

    public NodeRef getRootHome() {
        return nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    public NodeRef getCompanyHome() {
        return child(getRootHome(), COMPANY_HOME);
    }

    public NodeRef getGuestHome() {
        return child(
                getCompanyHome(),
                QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "guest_home"));
    }

    public NodeRef getSharedHome() {
        return child(
                getCompanyHome(), QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "shared"));
    }

    /** The run-as user; null for nobody. */
    public NodeRef getPerson() {
        return personOf(AuthenticationUtil.getRunAsUser());
    }

    /** The fully authenticated user; null for nobody. */
    public NodeRef getFullyAuthenticatedPerson() {
        return personOf(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private NodeRef personOf(String userName) {
        return userName == null ? null : personService.getPersonOrNull(userName);
    }

    /** Null when the user has none. */
    public NodeRef getUserHome(NodeRef person) {
        return person == null
                ? null
                : (NodeRef) nodeService.getProperty(person, ContentModel.PROP_HOMEFOLDER);
    }

    private NodeRef child(NodeRef parent, QName qname) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactionHelper.doInTransaction(
                                () ->
                                        nodeService
                                                .getChildAssocs(
                                                        parent, RegexQNamePattern.MATCH_ALL, qname)
                                                .stream()
                                                .findFirst()
                                                .map(ChildAssociationRef::getChildRef)
                                                .orElse(null),
                                true));
    }
}
