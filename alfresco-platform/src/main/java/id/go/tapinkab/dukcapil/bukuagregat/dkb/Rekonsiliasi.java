package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds the counts of a Kubus against each other: both sexes against the total, exhaustive families
 * against the population, documents held and not held against those due, children against parents.
 */
final class Rekonsiliasi {

    private final Kubus kubus;
    private final Function<KodeWilayah, Temuan.Tempat> tempat;
    private final Function<KodeWilayah, String> nama;
    private final KumpulanTemuan temuan;
    private final Set<String> dilaporkan;

    /**
     * @param tempat where a region is stated, for the finding
     * @param dilaporkan keys of contradictions that were already reported; grows
     */
    Rekonsiliasi(
            Kubus kubus,
            Function<KodeWilayah, Temuan.Tempat> tempat,
            Function<KodeWilayah, String> nama,
            KumpulanTemuan temuan,
            Set<String> dilaporkan) {
        this.kubus = kubus;
        this.tempat = tempat;
        this.nama = nama;
        this.temuan = temuan;
        this.dilaporkan = dilaporkan;
    }

    void periksa() {
        Set<KodeWilayah> wilayah = new TreeSet<>();
        for (Tingkat tingkat : Tingkat.values()) {
            wilayah.addAll(kubus.wilayah(tingkat));
        }
        for (KodeWilayah di : wilayah) {
            for (Variabel variabel : kubus.variabel()) {
                for (String kategori : kubus.kategori(variabel)) {
                    periksaKelamin(di, variabel, kategori);
                    periksaAnak(di, variabel, kategori);
                }
                if (variabel.menyeluruh() && variabel != Variabel.PENDUDUK) {
                    periksaFamili(di, variabel);
                }
            }
            periksaKelompokUsia(di);
            for (Variabel dokumen :
                    List.of(Variabel.KTP, Variabel.KIA, Variabel.AKTA_LAHIR, Variabel.KK)) {
                periksaDokumen(di, dokumen);
            }
        }
    }

    private OptionalLong nilai(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        Kubus.Isi isi = kubus.isi(new Kubus.Sel(di, variabel, kategori, jenisKelamin));
        return isi == null ? OptionalLong.empty() : OptionalLong.of(isi.nilai());
    }

    private void periksaKelamin(KodeWilayah di, Variabel variabel, String kategori) {
        OptionalLong l = nilai(di, variabel, kategori, JenisKelamin.LAKI_LAKI);
        OptionalLong p = nilai(di, variabel, kategori, JenisKelamin.PEREMPUAN);
        OptionalLong j = nilai(di, variabel, kategori, JenisKelamin.JUMLAH);
        if (l.isPresent() && p.isPresent() && j.isPresent()) {
            long jumlah = l.getAsLong() + p.getAsLong();
            if (jumlah != j.getAsLong()) {
                lapor(
                        di,
                        variabel.kunci() + "/" + kategori + "/L+P",
                        sebutan(variabel, kategori)
                                + ": laki-laki "
                                + l.getAsLong()
                                + " + perempuan "
                                + p.getAsLong()
                                + " = "
                                + jumlah
                                + ", tertulis "
                                + j.getAsLong());
            }
        }
    }

    private static String sebutan(Variabel variabel, String kategori) {
        return kategori.equals(Kategori.SEMUA)
                ? variabel.label()
                : variabel.label() + " " + kategori;
    }

    /** The family's categories add up to the population, of each sex that is told. */
    private void periksaFamili(KodeWilayah di, Variabel variabel) {
        boolean lengkap = lengkap(kubus, variabel);
        for (JenisKelamin jk : JenisKelamin.values()) {
            OptionalLong penduduk = kubus.nilai(di, Variabel.PENDUDUK, Kategori.SEMUA, jk);
            OptionalLong jumlah = jumlahFamili(di, variabel, jk);
            if (penduduk.isEmpty() || jumlah.isEmpty()) {
                continue;
            }
            boolean salah =
                    lengkap
                            ? jumlah.getAsLong() != penduduk.getAsLong()
                            : jumlah.getAsLong() > penduduk.getAsLong();
            if (salah) {
                lapor(
                        di,
                        variabel.kunci() + "/famili/" + jk,
                        "jumlah seluruh "
                                + variabel.label()
                                + sebutan(jk)
                                + " "
                                + jumlah.getAsLong()
                                + ", padahal penduduk"
                                + sebutan(jk)
                                + " "
                                + penduduk.getAsLong());
                return;
            }
        }
    }

    private static String sebutan(JenisKelamin jk) {
        return switch (jk) {
            case LAKI_LAKI -> " laki-laki";
            case PEREMPUAN -> " perempuan";
            case JUMLAH -> "";
        };
    }

    /** Empty when the region does not state every category that the Kubus has. */
    private OptionalLong jumlahFamili(KodeWilayah di, Variabel variabel, JenisKelamin jk) {
        long jumlah = 0;
        for (String kategori : kubus.kategori(variabel)) {
            OptionalLong nilai = kubus.nilai(di, variabel, kategori, jk);
            if (nilai.isEmpty()) {
                return OptionalLong.empty();
            }
            jumlah += nilai.getAsLong();
        }
        return OptionalLong.of(jumlah);
    }

    /** True when the Kubus has every category that a person can be of. */
    static boolean lengkap(Kubus kubus, Variabel variabel) {
        return Kelengkapan.lengkap(variabel, kubus.kategori(variabel));
    }

    /** The three ages of work against the five-year bands that they are made of. */
    private void periksaKelompokUsia(KodeWilayah di) {
        Map<String, List<String>> bagian =
                Map.of(
                        Kategori.MUDA, Umur.KELOMPOK.subList(0, 3),
                        Kategori.PRODUKTIF, Umur.KELOMPOK.subList(3, 13),
                        Kategori.TUA, Umur.KELOMPOK.subList(13, 16));
        for (JenisKelamin jk : JenisKelamin.values()) {
            for (Map.Entry<String, List<String>> satu : bagian.entrySet()) {
                OptionalLong tertulis = kubus.nilai(di, Variabel.KELOMPOK_USIA, satu.getKey(), jk);
                OptionalLong jumlah = OptionalLong.of(0);
                for (String kelompok : satu.getValue()) {
                    OptionalLong nilai = kubus.nilai(di, Variabel.UMUR, kelompok, jk);
                    jumlah =
                            jumlah.isPresent() && nilai.isPresent()
                                    ? OptionalLong.of(jumlah.getAsLong() + nilai.getAsLong())
                                    : OptionalLong.empty();
                }
                if (tertulis.isPresent()
                        && jumlah.isPresent()
                        && tertulis.getAsLong() != jumlah.getAsLong()) {
                    lapor(
                            di,
                            "kelompokUsia/" + satu.getKey() + jk,
                            "usia "
                                    + satu.getKey()
                                    + sebutan(jk)
                                    + " tertulis "
                                    + tertulis.getAsLong()
                                    + ", padahal jumlah kelompok umurnya "
                                    + jumlah.getAsLong());
                }
            }
        }
    }

    private void periksaDokumen(KodeWilayah di, Variabel dokumen) {
        String dasar = dokumen == Variabel.KK ? Kategori.SEMUA : Kategori.WAJIB;
        for (JenisKelamin jk : JenisKelamin.values()) {
            OptionalLong wajib = kubus.nilai(di, dokumen, dasar, jk);
            OptionalLong ada = kubus.nilai(di, dokumen, Kategori.MEMILIKI, jk);
            OptionalLong belum = kubus.nilai(di, dokumen, Kategori.BELUM, jk);
            if (wajib.isPresent()
                    && ada.isPresent()
                    && belum.isPresent()
                    && ada.getAsLong() + belum.getAsLong() != wajib.getAsLong()) {
                lapor(
                        di,
                        dokumen.kunci() + "/dokumen",
                        dokumen.label()
                                + ": memiliki "
                                + ada.getAsLong()
                                + " + belum "
                                + belum.getAsLong()
                                + ", padahal seluruhnya "
                                + wajib.getAsLong());
                return;
            }
        }
    }

    /** A region's own count against the sum of the regions below it, when all of them tell. */
    private void periksaAnak(KodeWilayah di, Variabel variabel, String kategori) {
        for (JenisKelamin jk : EnumSet.allOf(JenisKelamin.class)) {
            OptionalLong sendiri = nilai(di, variabel, kategori, jk);
            if (sendiri.isEmpty()) {
                continue;
            }
            OptionalLong anak = kubus.jumlahAnak(di, variabel, kategori, jk);
            if (anak.isPresent() && anak.getAsLong() != sendiri.getAsLong()) {
                lapor(
                        di,
                        variabel.kunci() + "/" + kategori + "/anak/" + jk,
                        sebutan(variabel, kategori)
                                + sebutan(jk)
                                + " tertulis "
                                + sendiri.getAsLong()
                                + ", padahal jumlah wilayah di bawahnya "
                                + anak.getAsLong());
            }
        }
    }

    private void lapor(KodeWilayah di, String kunci, String apa) {
        if (dilaporkan.add(di + "/" + kunci)) {
            temuan.tolak(
                    "JUMLAH_TIDAK_COCOK",
                    tempat.apply(di),
                    nama.apply(di) + ", " + apa + ". Cocokkan dengan sumbernya.");
        }
    }

    /** Notes the families that are known not to cover the whole population. */
    static void catatTidakLengkap(Kubus kubus, Temuan.Tempat tempat, KumpulanTemuan temuan) {
        Map<Variabel, Integer> kurang = new TreeMap<>();
        for (Variabel variabel : kubus.variabel()) {
            boolean famili = variabel == Variabel.UMUR || Kamus.bawaan().tabel(variabel) != null;
            if (famili && variabel.menyeluruh() && !lengkap(kubus, variabel)) {
                if (!mencakupPenduduk(kubus, variabel)) {
                    kurang.put(variabel, kubus.kategori(variabel).size());
                }
            }
        }
        kurang.forEach(
                (variabel, banyak) ->
                        temuan.catatan(
                                "FAMILI_TIDAK_LENGKAP",
                                tempat,
                                "hanya "
                                        + banyak
                                        + " kategori "
                                        + variabel.label()
                                        + " yang ada; jumlahnya bukan seluruh penduduk."));
    }

    /** The categories that are there hold everybody: those that are missing hold no one. */
    private static boolean mencakupPenduduk(Kubus kubus, Variabel variabel) {
        boolean ada = false;
        for (KodeWilayah di : kubus.wilayah(kubus.tingkatTerendah())) {
            OptionalLong penduduk =
                    kubus.nilai(di, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH);
            long jumlah = 0;
            for (String kategori : kubus.kategori(variabel)) {
                jumlah += kubus.nilai(di, variabel, kategori, JenisKelamin.JUMLAH).orElse(0);
            }
            if (penduduk.isEmpty() || jumlah != penduduk.getAsLong()) {
                return false;
            }
            ada = true;
        }
        return ada;
    }
}
