package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes figures: the picture with its alternative text, the caption below it, the source. */
final class GambarDocx {

    /** Relationship ids of the pictures, a counter follows. */
    static final String ID = "rIdG";

    private static final String WP =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final int EMU_PER_POIN = 12_700;

    private final PenulisWord w;
    private final List<BukuDocx.Lukisan> lukisan;

    GambarDocx(PenulisWord w, List<BukuDocx.Lukisan> lukisan) {
        this.w = w;
        this.lukisan = lukisan;
    }

    void tulis(Blok.Gambar blok) throws XMLStreamException {
        int urutan = 0;
        while (!lukisan.get(urutan).blok().equals(blok)) {
            urutan++;
        }
        w.paragraf("Gambar");
        w.tanda(NamaTanda.gambar(blok.kunci()));
        w.buka("r");
        w.buka("drawing");
        lukisan(lukisan.get(urutan), urutan + 1);
        w.akhiri();
        w.akhiri();
        w.akhiri();
        w.paragraf("KeteranganGambar");
        String id = w.bukaTanda(DaftarDocx.tandaGambar(blok.nomor()));
        int titik = blok.nomor().indexOf('.');
        String nomor = blok.nomor().substring(titik + 1);
        w.teks("Gambar " + blok.nomor().substring(0, titik + 1));
        w.medan("SEQ Gambar \\* ARABIC" + (nomor.equals("1") ? " \\r 1" : ""), nomor);
        w.tutupTanda(id);
        w.teks("  " + blok.judul());
        w.akhiri();
    }

    void sumber(Blok.Gambar blok) throws XMLStreamException {
        w.paragraf("SumberGambar", "Sumber: " + blok.sumber());
    }

    private void lukisan(BukuDocx.Lukisan satu, int urutan) throws XMLStreamException {
        XMLStreamWriter xml = w.xml();
        String cx = Long.toString(Math.round(satu.gambar().lebar() * EMU_PER_POIN));
        String cy = Long.toString(Math.round(satu.gambar().tinggi() * EMU_PER_POIN));
        String nama = "Gambar " + satu.blok().nomor();
        xml.writeStartElement("wp", "inline", WP);
        xml.writeNamespace("wp", WP);
        kosong("wp", "extent", WP, "cx", cx, "cy", cy);
        kosong(
                "wp",
                "docPr",
                WP,
                "id",
                Integer.toString(urutan),
                "name",
                nama,
                "descr",
                satu.blok().teksAlternatif());
        xml.writeStartElement("a", "graphic", A);
        xml.writeNamespace("a", A);
        xml.writeStartElement("a", "graphicData", A);
        xml.writeAttribute("uri", PIC);
        xml.writeStartElement("pic", "pic", PIC);
        xml.writeNamespace("pic", PIC);
        xml.writeStartElement("pic", "nvPicPr", PIC);
        kosong("pic", "cNvPr", PIC, "id", Integer.toString(urutan), "name", nama);
        kosong("pic", "cNvPicPr", PIC);
        xml.writeEndElement();
        xml.writeStartElement("pic", "blipFill", PIC);
        xml.writeEmptyElement("a", "blip", A);
        xml.writeAttribute("r", PenulisWord.NS_R, "embed", ID + urutan);
        xml.writeStartElement("a", "stretch", A);
        kosong("a", "fillRect", A);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("pic", "spPr", PIC);
        xml.writeStartElement("a", "xfrm", A);
        kosong("a", "off", A, "x", "0", "y", "0");
        kosong("a", "ext", A, "cx", cx, "cy", cy);
        xml.writeEndElement();
        xml.writeStartElement("a", "prstGeom", A);
        xml.writeAttribute("prst", "rect");
        kosong("a", "avLst", A);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void kosong(String prefiks, String nama, String ruang, String... atribut)
            throws XMLStreamException {
        w.xml().writeEmptyElement(prefiks, nama, ruang);
        for (int i = 0; i < atribut.length; i += 2) {
            w.xml().writeAttribute(atribut[i], atribut[i + 1]);
        }
    }
}
