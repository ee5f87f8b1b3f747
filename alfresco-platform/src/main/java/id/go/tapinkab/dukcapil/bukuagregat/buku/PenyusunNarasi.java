package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.bulat;
import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.desimal;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Nilai;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenyusunTabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The starting text of Kasi's analysis: what a table's own printed figures say in plain words. It
 * reads nothing but the table, so that it cannot say more than the table shows.
 */
final class PenyusunNarasi {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** The SIAK category that says nothing about the persons in it. */
    private static final String TIDAK_TAHU = "Tidak Tahu";

    private final String kabupaten;
    private final Semester semester;
    private final NarasiUkuran ukuran;

    PenyusunNarasi(String kabupaten, Semester semester) {
        this.kabupaten = kabupaten;
        this.semester = semester;
        this.ukuran = new NarasiUkuran(kabupaten);
    }

    /** One or more paragraphs; the first says which table they are about. */
    List<String> untuk(Tabel tabel, String nomor) {
        String acuan = "Tabel " + nomor;
        String jenis = tabel.kunci().replaceFirst("-.*", "");
        if (tabel.kunci().endsWith("-kabupaten")) {
            return kategori(tabel, acuan);
        }
        if (tabel.kunci().endsWith("-teratas")) {
            return teratas(tabel, acuan);
        }
        return switch (jenis) {
            case "deret" -> deret(tabel, acuan);
            case "penduduk" -> penduduk(tabel, acuan);
            case "perubahan" -> new NarasiPerubahan(kabupaten, semester).untuk(tabel, acuan);
            case "kepadatan" ->
                    ukuran.rasio(tabel, acuan, "kepadatan", "Kepadatan penduduk", "jiwa per km²");
            case "ketergantungan" ->
                    ukuran.rasio(
                            tabel,
                            acuan,
                            "rk",
                            "Rasio ketergantungan",
                            "orang usia tidak produktif per 100 penduduk usia produktif");
            case "keluarga" ->
                    ukuran.rasio(tabel, acuan, "rata-rata", "Rata-rata anggota keluarga", "orang");
            case "ktp", "kk", "kia", "aktaLahir", "aktaKawin", "aktaCerai", "aktaKematian" ->
                    ukuran.dokumen(tabel, acuan);
            case "indikator" ->
                    List.of(
                            acuan
                                    + " memuat indikator kependudukan setiap kecamatan; baris TOTAL"
                                    + " adalah indikator "
                                    + kabupaten
                                    + ", bukan penjumlahan.");
            default -> menurutWilayah(tabel, acuan);
        };
    }

    List<String> untukIndikator(List<Indikator> indikator, String nomor) {
        return List.of(
                "Tabel "
                        + nomor
                        + " memuat "
                        + indikator.size()
                        + " indikator "
                        + kabupaten
                        + " beserta rumus dan angka masukannya. Indikator yang masukannya tidak"
                        + " tersedia dalam DKB tidak dihitung.");
    }

    private List<String> penduduk(Tabel tabel, String acuan) {
        Baris total = tabel.total().orElseThrow();
        StringBuilder teks = new StringBuilder();
        teks.append(acuan)
                .append(" menunjukkan bahwa jumlah penduduk ")
                .append(kabupaten)
                .append(" pada ")
                .append(semester.judul());
        Ujung.angka(tabel, total, "jumlah")
                .ifPresent(jumlah -> teks.append(" adalah ").append(bulat(jumlah)).append(" jiwa"));
        if (tabel.punyaKolom("laki-laki")) {
            Optional<BigDecimal> laki = Ujung.angka(tabel, total, "laki-laki");
            Optional<BigDecimal> perempuan = Ujung.angka(tabel, total, "perempuan");
            Optional<BigDecimal> rasio = Ujung.angka(tabel, total, "rasio");
            if (laki.isPresent() && perempuan.isPresent() && rasio.isPresent()) {
                BigDecimal semua = laki.get().add(perempuan.get());
                teks.append(", terdiri atas ")
                        .append(bulat(laki.get()))
                        .append(" laki-laki (")
                        .append(persen(laki.get(), semua))
                        .append(" persen) dan ")
                        .append(bulat(perempuan.get()))
                        .append(" perempuan (")
                        .append(persen(perempuan.get(), semua))
                        .append(" persen), dengan rasio jenis kelamin ")
                        .append(desimal(rasio.get()));
            }
        }
        teks.append(". ");
        Ujung.cari(tabel, "jumlah")
                .ifPresent(
                        u ->
                                teks.append("Penduduk terbanyak berada di Kecamatan ")
                                        .append(denganBagian(tabel, u.tertinggi()))
                                        .append(", sedangkan yang paling sedikit di Kecamatan ")
                                        .append(denganBagian(tabel, u.terendah()))
                                        .append("."));
        List<String> paragraf = new ArrayList<>();
        paragraf.add(teks.toString().strip());
        if (tabel.punyaKolom("rasio")) {
            Ujung.cari(tabel, "rasio").ifPresent(u -> paragraf.add(rasioJenisKelamin(tabel, u)));
        }
        return paragraf;
    }

    private String rasioJenisKelamin(Tabel tabel, Ujung u) {
        long perempuanLebih =
                tabel.rincian().stream()
                        .flatMap(b -> Ujung.angka(tabel, b, "rasio").stream())
                        .filter(rasio -> rasio.compareTo(SERATUS) < 0)
                        .count();
        String akhir =
                perempuanLebih == 0
                        ? " Di semua kecamatan jumlah laki-laki tidak kurang dari perempuan."
                        : " Di "
                                + perempuanLebih
                                + " kecamatan perempuan lebih banyak daripada laki-laki.";
        return "Rasio jenis kelamin tertinggi terdapat di Kecamatan "
                + u.tertinggi().judul()
                + " ("
                + desimal(Ujung.angka(tabel, u.tertinggi(), "rasio").orElseThrow())
                + ") dan terendah di Kecamatan "
                + u.terendah().judul()
                + " ("
                + desimal(Ujung.angka(tabel, u.terendah(), "rasio").orElseThrow())
                + ")."
                + akhir;
    }

    private List<String> teratas(Tabel tabel, String acuan) {
        List<Baris> urut =
                tabel.rincian().stream()
                        .filter(b -> Ujung.angka(tabel, b, "jumlah").isPresent())
                        .filter(b -> !b.judul().equals(PenyusunTabel.LAINNYA))
                        .toList();
        if (urut.size() < 2) {
            return List.of(lihat(tabel, acuan));
        }
        return List.of(
                acuan
                        + " memuat "
                        + urut.size()
                        + " "
                        + tabel.judulBaris().toLowerCase(Locale.ROOT)
                        + " terbanyak; yang pertama adalah "
                        + denganPersen(tabel, urut.get(0))
                        + ", diikuti "
                        + untai(
                                urut.subList(1, Math.min(3, urut.size())).stream()
                                        .map(b -> denganPersen(tabel, b))
                                        .toList())
                        + ". Rincian seluruhnya disajikan dalam lampiran.");
    }

    private List<String> deret(Tabel tabel, String acuan) {
        Baris total = tabel.total().orElseThrow();
        int akhir = tabel.kolom().size() - 1;
        Optional<BigDecimal> dulu = total.nilai().get(0).ada();
        Optional<BigDecimal> kini = total.nilai().get(akhir).ada();
        if (dulu.isEmpty() || kini.isEmpty()) {
            return List.of(lihat(tabel, acuan));
        }
        BigDecimal selisih = kini.get().subtract(dulu.get());
        String arah =
                selisih.signum() == 0
                        ? "tetap"
                        : (selisih.signum() > 0 ? "bertambah " : "berkurang ")
                                + bulat(selisih.abs())
                                + " jiwa";
        return List.of(
                "Sejak "
                        + tabel.kolom().get(0).judul()
                        + " sampai dengan "
                        + tabel.kolom().get(akhir).judul()
                        + " penduduk "
                        + kabupaten
                        + " "
                        + arah
                        + ", dari "
                        + bulat(dulu.get())
                        + " menjadi "
                        + bulat(kini.get())
                        + " jiwa ("
                        + acuan
                        + ").");
    }

    private List<String> kategori(Tabel tabel, String acuan) {
        List<Baris> urut =
                tabel.rincian().stream()
                        .filter(b -> Ujung.angka(tabel, b, "jumlah").isPresent())
                        .filter(b -> !b.judul().equals(TIDAK_TAHU))
                        .sorted(
                                Comparator.comparing(
                                                (Baris b) ->
                                                        Ujung.angka(tabel, b, "jumlah")
                                                                .orElseThrow())
                                        .reversed())
                        .toList();
        if (urut.isEmpty()) {
            return List.of(lihat(tabel, acuan));
        }
        boolean tersamar = Ujung.tersamar(tabel, tabel.rincian(), "jumlah");
        StringBuilder teks =
                new StringBuilder("Menurut ")
                        .append(tabel.judulBaris().toLowerCase(Locale.ROOT))
                        .append(" (")
                        .append(acuan)
                        .append("), kelompok terbesar")
                        .append(tersamar ? " yang angkanya disajikan adalah " : " adalah ")
                        .append(denganPersen(tabel, urut.get(0)));
        if (urut.size() > 2) {
            teks.append(", diikuti ")
                    .append(denganPersen(tabel, urut.get(1)))
                    .append(" dan ")
                    .append(denganPersen(tabel, urut.get(2)));
        }
        teks.append(".");
        if (!tersamar) {
            teks.append(" Kelompok terkecil adalah ")
                    .append(denganPersen(tabel, urut.get(urut.size() - 1)))
                    .append(".");
        }
        tabel.rincian().stream()
                .filter(b -> b.judul().equals(TIDAK_TAHU))
                .filter(b -> Ujung.angka(tabel, b, "jumlah").isPresent())
                .forEach(
                        b ->
                                teks.append(" Yang belum diketahui: ")
                                        .append(
                                                denganPersen(tabel, b)
                                                        .substring(TIDAK_TAHU.length() + 2))
                                        .append("."));
        return List.of(teks.toString());
    }

    private List<String> menurutWilayah(Tabel tabel, String acuan) {
        Map<String, List<String>> wilayahMenurutTerbesar =
                tabel.rincian().stream()
                        .flatMap(
                                b ->
                                        terbesar(tabel, b).stream()
                                                .map(k -> Map.entry(k.judul(), b.judul())))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        boolean barisWilayah = tabel.rincian().stream().allMatch(b -> b.wilayah().isPresent());
        // What is withheld to protect others can be the largest; what is small cannot.
        boolean tidakTentu =
                tabel.rincian().stream().anyMatch(b -> b.nilai().contains(Nilai.DISAMARKAN));
        if (wilayahMenurutTerbesar.isEmpty() || !barisWilayah || tidakTentu) {
            return List.of(lihat(tabel, acuan));
        }
        if (wilayahMenurutTerbesar.size() == 1) {
            return List.of(
                    acuan
                            + " menunjukkan bahwa di semua kecamatan kelompok terbesar adalah "
                            + wilayahMenurutTerbesar.keySet().iterator().next()
                            + ".");
        }
        String rincian =
                wilayahMenurutTerbesar.entrySet().stream()
                        .map(e -> e.getKey() + " di " + untai(e.getValue()))
                        .collect(Collectors.joining("; "));
        return List.of(
                acuan + " menunjukkan kelompok terbesar menurut kecamatan: " + rincian + ".");
    }

    private static Optional<Kolom> terbesar(Tabel tabel, Baris baris) {
        return tabel.kolom().stream()
                .filter(k -> k.rumus() instanceof Kolom.Cacah)
                .filter(k -> !k.judul().equals(TIDAK_TAHU))
                .filter(k -> Ujung.angka(tabel, baris, k.kunci()).isPresent())
                .max(Comparator.comparing(k -> Ujung.angka(tabel, baris, k.kunci()).orElseThrow()));
    }

    private String lihat(Tabel tabel, String acuan) {
        return tabel.judul() + " disajikan dalam " + acuan + ".";
    }

    private static String denganBagian(Tabel tabel, Baris baris) {
        return baris.judul()
                + ", "
                + bulat(Ujung.angka(tabel, baris, "jumlah").orElseThrow())
                + " jiwa"
                + Ujung.angka(tabel, baris, "sebaran")
                        .map(bagian -> " (" + desimal(bagian) + " persen)")
                        .orElse("");
    }

    private static String denganPersen(Tabel tabel, Baris baris) {
        String jumlah = bulat(Ujung.angka(tabel, baris, "jumlah").orElseThrow()) + " jiwa";
        Optional<BigDecimal> persen =
                tabel.punyaKolom("persen") ? Ujung.angka(tabel, baris, "persen") : Optional.empty();
        String tahun = tabel.kunci().startsWith("umur") ? " tahun" : "";
        return baris.judul()
                + tahun
                + ", "
                + jumlah
                + persen.map(p -> " (" + desimal(p) + " persen)").orElse("");
    }

    private static String persen(BigDecimal bagian, BigDecimal semua) {
        return semua.signum() == 0
                ? "0,00"
                : desimal(bagian.multiply(SERATUS).divide(semua, 2, RoundingMode.HALF_UP));
    }

    private static String untai(List<String> nama) {
        return nama.size() == 1
                ? nama.get(0)
                : String.join(", ", nama.subList(0, nama.size() - 1))
                        + " dan "
                        + nama.get(nama.size() - 1);
    }
}
