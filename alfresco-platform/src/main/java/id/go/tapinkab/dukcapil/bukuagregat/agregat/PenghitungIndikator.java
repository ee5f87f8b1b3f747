package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Computes the indicators of a region from the Kubus, by the formulas of the population profile
 * (Permendagri 65/2010, Perda Jawa Tengah 1/2017 art. 47–48). An indicator whose inputs are not all
 * stated, or whose denominator is zero, is left out. Literacy, labour and fertility rates are never
 * computed: the DKB does not hold what they need.
 */
public final class PenghitungIndikator {

    private final PengaturanIndikator pengaturan;

    public PenghitungIndikator() {
        this(PengaturanIndikator.BAWAAN);
    }

    public PenghitungIndikator(PengaturanIndikator pengaturan) {
        this.pengaturan = pengaturan;
    }

    /** Key → indicator, in printed order; keys as in {@code periksa --json}. */
    public Map<String, Indikator> hitung(Kubus kubus, KodeWilayah di) {
        return hitung(KubusTerbit.utuh(kubus), di);
    }

    /** The same without those that would need a count that the edition withholds. */
    public Map<String, Indikator> hitung(Kubus kubus, Samaran samaran, KodeWilayah di) {
        return hitung(new KubusTerbit(kubus, samaran), di);
    }

    Map<String, Indikator> hitung(KubusTerbit terbit, KodeWilayah di) {
        PerhitunganIndikator hasil = new PerhitunganIndikator(pengaturan, terbit, di);
        hasil.jenisKelaminDanUmur();
        hasil.keluarga();
        hasil.kepadatan();
        hasil.dokumen();
        hasil.pertumbuhan();
        return hasil.indikator();
    }

    /** Persons of a region: stated, else the sum of both sexes, else of all age bands. */
    public static OptionalLong penduduk(Kubus kubus, KodeWilayah di) {
        OptionalLong langsung =
                kubus.jumlah(di, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH);
        return langsung.isPresent()
                ? langsung
                : umur(kubus, di, KelompokUmur.semua(), JenisKelamin.JUMLAH);
    }

    static OptionalLong umur(
            Kubus kubus, KodeWilayah di, List<String> kelompok, JenisKelamin jenisKelamin) {
        long jumlah = 0;
        for (String satu : kelompok) {
            OptionalLong nilai = kubus.jumlah(di, Variabel.UMUR, satu, jenisKelamin);
            if (nilai.isEmpty()) {
                return OptionalLong.empty();
            }
            jumlah += nilai.getAsLong();
        }
        return OptionalLong.of(jumlah);
    }

    /** Those who have the document: stated, else those who must less those who do not. */
    public static OptionalLong memiliki(
            Kubus kubus, KodeWilayah di, Variabel dokumen, JenisKelamin jenisKelamin) {
        OptionalLong ada = kubus.jumlah(di, dokumen, Kategori.MEMILIKI, jenisKelamin);
        OptionalLong wajib = kubus.jumlah(di, dokumen, Kategori.WAJIB, jenisKelamin);
        OptionalLong belum = kubus.jumlah(di, dokumen, Kategori.BELUM, jenisKelamin);
        return ada.isEmpty() && wajib.isPresent() && belum.isPresent()
                ? OptionalLong.of(wajib.getAsLong() - belum.getAsLong())
                : ada;
    }

    /** {@code pembilang / penyebut × faktor}, two decimals half-up, rounded once. */
    static BigDecimal bagi(BigDecimal pembilang, BigDecimal penyebut, int faktor) {
        return pembilang
                .multiply(BigDecimal.valueOf(faktor))
                .divide(penyebut, 2, RoundingMode.HALF_UP);
    }
}
