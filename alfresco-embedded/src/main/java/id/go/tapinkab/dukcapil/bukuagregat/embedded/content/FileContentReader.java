package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.springframework.dao.ConcurrencyFailureException;

/** Reads one file, once. */
final class FileContentReader extends StoreAccessor implements ContentReader {

    private final Path file;

    FileContentReader(String url, Path file) {
        super(url);
        this.file = file;
    }

    @Override
    public ContentReader getReader() throws ContentIOException {
        FileContentReader again = new FileContentReader(url, file);
        again.describe(getContentData());
        return again;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public long getSize() {
        try {
            return exists() ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new ContentIOException("Failed to get the size of " + url, e);
        }
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
    }

    @Override
    public boolean isClosed() {
        return closed();
    }

    @Override
    public InputStream getContentInputStream() throws ContentIOException {
        open("accessor");
        if (!exists()) {
            throw new ContentIOException(
                    "Failed to open stream onto channel: \n   accessor: " + this,
                    new ConcurrencyFailureException(url + " no longer exists"));
        }
        try {
            return new FilterInputStream(new BufferedInputStream(Files.newInputStream(file))) {
                @Override
                public void close() throws IOException {
                    super.close();
                    FileContentReader.this.close();
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + url, e);
        }
    }

    @Override
    public ReadableByteChannel getReadableChannel() throws ContentIOException {
        return Channels.newChannel(getContentInputStream());
    }

    @Override
    public FileChannel getFileChannel() throws ContentIOException {
        open("accessor");
        try {
            return FileChannel.open(file);
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + url, e);
        }
    }

    @Override
    public void getContent(OutputStream os) throws ContentIOException {
        try (InputStream in = getContentInputStream();
                OutputStream out = os) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new ContentIOException(
                    "Failed to copy content to output stream: \n   accessor: " + this, e);
        }
    }

    @Override
    public void getContent(File target) throws ContentIOException {
        try (InputStream in = getContentInputStream()) {
            Files.copy(in, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ContentIOException(
                    "Failed to copy content to file: \n   accessor: " + this, e);
        }
    }

    @Override
    public String getContentString() throws ContentIOException {
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), Charset.forName(getEncoding()));
        } catch (IOException | ContentIOException e) {
            throw new ContentIOException(
                    "Failed to copy content to string: \n   accessor: " + this, e);
        }
    }

    @Override
    public String getContentString(int length) throws ContentIOException {
        String all = getContentString();
        return all.substring(0, Math.min(length, all.length()));
    }
}
