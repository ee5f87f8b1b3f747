package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The subtotal and TOTAL rows of one table: not counted, but checked. */
final class BarisJumlah {

    /**
     * @param wilayah null for a row that does not say what it is the total of
     * @param blok which block of data rows stands right above it
     * @param bernama true when the row calls itself a total
     */
    private record Satu(
            long baris,
            KodeWilayah wilayah,
            int blok,
            boolean bernama,
            Map<Makna.Sasaran, Long> nilai) {}

    private final TabelTertelaah tabel;
    private final KumpulanTemuan temuan;
    private final List<Satu> baris = new ArrayList<>();
    private final List<Map<Makna.Sasaran, Long>> blok = new ArrayList<>();
    private final Map<Makna.Sasaran, Long> seluruh = new HashMap<>();
    private long cocokJumlah;
    private Long barisCocok;
    private long lewat;
    private Long barisLewat;

    BarisJumlah(TabelTertelaah tabel, KumpulanTemuan temuan) {
        this.tabel = tabel;
        this.temuan = temuan;
        blok.add(new HashMap<>());
    }

    void data(Map<Makna.Sasaran, Long> nilai) {
        nilai.forEach(
                (sasaran, satu) -> {
                    blok.get(blok.size() - 1).merge(sasaran, satu, Long::sum);
                    seluruh.merge(sasaran, satu, Long::sum);
                });
    }

    /** A row of a region that has other rows' regions below it. */
    void induk(long nomor, KodeWilayah wilayah, Map<Makna.Sasaran, Long> nilai) {
        tutup(new Satu(nomor, wilayah, blok.size() - 1, true, nilai));
    }

    /** A row that calls itself a total, or has counts and no region. */
    void tanpaWilayah(long nomor, WilayahBaris.Hasil hasil, Map<Makna.Sasaran, Long> nilai) {
        tutup(new Satu(nomor, null, blok.size() - 1, hasil.total(), nilai));
    }

    /** A row that names no region of the list and has exactly what all others add up to. */
    void tersamar(long nomor) {
        cocokJumlah++;
        barisCocok = barisCocok == null ? Long.valueOf(nomor) : barisCocok;
    }

    /** A row of averages, of another period, or of a group that another row holds. */
    void lewati(long nomor) {
        lewat++;
        barisLewat = barisLewat == null ? Long.valueOf(nomor) : barisLewat;
    }

    private void tutup(Satu satu) {
        baris.add(satu);
        blok.add(new HashMap<>());
    }

    void periksa(Kubus kubus) {
        for (Satu satu : baris) {
            if (satu.wilayah() != null) {
                periksaInduk(satu, kubus);
            } else {
                periksaTotal(satu);
            }
        }
        if (lewat > 0) {
            temuan.tambah(
                    Temuan.Keparahan.CATATAN,
                    "BARIS_JUMLAH_DILEWATI",
                    lewat,
                    tabel.tempat(barisLewat, null),
                    "baris rata-rata, persen, pembanding, atau kelompok yang sudah tercakup baris"
                            + " lain tidak dihitung ("
                            + lewat
                            + " baris).");
        }
        long banyak = baris.size() + cocokJumlah;
        if (banyak > 0) {
            temuan.tambah(
                    Temuan.Keparahan.CATATAN,
                    "BARIS_JUMLAH_DILEWATI",
                    banyak,
                    tabel.tempat(baris.isEmpty() ? barisCocok : baris.get(0).baris(), null),
                    "baris jumlah tidak dihitung sebagai data, hanya dicocokkan ("
                            + banyak
                            + " baris).");
        }
    }

    private void periksaInduk(Satu satu, Kubus kubus) {
        satu.nilai()
                .forEach(
                        (s, tertulis) -> {
                            OptionalLong anak =
                                    kubus.jumlah(
                                            satu.wilayah(),
                                            s.variabel(),
                                            s.kategori(),
                                            s.jenisKelamin());
                            if (anak.isPresent() && anak.getAsLong() != tertulis) {
                                lapor(satu, s, tertulis, anak.getAsLong());
                            }
                        });
    }

    /** The total of everything, of the block above, or of the block below. */
    private void periksaTotal(Satu satu) {
        List<Map<Makna.Sasaran, Long>> calon =
                List.of(seluruh, blok.get(satu.blok()), blok.get(satu.blok() + 1));
        for (Map<Makna.Sasaran, Long> jumlah : calon) {
            boolean cocok =
                    satu.nilai().entrySet().stream()
                            .allMatch(
                                    n -> n.getValue().equals(jumlah.getOrDefault(n.getKey(), 0L)));
            if (cocok && !jumlah.isEmpty()) {
                return;
            }
        }
        Map<Makna.Sasaran, Long> terdekat = terdekat(satu, calon);
        satu.nilai()
                .forEach(
                        (s, tertulis) -> {
                            long seharusnya = terdekat.getOrDefault(s, 0L);
                            if (seharusnya != tertulis) {
                                lapor(satu, s, tertulis, seharusnya);
                            }
                        });
    }

    private static Map<Makna.Sasaran, Long> terdekat(
            Satu satu, List<Map<Makna.Sasaran, Long>> calon) {
        Map<Makna.Sasaran, Long> terbaik = calon.get(0);
        long terbanyak = -1;
        for (Map<Makna.Sasaran, Long> jumlah : calon) {
            long cocok =
                    satu.nilai().entrySet().stream()
                            .filter(n -> n.getValue() > 0)
                            .filter(n -> n.getValue().equals(jumlah.get(n.getKey())))
                            .count();
            if (cocok > terbanyak) {
                terbanyak = cocok;
                terbaik = jumlah;
            }
        }
        return terbaik;
    }

    private void lapor(Satu satu, Makna.Sasaran s, long tertulis, long seharusnya) {
        String kolom =
                tabel.kolom().stream()
                        .filter(k -> k.ukuran() != null && k.ukuran().sasaran().contains(s))
                        .map(PemilihMakna.Kolom::sebutan)
                        .findFirst()
                        .orElse(s.variabel().label());
        temuan.tolak(
                "JUMLAH_TIDAK_COCOK",
                tabel.tempat(satu.baris(), kolom),
                (satu.bernama()
                                ? "baris jumlah tertulis "
                                : "baris tanpa wilayah ini dibaca sebagai baris jumlah; tertulis ")
                        + tertulis
                        + ", padahal jumlah baris-barisnya "
                        + seharusnya
                        + ". Cocokkan dengan sumbernya.");
    }
}
