package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The counts of a Kubus as an edition may print them. Everything that tables and indicators are
 * made of comes from here, so that nothing derived can say what the edition withholds.
 */
final class KubusTerbit {

    private final Kubus kubus;
    private final Samaran samaran;

    KubusTerbit(Kubus kubus, Samaran samaran) {
        this.kubus = kubus;
        this.samaran = samaran;
    }

    /** Without withholding anything. */
    static KubusTerbit utuh(Kubus kubus) {
        return new KubusTerbit(kubus, Samaran.TANPA);
    }

    Kubus kubus() {
        return kubus;
    }

    boolean terbit(Variabel variabel, Tingkat tingkat) {
        return samaran.terbit(variabel, tingkat);
    }

    /** A stated count, or the sum of the regions below. */
    Nilai nilai(KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        return terbit(
                di,
                variabel,
                kategori,
                jenisKelamin,
                () -> kubus.jumlah(di, variabel, kategori, jenisKelamin));
    }

    /** The same, where regions that do not tell are left out of the sum. */
    Nilai nilaiAda(KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        return terbit(
                di,
                variabel,
                kategori,
                jenisKelamin,
                () -> kubus.jumlahAda(di, variabel, kategori, jenisKelamin));
    }

    /** The sum over the categories that are stated. */
    Nilai total(KodeWilayah di, Variabel variabel, JenisKelamin jenisKelamin) {
        return terbit(
                di,
                variabel,
                Samaran.TOTAL,
                jenisKelamin,
                () ->
                        kubus.kategori(variabel).stream()
                                .map(k -> kubus.jumlahAda(di, variabel, k, jenisKelamin))
                                .filter(OptionalLong::isPresent)
                                .reduce(
                                        OptionalLong.empty(),
                                        (a, b) -> OptionalLong.of(a.orElse(0) + b.getAsLong())));
    }

    /** Persons: stated, else the sum of both sexes, else of all age bands. */
    Nilai penduduk(KodeWilayah di) {
        return terbit(
                di,
                Variabel.PENDUDUK,
                Kategori.SEMUA,
                JenisKelamin.JUMLAH,
                () -> PenghitungIndikator.penduduk(kubus, di));
    }

    /** Persons of some age bands; those of working age and beside it are cells of their own. */
    Nilai umur(KodeWilayah di, List<String> kelompok, JenisKelamin jenisKelamin) {
        Supplier<OptionalLong> jumlah =
                () -> PenghitungIndikator.umur(kubus, di, kelompok, jenisKelamin);
        Optional<String> usia = KelompokUmur.usia(kelompok);
        if (usia.isPresent()) {
            return terbit(di, Variabel.UMUR, usia.get(), jenisKelamin, jumlah);
        }
        boolean rahasia =
                kelompok.stream()
                        .anyMatch(satu -> nilai(di, Variabel.UMUR, satu, jenisKelamin).tersamar());
        return rahasia ? Nilai.DISAMARKAN : Nilai.dari(jumlah.get());
    }

    /** Those who have the document: stated, else those who must less those who do not. */
    Nilai memiliki(KodeWilayah di, Variabel dokumen, JenisKelamin jenisKelamin) {
        return terbit(
                di,
                dokumen,
                Kategori.MEMILIKI,
                jenisKelamin,
                () -> PenghitungIndikator.memiliki(kubus, di, dokumen, jenisKelamin));
    }

    private Nilai terbit(
            KodeWilayah di,
            Variabel variabel,
            String kategori,
            JenisKelamin jenisKelamin,
            Supplier<OptionalLong> nilai) {
        return samaran.alasan(di, variabel, kategori, jenisKelamin)
                .map(
                        alasan ->
                                alasan == Samaran.Alasan.KECIL
                                        ? Nilai.kecil(samaran.ambang())
                                        : Nilai.DISAMARKAN)
                .orElseGet(() -> Nilai.dari(nilai.get()));
    }
}
