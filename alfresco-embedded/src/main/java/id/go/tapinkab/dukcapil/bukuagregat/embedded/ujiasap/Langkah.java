package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.demo.NaskahDocx;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The SOP's steps with one return, and at each what must be refused. */
final class Langkah {

    private final DaftarPeriksa daftar;
    private final Peserta peserta;
    private final Buku buku;
    private final Tugas tugas;

    Langkah(DaftarPeriksa daftar, Peserta peserta, Buku buku, Tugas tugas) {
        this.daftar = daftar;
        this.peserta = peserta;
        this.buku = buku;
        this.tugas = tugas;
    }

    void jalankan(UjiAsap.Semester semester) throws UjiGagalException {
        Klien db = peserta.sebagai(Peran.ADMIN_DB);
        Klien kasi = peserta.sebagai(Peran.KASI);
        Klien kabid = peserta.sebagai(Peran.KABID);

        daftar.ditolak(
                "Kasi tidak boleh menyunting pada langkah 1",
                buku.tambahKalimat(kasi, "Tidak boleh."));
        selesai(db, "1", "SELESAI", Map.of());
        daftar.periksa(
                "Kasi menyunting pada langkah 2",
                buku.tambahKalimat(kasi, "Analisis pertama.").berhasil(),
                "");
        daftar.sama("satu suntingan satu versi", List.of("0.1", "0.2"), buku.versi(kasi));
        selesai(kasi, "2", "SELESAI", Map.of());

        String tugas3 = tugas.cari(kabid, "3");
        daftar.ditolak(
                "pemrakarsa tidak boleh memutus sebagai Kabid",
                tugas.selesaikan(db, tugas3, "3", "SETUJU", Map.of()));
        daftar.ditolak(
                "orang luar tidak boleh memutus",
                tugas.selesaikan(peserta.sebagai(Peran.LUAR), tugas3, "3", "SETUJU", Map.of()));
        daftar.ditolak(
                "pengembalian tanpa alasan",
                tugas.selesaikan(kabid, tugas3, "3", "KEMBALI", Map.of()));
        daftar.ditolak(
                "hasil di luar pilihan", tugas.selesaikan(kabid, tugas3, "3", "MUNGKIN", Map.of()));
        selesai(kabid, "3", "KEMBALI", Map.of("alasan", "Analisis belum lengkap."));
        daftar.periksa(
                "Kasi memperbaiki sesudah dikembalikan",
                buku.tambahKalimat(kasi, "Analisis dilengkapi.").berhasil(),
                "");
        selesai(kasi, "2", "SELESAI", Map.of());
        selesai(kabid, "3", "SETUJU", Map.of());
        daftar.ditolak(
                "Sekretaris tidak boleh menyunting",
                buku.tambahKalimat(peserta.sebagai(Peran.SEKRETARIS), "Tidak boleh."));
        selesai(peserta.sebagai(Peran.SEKRETARIS), "4", "PARAF", Map.of());
        selesai(
                peserta.sebagai(Peran.KADIS),
                "5",
                "PARAF",
                Map.of("arahan", "Cetak dan daftarkan."));
        daftar.sama(
                "tiga paraf sah untuk versi 0.3",
                List.of("KABID_PIAK 0.3", "SEKRETARIS 0.3", "KADIS 0.3"),
                paraf(db, semester));
        selesai(kasi, "6", "SELESAI", Map.of());
        selesai(db, "7", "SELESAI", Map.of());
        selesai(db, "8a", "SELESAI", Map.of());
        daftarkan();
        tertutup();
    }

    private void selesai(Klien oleh, String langkah, String hasil, Map<String, String> isian)
            throws UjiGagalException {
        String id = tugas.cari(oleh, langkah);
        tugas.klaim(oleh, id).wajib();
        Klien.Jawaban jawaban = tugas.selesaikan(oleh, id, langkah, hasil, isian);
        daftar.periksa(
                "langkah " + langkah + " " + hasil,
                jawaban.berhasil(),
                jawaban.berhasil() ? "" : "HTTP " + jawaban.status() + " " + jawaban.ringkas());
        jawaban.wajib();
    }

    private static List<String> paraf(Klien oleh, UjiAsap.Semester semester)
            throws UjiGagalException {
        List<String> sah = new java.util.ArrayList<>();
        for (var satu : oleh.ambil(Klien.SKRIP + "semester").wajib().json().path("semesters")) {
            if (satu.path("semester").asText().equals(semester.kode())) {
                satu.path("book")
                        .path("initials")
                        .forEach(
                                p -> {
                                    if (p.path("valid").asBoolean()) {
                                        sah.add(
                                                p.path("role").asText()
                                                        + " "
                                                        + p.path("version").asText());
                                    }
                                });
            }
        }
        return sah;
    }

    private void daftarkan() throws UjiGagalException {
        Klien umpeg = peserta.sebagai(Peran.UMPEG);
        String tugas8b = tugas.cari(umpeg, "8b");
        daftar.ditolak(
                "register yang tidak ada dalam pengaturan",
                tugas.selesaikan(umpeg, tugas8b, "8b", "DAFTAR", Map.of("register", "TIADA")));
        selesai(umpeg, "8b", "DAFTAR", Map.of("register", "UJI"));
        String nomor = buku.sifat(umpeg, "ba:nomor");
        daftar.periksa("buku bernomor", !nomor.isEmpty(), nomor);
        List<String> versi = buku.versi(umpeg);
        daftar.sama("buku terdaftar sebagai versi 1.0", "1.0", versi.get(versi.size() - 1));
        try {
            daftar.periksa(
                    "nomor tercetak pada buku",
                    NaskahDocx.teksSeluruhnya(buku.isi(umpeg)).contains(nomor),
                    "");
        } catch (IOException e) {
            daftar.periksa("nomor tercetak pada buku", false, e.getMessage());
        }
    }

    private void tertutup() throws UjiGagalException {
        for (Peran peran : List.of(Peran.ADMIN_DB, Peran.UMPEG, Peran.KADIS)) {
            Klien oleh = peserta.sebagai(peran);
            byte[] isi = buku.isi(oleh);
            daftar.ditolak("buku tertutup bagi " + peran + ": isi", buku.simpan(oleh, isi));
            daftar.ditolak(
                    "buku tertutup bagi " + peran + ": sifat",
                    buku.ganti(oleh, "cm:title", "Diubah"));
            daftar.ditolak("buku tertutup bagi " + peran + ": hapus", buku.hapus(oleh));
        }
    }
}
