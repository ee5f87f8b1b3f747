package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.Set;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Sends XSL-FO to FOP as SAX events, so that the document is never held as a whole. */
final class PenulisFo {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

    private static final Set<String> BATAS =
            Set.of("border-top", "border-bottom", "border-left", "border-right");

    private final ContentHandler tujuan;

    PenulisFo(ContentHandler tujuan) {
        this.tujuan = tujuan;
    }

    void mulai() throws SAXException {
        tujuan.startDocument();
        tujuan.startPrefixMapping("fo", FO);
        tujuan.startPrefixMapping("fox", FOX);
    }

    void selesai() throws SAXException {
        tujuan.endPrefixMapping("fox");
        tujuan.endPrefixMapping("fo");
        tujuan.endDocument();
    }

    /** Opens an element; attributes are name and value in turn, empty values are left out. */
    void buka(String nama, String... atribut) throws SAXException {
        AttributesImpl isi = new AttributesImpl();
        for (int i = 0; i < atribut.length; i += 2) {
            if (atribut[i + 1].isEmpty()) {
                continue;
            }
            if (atribut[i].startsWith("fox:")) {
                isi.addAttribute(FOX, atribut[i].substring(4), atribut[i], "CDATA", atribut[i + 1]);
            } else if (atribut[i].startsWith("xml:")) {
                isi.addAttribute(
                        "http://www.w3.org/XML/1998/namespace",
                        atribut[i].substring(4),
                        atribut[i],
                        "CDATA",
                        atribut[i + 1]);
            } else if (BATAS.contains(atribut[i])) {
                batas(isi, atribut[i], atribut[i + 1]);
            } else {
                isi.addAttribute("", atribut[i], atribut[i], "CDATA", atribut[i + 1]);
            }
        }
        String ruang = nama.startsWith("fox:") ? FOX : FO;
        String lokal = nama.startsWith("fox:") ? nama.substring(4) : nama;
        tujuan.startElement(ruang, lokal, (ruang.equals(FO) ? "fo:" : "fox:") + lokal, isi);
    }

    /** Width, style and colour each by its name: FOP takes a border apart by way of exceptions. */
    private static void batas(AttributesImpl isi, String nama, String nilai) {
        String[] bagian = nilai.split(" ", 3);
        String[] sifat = {"-width", "-style", "-color"};
        for (int i = 0; i < sifat.length; i++) {
            isi.addAttribute("", nama + sifat[i], nama + sifat[i], "CDATA", bagian[i]);
        }
    }

    void tutup(String nama) throws SAXException {
        String ruang = nama.startsWith("fox:") ? FOX : FO;
        String lokal = nama.startsWith("fox:") ? nama.substring(4) : nama;
        tujuan.endElement(ruang, lokal, (ruang.equals(FO) ? "fo:" : "fox:") + lokal);
    }

    void kosong(String nama, String... atribut) throws SAXException {
        buka(nama, atribut);
        tutup(nama);
    }

    void teks(String teks) throws SAXException {
        tujuan.characters(teks.toCharArray(), 0, teks.length());
    }

    /** A length of at most two decimals; {@code String.format} would take a tenth of all time. */
    static String pt(double poin) {
        long seratus = Math.round(Math.abs(poin) * 100);
        StringBuilder teks = new StringBuilder(10);
        if (poin < 0 && seratus > 0) {
            teks.append('-');
        }
        teks.append(seratus / 100);
        if (seratus % 100 != 0) {
            teks.append('.').append(seratus / 10 % 10);
            if (seratus % 10 != 0) {
                teks.append(seratus % 10);
            }
        }
        return teks.append("pt").toString();
    }

    /** As {@link #pt}; nothing for a length of nothing, which is every property's default. */
    static String ptBilaAda(double poin) {
        return Math.abs(poin) < 0.005 ? "" : pt(poin);
    }
}
