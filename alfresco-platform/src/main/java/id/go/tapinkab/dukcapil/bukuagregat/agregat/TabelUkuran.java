package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables whose figures come from more than one Kubus or from formulas: change, indicators. */
final class TabelUkuran {

    /** A series has at most this many semesters: three years and the present one. */
    private static final int SEMESTER = 7;

    private final KubusTerbit terbit;
    private final BarisWilayah wilayah;
    private final String sumber;
    private final PengaturanIndikator pengaturan;

    TabelUkuran(
            KubusTerbit terbit,
            BarisWilayah wilayah,
            String sumber,
            PengaturanIndikator pengaturan) {
        this.terbit = terbit;
        this.wilayah = wilayah;
        this.sumber = sumber;
        this.pengaturan = pengaturan;
    }

    Optional<Tabel> perubahan(Tingkat tingkat) {
        if (pengaturan.pembanding().isEmpty() || !terbit.terbit(Variabel.PENDUDUK, tingkat)) {
            return Optional.empty();
        }
        Pembanding pembanding = pengaturan.pembanding().get();
        PerakitTabel perakit =
                perWilayah(
                        "perubahan",
                        "Perubahan Jumlah Penduduk Menurut "
                                + wilayah.judul(tingkat)
                                + " terhadap "
                                + pembanding.nama(),
                        tingkat,
                        List.of(
                                Kolom.cacah("lalu", pembanding.nama()),
                                Kolom.cacah("kini", "Kini"),
                                new Kolom(
                                        "selisih",
                                        "",
                                        "Perubahan",
                                        new Kolom.Selisih("kini", "lalu")),
                                new Kolom(
                                        "persen",
                                        "",
                                        "Perubahan (%)",
                                        new Kolom.Turunan(
                                                List.of("selisih"), List.of("lalu"), 100, false))));
        wilayah.isi(perakit, tingkat, kode -> kolom -> penduduk(pembanding, kode, kolom));
        return perakit.rakit(kolom -> penduduk(pembanding, wilayah.kabupaten(), kolom));
    }

    private Nilai penduduk(Pembanding pembanding, KodeWilayah kode, Kolom kolom) {
        return kolom.kunci().equals("lalu")
                ? pembanding.terbit().penduduk(kode)
                : terbit.penduduk(kode);
    }

    /** The newest of the semesters, as many as a page holds. */
    Optional<Tabel> deret(List<TitikDeret> semester, Tingkat tingkat) {
        if (semester.size() < 3 || !terbit.terbit(Variabel.PENDUDUK, tingkat)) {
            return Optional.empty();
        }
        List<TitikDeret> terbaru =
                semester.subList(Math.max(0, semester.size() - SEMESTER), semester.size());
        List<Kolom> kolom = new ArrayList<>();
        for (int i = 0; i < terbaru.size(); i++) {
            kolom.add(Kolom.cacah("s" + i, "Jumlah Penduduk", terbaru.get(i).nama()));
        }
        PerakitTabel perakit =
                new PerakitTabel(
                        "deret-" + tingkat.kunci(),
                        "Perkembangan Jumlah Penduduk Menurut "
                                + wilayah.judul(tingkat)
                                + " dan Semester",
                        wilayah.judul(tingkat),
                        "DKB setiap semester, diolah",
                        kolom);
        wilayah.isi(perakit, tingkat, kode -> satu -> penduduk(terbaru, kode, satu));
        return perakit.rakit(satu -> penduduk(terbaru, wilayah.kabupaten(), satu));
    }

    private static Nilai penduduk(List<TitikDeret> semester, KodeWilayah kode, Kolom kolom) {
        int urutan = Integer.parseInt(kolom.kunci().substring(1));
        return KubusTerbit.utuh(semester.get(urutan).kubus()).penduduk(kode);
    }

    Optional<Tabel> indikator(Tingkat tingkat) {
        if (!terbit.terbit(Variabel.PENDUDUK, tingkat)) {
            return Optional.empty();
        }
        PenghitungIndikator penghitung = new PenghitungIndikator(pengaturan);
        Map<String, Indikator> seluruhnya = penghitung.hitung(terbit.kubus(), wilayah.kabupaten());
        List<Kolom> kolom =
                seluruhnya.values().stream()
                        .map(
                                satu ->
                                        new Kolom(
                                                satu.kunci(),
                                                "Indikator",
                                                satu.nama(),
                                                new Kolom.Besaran()))
                        .toList();
        PerakitTabel perakit =
                perWilayah(
                        "indikator",
                        "Indikator Kependudukan Menurut " + wilayah.judul(tingkat),
                        tingkat,
                        kolom);
        wilayah.isi(perakit, tingkat, kode -> nilai(penghitung, kode));
        return perakit.rakit(nilai(penghitung, wilayah.kabupaten()));
    }

    private PerakitTabel.SumberBaris nilai(PenghitungIndikator penghitung, KodeWilayah di) {
        Map<String, Indikator> diketahui = penghitung.hitung(terbit.kubus(), di);
        Map<String, Indikator> dicetak = penghitung.hitung(terbit, di);
        return kolom -> {
            if (!diketahui.containsKey(kolom.kunci())) {
                return Nilai.TIDAK_TERSEDIA;
            }
            return Optional.ofNullable(dicetak.get(kolom.kunci()))
                    .map(satu -> Nilai.dari(satu.nilai()))
                    .orElse(Nilai.DISAMARKAN);
        };
    }

    private PerakitTabel perWilayah(
            String kunci, String judul, Tingkat tingkat, List<Kolom> kolom) {
        return new PerakitTabel(
                kunci + "-" + tingkat.kunci(), judul, wilayah.judul(tingkat), sumber, kolom);
    }
}
