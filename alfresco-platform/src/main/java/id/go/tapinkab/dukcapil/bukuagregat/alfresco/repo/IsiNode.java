package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Content of nodes as streams. */
public class IsiNode {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JSON = "application/json";

    private final ContentService contentService;
    private final RetryingTransactionHelper transaksi;

    /** Something that writes itself and does not close the stream. */
    @FunctionalInterface
    public interface Penulis {
        void tulis(OutputStream ke) throws IOException;
    }

    public IsiNode(ContentService contentService, RetryingTransactionHelper transaksi) {
        this.contentService = contentService;
        this.transaksi = transaksi;
    }

    /** The content, which must be there; to be closed by the caller. */
    public InputStream buka(NodeRef node, QName sifat) throws IOException {
        ContentReader reader = contentService.getReader(node, sifat);
        if (reader == null || !reader.exists()) {
            throw new IOException("No content in " + sifat.getLocalName() + " of " + node);
        }
        return reader.getContentInputStream();
    }

    public InputStream buka(NodeRef node) throws IOException {
        return buka(node, ContentModel.PROP_CONTENT);
    }

    /**
     * The content, in a short transaction of its own: reading may take long, and no transaction is
     * held open for it.
     *
     * @param url of the content that is meant: a file that is opened several times must be the same
     *     each time
     * @throws IsiBergantiException when the node has other content by now
     */
    public InputStream bukaTanpaTransaksi(NodeRef node, String url) throws IOException {
        return transaksi.doInTransaction(
                () ->
                        KerjaModul.jalankan(
                                () -> {
                                    ContentReader reader =
                                            contentService.getReader(
                                                    node, ContentModel.PROP_CONTENT);
                                    if (reader == null || !url.equals(reader.getContentUrl())) {
                                        throw new IsiBergantiException(node);
                                    }
                                    return reader.getContentInputStream();
                                }),
                true,
                true);
    }

    /** The node's content was replaced while it was being read. */
    public static final class IsiBergantiException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private IsiBergantiException(NodeRef node) {
            super("Other content on " + node);
        }
    }

    /** Lower-case hexadecimal SHA-256 of the content. */
    public String sha256(NodeRef node) {
        MessageDigest digest = sha256();
        try (InputStream isi = buka(node);
                OutputStream ke = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            isi.transferTo(ke);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Writes new content; gives its SHA-256. By way of a file, so that what is read may be the old
     * content of the same node, and a writer that fails leaves the node as it was.
     */
    public String tulis(NodeRef node, QName sifat, String mimetype, Penulis penulis) {
        MessageDigest digest = sha256();
        try {
            Path sementara = Files.createTempFile("buku-agregat", ".tmp");
            try {
                try (OutputStream ke =
                        new DigestOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(sementara)),
                                digest)) {
                    penulis.tulis(ke);
                }
                ContentWriter writer = contentService.getWriter(node, sifat, true);
                writer.setMimetype(mimetype);
                writer.setEncoding("UTF-8");
                writer.putContent(sementara.toFile());
            } finally {
                Files.delete(sementara);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
