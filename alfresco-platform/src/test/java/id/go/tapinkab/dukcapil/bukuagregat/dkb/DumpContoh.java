package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An Oracle export for tests of other packages. */
public final class DumpContoh {

    private static final Set<String> RINGKAS =
            Set.of("NIK", "JENIS_KLMIN", "TGL_LHR", "NO_PROP", "NO_KAB", "NO_KEC", "NO_KEL");

    private DumpContoh() {}

    /** BIODATA_WNI with invented people of four desa of Tapin. */
    public static byte[] siak(int orang) {
        List<List<Object>> baris =
                new PendudukContoh(23, orang).orang.stream().map(DumpTest::baris).toList();
        return new DumpBuatan().tabel("BIODATA_WNI", DumpTest.BIODATA, baris).selesai();
    }

    /** The same people without what makes a book long: where they live, sex and date of birth. */
    public static byte[] ringkas(int orang) {
        List<Integer> dipakai =
                IntStream.range(0, DumpTest.BIODATA.size())
                        .filter(i -> RINGKAS.contains(DumpTest.BIODATA.get(i).nama()))
                        .boxed()
                        .toList();
        List<List<Object>> baris =
                new PendudukContoh(23, orang)
                        .orang.stream()
                                .map(DumpTest::baris)
                                .map(satu -> dipakai.stream().map(satu::get).toList())
                                .toList();
        return new DumpBuatan()
                .tabel("BIODATA_WNI", dipakai.stream().map(DumpTest.BIODATA::get).toList(), baris)
                .selesai();
    }
}
