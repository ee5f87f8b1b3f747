package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The headline figures of a delivery as a whole and of each of its regions. The whole is kept as a
 * Kubus of one region, so that every formula works on it whatever regions the delivery has.
 */
final class Ringkasan {

    /** Stands for the whole delivery; no region has this code. */
    private static final KodeWilayah SELURUH = new KodeWilayah("00");

    private final Kubus kubus;
    private final Kubus seluruh;
    private final PenghitungIndikator indikatorSeluruh;
    private final PenghitungIndikator indikator;

    Ringkasan(HasilBaca hasil, PengaturanIndikator pengaturan) {
        kubus = hasil.kubus();
        seluruh = seluruh(kubus);
        Optional<BigDecimal> jarak = jarak(hasil);
        PengaturanIndikator satu = pengaturan;
        PengaturanIndikator semua = pengaturan;
        if (hasil.sebelumnya().isPresent()) {
            Kubus lalu = hasil.sebelumnya().get().kubus();
            String nama =
                    hasil.sebelumnya()
                            .get()
                            .semester()
                            .map(Semester::judul)
                            .orElse("semester lalu");
            satu = satu.denganPembanding(new PengaturanIndikator.Pembanding(lalu, nama, jarak));
            semua =
                    semua.denganPembanding(
                            new PengaturanIndikator.Pembanding(seluruh(lalu), nama, jarak));
        }
        Set<KodeWilayah> akar = akar(kubus);
        if (akar.size() == 1 && pengaturan.luas().containsKey(akar.iterator().next())) {
            semua =
                    semua.denganLuas(
                            Map.of(SELURUH, pengaturan.luas().get(akar.iterator().next())));
        }
        indikator = new PenghitungIndikator(satu);
        indikatorSeluruh = new PenghitungIndikator(semua);
    }

    /** Years between the two cut-off dates; empty when either semester is not known. */
    private static Optional<BigDecimal> jarak(HasilBaca hasil) {
        Optional<Semester> lalu = hasil.sebelumnya().flatMap(HasilBaca.Sebelumnya::semester);
        if (hasil.semester().isEmpty() || lalu.isEmpty()) {
            return Optional.empty();
        }
        int semester = hasil.semester().get().sejak(lalu.get());
        return semester > 0
                ? Optional.of(BigDecimal.valueOf(semester).divide(BigDecimal.valueOf(2)))
                : Optional.empty();
    }

    private static Kubus seluruh(Kubus kubus) {
        Kubus hasil = new Kubus();
        Set<KodeWilayah> akar = akar(kubus);
        for (Variabel variabel : kubus.variabel()) {
            for (String kategori : kubus.kategori(variabel)) {
                for (JenisKelamin jk : JenisKelamin.values()) {
                    jumlah(kubus, akar, variabel, kategori, jk)
                            .ifPresent(
                                    nilai ->
                                            hasil.isi(
                                                    new Kubus.Sel(SELURUH, variabel, kategori, jk),
                                                    nilai,
                                                    ""));
                }
            }
        }
        return hasil;
    }

    private static OptionalLong jumlah(
            Kubus kubus,
            Set<KodeWilayah> akar,
            Variabel variabel,
            String kategori,
            JenisKelamin jk) {
        long jumlah = 0;
        for (KodeWilayah satu : akar) {
            OptionalLong nilai = kubus.jumlah(satu, variabel, kategori, jk);
            if (nilai.isEmpty()) {
                return OptionalLong.empty();
            }
            jumlah += nilai.getAsLong();
        }
        return OptionalLong.of(jumlah);
    }

    /** The kabupaten (or provinces) that together are the delivery. */
    private static Set<KodeWilayah> akar(Kubus kubus) {
        Set<KodeWilayah> provinsi = kubus.wilayah(Tingkat.PROVINSI);
        Set<KodeWilayah> hasil = new TreeSet<>(provinsi);
        for (Tingkat tingkat : Tingkat.values()) {
            if (tingkat != Tingkat.PROVINSI) {
                for (KodeWilayah satu : kubus.wilayah(tingkat)) {
                    if (!provinsi.contains(satu.pada(Tingkat.PROVINSI))) {
                        hasil.add(satu.pada(Tingkat.KABUPATEN));
                    }
                }
            }
        }
        return hasil;
    }

    /** Figures of one region, or of the whole delivery. */
    static final class Bagian {
        private final Kubus dari;
        private final KodeWilayah di;
        private final PenghitungIndikator penghitung;

        private Bagian(Kubus dari, KodeWilayah di, PenghitungIndikator penghitung) {
            this.dari = dari;
            this.di = di;
            this.penghitung = penghitung;
        }

        OptionalLong penduduk() {
            return PenghitungIndikator.penduduk(dari, di);
        }

        /** Persons of one sex: stated, else the sum of all ages. */
        OptionalLong penduduk(JenisKelamin jk) {
            OptionalLong langsung = semua(Variabel.PENDUDUK, jk);
            if (langsung.isPresent()) {
                return langsung;
            }
            long jumlah = 0;
            for (String kelompok : Umur.KELOMPOK) {
                OptionalLong nilai = nilai(Variabel.UMUR, kelompok, jk);
                if (nilai.isEmpty()) {
                    return OptionalLong.empty();
                }
                jumlah += nilai.getAsLong();
            }
            return OptionalLong.of(jumlah);
        }

        OptionalLong nilai(Variabel variabel, String kategori, JenisKelamin jk) {
            return dari.jumlah(di, variabel, kategori, jk);
        }

        OptionalLong semua(Variabel variabel, JenisKelamin jk) {
            return nilai(variabel, Kategori.SEMUA, jk);
        }

        Map<String, Indikator> indikator() {
            return penghitung.hitung(dari, di);
        }

        Kubus kubus() {
            return dari;
        }
    }

    Bagian seluruhnya() {
        return new Bagian(seluruh, SELURUH, indikatorSeluruh);
    }

    Bagian wilayah(KodeWilayah di) {
        return new Bagian(kubus, di, indikator);
    }

    /** The regions that the files state, upper levels first. */
    static Set<KodeWilayah> wilayah(Kubus kubus) {
        Set<KodeWilayah> hasil = new TreeSet<>();
        for (Tingkat tingkat : Tingkat.values()) {
            hasil.addAll(kubus.wilayah(tingkat));
        }
        return hasil;
    }
}
