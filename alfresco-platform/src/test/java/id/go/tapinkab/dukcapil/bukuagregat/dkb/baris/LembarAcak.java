package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.util.Random;

/** Sheets as any program may write them: with and without addresses, prefixes, references. */
final class LembarAcak {

    private static final String[] NILAI = {
        "",
        " ",
        "1",
        "0012",
        "630501.0",
        "1.5E3",
        "-7",
        "123456789012345678",
        "6.3E15",
        "ISLAM",
        " tepi ",
        "a&amp;b",
        "&#233;&#xA0;",
        "&lt;x&gt;",
        "caf\u00e9 \u6771",
        "#REF!",
        "bukan angka",
        "<![CDATA[mentah & <apa>]]>",
        "pe<!-- sela -->nggal",
        "\u00a0dalam\u00a0",
        "\ud83d\ude00",
    };
    private static final String[] JENIS = {"", " t=\"n\"", " t=\"str\"", " t=\"b\"", " t=\"e\""};

    private LembarAcak() {}

    static String buat(Random acak) {
        String awalan = acak.nextInt(4) == 0 ? "x:" : "";
        StringBuilder xml = new StringBuilder();
        if (acak.nextBoolean()) {
            xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n");
        }
        xml.append('<')
                .append(awalan)
                .append("worksheet xmlns:x=\"s\" xmlns=\"s\" mc:Ignorable='a>b' xmlns:mc=\"m\">")
                .append("<!-- <row><c><v>9</v></c></row> -->");
        xml.append('<').append(awalan).append("sheetData>");
        int nomor = 0;
        for (int b = acak.nextInt(12); b > 0; b--) {
            nomor += 1 + acak.nextInt(3);
            baris(xml, awalan, nomor, acak);
        }
        xml.append("</").append(awalan).append("sheetData>");
        xml.append("</").append(awalan).append("worksheet >\n");
        return xml.toString();
    }

    private static void baris(StringBuilder xml, String awalan, int nomor, Random acak) {
        boolean alamat = acak.nextInt(3) > 0;
        xml.append('<').append(awalan).append("row");
        if (alamat) {
            xml.append(" r=\"").append(nomor).append('"');
        }
        xml.append(" spans='1:9' ht = \"12\" other:r=\"77\" xmlns:other=\"o\"");
        if (acak.nextInt(8) == 0) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        for (int k = 0; k < 6; k++) {
            if (!alamat || acak.nextBoolean()) {
                sel(xml, awalan, alamat ? alamat(k == 5 ? 30 : k) + nomor : null, acak);
            }
        }
        xml.append("</").append(awalan).append("row>\n");
    }

    private static String alamat(int kolom) {
        return kolom < 26 ? String.valueOf((char) ('A' + kolom)) : "A" + (char) ('A' + kolom - 26);
    }

    private static void sel(StringBuilder xml, String awalan, String alamat, Random acak) {
        String c = awalan + "c";
        xml.append('<').append(c);
        if (alamat != null) {
            xml.append(" r=\"").append(alamat).append('"');
        }
        xml.append(acak.nextBoolean() ? " s='3'" : "");
        switch (acak.nextInt(6)) {
            case 0 -> {
                xml.append("/>");
                return;
            }
            case 1 ->
                    xml.append(" t=\"s\"><" + awalan + "v>")
                            .append(acak.nextInt(8) - 1)
                            .append("</" + awalan + "v>");
            case 2 ->
                    xml.append(" t='inlineStr'><" + awalan + "is><" + awalan + "t>")
                            .append(nilai(acak))
                            .append("</" + awalan + "t></" + awalan + "is>");
            case 3 -> {
                xml.append(JENIS[acak.nextInt(JENIS.length)])
                        .append("><" + awalan + "f>SUM(A1:B2)</" + awalan + "f>");
                if (acak.nextBoolean()) {
                    xml.append("<" + awalan + "v>" + nilai(acak) + "</" + awalan + "v>");
                }
            }
            default ->
                    xml.append(JENIS[acak.nextInt(JENIS.length)])
                            .append(" ><" + awalan + "v>" + nilai(acak) + "</" + awalan + "v>");
        }
        xml.append("</").append(c).append('>');
    }

    private static String nilai(Random acak) {
        return NILAI[acak.nextInt(NILAI.length)];
    }
}
