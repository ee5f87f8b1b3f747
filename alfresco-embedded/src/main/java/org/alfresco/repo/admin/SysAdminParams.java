package org.alfresco.repo.admin;

/** Where the server's web applications are reached. */
public interface SysAdminParams {
    String getAlfrescoContext();

    String getAlfrescoHost();

    int getAlfrescoPort();

    String getAlfrescoProtocol();

    String getShareContext();

    String getShareHost();

    int getSharePort();

    String getShareProtocol();
}
