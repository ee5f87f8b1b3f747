package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.function.Function;

/**
 * The counts of one table.
 *
 * @param turunan counts that follow from them, for want of a table that states them
 * @param pelengkap true when they only fill what no other table states
 * @param tempat where a region is stated
 */
record HasilTabel(
        Kubus kubus,
        Kubus turunan,
        long baris,
        boolean pelengkap,
        Function<KodeWilayah, Temuan.Tempat> tempat) {

    HasilTabel dariTurunan() {
        return new HasilTabel(
                /* kubus= */ turunan, /* turunan= */ new Kubus(), 0, /* pelengkap= */ true, tempat);
    }

    HasilTabel dengan(Kubus lain) {
        return new HasilTabel(lain, turunan, baris, pelengkap, tempat);
    }
}
