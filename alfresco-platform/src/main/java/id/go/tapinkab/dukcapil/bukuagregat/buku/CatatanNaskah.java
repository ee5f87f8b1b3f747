package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The notes in a draft that a text is to be looked at again, those that nobody deleted yet. */
public final class CatatanNaskah {

    private CatatanNaskah() {}

    /**
     * One sentence each; does not close the stream.
     *
     * @throws IOException when it is not a readable DOCX
     */
    public static List<String> perluDiperiksa(InputStream docx) throws IOException {
        try {
            List<String> hasil = new ArrayList<>();
            for (ButirNaskah satu : ButirNaskah.baca(BungkusDocx.baca(docx).naskah())) {
                if (CatatanPeriksa.milik(satu, "").isPresent()) {
                    hasil.add(PenandaPeriksa.ringkas(satu.teks()));
                }
            }
            return hasil;
        } catch (XMLStreamException e) {
            throw new IOException("DOCX with unreadable main document", e);
        }
    }
}
