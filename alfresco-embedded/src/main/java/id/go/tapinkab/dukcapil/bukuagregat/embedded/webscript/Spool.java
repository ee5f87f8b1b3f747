package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes kept until they are needed: in memory up to a limit, beyond it in a temporary file. */
final class Spool extends OutputStream {

    private static final int MEMORY = 1 << 20;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Path file;
    private OutputStream out = memory;
    private long size;

    @Override
    public void write(int b) throws IOException {
        room(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        room(length);
        out.write(bytes, offset, length);
    }

    private void room(int more) throws IOException {
        size += more;
        if (file == null && size > MEMORY) {
            file = Files.createTempFile("webscript-", ".tmp");
            out = Files.newOutputStream(file);
            memory.writeTo(out);
            memory = null;
        }
    }

    long size() {
        return size;
    }

    /** The bytes so far, from the first; may be called again. */
    InputStream read() throws IOException {
        out.flush();
        return file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : Files.newInputStream(file);
    }

    /** Forgets the bytes. */
    void clear() throws IOException {
        close();
        memory = new ByteArrayOutputStream();
        out = memory;
        size = 0;
    }

    /** Removes the temporary file. */
    @Override
    public void close() throws IOException {
        out.close();
        if (file != null) {
            Files.deleteIfExists(file);
            file = null;
        }
    }
}
