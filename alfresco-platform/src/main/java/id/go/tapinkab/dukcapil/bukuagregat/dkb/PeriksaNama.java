package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Holds a row's names against its code: the code counts, the name is only checked. */
final class PeriksaNama {

    private final TabelTertelaah tabel;
    private final RegistriWilayah registri;
    private final KumpulanTemuan temuan;
    private final Set<KodeWilayah> sudah = new HashSet<>();

    PeriksaNama(TabelTertelaah tabel, RegistriWilayah registri, KumpulanTemuan temuan) {
        this.tabel = tabel;
        this.registri = registri;
        this.temuan = temuan;
    }

    void periksa(long baris, KodeWilayah kode, WilayahBaris.Hasil hasil) {
        if (!sudah.add(kode)) {
            return;
        }
        if (hasil.kode() == null) {
            periksaIndukMenurutNama(baris, kode, hasil);
            return;
        }
        if (hasil.indukLain()) {
            salahInduk(baris, kode, "nomor kecamatan pada baris ini lain daripada kodenya");
            return;
        }
        periksaKecamatan(baris, kode, hasil);
        String nama = hasil.nama().getOrDefault(kode.tingkat(), hasil.namaUmum());
        Optional<Wilayah> resmi = registri.daftar().cari(kode);
        if (resmi.isPresent() && !nama.isEmpty() && beda(resmi.get(), nama)) {
            temuan.peringatan(
                    "NAMA_WILAYAH_BEDA",
                    tabel.tempat(baris, null),
                    "kode "
                            + kode.bertitik()
                            + " dalam daftar wilayah bernama "
                            + resmi.get().nama()
                            + ", di berkas ini lain. Dipakai menurut kodenya; periksa namanya.");
        }
    }

    private static boolean beda(Wilayah resmi, String nama) {
        return !WilayahBaris.kunci(resmi.nama()).equals(WilayahBaris.kunci(nama));
    }

    private void periksaKecamatan(long baris, KodeWilayah kode, WilayahBaris.Hasil hasil) {
        String kecamatan = hasil.nama().get(Tingkat.KECAMATAN);
        if (kode.tingkat() != Tingkat.DESA || kecamatan == null) {
            return;
        }
        Optional<Wilayah> resmi = registri.daftar().cari(kode.pada(Tingkat.KECAMATAN));
        if (resmi.isEmpty() || !beda(resmi.get(), kecamatan)) {
            return;
        }
        boolean kecamatanLain =
                registri.daftar().padaTingkat(Tingkat.KECAMATAN).stream()
                        .anyMatch(w -> !beda(w, kecamatan));
        if (kecamatanLain) {
            salahInduk(
                    baris,
                    kode,
                    "menurut kodenya desa ini di Kecamatan "
                            + resmi.get().nama()
                            + ", di berkas ini di kecamatan lain");
        } else {
            temuan.peringatan(
                    "NAMA_WILAYAH_BEDA",
                    tabel.tempat(baris, null),
                    "nama kecamatannya bukan "
                            + resmi.get().nama()
                            + " seperti menurut kode. Dipakai menurut kodenya; periksa namanya.");
        }
    }

    /** Names only: a desa that the list has in another kecamatan than the row. */
    private void periksaIndukMenurutNama(long baris, KodeWilayah kode, WilayahBaris.Hasil hasil) {
        if (kode.tingkat() != Tingkat.DESA || !registri.buatan(kode)) {
            return;
        }
        KodeWilayah kecamatan = kode.pada(Tingkat.KECAMATAN);
        String nama = hasil.nama().getOrDefault(Tingkat.DESA, "");
        boolean diTempatLain =
                registri.daftar().padaTingkat(Tingkat.DESA).stream().anyMatch(w -> !beda(w, nama));
        if (registri.daftar().cari(kecamatan).isPresent() && diTempatLain) {
            salahInduk(baris, kode, "menurut daftar wilayah desa ini di kecamatan lain");
        }
    }

    private void salahInduk(long baris, KodeWilayah kode, String apa) {
        temuan.tolak(
                "WILAYAH_SALAH_INDUK",
                tabel.tempat(baris, null),
                apa + " (" + registri.nama(kode) + "). Betulkan kode atau kecamatannya.");
    }
}
