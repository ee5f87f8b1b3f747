package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.Set;

/** Holds the regions of a delivery against the configured list: missing ones and foreign ones. */
final class PeriksaWilayah {

    private PeriksaWilayah() {}

    static void periksa(
            Kubus kubus, RegistriWilayah registri, Temuan.Tempat tempat, KumpulanTemuan temuan) {
        Tingkat terendah = kubus.tingkatTerendah();
        Set<KodeWilayah> ada = kubus.wilayah(terendah);
        boolean dikenal = false;
        for (KodeWilayah satu : ada) {
            if (registri.daftar().cari(satu).isPresent()) {
                dikenal = true;
            } else if (!registri.buatan(satu) && !atasDaftar(satu, registri)) {
                temuan.peringatan(
                        "WILAYAH_ASING",
                        tempat,
                        "wilayah "
                                + satu.bertitik()
                                + " ("
                                + registri.nama(satu)
                                + ") tidak ada dalam daftar wilayah. Perbarui daftar wilayah, atau"
                                + " keluarkan dari berkas.");
            }
        }
        if (!dikenal || terendah.compareTo(Tingkat.KECAMATAN) < 0) {
            return;
        }
        for (Wilayah satu : registri.daftar().padaTingkat(terendah)) {
            if (!ada.contains(satu.kode())) {
                temuan.peringatan(
                        "WILAYAH_KURANG",
                        tempat,
                        satu.jenis()
                                + " "
                                + satu.nama()
                                + " ("
                                + satu.kode().bertitik()
                                + ") tidak ada dalam berkas. Lengkapi, atau perbarui daftar"
                                + " wilayah.");
            }
        }
    }

    /** The province or kabupaten itself, of which the list is a part. */
    private static boolean atasDaftar(KodeWilayah kode, RegistriWilayah registri) {
        return registri.daftar().kabupaten().kode().digit().startsWith(kode.digit());
    }
}
