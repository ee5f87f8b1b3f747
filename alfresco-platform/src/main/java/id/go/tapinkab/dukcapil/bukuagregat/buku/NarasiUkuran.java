package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.bulat;
import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.desimal;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What tables of ratios and of document coverage say in plain words. */
final class NarasiUkuran {

    private final String kabupaten;

    NarasiUkuran(String kabupaten) {
        this.kabupaten = kabupaten;
    }

    List<String> rasio(Tabel tabel, String acuan, String kolom, String nama, String satuan) {
        StringBuilder teks = new StringBuilder();
        Ujung.angka(tabel, tabel.total().orElseThrow(), kolom)
                .ifPresent(
                        nilai ->
                                teks.append(nama)
                                        .append(" ")
                                        .append(kabupaten)
                                        .append(" adalah ")
                                        .append(desimal(nilai))
                                        .append(" ")
                                        .append(satuan)
                                        .append(" (")
                                        .append(acuan)
                                        .append("). "));
        Ujung.cari(tabel, kolom)
                .ifPresent(
                        u ->
                                teks.append("Angka tertinggi terdapat di Kecamatan ")
                                        .append(u.tertinggi().judul())
                                        .append(" (")
                                        .append(
                                                desimal(
                                                        Ujung.angka(tabel, u.tertinggi(), kolom)
                                                                .orElseThrow()))
                                        .append(") dan terendah di Kecamatan ")
                                        .append(u.terendah().judul())
                                        .append(" (")
                                        .append(
                                                desimal(
                                                        Ujung.angka(tabel, u.terendah(), kolom)
                                                                .orElseThrow()))
                                        .append(")."));
        return teks.isEmpty() ? List.of(lihat(tabel, acuan)) : List.of(teks.toString().strip());
    }

    List<String> dokumen(Tabel tabel, String acuan) {
        Baris total = tabel.total().orElseThrow();
        Optional<BigDecimal> wajib = Ujung.angka(tabel, total, "wajib");
        Optional<BigDecimal> memiliki = Ujung.angka(tabel, total, "memiliki");
        Optional<BigDecimal> cakupan = Ujung.angka(tabel, total, "cakupan");
        if (wajib.isEmpty() || memiliki.isEmpty() || cakupan.isEmpty()) {
            return List.of(lihat(tabel, acuan));
        }
        String satuan = tabel.kunci().startsWith("kk") ? " keluarga" : " jiwa";
        StringBuilder teks =
                new StringBuilder("Dari ")
                        .append(bulat(wajib.get()))
                        .append(satuan)
                        .append(" yang wajib, ")
                        .append(bulat(memiliki.get()))
                        .append(" sudah terlayani dan ")
                        .append(bulat(wajib.get().subtract(memiliki.get())))
                        .append(" belum, sehingga cakupannya ")
                        .append(desimal(cakupan.get()))
                        .append(" persen (")
                        .append(acuan)
                        .append("). ");
        Ujung.cari(tabel, "cakupan")
                .ifPresent(
                        u ->
                                teks.append("Cakupan tertinggi dicapai Kecamatan ")
                                        .append(u.tertinggi().judul())
                                        .append(" (")
                                        .append(
                                                desimal(
                                                        Ujung.angka(tabel, u.tertinggi(), "cakupan")
                                                                .orElseThrow()))
                                        .append(" persen) dan terendah Kecamatan ")
                                        .append(u.terendah().judul())
                                        .append(" (")
                                        .append(
                                                desimal(
                                                        Ujung.angka(tabel, u.terendah(), "cakupan")
                                                                .orElseThrow()))
                                        .append(" persen). "));
        Ujung.cari(tabel, "belum")
                .ifPresent(
                        u ->
                                teks.append(
                                                "Yang belum terlayani paling banyak berada di Kecamatan ")
                                        .append(u.tertinggi().judul())
                                        .append(", ")
                                        .append(
                                                bulat(
                                                        Ujung.angka(tabel, u.tertinggi(), "belum")
                                                                .orElseThrow()))
                                        .append(satuan)
                                        .append("."));
        return List.of(teks.toString().strip());
    }

    private static String lihat(Tabel tabel, String acuan) {
        return tabel.judul() + " disajikan dalam " + acuan + ".";
    }
}
