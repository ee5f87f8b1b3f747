package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes the pictures of a part: DrawingML's, and VML's of older documents. */
final class Sisipan {

    private static final double EMU_PER_POIN = 12_700;
    private static final Pattern UKURAN =
            Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([0-9.]+)(pt|in|cm|mm|px)?");

    private final PenulisFo fo;
    private final Docx docx;
    private final Laporan laporan;

    Sisipan(PenulisFo fo, Docx docx, Laporan laporan) {
        this.fo = fo;
        this.docx = docx;
        this.laporan = laporan;
    }

    void gambar(Butir.Gambar gambar) throws SAXException {
        if (gambar.unsur().getLocalName().equals("drawing")) {
            drawing(gambar.unsur());
        } else {
            vml(gambar.unsur());
        }
    }

    private void drawing(Element drawing) throws SAXException {
        Element sifat = Unsur.keturunan(drawing, "docPr").stream().findFirst().orElse(drawing);
        List<Element> blip = Unsur.keturunan(drawing, "blip");
        for (Element satu : blip) {
            // In a group each picture has a size of its own.
            Element luas =
                    blip.size() == 1
                            ? Unsur.keturunan(drawing, "extent").get(0)
                            : ukuran(satu).orElse(Unsur.keturunan(drawing, "extent").get(0));
            lukis(
                    Unsur.atribut(satu, "embed"),
                    Unsur.angka(Unsur.atribut(luas, "cx"), 0) / EMU_PER_POIN,
                    Unsur.angka(Unsur.atribut(luas, "cy"), 0) / EMU_PER_POIN,
                    Unsur.atribut(sifat, "descr"));
        }
        if (Unsur.keturunan(drawing, "srcRect").stream()
                .anyMatch(r -> r.getAttributes().getLength() > 0 && terpotong(r))) {
            laporan.catat("gambar terpotong (ditampilkan utuh)");
        }
        if (Unsur.keturunan(drawing, "xfrm").stream()
                .anyMatch(x -> Unsur.angka(Unsur.atribut(x, "rot"), 0) != 0)) {
            laporan.catat("gambar terputar (ditampilkan tegak)");
        }
    }

    private static boolean terpotong(Element srcRect) {
        return List.of("l", "t", "r", "b").stream()
                .anyMatch(sisi -> Unsur.angka(Unsur.atribut(srcRect, sisi), 0) != 0);
    }

    private static Optional<Element> ukuran(Element blip) {
        Element pic = (Element) blip.getParentNode().getParentNode();
        return Unsur.satu(pic, "spPr")
                .flatMap(s -> Unsur.satu(s, "xfrm"))
                .flatMap(x -> Unsur.satu(x, "ext"));
    }

    private void vml(Element pict) throws SAXException {
        for (Element satu : Unsur.keturunan(pict, "imagedata")) {
            Element bentuk = (Element) satu.getParentNode();
            String gaya = Unsur.atribut(bentuk, "style");
            lukis(
                    Unsur.atribut(satu, "id"),
                    panjang(gaya, "width"),
                    panjang(gaya, "height"),
                    Unsur.atribut(bentuk, "alt"));
        }
    }

    private static double panjang(String gaya, String sisi) {
        Matcher cocok = UKURAN.matcher(gaya);
        while (cocok.find()) {
            if (cocok.group(1).equals(sisi)) {
                double angka = Double.parseDouble(cocok.group(2));
                return switch (cocok.group(3) == null ? "px" : cocok.group(3)) {
                    case "pt" -> angka;
                    case "in" -> angka * 72;
                    case "cm" -> angka * 72 / 2.54;
                    case "mm" -> angka * 72 / 25.4;
                    default -> angka * 0.75;
                };
            }
        }
        return 0;
    }

    private void lukis(String id, double lebar, double tinggi, String keterangan)
            throws SAXException {
        Optional<String> berkas = docx.tujuan(id);
        Optional<byte[]> isi = berkas.flatMap(docx::isi);
        if (isi.isEmpty()) {
            laporan.catat("gambar yang berkasnya di luar dokumen");
            fo.teks("[gambar]");
        } else if (!dapatDilukis(isi.get())) {
            String nama = berkas.get();
            laporan.catat(
                    "gambar berformat "
                            + nama.substring(nama.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)
                            + " (tidak dapat ditampilkan)");
            fo.teks("[gambar]");
        } else {
            fo.kosong(
                    "external-graphic",
                    "src",
                    "url('" + Sumber.GAMBAR + berkas.get() + "')",
                    "content-width",
                    lebar > 0 ? pt(lebar) : "",
                    "content-height",
                    tinggi > 0 ? pt(tinggi) : "",
                    "scaling",
                    "non-uniform",
                    "fox:alt-text",
                    keterangan);
        }
    }

    /** By what the file begins with: PNG, JPEG, GIF, BMP, TIFF. */
    private static boolean dapatDilukis(byte[] isi) {
        if (isi.length < 8) {
            return false;
        }
        int awal = (isi[0] & 0xFF) << 8 | isi[1] & 0xFF;
        return switch (awal) {
            case 0x8950, 0xFFD8, 0x4749, 0x424D, 0x4949, 0x4D4D -> true;
            default -> false;
        };
    }
}
