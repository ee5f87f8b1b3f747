package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a DOCX says of its parts: their content types and relationships.
 *
 * @param templat the look that the book is written in
 * @param terbawa what the draft keeps of the one before
 */
record HubunganDocx(TemplatBuku templat, BagianTerbawa terbawa) {

    static final String ID_KEPALA = "rId4";
    static final String ID_KAKI = "rId5";
    static final String ID_KEPALA_MENDATAR = "rId6";

    private static final String REL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String AWAL =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TEMA = "theme/theme1.xml";

    /** {@code [Content_Types].xml}. */
    byte[] jenisIsi(List<BagianTerbawa> semua) throws IOException {
        StringBuilder tambahan = new StringBuilder();
        Set<String> semuaAkhiran = new TreeSet<>();
        semua.forEach(satu -> semuaAkhiran.addAll(satu.akhiran()));
        for (String akhiran : semuaAkhiran) {
            if (!akhiran.equals("png")) {
                tambahan.append(
                        "<Default Extension=\"%s\" ContentType=\"image/%s\"/>"
                                .formatted(akhiran, jenisGambar(akhiran)));
            }
        }
        if (terbawa.adaKomentar()) {
            tambahan.append(
                    "<Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>");
        }
        if (templat.bagian().containsKey(TEMA)) {
            tambahan.append(
                    "<Override PartName=\"/word/theme/theme1.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.theme+xml\"/>");
        }
        String asal = new String(BukuDocx.templat("[Content_Types].xml"), StandardCharsets.UTF_8);
        return asal.replace("</Types>", tambahan + "</Types>").getBytes(StandardCharsets.UTF_8);
    }

    private static String jenisGambar(String akhiran) {
        return switch (akhiran) {
            case "jpg" -> "jpeg";
            case "tif" -> "tiff";
            case "emf", "wmf" -> "x-" + akhiran;
            default -> akhiran;
        };
    }

    /** The relationships of a header or footer from the template; empty when it has none. */
    static Optional<byte[]> potongan(Optional<TemplatBuku.Potongan> potongan) {
        if (potongan.isEmpty() || potongan.get().bagian().hubungan().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder xml = new StringBuilder(AWAL);
        potongan.get().bagian().hubungan().forEach(satu -> xml.append(hubungan(satu)));
        return Optional.of(akhiri(xml));
    }

    private static byte[] akhiri(StringBuilder xml) {
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hubungan(BagianTerbawa.Hubungan satu) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(
                        satu.id(),
                        satu.jenis(),
                        satu.sasaran()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("\"", "&quot;"),
                        satu.luar() ? " TargetMode=\"External\"" : "");
    }

    static String berkasGambar(int urutan) {
        return "media/grafik" + (urutan + 1) + ".png";
    }

    /** The relationships of the main document. */
    byte[] naskah(int gambar) {
        String[][] bagian = {
            {"rId1", "styles", "styles.xml"},
            {"rId2", "settings", "settings.xml"},
            {"rId3", "numbering", "numbering.xml"},
            {ID_KEPALA, "header", "header1.xml"},
            {ID_KAKI, "footer", "footer1.xml"},
            {ID_KEPALA_MENDATAR, "header", "header2.xml"},
        };
        StringBuilder xml = new StringBuilder(AWAL);
        for (String[] satu : bagian) {
            xml.append(
                    "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
                            .formatted(satu[0], REL, satu[1], satu[2]));
        }
        for (int i = 0; i < gambar; i++) {
            xml.append(
                    "<Relationship Id=\"%s\" Type=\"%simage\" Target=\"%s\"/>"
                            .formatted(GambarDocx.ID + (i + 1), REL, berkasGambar(i)));
        }
        if (terbawa.adaKomentar()) {
            xml.append(
                    "<Relationship Id=\"rId7\" Type=\"%scomments\" Target=\"comments.xml\"/>"
                            .formatted(REL));
        }
        if (templat.bagian().containsKey(TEMA)) {
            xml.append(
                    "<Relationship Id=\"rId8\" Type=\"%stheme\" Target=\"%s\"/>"
                            .formatted(REL, TEMA));
        }
        terbawa.hubungan().forEach(satu -> xml.append(hubungan(satu)));
        templat.kop()
                .ifPresent(
                        kop -> kop.bagian().hubungan().forEach(satu -> xml.append(hubungan(satu))));
        return akhiri(xml);
    }
}
