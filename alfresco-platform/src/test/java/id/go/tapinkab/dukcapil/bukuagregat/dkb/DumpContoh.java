package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan;
import java.util.List;

/** An Oracle export for tests of other packages. */
public final class DumpContoh {

    private DumpContoh() {}

    /** BIODATA_WNI with invented people of four desa of Tapin. */
    public static byte[] siak(int orang) {
        List<List<Object>> baris =
                new PendudukContoh(23, orang).orang.stream().map(DumpTest::baris).toList();
        return new DumpBuatan().tabel("BIODATA_WNI", DumpTest.BIODATA, baris).selesai();
    }
}
