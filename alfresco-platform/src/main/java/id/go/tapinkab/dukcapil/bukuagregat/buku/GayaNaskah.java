package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/** The styles of a document: word processors change their ids, but keep their names. */
final class GayaNaskah {

    private final Map<String, String> namaMenurutId = new LinkedHashMap<>();
    private final Map<String, String> idMenurutNama = new LinkedHashMap<>();

    private GayaNaskah() {}

    /** From {@code styles.xml}. */
    static GayaNaskah baca(byte[] bagian) throws XMLStreamException {
        GayaNaskah hasil = new GayaNaskah();
        for (Element gaya : PohonWord.anak(PohonWord.akar(bagian))) {
            if (PohonWord.adalah(gaya, "style")) {
                String id = PohonWord.sifat(gaya, "styleId");
                String nama = PohonWord.nilaiAnak(gaya, "name");
                hasil.namaMenurutId.put(id, nama);
                hasil.idMenurutNama.putIfAbsent(nama.toLowerCase(Locale.ROOT), id);
            }
        }
        return hasil;
    }

    /** The name of a style, else its id. */
    String nama(String id) {
        return namaMenurutId.getOrDefault(id, id);
    }

    Optional<String> id(String nama) {
        return Optional.ofNullable(idMenurutNama.get(nama.toLowerCase(Locale.ROOT)));
    }

    /** Id → name. */
    Map<String, String> semua() {
        return namaMenurutId;
    }
}
