package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes text of one DOCX fit for another: paragraphs, runs, lists, tables, pictures, links,
 * comments and tracked changes are taken over; what cannot be becomes plain text and is reported.
 */
final class PembersihTulisan {

    /** Marks of a word processor that say nothing in another document. */
    private static final Set<String> DIBUANG =
            Set.of(
                    "sectPr",
                    "proofErr",
                    "lastRenderedPageBreak",
                    "permStart",
                    "permEnd",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "tblGridChange",
                    "tblPrExChange",
                    "cnfStyle",
                    "moveFrom",
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "sdtPr",
                    "sdtEndPr",
                    "customXmlPr",
                    "smartTagPr",
                    "divId",
                    "nsid",
                    "tmpl",
                    "styleLink",
                    "numStyleLink",
                    "lvlPicBulletId",
                    "framePr",
                    "bookmarkEnd");

    /** What only holds other things. */
    private static final Set<String> DIBUKA =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "moveTo", "ruby", "rubyBase");

    private static final Set<String> ISI =
            Set.of(
                    "p",
                    "r",
                    "t",
                    "tab",
                    "br",
                    "cr",
                    "noBreakHyphen",
                    "softHyphen",
                    "sym",
                    "delText",
                    "instrText",
                    "fldChar",
                    "fldSimple",
                    "ins",
                    "del",
                    "tbl",
                    "tr",
                    "tc",
                    "annotationRef");

    private static final Set<String> SIFAT =
            Set.of(
                    "pPr",
                    "rPr",
                    "tblPr",
                    "tblGrid",
                    "trPr",
                    "tcPr",
                    "tblPrEx",
                    "abstractNum",
                    "num");

    private static final Set<String> KOMENTAR =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

    private final NaskahAsal asal;
    private final GayaNaskah gayaTujuan;
    private final BagianTerbawa bagian;
    private final Document dokumen = PohonWord.dokumen();
    private final Set<String> tidakTerbawa = new LinkedHashSet<>();
    private final Map<String, String> daftar = new HashMap<>();
    private final Map<String, String> definisi = new HashMap<>();
    private final Map<String, String> komentar = new HashMap<>();
    private final GambarTerbawa gambar;

    /** The block that is at hand, as people call it. */
    private String tempat = "";

    PembersihTulisan(NaskahAsal asal, GayaNaskah gayaTujuan, BagianTerbawa bagian) {
        this.asal = asal;
        this.gayaTujuan = gayaTujuan;
        this.bagian = bagian;
        this.gambar = new GambarTerbawa(asal, bagian, dokumen);
    }

    /** One sentence for each thing that was not taken over as it was. */
    Set<String> tidakTerbawa() {
        return tidakTerbawa;
    }

    /** Ids of the comments that were taken over. */
    Set<String> komentar() {
        return komentar.keySet();
    }

    /**
     * A block without blank paragraphs around it.
     *
     * @param nama what the block is called in a sentence
     */
    List<Element> bersihkan(String nama, List<ButirNaskah> butir) {
        tempat = nama;
        Element wadah = dokumen.createElementNS(PenulisWord.NS, "w:body");
        List<ButirNaskah> isi = new ArrayList<>(butir);
        while (!isi.isEmpty() && isi.get(0).teks().isEmpty()) {
            isi.remove(0);
        }
        while (!isi.isEmpty() && isi.get(isi.size() - 1).teks().isEmpty()) {
            isi.remove(isi.size() - 1);
        }
        isi.forEach(satu -> salin(satu.xml(), wadah));
        List<Element> hasil = PohonWord.anak(wadah);
        if (!medanUtuh(hasil)) {
            hasil.forEach(PembersihTulisan::tanpaMedan);
        }
        return hasil;
    }

    private void salin(Node sumber, Node induk) {
        if (sumber instanceof Text teks) {
            induk.appendChild(dokumen.createTextNode(teks.getData()));
        } else if (sumber instanceof Element elemen) {
            if (PohonWord.word(elemen)) {
                salinWord(elemen, induk);
            } else if (elemen.getLocalName().equals("AlternateContent")) {
                benda(elemen, induk);
            } else if (elemen.getLocalName().equals("oMath")
                    || elemen.getLocalName().equals("oMathPara")) {
                induk.appendChild(gambar.asing(elemen));
            }
        }
    }

    private void salinWord(Element sumber, Node induk) {
        String nama = sumber.getLocalName();
        if (DIBUANG.contains(nama)) {
            return;
        }
        boolean sifat = SIFAT.contains(nama) || dalamSifat(induk);
        if (DIBUKA.contains(nama) && !sifat) {
            anak(sumber, induk);
        } else if (KOMENTAR.contains(nama)) {
            komentar(sumber, induk);
        } else if (sifat || ISI.contains(nama)) {
            Element baru = salinSifat(sumber, induk);
            if (baru != null) {
                anak(sumber, baru);
            }
        } else {
            lain(sumber, induk);
        }
    }

    private static boolean dalamSifat(Node induk) {
        for (Node satu = induk; satu != null; satu = satu.getParentNode()) {
            if (satu.getLocalName() != null && SIFAT.contains(satu.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private void anak(Element sumber, Node induk) {
        for (Node satu = sumber.getFirstChild(); satu != null; satu = satu.getNextSibling()) {
            salin(satu, induk);
        }
    }

    private void lain(Element sumber, Node induk) {
        switch (sumber.getLocalName()) {
            case "bookmarkStart" -> tanda(sumber, induk);
            case "hyperlink" -> tautan(sumber, induk);
            case "drawing", "pict", "object" -> benda(sumber, induk);
            case "footnoteReference", "endnoteReference" -> {
                String teks = asal.catatan(sumber);
                teks(" [Catatan: " + teks + "]", induk);
                lapor("catatan kaki menjadi teks dalam kurung siku");
            }
            default -> anak(sumber, induk);
        }
    }

    /** Of the marks only those that number and date are put at. */
    private void tanda(Element sumber, Node induk) {
        String nama = PohonWord.sifat(sumber, "name");
        if (nama.matches("ba_(awal|akhir)_(nomor|tanggal)_\\d+")) {
            Element baru = dokumen.createElementNS(PenulisWord.NS, "w:bookmarkStart");
            baru.setAttributeNS(PenulisWord.NS, "w:name", nama);
            induk.appendChild(baru);
        }
    }

    private void tautan(Element sumber, Node induk) {
        String id = sumber.getAttributeNS(PenulisWord.NS_R, "id");
        NaskahAsal.Sasaran sasaran = asal.hubungan(id).orElse(null);
        if (sasaran == null || !sasaran.luar()) {
            anak(sumber, induk);
            return;
        }
        Element baru = dokumen.createElementNS(PenulisWord.NS, "w:hyperlink");
        baru.setAttributeNS(
                PenulisWord.NS_R,
                "r:id",
                bagian.keLuar(BagianTerbawa.REL + "/hyperlink", sasaran.nama()));
        induk.appendChild(baru);
        anak(sumber, baru);
    }

    private void benda(Element sumber, Node induk) {
        Element lukisan = gambar.lukisan(sumber);
        if (lukisan != null) {
            induk.appendChild(lukisan);
            return;
        }
        String teks =
                PohonWord.semua(sumber, "t").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining(" "));
        if (!teks.isBlank()) {
            teks(" [" + PohonWord.rapikan(teks) + "]", induk);
            lapor("kotak teks menjadi teks dalam kurung siku");
        } else {
            lapor("gambar atau objek yang bukan gambar biasa");
        }
    }

    private void teks(String teks, Node induk) {
        Node run = induk;
        if (!induk.getLocalName().equals("r")) {
            run = induk.appendChild(dokumen.createElementNS(PenulisWord.NS, "w:r"));
        }
        Element t = dokumen.createElementNS(PenulisWord.NS, "w:t");
        t.setAttributeNS(javax.xml.XMLConstants.XML_NS_URI, "xml:space", "preserve");
        t.setTextContent(teks);
        run.appendChild(t);
    }

    private void komentar(Element sumber, Node induk) {
        String lama = PohonWord.sifat(sumber, "id");
        Element isi = asal.komentar().get(lama);
        if (isi == null) {
            return;
        }
        String baru = komentar.computeIfAbsent(lama, kunci -> Integer.toString(bagian.idBaru()));
        Element elemen = dokumen.createElementNS(PenulisWord.NS, "w:" + sumber.getLocalName());
        elemen.setAttributeNS(PenulisWord.NS, "w:id", baru);
        induk.appendChild(elemen);
        if (sumber.getLocalName().equals("commentReference")) {
            Element salinan = dokumen.createElementNS(PenulisWord.NS, "w:comment");
            AtributWord.salin(isi, salinan);
            salinan.setAttributeNS(PenulisWord.NS, "w:id", baru);
            anak(isi, salinan);
            bagian.komentar(salinan);
        }
    }

    /** An element with its attributes; null when it may not stand in the new document. */
    private Element salinSifat(Element sumber, Node induk) {
        Element baru = dokumen.createElementNS(PenulisWord.NS, "w:" + sumber.getLocalName());
        AtributWord.salin(sumber, baru);
        switch (sumber.getLocalName()) {
            case "pStyle", "rStyle", "tblStyle" -> {
                String nama = asal.gaya().nama(PohonWord.sifat(sumber, "val"));
                String id = gayaTujuan.id(nama).orElse(null);
                if (id == null) {
                    if (!sumber.getLocalName().equals("rStyle")) {
                        lapor("gaya \"" + nama + "\" tidak ada pada templat");
                    }
                    return null;
                }
                baru.setAttributeNS(PenulisWord.NS, "w:val", id);
            }
            case "numId" -> {
                String id = daftar(PohonWord.sifat(sumber, "val"));
                if (id.isEmpty()) {
                    return null;
                }
                baru.setAttributeNS(PenulisWord.NS, "w:val", id);
            }
            case "ins", "del" -> {
                if (!baru.getAttributeNS(PenulisWord.NS, "id").isEmpty()) {
                    baru.setAttributeNS(PenulisWord.NS, "w:id", Integer.toString(bagian.idBaru()));
                }
            }
            default -> {
                // everything else means the same in any document
            }
        }
        induk.appendChild(baru);
        return baru;
    }

    private String daftar(String lama) {
        if (!daftar.containsKey(lama)) {
            Element num = asal.nomor(lama).orElse(null);
            Element abstrak = num == null ? null : asal.definisi(num).orElse(null);
            if (abstrak == null) {
                return lama.equals("0") ? "0" : "";
            }
            String idAbstrak = PohonWord.sifat(abstrak, "abstractNumId");
            Element definisiBaru = null;
            if (!definisi.containsKey(idAbstrak)) {
                definisi.put(idAbstrak, Integer.toString(bagian.idBaru()));
                definisiBaru = tiru(abstrak);
                definisiBaru.setAttributeNS(
                        PenulisWord.NS, "w:abstractNumId", definisi.get(idAbstrak));
                PohonWord.semua(definisiBaru, "pStyle")
                        .forEach(satu -> satu.getParentNode().removeChild(satu));
            }
            daftar.put(lama, Integer.toString(bagian.idBaru()));
            Element numBaru = tiru(num);
            numBaru.setAttributeNS(PenulisWord.NS, "w:numId", daftar.get(lama));
            for (Element satu : PohonWord.anak(numBaru)) {
                if (satu.getLocalName().equals("abstractNumId")) {
                    satu.setAttributeNS(PenulisWord.NS, "w:val", definisi.get(idAbstrak));
                }
            }
            bagian.daftar(definisiBaru, numBaru);
        }
        return daftar.get(lama);
    }

    private Element tiru(Element sumber) {
        Element baru = dokumen.createElementNS(PenulisWord.NS, "w:" + sumber.getLocalName());
        AtributWord.salin(sumber, baru);
        anak(sumber, baru);
        return baru;
    }

    private void lapor(String apa) {
        tidakTerbawa.add(tempat + ": " + apa + ".");
    }

    private static boolean medanUtuh(List<Element> blok) {
        int dalam = 0;
        for (Element satu : blok) {
            for (Element medan : PohonWord.semua(satu, "fldChar")) {
                String jenis = PohonWord.sifat(medan, "fldCharType").toLowerCase(Locale.ROOT);
                dalam += jenis.equals("begin") ? 1 : jenis.equals("end") ? -1 : 0;
                if (dalam < 0) {
                    return false;
                }
            }
        }
        return dalam == 0;
    }

    /** A field that is not whole leaves its result. */
    private static void tanpaMedan(Element blok) {
        for (String nama : List.of("fldChar", "instrText")) {
            PohonWord.semua(blok, nama).forEach(satu -> satu.getParentNode().removeChild(satu));
        }
    }
}
