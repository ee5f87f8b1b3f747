package id.go.tapinkab.dukcapil.bukuagregat.buku;

/**
 * Something about the region that the DKB does not tell, for chapter II.
 *
 * @param nama {@code Luas wilayah}
 * @param nilai as printed, with its unit: {@code 2.174,95 km²}
 * @param tanggal as of when, as printed: {@code 2023}
 */
public record FaktaWilayah(String nama, String nilai, String sumber, String tanggal) {

    /** As a point of a list. */
    String kalimat() {
        return nama + ": " + nilai + " (" + sumber + ", " + tanggal + ").";
    }
}
