package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

/**
 * A file that is known to hold no data, such as a covering letter as PDF. By itself it is refused;
 * beside data files in a zip it is left out and named.
 */
final class BukanData extends TakTerbaca {

    private static final long serialVersionUID = 1L;

    private final String jenis;

    BukanData(String jenis) {
        this(jenis, FormatLain.takDidukung("berkas ini " + jenis).getMessage());
    }

    /**
     * @param jenis what it is, in a word or two: {@code PDF}
     * @param pesan as for any file that cannot be read
     */
    BukanData(String jenis, String pesan) {
        super("FORMAT_TIDAK_DIDUKUNG", pesan);
        this.jenis = jenis;
    }

    String jenis() {
        return jenis;
    }
}
