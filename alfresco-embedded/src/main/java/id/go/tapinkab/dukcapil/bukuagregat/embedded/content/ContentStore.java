package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.util.GUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Files under one directory; {@code store://2026/11/22/10/15/<uuid>.bin} names one. */
final class ContentStore {

    private static final String SCHEME = "store://";

    private final Path root;

    ContentStore(Path root) {
        this.root = root;
    }

    /** A new, empty place; a rollback of the current transaction removes what was written there. */
    String newUrl() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        String url =
                SCHEME
                        + now.getYear()
                        + '/'
                        + now.getMonthValue()
                        + '/'
                        + now.getDayOfMonth()
                        + '/'
                        + now.getHour()
                        + '/'
                        + now.getMinute()
                        + '/'
                        + GUID.generate()
                        + ".bin";
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            AlfrescoTransactionSupport.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterRollback() {
                            delete(url);
                        }
                    });
        }
        return url;
    }

    Path path(String url) {
        Path path = root.resolve(url.substring(SCHEME.length())).normalize();
        if (!url.startsWith(SCHEME) || !path.startsWith(root)) {
            throw new IllegalArgumentException("Not a content URL of this store: " + url);
        }
        return path;
    }

    private void delete(String url) {
        try {
            Files.deleteIfExists(path(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
