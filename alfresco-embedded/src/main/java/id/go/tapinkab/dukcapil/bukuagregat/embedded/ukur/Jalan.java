package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process took.
 *
 * @param detik wall time, from its start to its end
 * @param detikCpu user and system time; 0 where the system does not tell
 * @param heapMiB most of the Java heap in use, from the collector's log; 0 when it never collected
 * @param residenMiB most resident memory without pages of mapped files; 0 where not told
 */
record Jalan(double detik, double detikCpu, double heapMiB, double residenMiB) {

    /** The median of times; the most of memory. */
    static Jalan dari(List<Jalan> semua) {
        return new Jalan(
                median(semua, Jalan::detik),
                median(semua, Jalan::detikCpu),
                semua.stream().mapToDouble(Jalan::heapMiB).max().orElseThrow(),
                semua.stream().mapToDouble(Jalan::residenMiB).max().orElseThrow());
    }

    private static double median(List<Jalan> semua, ToDoubleFunction<Jalan> apa) {
        double[] urut = semua.stream().mapToDouble(apa).sorted().toArray();
        int tengah = urut.length / 2;
        return urut.length % 2 == 1 ? urut[tengah] : (urut[tengah - 1] + urut[tengah]) / 2;
    }
}
