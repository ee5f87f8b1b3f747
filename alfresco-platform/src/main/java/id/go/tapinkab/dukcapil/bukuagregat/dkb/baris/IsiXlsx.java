package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a cell shows whose value the sheet itself holds.
 *
 * @param angka true when the file holds it as a number
 */
record IsiXlsx(String teks, boolean angka) {

    private static final int DIGIT_EXCEL = 15;
    private static final int MAKS_SKALA = 400;

    static IsiXlsx dari(BarisXlsx lembar) throws TakTerbaca {
        String isi = lembar.nilai().teks(lembar.nomor());
        if (isi.isEmpty()) {
            // A formula of a tool that never calculated: neither a number nor a blank.
            return new IsiXlsx(lembar.rumus() ? "#RUMUS!" : "", false);
        }
        String polos = lembar.jenis() == BarisXlsx.Jenis.ANGKA ? polos(isi) : null;
        return new IsiXlsx(polos == null ? isi : polos, polos != null);
    }

    /** A double as Excel shows it: 15 digits, no exponent; null when it is no number. */
    private static String polos(String isi) {
        boolean sederhana = isi.length() <= DIGIT_EXCEL;
        for (int i = 0; sederhana && i < isi.length(); i++) {
            sederhana = Character.isDigit(isi.charAt(i));
        }
        if (sederhana) {
            return isi;
        }
        try {
            BigDecimal tepat = new BigDecimal(isi);
            if (Math.abs((long) tepat.scale()) > MAKS_SKALA) {
                return null;
            }
            BigDecimal bulat = tepat.round(new MathContext(DIGIT_EXCEL));
            // Whole numbers keep all the digits the file has: a NIK must be seen as one.
            BigDecimal dipakai = tepat.stripTrailingZeros().scale() <= 0 ? tepat : bulat;
            return dipakai.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
