package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Element;

/**
 * What has to be known of the whole document before its first page is written.
 *
 * @param sectPr the properties of each section, in their order; none where the last has none
 * @param judul the headings, for the outline
 * @param idJudul place of a block in the body → the id of the heading that it is
 * @param tandaTertuju bookmarks that a link points to and that are there: named destinations
 * @param perubahan a name for each tracked change
 */
record Ikhtisar(
        List<Optional<Element>> sectPr,
        List<Judul> judul,
        Map<Integer, String> idJudul,
        Set<String> tandaTertuju,
        List<String> perubahan) {

    /** A heading; {@code tingkat} counts from 0. */
    record Judul(String id, int tingkat, String teks) {}

    private static final Set<String> PERUBAHAN = Set.of("ins", "del", "moveFrom", "moveTo");

    static Ikhtisar baca(Docx docx, GayaWord gaya) throws IOException {
        Set<String> ada = new HashSet<>();
        Set<String> tujuan = new TreeSet<>();
        List<String> perubahan = new ArrayList<>();
        AliranBlok aliran =
                AliranBlok.sekilas(
                        docx,
                        xml -> {
                            String nama = xml.getLocalName();
                            if (nama.equals("bookmarkStart")) {
                                ada.add(atribut(xml, "name"));
                            } else if (nama.equals("hyperlink")) {
                                tujuan.add(atribut(xml, "anchor"));
                            } else if (PERUBAHAN.contains(nama)) {
                                perubahan.add(nama);
                            }
                        });
        List<Optional<Element>> sectPr = new ArrayList<>();
        List<Judul> judul = new ArrayList<>();
        Map<Integer, String> idJudul = new HashMap<>();
        boolean terbuka = true;
        int urutan = 0;
        for (var blok = aliran.berikut(); blok.isPresent(); blok = aliran.berikut()) {
            Optional<Element> akhir = AliranBagian.akhirBagian(blok.get());
            if (akhir.isPresent()) {
                sectPr.add(akhir);
            }
            terbuka = akhir.isEmpty();
            Optional<Judul> satu = judul(blok.get(), gaya, judul.size() + 1);
            if (satu.isPresent()) {
                idJudul.put(urutan, satu.get().id());
                judul.add(satu.get());
            }
            urutan++;
        }
        if (terbuka) {
            sectPr.add(Optional.empty());
        }
        tujuan.retainAll(ada);
        return new Ikhtisar(sectPr, judul, idJudul, tujuan, perubahan);
    }

    /** The headings alone. */
    static List<Judul> judul(byte[] docx) throws IOException {
        Docx isi = new Docx(new ByteArrayInputStream(docx));
        return baca(isi, new GayaWord(isi)).judul();
    }

    private static Optional<Judul> judul(Element blok, GayaWord gaya, int nomor) {
        if (!blok.getLocalName().equals("p")) {
            return Optional.empty();
        }
        String tingkat = gaya.paragraf(Unsur.satu(blok, "pPr")).nilai("outlineLvl");
        String teks = PenerjemahParagraf.teks(blok);
        if (!tingkat.matches("[0-8]") || teks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Judul("ba-judul-" + nomor, Integer.parseInt(tingkat), teks));
    }

    private static String atribut(XMLStreamReader xml, String nama) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(nama)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
