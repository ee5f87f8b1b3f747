package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook as XML Spreadsheet 2003, written by hand. */
final class Xml2003Contoh {

    static final String AWAL =
            "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n";

    private final StringBuilder isi =
            new StringBuilder(
                    "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\""
                            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
                            + " xmlns:html=\"http://www.w3.org/TR/REC-html40\">"
                            + "<Styles><Style ss:ID=\"Default\"/></Styles>");

    Xml2003Contoh lembar(String nama, String baris) {
        isi.append("<Worksheet ss:Name=\"").append(sebagaiXml(nama)).append("\"><Table>");
        isi.append("<Column ss:Width=\"60\"/>").append(baris).append("</Table>");
        isi.append("<x:WorksheetOptions><x:Selected/></x:WorksheetOptions></Worksheet>");
        return this;
    }

    /** Plain digits become numbers, as Excel makes them. */
    static String baris(List<String> sel) {
        return "<Row>"
                + sel.stream().map(Xml2003Contoh::sel).collect(Collectors.joining())
                + "</Row>";
    }

    static String baris(String... sel) {
        return baris(List.of(sel));
    }

    private static String sel(String teks) {
        boolean angka = teks.matches("[1-9]\\d{0,14}|0");
        return teks.isEmpty()
                ? "<Cell/>"
                : "<Cell><Data ss:Type=\""
                        + (angka ? "Number" : "String")
                        + "\">"
                        + sebagaiXml(teks)
                        + "</Data></Cell>";
    }

    private static String sebagaiXml(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    String tulis() {
        return AWAL + isi + "</Workbook>";
    }
}
