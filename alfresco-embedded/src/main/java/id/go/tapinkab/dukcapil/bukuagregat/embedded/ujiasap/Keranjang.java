package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.util.Arrays;

/**
 * The trash can. A registered book never gets there; a draft without initials may, and when it
 * comes back it is guarded as before.
 */
final class Keranjang {

    private static final String HAPUSAN = Klien.REPO + "deleted-nodes/";

    private final DaftarPeriksa daftar;
    private final Klien admin;
    private final Peserta peserta;
    private final Unggahan unggahan;

    Keranjang(DaftarPeriksa daftar, Klien admin, Peserta peserta, Unggahan unggahan) {
        this.daftar = daftar;
        this.admin = admin;
        this.peserta = peserta;
        this.unggahan = unggahan;
    }

    void jalankan(Buku terdaftar) throws UjiGagalException {
        if (!admin.ambil(Klien.REPO + "deleted-nodes?maxItems=1").berhasil()) {
            daftar.lewati("keranjang sampah", "tidak ada di sini");
            return;
        }
        daftar.sama(
                "keranjang sampah: buku terdaftar tidak ada di dalamnya",
                404,
                admin.ambil(HAPUSAN + terdaftar.id()).status());
        Unggahan.Draf draf = unggahan.draf();
        Buku buku = draf.buku();
        String isi = Arrays.toString(buku.isi(admin));
        JsonNode semula = buku.node(admin).path("properties");
        daftar.berhasil("keranjang sampah: draf dihapus admin", buku.hapus(admin));
        daftar.berhasil(
                "keranjang sampah: draf dipulihkan",
                admin.panggil("POST", HAPUSAN + buku.id() + "/restore", null));
        daftar.sama(
                "keranjang sampah: sifat draf yang dipulihkan",
                semula,
                buku.node(admin).path("properties"));
        daftar.periksa(
                "keranjang sampah: isi draf yang dipulihkan",
                isi.equals(Arrays.toString(buku.isi(admin))),
                "");
        daftar.ditolak(
                "keranjang sampah: draf yang dipulihkan tetap dijaga",
                buku.tambahKalimat(peserta.sebagai(Peran.KASI), "Tidak boleh."),
                "Pada langkah 1 hanya");
        Klien pemrakarsa = peserta.sebagai(Peran.ADMIN_DB);
        daftar.berhasil(
                "keranjang sampah: proses draf itu dibatalkan pemrakarsanya",
                pemrakarsa.hapus(Klien.ALUR + "processes/" + draf.proses()));
        admin.hapus(Klien.REPO + "nodes/" + buku.id() + "?permanent=true");
    }
}
