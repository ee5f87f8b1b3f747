package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;

/**
 * Limits and thresholds of reading; all of them settings of the administrator.
 *
 * @param baris what a file's form may be, and how much may come of it
 * @param lonjakanPersen a change of a region's population against the previous semester beyond this
 *     many percent is a jump
 * @param lonjakanJiwa … and beyond this many persons, so that a small desa does not jump each time
 */
public record BatasBaca(BatasBaris baris, double lonjakanPersen, long lonjakanJiwa) {

    /** Good for a kabupaten of a few hundred desa; 10 % and 50 persons make a jump. */
    public static BatasBaca bawaan() {
        return new BatasBaca(BatasBaris.bawaan(), 10, 50);
    }
}
