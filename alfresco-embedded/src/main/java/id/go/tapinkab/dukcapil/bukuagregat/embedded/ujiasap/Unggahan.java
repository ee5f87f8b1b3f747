package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Uploads a DKB for a semester that was never used, and waits for its draft. */
final class Unggahan {

    private static final Duration BATAS = Duration.ofMinutes(3);

    private final DaftarPeriksa daftar;
    private final Peserta peserta;
    private final byte[] dkb;

    /**
     * @param dkb a wide table as CSV that names its semester as {@code Semester I Tahun 2024}
     */
    Unggahan(DaftarPeriksa daftar, Peserta peserta, byte[] dkb) {
        this.daftar = daftar;
        this.peserta = peserta;
        this.dkb = dkb;
    }

    /** A draft and the process that it goes through. */
    record Draf(UjiAsap.Semester semester, Buku buku, String proses) {}

    private Klien rusdi() {
        return peserta.sebagai(Peran.ADMIN_DB);
    }

    void tertutupBagiLain() throws UjiGagalException {
        String induk = folderDkb();
        daftar.terlarang(
                "DKB tertutup bagi orang luar",
                peserta.sebagai(Peran.LUAR).ambil(Klien.REPO + "nodes/" + induk));
        daftar.terlarang(
                "DKB tertutup bagi Kasi",
                peserta.sebagai(Peran.KASI).ambil(Klien.REPO + "nodes/" + induk + "/children"));
    }

    private String folderDkb() throws UjiGagalException {
        return rusdi().ambil(Klien.REPO + "nodes/-root-?relativePath=" + Jejak.PUSTAKA + "/DKB")
                .entri()
                .path("id")
                .asText();
    }

    Draf draf() throws UjiGagalException {
        UjiAsap.Semester semester = semesterBebas();
        String isi =
                new String(dkb, StandardCharsets.UTF_8)
                        .replace(
                                "Semester I Tahun 2024",
                                "Semester " + semester.paruh() + " Tahun " + semester.tahun());
        String id =
                rusdi().unggah(
                                Klien.REPO + "nodes/" + folderDkb() + "/children",
                                "dkb-uji-" + semester.kode() + ".csv",
                                "text/csv",
                                isi.getBytes(StandardCharsets.UTF_8),
                                Map.of(
                                        "relativePath",
                                        semester.tahun() + "/Semester " + semester.paruh()))
                        .entri()
                        .path("id")
                        .asText();
        daftar.periksa("DKB diunggah", true, semester.kode());
        Buku buku = tunggu(id, semester);
        return new Draf(semester, buku, proses(semester));
    }

    private JsonNode daftarSemester() throws UjiGagalException {
        return rusdi().ambil(Klien.SKRIP + "semester").wajib().json().path("semesters");
    }

    private UjiAsap.Semester semesterBebas() throws UjiGagalException {
        Set<String> terpakai = new HashSet<>();
        daftarSemester().forEach(satu -> terpakai.add(satu.path("semester").asText()));
        for (int tahun = 1950; tahun < 2000; tahun++) {
            for (String paruh : List.of("I", "II")) {
                UjiAsap.Semester semester = new UjiAsap.Semester(tahun, paruh);
                if (!terpakai.contains(semester.kode())) {
                    return semester;
                }
            }
        }
        throw new UjiGagalException("Semua semester uji (1950 sampai 1999) sudah terpakai");
    }

    private Buku tunggu(String dkb, UjiAsap.Semester semester) throws UjiGagalException {
        String keadaan = "";
        Instant akhir = Instant.now().plus(BATAS);
        while (Instant.now().isBefore(akhir) && !keadaan.startsWith("gagal")) {
            JsonNode sifat = rusdi().ambil(Klien.REPO + "nodes/" + dkb).entri().path("properties");
            keadaan =
                    sifat.path("ba:statusDkb").asText()
                            + " "
                            + sifat.path("ba:pesanStatus").asText();
            for (JsonNode satu : daftarSemester()) {
                JsonNode buku = satu.path("book");
                if (satu.path("semester").asText().equals(semester.kode())
                        && !buku.isMissingNode()) {
                    daftar.sama(
                            "rancangan menjadi versi 0.1", "0.1", buku.path("version").asText());
                    daftar.sama("penduduk pada buku", 200122L, buku.path("population").asLong());
                    String ref = buku.path("nodeRef").asText();
                    return new Buku(ref.substring(ref.lastIndexOf('/') + 1));
                }
            }
            UjiAsap.tidur(500);
        }
        throw new UjiGagalException("Rancangan tidak dibuat; status DKB: " + keadaan);
    }

    private String proses(UjiAsap.Semester semester) throws UjiGagalException {
        JsonNode daftarProses =
                rusdi().ambil(
                                Klien.ALUR
                                        + "processes?where=(processDefinitionKey='bukuAgregat' AND"
                                        + " startUserId='"
                                        + rusdi().pengguna()
                                        + "' AND status='active')")
                        .wajib()
                        .json()
                        .path("list")
                        .path("entries");
        daftar.sama("satu proses berjalan untuk " + semester.kode(), 1, daftarProses.size());
        return daftarProses.path(0).path("entry").path("id").asText();
    }
}
