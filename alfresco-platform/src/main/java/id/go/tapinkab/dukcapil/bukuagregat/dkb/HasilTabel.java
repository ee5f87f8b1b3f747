package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.function.Function;

/**
 * The counts of one table.
 *
 * @param pelengkap true when they only fill what no other table states
 * @param tempat where a region is stated
 */
record HasilTabel(
        Kubus kubus, long baris, boolean pelengkap, Function<KodeWilayah, Temuan.Tempat> tempat) {}
