package org.springframework.extensions.webscripts;

import java.util.Set;

/** What a web script descriptor says. */
public interface Description extends BaseDescriptionDocument {

    String getScriptPath();

    String getKind();

    Set<String> getFamilys();

    Description.RequiredAuthentication getRequiredAuthentication();

    String getRunAs();

    Description.RequiredTransaction getRequiredTransaction();

    Description.RequiredTransactionParameters getRequiredTransactionParameters();

    Description.RequiredCache getRequiredCache();

    String getMethod();

    String[] getURIs();

    Description.FormatStyle getFormatStyle();

    String getDefaultFormat();

    Description.Lifecycle getLifecycle();

    /** Who may call the script. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    /** The transaction that the script runs in. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    /** Whether the transaction may write. */
    enum TransactionCapability {
        readonly,
        readwrite
    }

    /** How the caller names the format of the answer. */
    enum FormatStyle {
        any,
        extension,
        argument
    }

    /** How far the script is to be relied upon. */
    enum Lifecycle {
        none,
        sample,
        draft,
        draft_public_api,
        public_api,
        deprecated,
        internal,
        limited_support
    }

    /** The transaction in detail. */
    interface RequiredTransactionParameters {

        RequiredTransaction getRequired();

        TransactionCapability getCapability();

        /** Bytes of the answer that are kept back until the transaction has ended. */
        int getBufferSize();
    }

    /** What caches may do with the answer. */
    interface RequiredCache {

        boolean getNeverCache();

        boolean getIsPublic();

        boolean getMustRevalidate();
    }
}
