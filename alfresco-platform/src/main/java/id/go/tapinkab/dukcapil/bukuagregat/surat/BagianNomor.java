package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.time.LocalDate;

/**
 * What a letter's number is made of.
 *
 * @param kode of the classification: {@code 400.12.4.4}
 * @param sifat as the number writes it: {@code B}; may be empty when the pattern has no {sifat}
 * @param unit the office's own sign: {@code DUKCAPIL}; may be empty when the pattern has no {unit}
 * @param tanggal of the letter; the number's month and year
 */
public record BagianNomor(
        Urutan urutan, String kode, String sifat, String unit, LocalDate tanggal) {}
