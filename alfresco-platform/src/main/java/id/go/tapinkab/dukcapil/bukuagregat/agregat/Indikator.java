package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.math.BigDecimal;
import java.util.List;

/**
 * One computed indicator of one region.
 *
 * @param kunci the key of {@code periksa --json}: {@code sexRatio}
 * @param rumus the formula in words, as printed
 * @param nilai two decimals, half-up
 * @param satuan what the number counts: {@code laki-laki per 100 perempuan}
 * @param masukan the numbers that went into it
 * @param sumber where those numbers come from, when it is not the DKB alone; else {@code DKB}
 */
public record Indikator(
        String kunci,
        String nama,
        String rumus,
        BigDecimal nilai,
        String satuan,
        List<Masukan> masukan,
        String sumber) {

    /** A named number of a formula. */
    public record Masukan(String nama, BigDecimal nilai) {}

    public Indikator {
        masukan = List.copyOf(masukan);
    }
}
