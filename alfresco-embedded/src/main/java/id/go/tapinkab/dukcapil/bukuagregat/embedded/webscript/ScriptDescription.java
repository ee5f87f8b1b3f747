package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.extensions.webscripts.Description;

/** A descriptor's content; {@link ScriptDescriptor} reads it. */
record ScriptDescription(
        String id,
        String shortName,
        String description,
        String kind,
        String method,
        List<String> uris,
        Access access,
        Transaction transaction,
        FormatStyle formatStyle,
        String defaultFormat,
        RequiredCache cache,
        Lifecycle lifecycle,
        Set<String> familys,
        Resource source)
        implements Description {

    /** Who may call the script, and whom it runs as; {@code runAs} null: the caller. */
    record Access(RequiredAuthentication authentication, String runAs) {}

    /** The transaction; {@code bufferSize} in bytes. */
    record Transaction(
            RequiredTransaction required, TransactionCapability capability, int bufferSize)
            implements RequiredTransactionParameters {
        @Override
        public RequiredTransaction getRequired() {
            return required;
        }

        @Override
        public TransactionCapability getCapability() {
            return capability;
        }

        @Override
        public int getBufferSize() {
            return bufferSize;
        }
    }

    /** What caches may do. */
    record Caching(boolean getNeverCache, boolean getIsPublic, boolean getMustRevalidate)
            implements RequiredCache {}

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getStorePath() {
        return "classpath:alfresco/templates/webscripts";
    }

    @Override
    public String getScriptPath() {
        return id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : "";
    }

    @Override
    public String getDescPath() {
        return id + ".desc.xml";
    }

    @Override
    public InputStream getDescDocument() throws IOException {
        return source.getInputStream();
    }

    @Override
    public String getKind() {
        return kind;
    }

    @Override
    public Set<String> getFamilys() {
        return familys;
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return access.authentication();
    }

    @Override
    public String getRunAs() {
        return access.runAs();
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return transaction.required();
    }

    @Override
    public RequiredTransactionParameters getRequiredTransactionParameters() {
        return transaction;
    }

    @Override
    public RequiredCache getRequiredCache() {
        return cache;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String[] getURIs() {
        return uris.toArray(String[]::new);
    }

    @Override
    public FormatStyle getFormatStyle() {
        return formatStyle;
    }

    @Override
    public String getDefaultFormat() {
        return defaultFormat;
    }

    @Override
    public Lifecycle getLifecycle() {
        return lifecycle;
    }
}
