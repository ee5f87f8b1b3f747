package id.go.tapinkab.dukcapil.bukuagregat.surat;

/**
 * One classification of letters.
 *
 * @param kode {@code 400.12.4.4}
 * @param aturan where it comes from: {@code Permendagri 83/2022}
 */
public record KlasifikasiSurat(String kode, String uraian, String aturan) {

    /** As a list offers it: {@code 400.12.4.4 Penyajian dan Layanan …}. */
    public String label() {
        return kode + " " + uraian;
    }
}
