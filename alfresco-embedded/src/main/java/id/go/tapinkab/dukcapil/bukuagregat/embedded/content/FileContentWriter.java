package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

/** Writes one new file, once. */
final class FileContentWriter extends StoreAccessor implements ContentWriter {

    private final Path file;
    private final MimetypeService mimetypes;

    FileContentWriter(String url, Path file, MimetypeService mimetypes) {
        super(url);
        this.file = file;
        this.mimetypes = mimetypes;
    }

    @Override
    public long getSize() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new ContentIOException("Failed to get the size of " + url, e);
        }
    }

    @Override
    public boolean isClosed() {
        return closed();
    }

    /** What was written; null until the stream is closed. */
    @Override
    public ContentReader getReader() throws ContentIOException {
        if (!closed()) {
            return null;
        }
        FileContentReader reader = new FileContentReader(url, file);
        reader.describe(getContentData());
        return reader;
    }

    @Override
    public OutputStream getContentOutputStream() throws ContentIOException {
        open("writer");
        try {
            Files.createDirectories(file.getParent());
            OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    FileContentWriter.this.close();
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Failed to write " + url, e);
        }
    }

    @Override
    public WritableByteChannel getWritableChannel() throws ContentIOException {
        return Channels.newChannel(getContentOutputStream());
    }

    @Override
    public FileChannel getFileChannel(boolean truncate) throws ContentIOException {
        throw new UnsupportedOperationException("ContentWriter.getFileChannel");
    }

    @Override
    public void putContent(ContentReader reader) throws ContentIOException {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void putContent(InputStream is) throws ContentIOException {
        try (InputStream in = is;
                OutputStream out = getContentOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new ContentIOException(
                    "Failed to copy content from input stream: \n   writer: " + this, e);
        }
    }

    @Override
    public void putContent(File source) throws ContentIOException {
        try {
            putContent(Files.newInputStream(source.toPath()));
        } catch (IOException e) {
            throw new ContentIOException(
                    "Failed to copy content from file: \n   writer: " + this, e);
        }
    }

    @Override
    public void putContent(String content) throws ContentIOException {
        putContent(new ByteArrayInputStream(content.getBytes(Charset.forName(getEncoding()))));
    }

    @Override
    public void guessMimetype(String filename) {
        setMimetype(mimetypes.guessMimetype(filename));
    }

    /** Nothing is guessed here: UTF-8 stays. */
    @Override
    public void guessEncoding() {
        setEncoding("UTF-8");
    }
}
