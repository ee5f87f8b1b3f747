package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field while it is read: its instruction, and where its result begins. */
final class Medan {

    private static final Pattern KATA = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    final StringBuilder perintah = new StringBuilder();

    /** True once the instruction is complete. */
    boolean hasil;

    /** True when something else stands in the place of the stored result. */
    boolean diganti;

    /** Where the result begins in the pieces of {@code alinea}. */
    int awal;

    List<Butir> alinea = List.of();

    String jenis() {
        return perintah.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** Where a field HYPERLINK points to. */
    Butir.AwalTautan tautan() {
        String alamat = "";
        String tanda = "";
        String pilihan = "";
        Matcher kata = KATA.matcher(perintah.toString().strip());
        boolean pertama = true;
        while (kata.find()) {
            String satu = kata.group(1) != null ? kata.group(1) : kata.group(2);
            if (satu.startsWith("\\") && kata.group(1) == null) {
                pilihan = satu;
            } else if (pilihan.equals("\\l")) {
                tanda = satu;
                pilihan = "";
            } else if (pilihan.isEmpty() && !pertama) {
                alamat = satu;
            } else {
                pilihan = "";
            }
            pertama = false;
        }
        return alamat.isEmpty()
                ? new Butir.AwalTautan(tanda, "")
                : new Butir.AwalTautan("", alamat);
    }
}
