package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.util.List;

/**
 * What a measurement found.
 *
 * @param baris rows of data
 * @param sel what of the peer's counts was equal to ours
 * @param rasio ours / the peer's wall time of each pair of runs; its median is the one told
 */
record Hasil(
        String nama,
        long baris,
        String pembanding,
        Kecocokan sel,
        Jalan kami,
        Jalan lain,
        List<Double> rasio) {

    double rasioTengah() {
        double[] urut = rasio.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int tengah = urut.length / 2;
        return urut.length % 2 == 1 ? urut[tengah] : (urut[tengah - 1] + urut[tengah]) / 2;
    }
}
