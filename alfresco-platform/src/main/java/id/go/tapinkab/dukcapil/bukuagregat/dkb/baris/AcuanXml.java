package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.charset.StandardCharsets;

/** Character references of XML in UTF-8 bytes: XML's own five, and numbers. */
final class AcuanXml {

    private static final String[] NAMA = {"amp", "lt", "gt", "quot", "apos"};
    private static final String HURUF = "&<>\"'";

    private AcuanXml() {}

    /**
     * Puts characters for the references of {@code data[dari..sampai)}, in place.
     *
     * @return the new end; negative when a reference is none
     */
    static int urai(byte[] data, int dari, int sampai) {
        int ke = dari;
        while (ke < sampai && data[ke] != '&') {
            ke++;
        }
        for (int i = ke; i < sampai; i++) {
            if (data[i] != '&') {
                data[ke++] = data[i];
                continue;
            }
            int titikKoma = i + 1;
            while (titikKoma < sampai && data[titikKoma] != ';') {
                titikKoma++;
            }
            int huruf =
                    titikKoma == sampai
                            ? -1
                            : huruf(
                                    new String(
                                            data,
                                            i + 1,
                                            titikKoma - i - 1,
                                            StandardCharsets.ISO_8859_1));
            if (huruf < 0) {
                return -1;
            }
            // A reference is never shorter than what it stands for.
            byte[] bita = Character.toString(huruf).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bita, 0, data, ke, bita.length);
            ke += bita.length;
            i = titikKoma;
        }
        return ke;
    }

    private static int huruf(String acuan) {
        for (int i = 0; i < NAMA.length; i++) {
            if (NAMA[i].equals(acuan)) {
                return HURUF.charAt(i);
            }
        }
        boolean heksa = acuan.startsWith("#x");
        String digit = acuan.substring(Math.min(acuan.length(), heksa ? 2 : 1));
        if (!acuan.startsWith("#") || !digit.matches(heksa ? "\\p{XDigit}{1,6}" : "\\d{1,7}")) {
            return -1;
        }
        int huruf = Integer.parseInt(digit, heksa ? 16 : 10);
        boolean sah =
                huruf >= ' ' && huruf < 0xD800
                        || huruf >= 0xE000 && huruf < 0xFFFE
                        || huruf >= 0x10000 && huruf <= Character.MAX_CODE_POINT
                        || huruf == '\n'
                        || huruf == '\r'
                        || huruf == '\t';
        return sah ? huruf : -1;
    }
}
