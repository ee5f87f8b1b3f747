package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenyusunTabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Jenis;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Seri;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses the chart that goes with a table. It reads the table's printed values and nothing else,
 * so that a chart cannot show what its table withholds.
 */
final class PenyusunGrafik {

    private PenyusunGrafik() {}

    /** The figure of a table; empty when the table has none or not all of its values are there. */
    static Optional<Blok.Gambar> untuk(Tabel tabel, String nomor) {
        return switch (tabel.kunci()) {
            case "penduduk-kecamatan" ->
                    gambar(
                            tabel,
                            nomor,
                            "Jumlah Penduduk Menurut Kecamatan",
                            Jenis.BATANG_MENDATAR,
                            tabel.punyaKolom("laki-laki")
                                    ? List.of("laki-laki", "perempuan")
                                    : List.of("jumlah"),
                            tabel.rincian());
            case "umur-kabupaten" ->
                    tabel.punyaKolom("laki-laki")
                            ? gambar(
                                    tabel,
                                    nomor,
                                    "Piramida Penduduk",
                                    Jenis.PIRAMIDA,
                                    List.of("laki-laki", "perempuan"),
                                    tabel.rincian())
                            : gambar(
                                    tabel,
                                    nomor,
                                    "Jumlah Penduduk Menurut Kelompok Umur",
                                    Jenis.BATANG_TEGAK,
                                    List.of("jumlah"),
                                    tabel.rincian());
            case "ketergantungan-kecamatan" ->
                    gambar(
                            tabel,
                            nomor,
                            "Rasio Ketergantungan Muda dan Tua Menurut Kecamatan",
                            Jenis.BATANG_BERTUMPUK,
                            List.of("rk-muda", "rk-tua"),
                            tabel.rincian());
            case "statuskawin-kabupaten", "pendidikan-kabupaten", "disabilitas-kabupaten" ->
                    kategori(tabel, nomor, tabel.rincian(), tabel.judul());
            case "golongandarah-kabupaten" ->
                    kategori(
                            tabel,
                            nomor,
                            tabel.rincian().stream()
                                    .filter(b -> !b.judul().equals("Tidak Tahu"))
                                    .toList(),
                            tabel.judul() + " yang Diketahui");
            case "pekerjaan-teratas" -> pekerjaan(tabel, nomor);
            case "deret-kecamatan" -> deret(tabel, nomor);
            case "keluarga-kecamatan" ->
                    gambar(
                            tabel,
                            nomor,
                            "Jumlah Kepala Keluarga Menurut Kecamatan",
                            Jenis.BATANG_MENDATAR,
                            List.of("kk"),
                            tabel.rincian());
            case "ktp-kecamatan" ->
                    gambar(
                            tabel,
                            nomor,
                            "Wajib KTP yang Belum Merekam Menurut Kecamatan",
                            Jenis.BATANG_MENDATAR,
                            List.of("belum"),
                            tabel.rincian());
            default -> Optional.empty();
        };
    }

    private static Optional<Blok.Gambar> kategori(
            Tabel tabel, String nomor, List<Baris> baris, String judul) {
        List<String> kolom =
                tabel.punyaKolom("laki-laki")
                        ? List.of("laki-laki", "perempuan")
                        : List.of("jumlah");
        return gambar(tabel, nomor, judul, Jenis.BATANG_MENDATAR, kolom, baris);
    }

    private static Optional<Blok.Gambar> pekerjaan(Tabel tabel, String nomor) {
        List<Baris> teratas =
                tabel.rincian().stream()
                        .filter(b -> !b.judul().equals(PenyusunTabel.LAINNYA))
                        .filter(b -> tabel.nilai(b, "jumlah").ada().isPresent())
                        .toList();
        return gambar(
                tabel,
                nomor,
                "Pekerjaan Terbanyak",
                Jenis.BATANG_MENDATAR,
                List.of("jumlah"),
                teratas);
    }

    /** The whole region's persons in each semester. */
    private static Optional<Blok.Gambar> deret(Tabel tabel, String nomor) {
        Baris total = tabel.total().orElseThrow();
        if (total.nilai().stream().anyMatch(nilai -> nilai.ada().isEmpty())) {
            return Optional.empty();
        }
        List<String> semester = tabel.kolom().stream().map(Kolom::judul).toList();
        List<Double> jiwa = total.nilai().stream().map(n -> n.angka().doubleValue()).toList();
        String judul = "Perkembangan Jumlah Penduduk";
        Grafik grafik =
                new Grafik(
                        Jenis.GARIS,
                        semester.stream().map(PenyusunGrafik::singkat).toList(),
                        List.of(new Seri("Penduduk", jiwa)),
                        0,
                        "jiwa");
        StringBuilder teks = new StringBuilder("Grafik ").append(judul).append(": ");
        for (int i = 0; i < semester.size(); i++) {
            teks.append(i == 0 ? "" : "; ")
                    .append(semester.get(i))
                    .append(' ')
                    .append(BentukAngka.bulat(total.nilai().get(i).angka()));
        }
        return Optional.of(
                new Blok.Gambar(
                        nomor,
                        tabel.kunci(),
                        judul,
                        tabel.sumber(),
                        grafik,
                        teks.append('.').toString()));
    }

    /** {@code I 2024} of {@code Semester I Tahun 2024}. */
    private static String singkat(String semester) {
        return semester.replace("Semester ", "").replace("Tahun ", "");
    }

    private static Optional<Blok.Gambar> gambar(
            Tabel tabel,
            String nomor,
            String judul,
            Jenis jenis,
            List<String> kunciKolom,
            List<Baris> semua) {
        List<Baris> baris =
                semua.stream()
                        .filter(
                                b ->
                                        kunciKolom.stream()
                                                .noneMatch(k -> tabel.nilai(b, k).tersamar()))
                        .toList();
        if (baris.size() < semua.size() && jenis == Jenis.PIRAMIDA) {
            // A pyramid without one of its bands would look like a real one.
            return Optional.empty();
        }
        String judulGambar =
                baris.size() < semua.size() ? judul + " (tanpa yang Disamarkan)" : judul;
        List<Seri> seri = new ArrayList<>();
        int desimal = 0;
        for (String kunci : kunciKolom) {
            Kolom kolom = tabel.kolom().get(tabel.indeks(kunci));
            List<Double> nilai = new ArrayList<>();
            for (Baris satu : baris) {
                Optional<BigDecimal> ada = tabel.nilai(satu, kunci).ada();
                if (ada.isEmpty() || ada.get().signum() < 0) {
                    return Optional.empty();
                }
                nilai.add(ada.get().doubleValue());
            }
            desimal = kolom.desimal() ? 2 : 0;
            seri.add(new Seri(kolom.judul(), nilai));
        }
        if (baris.isEmpty()) {
            return Optional.empty();
        }
        String satuan =
                desimal > 0
                        ? "per 100 penduduk usia 15–64 tahun"
                        : kunciKolom.contains("kk") ? "keluarga" : "jiwa";
        Grafik grafik =
                new Grafik(jenis, baris.stream().map(Baris::judul).toList(), seri, desimal, satuan);
        return Optional.of(
                new Blok.Gambar(
                        nomor,
                        tabel.kunci(),
                        judulGambar,
                        tabel.sumber(),
                        grafik,
                        teksAlternatif(judulGambar, tabel, baris, kunciKolom)));
    }

    /** Says in words all that the picture shows. */
    private static String teksAlternatif(
            String judul, Tabel tabel, List<Baris> baris, List<String> kunciKolom) {
        return baris.stream()
                .map(
                        b ->
                                kunciKolom.stream()
                                        .map(kunci -> isi(tabel, b, kunci, kunciKolom.size() > 1))
                                        .collect(Collectors.joining(", ", b.judul() + " ", "")))
                .collect(Collectors.joining("; ", "Grafik " + judul + ": ", "."));
    }

    private static String isi(Tabel tabel, Baris baris, String kunci, boolean bernama) {
        int indeks = tabel.indeks(kunci);
        Kolom kolom = tabel.kolom().get(indeks);
        String angka = BentukAngka.sel(kolom, baris.nilai().get(indeks));
        return bernama ? kolom.judul().toLowerCase(Locale.ROOT) + " " + angka : angka;
    }
}
