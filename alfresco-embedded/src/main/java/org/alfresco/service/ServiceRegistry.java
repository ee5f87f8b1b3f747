package org.alfresco.service;

import org.alfresco.repo.i18n.MessageService;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;

/** The public services by name. */
public interface ServiceRegistry {
    String SERVICE_REGISTRY = "ServiceRegistry";

    TransactionService getTransactionService();

    RetryingTransactionHelper getRetryingTransactionHelper();

    NamespaceService getNamespaceService();

    MutableAuthenticationService getAuthenticationService();

    NodeService getNodeService();

    ContentService getContentService();

    MimetypeService getMimetypeService();

    VersionService getVersionService();

    LockService getLockService();

    JobLockService getJobLockService();

    DictionaryService getDictionaryService();

    CopyService getCopyService();

    PermissionService getPermissionService();

    AuthorityService getAuthorityService();

    FileFolderService getFileFolderService();

    OwnableService getOwnableService();

    PersonService getPersonService();

    SiteService getSiteService();

    MessageService getMessageService();

    PolicyComponent getPolicyComponent();

    WorkflowService getWorkflowService();
}
