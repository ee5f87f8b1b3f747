package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Huruf;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives FOP the bundled fonts and the document's pictures; never a file or an address. */
final class Sumber implements ResourceResolver {

    static final String GAMBAR = "docx:/";
    static final String HURUF = "huruf:/";

    private final Docx docx;

    Sumber(Docx docx) {
        this.docx = docx;
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        return new Resource(buka(uri));
    }

    private InputStream buka(URI uri) throws IOException {
        String alamat = uri.toString();
        if (alamat.startsWith(GAMBAR)) {
            return new ByteArrayInputStream(
                    docx.isi(uri.getPath().substring(1))
                            .orElseThrow(() -> new FileNotFoundException(alamat)));
        }
        if (alamat.startsWith(HURUF)) {
            InputStream isi = Huruf.class.getResourceAsStream(uri.getPath().substring(1));
            if (isi != null) {
                return isi;
            }
        }
        throw new FileNotFoundException("Not part of the document: " + alamat);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new FileNotFoundException("Not written: " + uri);
    }
}
