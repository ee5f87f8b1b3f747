package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/** What carried text needs outside the main document: pictures, links, lists, comments. */
final class BagianTerbawa {

    static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Ids from here on are free of those that the writer gives. */
    private static final int ID_AWAL = 1000;

    /** One relationship of the main document. */
    record Hubungan(String id, String jenis, String sasaran, boolean luar) {}

    private final List<Hubungan> hubungan = new ArrayList<>();
    private final Map<String, byte[]> berkas = new LinkedHashMap<>();
    private final Map<String, String> idBerkas = new LinkedHashMap<>();
    private final List<Element> abstrak = new ArrayList<>();
    private final List<Element> nomor = new ArrayList<>();
    private final List<Element> komentar = new ArrayList<>();
    private int id;

    BagianTerbawa() {
        this(ID_AWAL);
    }

    /**
     * Another set of parts in the same document.
     *
     * @param idAwal far from the other's
     */
    BagianTerbawa(int idAwal) {
        this.id = idAwal;
    }

    /** A number for an id that must be the document's only one. */
    int idBaru() {
        return ++id;
    }

    List<Hubungan> hubungan() {
        return hubungan;
    }

    /** Names below {@code word/} → content. */
    Map<String, byte[]> berkas() {
        return berkas;
    }

    /** A relationship to an address outside; gives its id. */
    String keLuar(String jenis, String alamat) {
        String baru = "rIdB" + idBaru();
        hubungan.add(new Hubungan(baru, jenis, alamat, true));
        return baru;
    }

    /** A relationship to a picture, kept once; gives its id. */
    String gambar(String asal, byte[] isi) {
        return idBerkas.computeIfAbsent(
                asal,
                nama -> {
                    String akhiran = akhiran(nama);
                    String baru = "rIdB" + idBaru();
                    String sasaran = "media/tulisan" + id + "." + akhiran;
                    berkas.put(sasaran, isi);
                    hubungan.add(new Hubungan(baru, REL + "/image", sasaran, false));
                    return baru;
                });
    }

    static String akhiran(String nama) {
        return nama.substring(nama.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Endings of the pictures' names. */
    Set<String> akhiran() {
        Set<String> hasil = new TreeSet<>();
        berkas.keySet().forEach(nama -> hasil.add(akhiran(nama)));
        return hasil;
    }

    void daftar(Element definisi, Element pemakaian) {
        if (definisi != null) {
            abstrak.add(definisi);
        }
        nomor.add(pemakaian);
    }

    void komentar(Element satu) {
        komentar.add(satu);
    }

    boolean adaKomentar() {
        return !komentar.isEmpty();
    }

    void tulisKomentar(PenulisWord w) throws XMLStreamException {
        w.akar("comments");
        PenyalinPohon penyalin = new PenyalinPohon(w);
        for (Element satu : komentar) {
            penyalin.tulis(satu);
        }
        w.tutup();
    }

    /** The template's lists and the carried ones; definitions stand before what uses them. */
    void tulisNomor(byte[] templat, PenulisWord w) throws XMLStreamException {
        w.akar("numbering");
        PenyalinPohon penyalin = new PenyalinPohon(w);
        List<Element> asal = PohonWord.anak(PohonWord.akar(templat));
        for (Element satu : asal) {
            if (satu.getLocalName().equals("abstractNum")) {
                penyalin.tulis(satu);
            }
        }
        for (Element satu : abstrak) {
            penyalin.tulis(satu);
        }
        for (Element satu : asal) {
            if (satu.getLocalName().equals("num")) {
                penyalin.tulis(satu);
            }
        }
        for (Element satu : nomor) {
            penyalin.tulis(satu);
        }
        w.tutup();
    }
}
