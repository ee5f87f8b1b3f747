package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicator that another agency computed, typed in by the office: literacy, labour, mortality
 * and the like, which the DKB cannot give. Never mixed with those computed from it.
 *
 * @param nilai printed with as many decimals as it has
 * @param sumber who says so: {@code BPS Kabupaten Tapin, Susenas 2023}
 * @param tanggal what day it describes, or was published on
 */
public record IndikatorLain(
        String nama, BigDecimal nilai, String satuan, String sumber, LocalDate tanggal) {

    public IndikatorLain {
        nama = wajib(nama);
        satuan = wajib(satuan);
        sumber = wajib(sumber);
    }

    private static String wajib(String teks) {
        if (teks.isBlank()) {
            throw new IllegalArgumentException(
                    "Indikator instansi lain perlu nama, nilai, satuan, sumber dan tanggal");
        }
        return teks.strip();
    }
}
