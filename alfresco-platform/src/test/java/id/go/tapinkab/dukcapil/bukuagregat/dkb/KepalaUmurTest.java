package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single years as bare numbers under one header, as SIAK's reports put them. */
class KepalaUmurTest {

    private static final PendudukContoh CONTOH = new PendudukContoh(13, 2_000);

    /** A row's counts, one cell a year up to 99, or two by sex. */
    private static String isi(String desa, boolean perKelamin, int sampai) {
        return IntStream.rangeClosed(0, sampai)
                .mapToObj(
                        u -> {
                            long l = banyak(desa, u, sampai, true);
                            long p = banyak(desa, u, sampai, false);
                            return perKelamin ? l + ";" + p : String.valueOf(l + p);
                        })
                .collect(Collectors.joining(";"));
    }

    private static long banyak(String desa, int umur, int sampai, boolean laki) {
        return CONTOH.diDesa(desa)
                .filter(o -> o.laki() == laki && Math.min(o.umur(), sampai) == umur)
                .count();
    }

    private static String tabel(String judulUmur, boolean perKelamin, int sampai, String teratas) {
        int sel = perKelamin ? 2 : 1;
        StringBuilder teks = new StringBuilder("DKB Semester I Tahun 2024\n");
        teks.append("KODE;DESA;").append(judulUmur);
        teks.append(";".repeat((sampai + 1) * sel - 1)).append("\n;;");
        for (int u = 0; u <= sampai; u++) {
            teks.append(u == sampai ? teratas : u).append(u == sampai ? "" : ";".repeat(sel));
        }
        teks.append("\n");
        if (perKelamin) {
            teks.append(";").append(";L;P".repeat(sampai + 1)).append("\n");
        }
        for (String desa : PendudukContoh.DESA) {
            teks.append(desa + ";" + Uji.nama(desa) + ";" + isi(desa, perKelamin, sampai) + "\n");
        }
        return teks.toString();
    }

    private static long umur(HasilBaca hasil, String kelompok, JenisKelamin jk) {
        return Uji.nilai(hasil, "6305", Variabel.UMUR, kelompok, jk);
    }

    private static void benar(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(umur(hasil, "15-19", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 15 && o.umur() < 20));
        assertThat(umur(hasil, "00-04", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() < 5));
        assertThat(umur(hasil, "75+", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 75));
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR_TUNGGAL, "17", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() == 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UMUR", "Penduduk menurut umur tunggal", "JUMLAH PENDUDUK"})
    void aRowOfBareYears_isAHeader(String judul) {
        benar(Uji.baca(tabel(judul, false, 99, "99")));
    }

    @Test
    void theLastYearMayBeOpen() {
        benar(Uji.baca(tabel("UMUR", false, 75, "75+")));
    }

    @Test
    void bareYearsOverBothSexes_areRead() {
        HasilBaca hasil = Uji.baca(tabel("UMUR", true, 99, "99"));
        benar(hasil);
        assertThat(umur(hasil, "15-19", JenisKelamin.PEREMPUAN))
                .isEqualTo(CONTOH.hitung(o -> !o.laki() && o.umur() >= 15 && o.umur() < 20));
    }

    @Test
    void numbersOfColumns_andCountsThatClimb_areNoYears() {
        String kolom =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(";"));
        HasilBaca hasil =
                Uji.baca(
                        "kode;kecamatan;pria;wanita;jumlah_kk\n"
                                + kolom
                                + "\n630501;BINUANG;0;1;2\n630502;TAPIN SELATAN;3;4;5\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(8);
    }
}
