package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One register of outgoing letters in one calendar year; its sequence begins at 1 on 1 January,
 * local time.
 *
 * @param kode {@code UMUM}; part of a folder's name, so letters, digits and dashes only
 */
public record Register(String kode, int tahun) {

    /** The one shared register an office begins with. */
    public static final String KODE_BAWAAN = "UMUM";

    public Register {
        if (kode == null || !kode.matches("[A-Za-z0-9][A-Za-z0-9-]{0,29}")) {
            throw new IllegalArgumentException(
                    "Kode register \""
                            + kode
                            + "\" tidak sah; yang boleh: huruf, angka, dan tanda hubung, paling"
                            + " panjang 30");
        }
    }

    /** The register that a letter of this very moment goes into. */
    public static Register kini(String kode, Clock jam, ZoneId zona) {
        return new Register(kode, LocalDate.now(jam.withZone(zona)).getYear());
    }

    /** The name of its folder: {@code UMUM 2024}. */
    public String nama() {
        return kode + " " + tahun;
    }
}
