package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A workbook part by part, as text: what no spreadsheet program would write too. */
final class XlsxMentah {

    static final String LEMBAR = "xl/worksheets/sheet1.xml";
    static final String TEKS = "xl/sharedStrings.xml";
    static final String GAYA = "xl/styles.xml";
    static final String BUKU = "xl/workbook.xml";
    static final String JENIS = "[Content_Types].xml";

    private static final String KEPALA = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String PAKET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HUBUNGAN =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MIME =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> bagian = new LinkedHashMap<>();

    /** The sheet of two kecamatan that the other tests have as text. */
    XlsxMentah() {
        this(
                baris("DKB Semester I Tahun 2024")
                        + baris("kode", "kecamatan", "jumlah_penduduk", "pria", "wanita")
                        + baris("630501", "BINUANG", 32, 16, 16)
                        + baris("630502", "TAPIN SELATAN", 21, 10, 11));
    }

    XlsxMentah(String isiLembar) {
        dengan(
                JENIS,
                KEPALA
                        + "<Types xmlns=\""
                        + PAKET
                        + "content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\""
                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                        + jenis(BUKU, "sheet.main+xml")
                        + jenis(LEMBAR, "worksheet+xml")
                        + jenis(TEKS, "sharedStrings+xml")
                        + jenis(GAYA, "styles+xml")
                        + "</Types>");
        dengan("_rels/.rels", hubungan(List.of("officeDocument|xl/workbook.xml")));
        dengan(
                BUKU,
                KEPALA
                        + "<workbook xmlns=\""
                        + UTAMA
                        + "\" xmlns:r=\""
                        + HUBUNGAN
                        + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        dengan(
                "xl/_rels/workbook.xml.rels",
                hubungan(
                        List.of(
                                "worksheet|worksheets/sheet1.xml",
                                "sharedStrings|sharedStrings.xml",
                                "styles|styles.xml")));
        dengan(
                LEMBAR,
                KEPALA
                        + "<worksheet xmlns=\""
                        + UTAMA
                        + "\"><sheetData>"
                        + isiLembar
                        + "</sheetData></worksheet>");
        dengan(TEKS, KEPALA + "<sst xmlns=\"" + UTAMA + "\"><si><t>BINUANG</t></si></sst>");
        dengan(GAYA, KEPALA + "<styleSheet xmlns=\"" + UTAMA + "\"/>");
    }

    private static String jenis(String bagian, String jenis) {
        return "<Override PartName=\"/" + bagian + "\" ContentType=\"" + MIME + jenis + "\"/>";
    }

    private static String hubungan(List<String> semua) {
        StringBuilder hasil =
                new StringBuilder(KEPALA + "<Relationships xmlns=\"" + PAKET + "relationships\">");
        for (int i = 0; i < semua.size(); i++) {
            String[] satu = semua.get(i).split("\\|", 2);
            hasil.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + HUBUNGAN + "/");
            hasil.append(satu[0] + "\" Target=\"" + satu[1] + "\"/>");
        }
        return hasil.append("</Relationships>").toString();
    }

    /** A row without addresses, texts in place, as tools without a string table write it. */
    static String baris(Object... sel) {
        StringBuilder hasil = new StringBuilder("<row>");
        for (Object satu : sel) {
            hasil.append(
                    satu instanceof String teks
                            ? "<c t=\"inlineStr\"><is><t>" + teks + "</t></is></c>"
                            : satu == null ? "<c s=\"1\"/>" : "<c><v>" + satu + "</v></c>");
        }
        return hasil.append("</row>").toString();
    }

    XlsxMentah dengan(String nama, String isi) {
        return dengan(nama, isi.getBytes(StandardCharsets.UTF_8));
    }

    XlsxMentah dengan(String nama, byte[] isi) {
        bagian.put(nama, isi);
        return this;
    }

    XlsxMentah ubah(String nama, UnaryOperator<String> ubah) {
        return dengan(nama, ubah.apply(new String(bagian.get(nama), StandardCharsets.UTF_8)));
    }

    XlsxMentah tiapBagian(UnaryOperator<String> ubah) {
        List.copyOf(bagian.keySet()).forEach(n -> ubah(n, ubah));
        return this;
    }

    /** A declaration of entities before a part's root, and one of them used in its first text. */
    XlsxMentah dtd(String nama, String deklarasi, String entitas) {
        return ubah(
                nama,
                isi ->
                        isi.replaceFirst(
                                        "\\?>\n<(\\w+)",
                                        "?>\n<!DOCTYPE $1 [" + deklarasi + "]>\n<$1")
                                .replaceFirst("<t>", "<t>" + entitas));
    }

    byte[] tulis() {
        return ArsipContoh.zip(bagian);
    }
}
