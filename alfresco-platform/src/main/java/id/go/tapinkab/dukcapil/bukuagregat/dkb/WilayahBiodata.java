package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.SelByte;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.util.Map;

/** Where a person lives, from the numbers of a record; the list's kabupaten where they lack it. */
final class WilayahBiodata {

    private final int selKode;
    private final int selKel;
    private final int selKec;
    private final int selKab;
    private final int selProp;
    private final long wilayahBawaan;

    WilayahBiodata(Map<KolomBiodata, Integer> kolom, DaftarWilayah daftar) {
        selKode = kolom.getOrDefault(KolomBiodata.KODE, -1);
        selKel = kolom.getOrDefault(KolomBiodata.NO_KEL, -1);
        selKec = kolom.getOrDefault(KolomBiodata.NO_KEC, -1);
        selKab = kolom.getOrDefault(KolomBiodata.NO_KAB, -1);
        selProp = kolom.getOrDefault(KolomBiodata.NO_PROP, -1);
        wilayahBawaan = Long.parseLong(daftar.kabupaten().kode().digit());
    }

    /** The region's code as a number; -1 when the row does not tell it. */
    long baca(SelByte baris, byte[] d) {
        int s = selKode;
        if (s >= 0) {
            long kode = SelAngka.bilangan(d, baris.mulai(s), baris.akhir(s), 10);
            if (kode >= 1_100_000_000L) {
                return kode;
            }
        }
        long desa = bagian(baris, d, selKel, 10);
        if (desa >= 1_100_000_000L) {
            return desa;
        }
        long kecamatan = bagian(baris, d, selKec, 6);
        if (desa <= 0 || desa > 9999 || kecamatan <= 0) {
            return -1;
        }
        if (kecamatan > 99) {
            return kecamatan * 10_000 + desa;
        }
        long kabupaten = bagian(baris, d, selKab, 4);
        long provinsi = bagian(baris, d, selProp, 2);
        long di =
                kabupaten > 99
                        ? kabupaten
                        : (provinsi > 0 ? provinsi : wilayahBawaan / 100) * 100
                                + (kabupaten > 0 ? kabupaten : wilayahBawaan % 100);
        return di >= 1100 && di <= 9999 ? (di * 100 + kecamatan) * 10_000 + desa : -1;
    }

    private static long bagian(SelByte baris, byte[] d, int s, int maks) {
        return s < 0 ? 0 : SelAngka.bilangan(d, baris.mulai(s), baris.akhir(s), maks);
    }
}
