package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;

/** Opens a file's content from its start; may be asked several times, closed by the asker. */
@FunctionalInterface
public interface Pembuka {

    InputStream buka() throws IOException;
}
