package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.List;

/**
 * What was made of one file.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param layout a layout's name as {@code periksa} says it, or null when none was recognised
 * @param lembar the sheets that were used; empty for a text file
 * @param baris data rows used
 * @param perseorangan true when it holds individual records or leaks personal data: it must stay
 *     restricted
 * @param terlewat how many files in it were left out, because they are no data
 */
public record BerkasTerbaca(
        String nama,
        String sha256,
        String layout,
        List<String> lembar,
        long baris,
        boolean perseorangan,
        int terlewat) {

    public BerkasTerbaca {
        lembar = List.copyOf(lembar);
    }
}
