package id.go.tapinkab.dukcapil.bukuagregat.wilayah;

/**
 * One region of the official list.
 *
 * @param jenis as the list writes it: Kabupaten, Kecamatan, Kelurahan or Desa
 * @param nama the name without its kind: {@code Binuang}
 */
public record Wilayah(KodeWilayah kode, String jenis, String nama) {

    /** With its kind, as printed: {@code Kabupaten Tapin}. */
    public String namaLengkap() {
        return jenis + " " + nama;
    }
}
