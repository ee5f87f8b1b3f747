package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/**
 * How a book looks: styles with their fonts, the header and footer of every page, and the
 * letterhead on the cover. The office brings its own as a DOCX that has the book's styles by name;
 * its text is the letterhead. Size and margins of the pages stay the book's.
 */
public final class TemplatBuku {

    /** Every document has them under these names, or gets along without. */
    private static final Set<String> SELALU_ADA =
            Set.of("Normal", "Default Paragraph Font", "Normal Table");

    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*\"([^\"]+)\"");

    /** Text with the pictures and links that it needs. */
    record Potongan(List<Element> isi, BagianTerbawa bagian) {}

    private final byte[] gaya;
    private final Map<String, String> id;
    private final Map<String, byte[]> bagian;
    private final Optional<Potongan> kop;
    private final Optional<Potongan> kepala;
    private final Optional<Potongan> kaki;

    private TemplatBuku(
            byte[] gaya,
            Map<String, String> id,
            Map<String, byte[]> bagian,
            Optional<Potongan> kop,
            Optional<Potongan> kepala,
            Optional<Potongan> kaki) {
        this.gaya = gaya;
        this.id = id;
        this.bagian = bagian;
        this.kop = kop;
        this.kepala = kepala;
        this.kaki = kaki;
    }

    /** The module's own. */
    public static TemplatBuku bawaan() {
        try {
            return new TemplatBuku(
                    BukuDocx.templat("word/styles.xml"),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * The office's; does not close the stream.
     *
     * @throws TemplatTidakSahException when it cannot be used, with everything that lacks
     */
    public static TemplatBuku baca(InputStream docx) throws TemplatTidakSahException {
        try {
            return baca(BungkusDocx.baca(docx));
        } catch (IOException | XMLStreamException e) {
            throw new TemplatTidakSahException(
                    "berkasnya bukan DOCX yang dapat dibaca; simpan sebagai .docx di Word atau"
                            + " LibreOffice",
                    e);
        }
    }

    private static TemplatBuku baca(BungkusDocx bungkus)
            throws IOException, XMLStreamException, TemplatTidakSahException {
        NaskahAsal asal = new NaskahAsal(bungkus);
        byte[] gaya =
                asal.bagian("styles")
                        .orElseThrow(() -> new TemplatTidakSahException("tidak punya gaya", null));
        GayaNaskah punya = GayaNaskah.baca(gaya);
        Map<String, String> id = padankan(punya);
        Map<String, byte[]> bagian = new LinkedHashMap<>();
        asal.bagian("theme").ifPresent(isi -> bagian.put("theme/theme1.xml", isi));
        return new TemplatBuku(
                gaya,
                id,
                bagian,
                potongan(ButirNaskah.baca(bungkus.naskah()), asal, punya, 7000),
                potongan(bungkus, asal, punya, "header", 5000),
                potongan(bungkus, asal, punya, "footer", 6000));
    }

    /** The book's style ids → the template's, found by name. */
    private static Map<String, String> padankan(GayaNaskah punya)
            throws IOException, XMLStreamException, TemplatTidakSahException {
        Map<String, String> hasil = new HashMap<>();
        List<String> kurang = new ArrayList<>();
        for (Map.Entry<String, String> satu :
                GayaNaskah.baca(BukuDocx.templat("word/styles.xml")).semua().entrySet()) {
            Optional<String> id = punya.id(satu.getValue());
            if (id.isPresent()) {
                hasil.put(satu.getKey(), id.get());
            } else if (!SELALU_ADA.contains(satu.getValue())) {
                kurang.add('"' + satu.getValue() + '"');
            }
        }
        if (!kurang.isEmpty()) {
            throw new TemplatTidakSahException(
                    "gaya yang tidak ada: "
                            + String.join(", ", kurang)
                            + "; salin dari contoh templat",
                    null);
        }
        return hasil;
    }

    private static Optional<Potongan> potongan(
            BungkusDocx bungkus, NaskahAsal asal, GayaNaskah gaya, String jenis, int id)
            throws IOException, XMLStreamException {
        Optional<String> nama =
                acuan(bungkus, jenis)
                        .flatMap(asal::hubungan)
                        .map(satu -> bungkus.namaSasaran(satu.nama()));
        Optional<byte[]> isi = nama.flatMap(bungkus::isi);
        if (isi.isEmpty()) {
            return Optional.empty();
        }
        return potongan(
                ButirNaskah.bacaBagian(isi.get()),
                new NaskahAsal(bungkus, nama.get(), Optional.of(gaya)),
                gaya,
                id);
    }

    /** The relationship of the last section's header or footer for all pages. */
    private static Optional<String> acuan(BungkusDocx bungkus, String jenis) throws IOException {
        String xml = new String(bungkus.naskah(), StandardCharsets.UTF_8);
        Optional<String> hasil = Optional.empty();
        Matcher acuan = Pattern.compile("<\\w+:" + jenis + "Reference\\b[^>]*>").matcher(xml);
        while (acuan.find()) {
            Matcher id = ID.matcher(acuan.group());
            if (acuan.group().contains("\"default\"") && id.find()) {
                hasil = Optional.of(id.group(1));
            }
        }
        return hasil;
    }

    private static Optional<Potongan> potongan(
            List<ButirNaskah> butir, NaskahAsal asal, GayaNaskah gaya, int id) {
        BagianTerbawa bagian = new BagianTerbawa(id);
        List<Element> isi = new PembersihTulisan(asal, gaya, bagian).bersihkan("Templat", butir);
        return isi.isEmpty() ? Optional.empty() : Optional.of(new Potongan(isi, bagian));
    }

    byte[] gaya() {
        return gaya;
    }

    GayaNaskah daftarGaya() throws XMLStreamException {
        return GayaNaskah.baca(gaya);
    }

    /** The template's id of one of the book's styles. */
    Map<String, String> id() {
        return id;
    }

    /** Further parts, below {@code word/}. */
    Map<String, byte[]> bagian() {
        return bagian;
    }

    Optional<Potongan> kop() {
        return kop;
    }

    Optional<Potongan> kepala() {
        return kepala;
    }

    Optional<Potongan> kaki() {
        return kaki;
    }
}
