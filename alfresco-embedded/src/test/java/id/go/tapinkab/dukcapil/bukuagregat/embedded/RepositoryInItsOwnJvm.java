package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import java.nio.file.Path;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

/** Commits one file, leaves another uncommitted, tells so, and waits to be killed. */
final class RepositoryInItsOwnJvm {

    private RepositoryInItsOwnJvm() {}

    public static void main(String[] args) throws Exception {
        EmbeddedAlfresco repository =
                EmbeddedAlfresco.builder().dataDirectory(Path.of(args[0])).start();
        repository.as(
                "admin",
                () -> {
                    inTransaction(repository, () -> create(repository, "tetap.txt"));
                    inTransaction(
                            repository,
                            () -> {
                                create(repository, "hilang.txt");
                                System.out.println("ready");
                                System.out.flush();
                                Thread.sleep(Long.MAX_VALUE);
                                return null;
                            });
                    return null;
                });
    }

    private static NodeRef create(EmbeddedAlfresco repository, String name) {
        NodeRef home = repository.bean("repositoryHelper", Repository.class).getCompanyHome();
        FileFolderService files = repository.bean("fileFolderService", FileFolderService.class);
        NodeRef node = files.create(home, name, ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter writer = files.getWriter(node);
        writer.setMimetype("text/plain");
        writer.putContent("isi " + name);
        return node;
    }

    static <T> T inTransaction(
            EmbeddedAlfresco repository,
            org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback<T>
                    work) {
        return repository
                .bean("transactionService", TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(work, false, true);
    }
}
