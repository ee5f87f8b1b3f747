package org.alfresco.model;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names of the system and content models. */
public interface ContentModel {
    String USER_MODEL_URI = "http://www.alfresco.org/model/user/1.0";

    QName TYPE_BASE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "base");

    QName ASPECT_REFERENCEABLE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "referenceable");

    QName PROP_STORE_PROTOCOL =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "store-protocol");

    QName PROP_STORE_IDENTIFIER =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "store-identifier");

    QName PROP_NODE_UUID = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "node-uuid");

    QName PROP_NODE_DBID = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "node-dbid");

    QName ASPECT_INCOMPLETE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "incomplete");

    QName ASPECT_TEMPORARY = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "temporary");

    QName ASPECT_NO_CONTENT = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "noContent");

    QName ASPECT_LOCALIZED = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "localized");

    QName PROP_CASCADE_CRC = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "cascadeCRC");

    QName PROP_CASCADE_TX = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "cascadeTx");

    QName PROP_LOCALE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "locale");

    QName ASPECT_HIDDEN = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "hidden");

    QName ASPECT_ARCHIVE_ROOT =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archiveRoot");

    QName ASPECT_ARCHIVED = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archived");

    QName PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedOriginalParentAssoc");

    QName PROP_ARCHIVED_BY = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedBy");

    QName PROP_ARCHIVED_DATE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedDate");

    QName PROP_ARCHIVED_ORIGINAL_OWNER =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedOriginalOwner");

    QName TYPE_CONTAINER = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "container");

    QName ASSOC_CHILDREN = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "children");

    QName ASPECT_ROOT = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "aspect_root");

    QName TYPE_STOREROOT = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "store_root");

    QName TYPE_CMOBJECT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "cmobject");

    QName PROP_NAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "name");

    QName ASPECT_COPIEDFROM =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "copiedfrom");

    QName ASSOC_ORIGINAL = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "original");

    QName ASPECT_CHECKED_OUT =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "checkedOut");

    QName ASPECT_WORKING_COPY =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingcopy");

    QName ASSOC_WORKING_COPY_LINK =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingcopylink");

    QName PROP_WORKING_COPY_OWNER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingCopyOwner");

    QName PROP_WORKING_COPY_LABEL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingCopyLabel");

    QName TYPE_CONTENT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "content");

    QName PROP_CONTENT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "content");

    QName ASPECT_TITLED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "titled");

    QName PROP_TITLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "title");

    QName PROP_DESCRIPTION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "description");

    QName ASPECT_AUDITABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "auditable");

    QName PROP_CREATED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "created");

    QName PROP_CREATOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "creator");

    QName PROP_MODIFIED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "modified");

    QName PROP_MODIFIER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "modifier");

    QName PROP_ACCESSED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "accessed");

    QName ASPECT_AUTHOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "author");

    QName PROP_AUTHOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "author");

    QName ASPECT_GEN_CLASSIFIABLE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "generalclassifiable");

    QName PROP_CATEGORIES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "categories");

    QName ASPECT_TAGGABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "taggable");

    QName ASPECT_LOCKABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockable");

    QName PROP_LOCK_OWNER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockOwner");

    QName PROP_LOCK_TYPE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockType");

    QName PROP_LOCK_LIFETIME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockLifetime");

    QName PROP_EXPIRY_DATE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "expiryDate");

    QName PROP_LOCK_ADDITIONAL_INFO =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockAdditionalInfo");

    QName ASPECT_VERSIONABLE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "versionable");

    QName PROP_VERSION_LABEL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "versionLabel");

    QName PROP_INITIAL_VERSION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "initialVersion");

    QName PROP_AUTO_VERSION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "autoVersion");

    QName PROP_AUTO_VERSION_PROPS =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "autoVersionOnUpdateProps");

    QName PROP_VERSION_TYPE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "versionType");

    QName TYPE_SYSTEM_FOLDER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "systemfolder");

    QName TYPE_FOLDER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "folder");

    QName ASSOC_CONTAINS = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "contains");

    QName TYPE_PERSON = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "person");

    QName PROP_USERNAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "userName");

    QName PROP_HOMEFOLDER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "homeFolder");

    QName PROP_FIRSTNAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "firstName");

    QName PROP_LASTNAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lastName");

    QName PROP_EMAIL = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "email");

    QName PROP_ORGID = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "organizationId");

    QName PROP_HOME_FOLDER_PROVIDER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "homeFolderProvider");

    QName PROP_ORGANIZATION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "organization");

    QName PROP_JOBTITLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "jobtitle");

    QName PROP_LOCATION = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "location");

    QName PROP_TELEPHONE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "telephone");

    QName PROP_MOBILE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "mobile");

    QName PROP_USER_STATUS =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "userStatus");

    QName PROP_SIZE_CURRENT =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "sizeCurrent");

    QName PROP_SIZE_QUOTA = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "sizeQuota");

    QName ASPECT_PERSON_DISABLED =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "personDisabled");

    QName TYPE_AUTHORITY = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authority");

    QName TYPE_AUTHORITY_CONTAINER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authorityContainer");

    QName PROP_AUTHORITY_NAME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authorityName");

    QName PROP_AUTHORITY_DISPLAY_NAME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authorityDisplayName");

    QName ASSOC_MEMBER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "member");

    QName TYPE_ZONE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "zone");

    QName ASSOC_IN_ZONE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "inZone");

    QName ASPECT_OWNABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "ownable");

    QName PROP_OWNER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "owner");

    QName ASPECT_REFERENCING =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "referencing");

    QName ASSOC_REFERENCES =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "references");

    QName TYPE_LINK = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "link");

    QName PROP_LINK_DESTINATION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "destination");

    QName ASPECT_ATTACHABLE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "attachable");

    QName ASSOC_ATTACHMENTS =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "attachments");

    QName ASPECT_EMAILED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "emailed");

    QName PROP_SUBJECT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "subjectline");

    QName ASPECT_COUNTABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "countable");

    QName PROP_HITS = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "hits");

    QName PROP_COUNTER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "counter");

    QName ASPECT_DUBLINCORE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "dublincore");

    QName TYPE_USER = QName.createQName(USER_MODEL_URI, "user");

    QName PROP_USER_USERNAME = QName.createQName(USER_MODEL_URI, "username");

    QName PROP_PASSWORD = QName.createQName(USER_MODEL_URI, "password");

    QName PROP_PASSWORD_HASH = QName.createQName(USER_MODEL_URI, "passwordHash");

    QName PROP_ENABLED = QName.createQName(USER_MODEL_URI, "enabled");

    QName ASPECT_INDEX_CONTROL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "indexControl");

    QName PROP_IS_INDEXED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "isIndexed");

    QName PROP_IS_CONTENT_INDEXED =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "isContentIndexed");
}
