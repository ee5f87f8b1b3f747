package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Writes notes on accepted figures into a draft as it is, each below its table; every other byte of
 * the text stays.
 */
public final class PenambahCatatan {

    private static final Pattern TABEL = Pattern.compile("<(/?)(\\w+:)?tbl(?=[\\s>/])");
    private static final Pattern PARAGRAF =
            Pattern.compile("\\s*<(\\w+:)?p(?=[\\s>]).*?</(\\w+:)?p>", Pattern.DOTALL);
    private static final Pattern BADAN = Pattern.compile("<(\\w+:)?body(?=[\\s>])");
    private static final Pattern AKHIR =
            Pattern.compile("<(\\w+:)?sectPr(?=[\\s>/])|</(\\w+:)?body>");
    private static final Pattern AKHIR_PARAGRAF = Pattern.compile("</(\\w+:)?(p|tbl)>");
    private static final Pattern TANDA =
            Pattern.compile("bookmarkStart\\b[^>]*\\bid\\s*=\\s*[\"'](\\d+)[\"']");
    private static final Pattern KAKI = Pattern.compile("(Sumber|Catatan|Catatan angka):.*");

    private PenambahCatatan() {}

    /**
     * The draft with a note for each of the figures.
     *
     * @throws IOException when it is not a readable DOCX
     */
    public static byte[] tambah(byte[] docx, List<AngkaDiterima> diterima) throws IOException {
        BungkusDocx bungkus = BungkusDocx.baca(new ByteArrayInputStream(docx));
        try {
            // Also sees to it that the text is well-formed, which the cutting relies on.
            ButirNaskah.baca(bungkus.naskah());
            Optional<String> gaya = new NaskahAsal(bungkus).gaya().id("Catatan");
            String xml = new String(bungkus.naskah(), StandardCharsets.UTF_8);
            for (AngkaDiterima satu : diterima) {
                int di = tempat(xml, satu.kunci());
                xml = xml.substring(0, di) + paragraf(xml, satu, gaya) + xml.substring(di);
            }
            ByteArrayOutputStream hasil = new ByteArrayOutputStream();
            bungkus.tulis(xml.getBytes(StandardCharsets.UTF_8), hasil);
            return hasil.toByteArray();
        } catch (XMLStreamException e) {
            throw new IOException("DOCX with unreadable parts", e);
        }
    }

    /** Behind the table and the lines that belong to it; else at the end of the text. */
    private static int tempat(String xml, String kunci) {
        int tanda = xml.indexOf('"' + NamaTanda.SEL + kunci + '"');
        boolean dalamTabel = tanda >= 0;
        if (!dalamTabel) {
            tanda = xml.indexOf('"' + NamaTanda.KETERANGAN + kunci + '"');
        }
        if (tanda < 0) {
            return akhir(xml);
        }
        int dalam = dalamTabel ? 1 : 0;
        Matcher tabel = TABEL.matcher(xml).region(tanda, xml.length());
        while (tabel.find()) {
            dalam += tabel.group(1).isEmpty() ? 1 : -1;
            if (dalam == 0) {
                return sesudahKaki(xml, xml.indexOf('>', tabel.end()) + 1);
            }
        }
        return akhir(xml);
    }

    private static int sesudahKaki(String xml, int mulai) {
        int di = mulai;
        Matcher paragraf = PARAGRAF.matcher(xml).region(di, xml.length());
        while (paragraf.lookingAt()) {
            String teks = paragraf.group().replaceAll("<[^>]*>", "").strip();
            if (!KAKI.matcher(teks).matches()) {
                break;
            }
            di = paragraf.end();
            paragraf.region(di, xml.length());
        }
        return di;
    }

    /** In front of the body's own section properties. */
    private static int akhir(String xml) {
        int di = 0;
        Matcher paragraf = AKHIR_PARAGRAF.matcher(xml);
        while (paragraf.find()) {
            di = paragraf.end();
        }
        Matcher akhir = AKHIR.matcher(xml);
        return akhir.find(di) ? akhir.start() : xml.length();
    }

    private static String paragraf(String xml, AngkaDiterima satu, Optional<String> gaya) {
        int id = 0;
        Matcher tanda = TANDA.matcher(xml);
        while (tanda.find()) {
            id = Math.max(id, Integer.parseInt(tanda.group(1)));
        }
        int urutan = 1;
        while (xml.contains('"' + NamaTanda.ANGKA + urutan + '"')) {
            urutan++;
        }
        Matcher badan = BADAN.matcher(xml);
        String w = badan.find() && badan.group(1) != null ? badan.group(1) : "";
        String sifat =
                gaya.map(
                                nama ->
                                        "<%1$spPr><%1$spStyle %1$sval=\"%2$s\"/></%1$spPr>"
                                                .formatted(w, nama))
                        .orElse("");
        return ("<%1$sp>%2$s<%1$sbookmarkStart %1$sid=\"%3$d\" %1$sname=\"%4$s\"/>"
                        + "<%1$sbookmarkEnd %1$sid=\"%3$d\"/><%1$sr><%1$st>%5$s</%1$st></%1$sr></%1$sp>")
                .formatted(
                        w,
                        sifat,
                        id + 1,
                        NamaTanda.ANGKA + urutan,
                        satu.catatan()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"));
    }
}
