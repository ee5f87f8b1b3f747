package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a delivery says.
 *
 * @param layout a layout's name, {@code campuran} for several, null when none was recognised
 * @param kubus the counts; empty when nothing could be read
 * @param baris data rows used, without headers, titles, blanks, subtotals and totals
 * @param namaWilayah the name of each region in the Kubus as the list has it, else as the files do
 * @param tanpaKode the regions that the files name without a code and the list does not have: their
 *     codes are made up, good for this delivery only and never to be shown
 * @param sebelumnya the earlier delivery's counts, when one was given and could be read
 */
public record HasilBaca(
        List<BerkasTerbaca> berkas,
        String layout,
        Optional<Semester> semester,
        AsalSemester asal,
        Kubus kubus,
        long baris,
        List<Temuan> temuan,
        Map<KodeWilayah, String> namaWilayah,
        List<KodeWilayah> tanpaKode,
        Optional<Sebelumnya> sebelumnya) {

    /** The earlier semester's counts. */
    public record Sebelumnya(Kubus kubus, Optional<Semester> semester) {}

    public HasilBaca {
        berkas = List.copyOf(berkas);
        temuan = List.copyOf(temuan);
        namaWilayah = Map.copyOf(namaWilayah);
        tanpaKode = List.copyOf(tanpaKode);
    }

    /** True when a finding forbids any use of these counts. */
    public boolean ditolak() {
        return temuan.stream().anyMatch(t -> t.keparahan() == Temuan.Keparahan.TOLAK);
    }

    /**
     * True when a draft book may be made: nothing is rejected, there are counts, and every region
     * is one of the configured list ({@code periksa.md}).
     */
    public boolean bolehDisusun() {
        return !ditolak()
                && !kubus.kosong()
                && temuan.stream()
                        .map(Temuan::kode)
                        .noneMatch(
                                kode ->
                                        kode.equals("WILAYAH_ASING")
                                                || kode.equals("WILAYAH_TANPA_KODE"));
    }

    /** True when a file holds or leaks personal data. */
    public boolean perseorangan() {
        return berkas.stream().anyMatch(BerkasTerbaca::perseorangan);
    }

    /** True when files within the one of that name were left out. */
    public boolean adaTerlewat(String nama) {
        return berkas.stream().anyMatch(b -> b.nama().equals(nama) && b.terlewat() > 0);
    }
}
