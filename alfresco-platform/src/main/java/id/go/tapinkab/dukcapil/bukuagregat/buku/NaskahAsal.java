package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/** What the text of a DOCX refers to in its other parts. */
final class NaskahAsal {

    /** A relationship's target: a part's name, or an address outside. */
    record Sasaran(String jenis, String nama, boolean luar) {}

    private final BungkusDocx bungkus;
    private final GayaNaskah gaya;
    private final Map<String, Sasaran> hubungan = new HashMap<>();
    private final Map<String, Element> abstrak = new HashMap<>();
    private final Map<String, Element> nomor = new HashMap<>();
    private final Map<String, Element> komentar;
    private final Map<String, Element> catatanKaki;
    private final Map<String, Element> catatanAkhir;

    NaskahAsal(BungkusDocx bungkus) throws XMLStreamException {
        this(bungkus, bungkus.namaNaskah(), Optional.empty());
    }

    /**
     * What another part refers to.
     *
     * @param gayaNaskah the styles, when the part does not name them itself
     */
    NaskahAsal(BungkusDocx bungkus, String namaBagian, Optional<GayaNaskah> gayaNaskah)
            throws XMLStreamException {
        this.bungkus = bungkus;
        byte[] daftar = bungkus.hubungan(namaBagian).orElse(null);
        if (daftar != null) {
            for (Element satu : PohonWord.anak(PohonWord.akar(daftar))) {
                hubungan.put(
                        satu.getAttribute("Id"),
                        new Sasaran(
                                satu.getAttribute("Type"),
                                satu.getAttribute("Target"),
                                satu.getAttribute("TargetMode").equals("External")));
            }
        }
        Optional<byte[]> bagianGaya = bagian("styles");
        gaya =
                gayaNaskah.isPresent()
                        ? gayaNaskah.get()
                        : GayaNaskah.baca(
                                bagianGaya.orElseGet(
                                        () ->
                                                ("<w:styles xmlns:w=\"" + PenulisWord.NS + "\"/>")
                                                        .getBytes(
                                                                java.nio.charset.StandardCharsets
                                                                        .UTF_8)));
        menurutId("numbering", "abstractNum", "abstractNumId").forEach(abstrak::put);
        menurutId("numbering", "num", "numId").forEach(nomor::put);
        komentar = menurutId("comments", "comment", "id");
        catatanKaki = menurutId("footnotes", "footnote", "id");
        catatanAkhir = menurutId("endnotes", "endnote", "id");
    }

    private Map<String, Element> menurutId(String jenis, String unsur, String sifat)
            throws XMLStreamException {
        Map<String, Element> hasil = new LinkedHashMap<>();
        Optional<byte[]> isi = bagian(jenis);
        if (isi.isPresent()) {
            for (Element satu : PohonWord.anak(PohonWord.akar(isi.get()))) {
                if (PohonWord.adalah(satu, unsur)) {
                    hasil.put(PohonWord.sifat(satu, sifat), satu);
                }
            }
        }
        return hasil;
    }

    /** The part of which the main document has one. */
    Optional<byte[]> bagian(String jenis) {
        return hubungan.values().stream()
                .filter(satu -> satu.jenis().endsWith("/" + jenis) && !satu.luar())
                .findFirst()
                .flatMap(satu -> bungkus.sasaran(satu.nama()));
    }

    GayaNaskah gaya() {
        return gaya;
    }

    Optional<Sasaran> hubungan(String id) {
        return Optional.ofNullable(hubungan.get(id));
    }

    Optional<byte[]> isi(Sasaran sasaran) {
        return sasaran.luar() ? Optional.empty() : bungkus.sasaran(sasaran.nama());
    }

    /** A list's {@code w:num}. */
    Optional<Element> nomor(String id) {
        return Optional.ofNullable(nomor.get(id));
    }

    /** The {@code w:abstractNum} of a list. */
    Optional<Element> definisi(Element num) {
        return Optional.ofNullable(abstrak.get(PohonWord.nilaiAnak(num, "abstractNumId")));
    }

    /** Id → {@code w:comment}. */
    Map<String, Element> komentar() {
        return komentar;
    }

    /** The text of a footnote or endnote. */
    String catatan(Element acuan) {
        Map<String, Element> semua =
                acuan.getLocalName().equals("footnoteReference") ? catatanKaki : catatanAkhir;
        Element catatan = semua.get(PohonWord.sifat(acuan, "id"));
        return catatan == null ? "" : PohonWord.teks(catatan);
    }
}
