package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Luas;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every indicator of every kecamatan against values computed here, from invented counts and by the
 * formulas as {@code domain} has them, with none of the module's arithmetic.
 */
class IndikatorAcuanTest {

    private static final MathContext TEPAT = MathContext.DECIMAL128;
    private static final int KELOMPOK = KelompokUmur.semua().size();

    /** Invented, different in each kecamatan and each cell. */
    private record Hitungan(long[] laki, long[] perempuan, long kk, long[] dokumen, long lalu) {

        static Hitungan untuk(int k) {
            long[] laki = LongStream.range(0, KELOMPOK).map(u -> 600 + 37L * k - 21 * u).toArray();
            long[] perempuan =
                    LongStream.range(0, KELOMPOK)
                            .map(u -> 590 + 31L * k - 19 * u + u % 3)
                            .toArray();
            long[] dokumen = new long[8];
            for (int d = 0; d < 4; d++) {
                dokumen[2 * d] = 3000 + 100L * k + d;
                dokumen[2 * d + 1] = 2000 + 77L * k + 3L * d;
            }
            return new Hitungan(
                    laki,
                    perempuan,
                    2500 + 13L * k,
                    dokumen,
                    jumlah(laki, 0, KELOMPOK) + jumlah(perempuan, 0, KELOMPOK) - 50 + 9L * k);
        }

        static long jumlah(long[] nilai, int dari, int sampai) {
            return LongStream.range(dari, sampai).map(i -> nilai[(int) i]).sum();
        }

        long umur(int dari, int sampai) {
            return jumlah(laki, dari, sampai) + jumlah(perempuan, dari, sampai);
        }

        long penduduk() {
            return umur(0, KELOMPOK);
        }
    }

    @TestFactory
    List<DynamicTest> indicatorsOfAKecamatan_areWhatTheFormulasSay() {
        List<KodeWilayah> kecamatan =
                KubusTapin.daftar().padaTingkat(Tingkat.KECAMATAN).stream()
                        .map(Wilayah::kode)
                        .toList();
        Map<KodeWilayah, Hitungan> hitungan = new LinkedHashMap<>();
        Map<KodeWilayah, Luas> luas = new LinkedHashMap<>();
        Kubus kini = new Kubus();
        Kubus lalu = new Kubus();
        for (int k = 0; k < kecamatan.size(); k++) {
            Hitungan satu = Hitungan.untuk(k);
            hitungan.put(kecamatan.get(k), satu);
            luas.put(
                    kecamatan.get(k),
                    new Luas(new BigDecimal("100.25").add(BigDecimal.valueOf(k)), "rekaan"));
            isi(kini, kecamatan.get(k), satu);
            lalu.isi(
                    new Kubus.Sel(
                            kecamatan.get(k),
                            Variabel.PENDUDUK,
                            Kategori.SEMUA,
                            JenisKelamin.JUMLAH),
                    satu.lalu(),
                    "t");
        }
        PengaturanIndikator pengaturan =
                PengaturanIndikator.BAWAAN
                        .denganLuas(luas)
                        .denganPembanding(
                                new Pembanding(
                                        lalu,
                                        "Semester II Tahun 2023",
                                        Optional.of(new BigDecimal("0.5"))));
        PenghitungIndikator penghitung = new PenghitungIndikator(pengaturan);
        return kecamatan.stream()
                .map(
                        kode ->
                                DynamicTest.dynamicTest(
                                        kode.toString(),
                                        () -> {
                                            Map<String, BigDecimal> dihitung = new TreeMap<>();
                                            penghitung
                                                    .hitung(kini, kode)
                                                    .forEach(
                                                            (kunci, satu) ->
                                                                    dihitung.put(
                                                                            kunci, satu.nilai()));
                                            assertThat(dihitung)
                                                    .isEqualTo(
                                                            acuan(
                                                                    hitungan.get(kode),
                                                                    luas.get(kode).km2()));
                                        }))
                .toList();
    }

    private static void isi(Kubus kubus, KodeWilayah di, Hitungan satu) {
        isi(
                kubus,
                di,
                Variabel.PENDUDUK,
                Kategori.SEMUA,
                JenisKelamin.LAKI_LAKI,
                Hitungan.jumlah(satu.laki(), 0, KELOMPOK));
        isi(
                kubus,
                di,
                Variabel.PENDUDUK,
                Kategori.SEMUA,
                JenisKelamin.PEREMPUAN,
                Hitungan.jumlah(satu.perempuan(), 0, KELOMPOK));
        for (int u = 0; u < KELOMPOK; u++) {
            isi(
                    kubus,
                    di,
                    Variabel.UMUR,
                    KelompokUmur.semua().get(u),
                    JenisKelamin.LAKI_LAKI,
                    satu.laki()[u]);
            isi(
                    kubus,
                    di,
                    Variabel.UMUR,
                    KelompokUmur.semua().get(u),
                    JenisKelamin.PEREMPUAN,
                    satu.perempuan()[u]);
        }
        isi(kubus, di, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH, satu.kk());
        List<Variabel> dokumen =
                List.of(Variabel.KTP, Variabel.KK, Variabel.KIA, Variabel.AKTA_LAHIR);
        for (int d = 0; d < dokumen.size(); d++) {
            isi(
                    kubus,
                    di,
                    dokumen.get(d),
                    Kategori.WAJIB,
                    JenisKelamin.JUMLAH,
                    satu.dokumen()[2 * d]);
            isi(
                    kubus,
                    di,
                    dokumen.get(d),
                    Kategori.MEMILIKI,
                    JenisKelamin.JUMLAH,
                    satu.dokumen()[2 * d + 1]);
        }
    }

    private static void isi(
            Kubus kubus,
            KodeWilayah di,
            Variabel variabel,
            String kategori,
            JenisKelamin jenisKelamin,
            long nilai) {
        kubus.isi(new Kubus.Sel(di, variabel, kategori, jenisKelamin), nilai, "t");
    }

    /** Bands are of five years: 0–14 are the first three, 15–64 the next ten, 65+ the rest. */
    private static Map<String, BigDecimal> acuan(Hitungan h, BigDecimal km2) {
        Map<String, BigDecimal> hasil = new TreeMap<>();
        long muda = h.umur(0, 3);
        long produktif = h.umur(3, 13);
        long tua = h.umur(13, KELOMPOK);
        hasil.put(
                "sexRatio",
                bagi(
                        100 * Hitungan.jumlah(h.laki(), 0, KELOMPOK),
                        Hitungan.jumlah(h.perempuan(), 0, KELOMPOK)));
        hasil.put("dependencyRatio", bagi(100 * (muda + tua), produktif));
        hasil.put("youthDependency", bagi(100 * muda, produktif));
        hasil.put("oldAgeDependency", bagi(100 * tua, produktif));
        hasil.put(
                "childWomanRatio",
                bagi(1000 * h.umur(0, 1), Hitungan.jumlah(h.perempuan(), 3, 10)));
        hasil.put("personsPerHousehold", bagi(h.penduduk(), h.kk()));
        hasil.put("density", BigDecimal.valueOf(h.penduduk()).divide(km2, 2, RoundingMode.HALF_UP));
        List<String> cakupan =
                List.of("ktpCoverage", "kkCoverage", "kiaCoverage", "birthCertificateCoverage");
        for (int d = 0; d < cakupan.size(); d++) {
            hasil.put(cakupan.get(d), bagi(100 * h.dokumen()[2 * d + 1], h.dokumen()[2 * d]));
        }
        // t = 1/2 year: (Pt/P0)^(1/t) is the square.
        BigDecimal kali =
                BigDecimal.valueOf(h.penduduk()).divide(BigDecimal.valueOf(h.lalu()), TEPAT);
        BigDecimal seratus = BigDecimal.valueOf(100);
        hasil.put("populationChange", dua(kali.subtract(BigDecimal.ONE).multiply(seratus)));
        hasil.put("growth", dua(kali.multiply(kali).subtract(BigDecimal.ONE).multiply(seratus)));
        hasil.put("growthExponential", dua(ln(kali).multiply(BigDecimal.valueOf(200))));
        return hasil;
    }

    /** ln(1 + x) for small x, by its series. */
    private static BigDecimal ln(BigDecimal nilai) {
        BigDecimal x = nilai.subtract(BigDecimal.ONE);
        BigDecimal pangkat = x;
        BigDecimal hasil = BigDecimal.ZERO;
        for (int i = 1; i <= 30; i++) {
            BigDecimal suku = pangkat.divide(BigDecimal.valueOf(i), TEPAT);
            hasil = i % 2 == 1 ? hasil.add(suku) : hasil.subtract(suku);
            pangkat = pangkat.multiply(x, TEPAT);
        }
        return hasil;
    }

    private static BigDecimal bagi(long pembilang, long penyebut) {
        return BigDecimal.valueOf(pembilang)
                .divide(BigDecimal.valueOf(penyebut), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal dua(BigDecimal nilai) {
        return nilai.setScale(2, RoundingMode.HALF_UP);
    }
}
