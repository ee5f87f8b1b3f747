package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The region rows of a table: every region of the official list, so that one the delivery lacks is
 * seen as a gap, and every region of the Kubus below the same kabupaten.
 */
final class BarisWilayah {

    private final Kubus kubus;
    private final DaftarWilayah daftar;

    BarisWilayah(Kubus kubus, DaftarWilayah daftar) {
        this.kubus = kubus;
        this.daftar = daftar;
    }

    KodeWilayah kabupaten() {
        return daftar.kabupaten().kode();
    }

    /** The heading above the rows. */
    String judul(Tingkat tingkat) {
        return switch (tingkat) {
            case PROVINSI -> "Provinsi";
            case KABUPATEN -> "Kabupaten";
            case KECAMATAN -> "Kecamatan";
            case DESA -> "Desa/Kelurahan";
        };
    }

    String nama(KodeWilayah kode) {
        return daftar.cari(kode).map(Wilayah::nama).orElseGet(kode::bertitik);
    }

    /** The regions of a level, in code order; empty below the level that the Kubus reaches. */
    List<KodeWilayah> rincian(Tingkat tingkat) {
        TreeSet<KodeWilayah> hasil = new TreeSet<>();
        for (Tingkat asal : Tingkat.values()) {
            if (asal.compareTo(tingkat) >= 0) {
                for (KodeWilayah kode : kubus.wilayah(asal)) {
                    if (kode.digit().startsWith(kabupaten().digit())) {
                        hasil.add(kode.pada(tingkat));
                    }
                }
            }
        }
        if (!hasil.isEmpty()) {
            daftar.padaTingkat(tingkat).forEach(satu -> hasil.add(satu.kode()));
        }
        return List.copyOf(hasil);
    }

    /** Adds the rows; desa stand under a subtotal of their kecamatan. */
    void isi(
            PerakitTabel perakit,
            Tingkat tingkat,
            Function<KodeWilayah, PerakitTabel.SumberBaris> sumber) {
        Optional<KodeWilayah> kecamatan = Optional.empty();
        for (KodeWilayah kode : rincian(tingkat)) {
            if (tingkat == Tingkat.DESA && !kode.induk().equals(kecamatan)) {
                kecamatan = kode.induk();
                KodeWilayah induk = kode.pada(Tingkat.KECAMATAN);
                perakit.baris(
                        Peran.SUBTOTAL, kecamatan, "Kecamatan " + nama(induk), sumber.apply(induk));
            }
            perakit.baris(Peran.RINCIAN, Optional.of(kode), nama(kode), sumber.apply(kode));
        }
    }
}
