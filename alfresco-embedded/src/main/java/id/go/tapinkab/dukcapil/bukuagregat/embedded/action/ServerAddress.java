package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import org.alfresco.repo.admin.SysAdminParams;

/** ACS's defaults: repository and Share on this machine, port 8080. */
public final class ServerAddress implements SysAdminParams {
    private static final String HOST = "127.0.0.1";
    private static final String PROTOCOL = "http";
    private static final int PORT = 8080;

    @Override
    public String getAlfrescoContext() {
        return "alfresco";
    }

    @Override
    public String getAlfrescoHost() {
        return HOST;
    }

    @Override
    public int getAlfrescoPort() {
        return PORT;
    }

    @Override
    public String getAlfrescoProtocol() {
        return PROTOCOL;
    }

    @Override
    public String getShareContext() {
        return "share";
    }

    @Override
    public String getShareHost() {
        return HOST;
    }

    @Override
    public int getSharePort() {
        return PORT;
    }

    @Override
    public String getShareProtocol() {
        return PROTOCOL;
    }
}
