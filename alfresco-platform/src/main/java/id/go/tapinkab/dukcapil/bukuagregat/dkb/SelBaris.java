package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of one row as counts. */
final class SelBaris {

    private static final BigDecimal MAKS_NILAI = BigDecimal.valueOf(1_000_000_000_000L);

    /** {@code #REF!}, {@code #DIV/0!}, {@code #NAME?}, and what the readers put for a formula. */
    private static final Pattern GALAT = Pattern.compile("#[A-Z0-9/]+[!?]");

    private final TabelTertelaah tabel;
    private final Optional<Periode> periode;
    private final KumpulanTemuan temuan;

    SelBaris(TabelTertelaah tabel, Optional<Periode> periode, KumpulanTemuan temuan) {
        this.tabel = tabel;
        this.periode = periode;
        this.temuan = temuan;
    }

    /** The row's counts by the cell they go to; cells that are wrong are findings. */
    Map<Makna.Sasaran, Long> nilai(Baris satu, ArahBaris arah) {
        Map<Makna.Sasaran, Long> hasil = new LinkedHashMap<>();
        List<Makna.Sasaran> kosong = new ArrayList<>();
        for (Kolom kolom : tabel.kolom()) {
            if (kolom.ukuran() == null || tahunLain(kolom.ukuran())) {
                continue;
            }
            List<Makna.Sasaran> sasaran = arah.terapkan(kolom.ukuran().sasaran());
            Bilangan bilangan =
                    Bilangan.baca(
                            satu.teks(kolom.indeks()),
                            satu.angka(kolom.indeks()),
                            tabel.gaya().get(kolom.indeks()));
            if (bilangan.jenis() == Bilangan.Jenis.KOSONG) {
                kosong.addAll(sasaran);
            } else if (sah(bilangan, satu, kolom)) {
                masukkan(hasil, sasaran, bilangan.nilai().longValueExact(), satu, kolom);
            }
        }
        nolkan(hasil, kosong);
        return hasil;
    }

    private boolean tahunLain(Makna.Ukuran ukuran) {
        return ukuran.periode().isPresent()
                && periode.isPresent()
                && !ukuran.periode().get().bersama(periode.get());
    }

    private void masukkan(
            Map<Makna.Sasaran, Long> hasil,
            List<Makna.Sasaran> sasaran,
            long nilai,
            Baris satu,
            Kolom kolom) {
        for (Makna.Sasaran s : sasaran) {
            Long ada = hasil.get(s);
            if (ada == null) {
                hasil.put(s, nilai);
            } else if (s.tambah()) {
                hasil.put(s, ada + nilai);
            } else if (ada != nilai) {
                temuan.tolak(
                        "KOLOM_KEMBAR",
                        tabel.tempat(satu.nomor(), kolom.sebutan()),
                        "dua kolom berjudul sama berisi angka berbeda. Hapus atau ganti judul salah"
                                + " satunya.");
            }
        }
    }

    /**
     * A blank beside filled cells of its family is none: SIAK's pivots leave blank what they count
     * no one in. The family's sum against the population shows a blank that is not.
     */
    private static void nolkan(Map<Makna.Sasaran, Long> hasil, List<Makna.Sasaran> kosong) {
        Set<Variabel> ada = new HashSet<>();
        hasil.keySet().forEach(s -> ada.add(s.variabel()));
        for (Makna.Sasaran s : kosong) {
            boolean famili = s.variabel() == Variabel.UMUR || berkode(s.variabel());
            if (famili && ada.contains(s.variabel())) {
                hasil.putIfAbsent(s, 0L);
            }
        }
    }

    private static boolean berkode(Variabel variabel) {
        return Kamus.bawaan().tabel(variabel) != null;
    }

    private boolean sah(Bilangan bilangan, Baris satu, Kolom kolom) {
        Temuan.Tempat tempat = tabel.tempat(satu.nomor(), kolom.sebutan());
        switch (bilangan.jenis()) {
            case PERSEN -> {
                temuan.tolak(
                        "SATUAN_BUKAN_JIWA",
                        tempat,
                        "sel berisi persen, bukan jumlah orang. Isi dengan jumlah orangnya.");
                return false;
            }
            case BUKAN -> {
                boolean galat = GALAT.matcher(satu.teks(kolom.indeks())).matches();
                temuan.tolak(
                        "NILAI_BUKAN_BILANGAN",
                        tempat,
                        galat
                                ? "sel ini berisi galat rumus Excel. Perbaiki rumusnya, atau ganti"
                                        + " dengan angkanya."
                                : "sel ini bukan bilangan. Isi dengan angka, atau kosongkan bila"
                                        + " tidak ada data.");
                return false;
            }
            default -> {
                if (bilangan.nilai().signum() < 0) {
                    temuan.tolak(
                            "NILAI_NEGATIF",
                            tempat,
                            "jumlah orang tidak mungkin negatif. Betulkan angkanya.");
                    return false;
                }
                if (!bilangan.bulat()) {
                    temuan.tolak(
                            "NILAI_PECAHAN",
                            tempat,
                            "jumlah orang harus bilangan bulat. Betulkan angkanya.");
                    return false;
                }
                if (bilangan.nilai().compareTo(MAKS_NILAI) > 0) {
                    temuan.tolak(
                            "NILAI_BUKAN_BILANGAN",
                            tempat,
                            "angka ini terlalu besar untuk jumlah orang. Betulkan angkanya.");
                    return false;
                }
                return true;
            }
        }
    }
}
