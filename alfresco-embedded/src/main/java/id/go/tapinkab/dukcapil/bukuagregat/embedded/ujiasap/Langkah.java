package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.demo.NaskahDocx;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The SOP's steps with one return, and at each what must be refused. */
final class Langkah {

    private final DaftarPeriksa daftar;
    private final Peserta peserta;
    private final Buku buku;
    private final Tugas tugas;
    private final Klien admin;

    Langkah(DaftarPeriksa daftar, Klien admin, Peserta peserta, Buku buku, Tugas tugas) {
        this.daftar = daftar;
        this.admin = admin;
        this.peserta = peserta;
        this.buku = buku;
        this.tugas = tugas;
    }

    /**
     * Walks from the draft to the registered book.
     *
     * @param diDraf what is tried on the draft in step 1, besides
     */
    void jalankan(UjiAsap.Semester semester, Percobaan diDraf) throws UjiGagalException {
        Klien db = peserta.sebagai(Peran.ADMIN_DB);
        daftar.ditolak(
                "Kasi tidak boleh menyunting pada langkah 1",
                buku.tambahKalimat(peserta.sebagai(Peran.KASI), "Tidak boleh."),
                "Pada langkah 1 hanya");
        daftar.sama("penolakan tidak meninggalkan versi", List.of("0.1"), buku.versi(db));
        diDraf.coba(buku);
        selesai(db, "1", "SELESAI", Map.of());
        analisis("Analisis pertama.");
        daftar.sama("satu suntingan satu versi", List.of("0.1", "0.2"), buku.versi(db));
        selesai(peserta.sebagai(Peran.KASI), "2", "SELESAI", Map.of());
        penolakanLangkah3();
        kembali(semester);
        selesai(peserta.sebagai(Peran.SEKRETARIS), "4", "PARAF", Map.of());
        selesai(
                peserta.sebagai(Peran.KADIS),
                "5",
                "PARAF",
                Map.of("arahan", "Cetak dan daftarkan."));
        daftar.sama(
                "tiga paraf sah untuk versi 0.3",
                List.of("KABID_PIAK 0.3 sah", "SEKRETARIS 0.3 sah", "KADIS 0.3 sah"),
                paraf(db, semester).stream().filter(p -> p.endsWith(" sah")).toList());
        selesai(peserta.sebagai(Peran.KASI), "6", "SELESAI", Map.of());
        selesai(db, "7", "SELESAI", Map.of());
        selesai(db, "8a", "SELESAI", Map.of());
        daftarkan();
        tertutup();
    }

    /** What is tried with a book. */
    interface Percobaan {
        void coba(Buku buku) throws UjiGagalException;
    }

    private void analisis(String kalimat) throws UjiGagalException {
        daftar.berhasil(
                "Kasi menyunting pada langkah 2",
                buku.tambahKalimat(peserta.sebagai(Peran.KASI), kalimat));
    }

    private void penolakanLangkah3() throws UjiGagalException {
        Klien kabid = peserta.sebagai(Peran.KABID);
        String tugas3 = tugas.cari(kabid, "3");
        daftar.ditolak(
                "pemrakarsa tidak boleh memutus sebagai Kabid",
                tugas.selesaikan(peserta.sebagai(Peran.ADMIN_DB), tugas3, "3", "SETUJU", Map.of()),
                "hanya dapat diselesaikan oleh");
        daftar.terlarang(
                "orang luar tidak boleh memutus",
                tugas.selesaikan(peserta.sebagai(Peran.LUAR), tugas3, "3", "SETUJU", Map.of()));
        daftar.terlarang(
                "Sekretaris tidak boleh memutus sebagai Kabid",
                tugas.selesaikan(
                        peserta.sebagai(Peran.SEKRETARIS), tugas3, "3", "SETUJU", Map.of()));
        daftar.ditolak(
                "pengembalian tanpa alasan",
                tugas.selesaikan(kabid, tugas3, "3", "KEMBALI", Map.of()),
                "Alasan wajib diisi");
        daftar.ditolak(
                "hasil di luar pilihan",
                tugas.selesaikan(kabid, tugas3, "3", "MUNGKIN", Map.of()),
                "tidak dikenal");
        daftar.sama("tugas langkah 3 tetap terbuka", tugas3, tugas.cari(kabid, "3"));
    }

    /** Kabid approves, Sekretaris returns: what Kabid gave is void, and he decides anew. */
    private void kembali(UjiAsap.Semester semester) throws UjiGagalException {
        Klien kabid = peserta.sebagai(Peran.KABID);
        selesai(kabid, "3", "SETUJU", Map.of());
        daftar.sama(
                "paraf Kabid terikat pada versi 0.2",
                List.of("KABID_PIAK 0.2 sah"),
                paraf(kabid, semester));
        daftar.terlarangAtauDitolak(
                "Sekretaris tidak boleh menyunting",
                buku.tambahKalimat(peserta.sebagai(Peran.SEKRETARIS), "Tidak boleh."),
                "tidak boleh diubah siapa pun");
        selesai(
                peserta.sebagai(Peran.SEKRETARIS),
                "4",
                "KEMBALI",
                Map.of("alasan", "Analisis belum lengkap."));
        daftar.sama(
                "paraf gugur karena dikembalikan",
                List.of("KABID_PIAK 0.2 gugur"),
                paraf(kabid, semester));
        analisis("Analisis dilengkapi.");
        selesai(peserta.sebagai(Peran.KASI), "2", "SELESAI", Map.of());
        selesai(kabid, "3", "SETUJU", Map.of());
    }

    private void selesai(Klien oleh, String langkah, String hasil, Map<String, String> isian)
            throws UjiGagalException {
        String id = tugas.cari(oleh, langkah);
        tugas.klaim(oleh, id).wajib();
        Klien.Jawaban jawaban = tugas.selesaikan(oleh, id, langkah, hasil, isian);
        daftar.berhasil("langkah " + langkah + " " + hasil, jawaban);
        jawaban.wajib();
    }

    /** Such as {@code KABID_PIAK 0.2 sah}. */
    private static List<String> paraf(Klien oleh, UjiAsap.Semester semester)
            throws UjiGagalException {
        List<String> paraf = new ArrayList<>();
        for (var satu : oleh.ambil(Klien.SKRIP + "semester").wajib().json().path("semesters")) {
            if (satu.path("semester").asText().equals(semester.kode())) {
                satu.path("book")
                        .path("initials")
                        .forEach(
                                p ->
                                        paraf.add(
                                                "%s %s %s"
                                                        .formatted(
                                                                p.path("role").asText(),
                                                                p.path("version").asText(),
                                                                p.path("valid").asBoolean()
                                                                        ? "sah"
                                                                        : "gugur")));
            }
        }
        return paraf;
    }

    private void daftarkan() throws UjiGagalException {
        Klien umpeg = peserta.sebagai(Peran.UMPEG);
        String tugas8b = tugas.cari(umpeg, "8b");
        daftar.ditolak(
                "register yang tidak ada dalam pengaturan",
                tugas.selesaikan(umpeg, tugas8b, "8b", "DAFTAR", Map.of("register", "TIADA")),
                "TIADA");
        daftar.sama("belum bernomor sesudah ditolak", "", buku.sifat(umpeg, "ba:nomor"));
        selesai(umpeg, "8b", "DAFTAR", Map.of("register", "UJI"));
        String nomor = buku.sifat(umpeg, "ba:nomor");
        daftar.periksa("buku bernomor", !nomor.isEmpty(), nomor);
        List<String> versi = buku.versi(umpeg);
        daftar.sama("buku terdaftar sebagai versi 1.0", "1.0", versi.get(versi.size() - 1));
        memuat("nomor tercetak pada buku", buku.isi(umpeg), nomor);
        surat(umpeg, nomor);
        daftar.sama("proses selesai", "true", tugas.selesai(peserta.sebagai(Peran.ADMIN_DB)));
    }

    /** The agenda's entry for the number, and the letter that it stands for. */
    private void surat(Klien umpeg, String nomor) throws UjiGagalException {
        JsonNode agenda = umpeg.ambil(Klien.SKRIP + "agenda?register=UJI").wajib().json();
        JsonNode entri = agenda.path("entries").path(agenda.path("entries").size() - 1);
        daftar.sama("agenda UJI memuat nomor itu", nomor, entri.path("number").asText());
        String folder =
                "%s/Surat Keluar/UJI %s/%s"
                        .formatted(
                                Jejak.PUSTAKA,
                                agenda.path("year").asText(),
                                entri.path("classification").asText());
        for (JsonNode satu :
                umpeg.ambil(
                                Klien.REPO
                                        + "nodes/-root-/children?maxItems=1000&include=properties&relativePath="
                                        + folder)
                        .wajib()
                        .json()
                        .path("list")
                        .path("entries")) {
            JsonNode surat = satu.path("entry");
            if (surat.path("properties").path("ba:nomor").asText().equals(nomor)) {
                daftar.periksa("surat pengantar tersimpan", true, surat.path("name").asText());
                Buku naskah = new Buku(surat.path("id").asText());
                memuat("nomor tercetak pada surat pengantar", naskah.isi(umpeg), nomor);
                daftar.terlarangAtauDitolak(
                        "surat bernomor tidak dapat diubah",
                        naskah.simpan(umpeg, naskah.isi(umpeg)),
                        "tidak dapat diubah");
                return;
            }
        }
        daftar.periksa("surat pengantar tersimpan", false, "tidak ada di " + folder);
    }

    private void memuat(String nama, byte[] docx, String nomor) {
        try {
            daftar.periksa(nama, NaskahDocx.teksSeluruhnya(docx).contains(nomor), "");
        } catch (IOException e) {
            daftar.periksa(nama, false, e.getMessage());
        }
    }

    /** For the roles by their rights; for an administrator of the server by the module alone. */
    private void tertutup() throws UjiGagalException {
        String semula = buku.keadaan(admin);
        for (Peran peran : List.of(Peran.ADMIN_DB, Peran.UMPEG, Peran.KADIS)) {
            tertutup("buku tertutup bagi " + peran + ": ", peserta.sebagai(peran));
        }
        tertutup("buku tertutup bagi administrator server: ", admin);
        daftar.ditolak(
                "buku tertutup bagi administrator server: hapus permanen",
                buku.hapusPermanen(admin),
                "terdaftar");
        daftar.periksa("buku terdaftar tidak berubah", semula.equals(buku.keadaan(admin)), "");
    }

    private void tertutup(String bagi, Klien oleh) throws UjiGagalException {
        daftar.terlarangAtauDitolak(bagi + "isi", buku.simpan(oleh, buku.isi(oleh)), "terdaftar");
        daftar.terlarangAtauDitolak(
                bagi + "sifat", buku.ganti(oleh, "cm:title", "Diubah"), "terdaftar");
        daftar.terlarangAtauDitolak(bagi + "hapus", buku.hapus(oleh), "terdaftar");
    }
}
