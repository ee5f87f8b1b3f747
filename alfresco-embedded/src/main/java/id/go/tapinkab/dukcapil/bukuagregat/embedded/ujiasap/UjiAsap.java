package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves on a running server that the module does its job: the SOP walked by synthetic users, what
 * must be refused, numbers under load. It works in the register {@code UJI} and in semesters of the
 * years 1950 to 1999, and shows that the production register is as it was.
 */
public final class UjiAsap {

    private static final String REGISTER = "UJI";

    private final Klien admin;
    private final DaftarPeriksa daftar;
    private final byte[] dkb;
    private final Peserta peserta;

    private UjiAsap(Klien admin, DaftarPeriksa daftar, byte[] dkb) {
        this.admin = admin;
        this.daftar = daftar;
        this.dkb = dkb;
        this.peserta = new Peserta(admin);
    }

    /** {@code UjiAsap [--json] --dkb FILE BASE_URL USER PASSWORD}; the exit code tells all. */
    public static void main(String[] argumen) throws IOException {
        PrintStream layar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> sisa = new ArrayList<>(List.of(argumen));
        boolean json = sisa.remove("--json");
        int letak = sisa.indexOf("--dkb");
        if (letak < 0 || sisa.size() != 5) {
            System.err.println("Pemakaian: docker/uji-asap.sh [--json] BASE_URL USER PASSWORD");
            System.exit(2);
        }
        byte[] dkb = Files.readAllBytes(Path.of(sisa.remove(letak + 1)));
        sisa.remove(letak);
        System.exit(jalankan(sisa.get(0), sisa.get(1), sisa.get(2), dkb, json, layar));
    }

    /**
     * Runs it all.
     *
     * @param dkb a wide table as CSV that names its semester as {@code Semester I Tahun 2024, per
     *     30 Juni 2024}
     * @return 0 when every check passed
     */
    public static int jalankan(
            String dasar,
            String pengguna,
            String sandi,
            byte[] dkb,
            boolean json,
            PrintStream layar) {
        DaftarPeriksa daftar = new DaftarPeriksa(layar, json);
        UjiAsap uji = new UjiAsap(new Klien(dasar, pengguna, sandi), daftar, dkb);
        try {
            uji.semua();
        } catch (UjiGagalException e) {
            daftar.periksa("uji berjalan sampai selesai", false, e.getMessage());
        }
        return daftar.tutup();
    }

    private void semua() throws UjiGagalException {
        JsonNode sebelum = agenda("");
        daftar.periksa("register produksi terbaca", true, jumlah(sebelum) + " entri");
        peserta.buat();
        try {
            daftar.periksa("pengguna rekaan dibuat", true, Peran.values().length + " orang");
            Semester semester = semesterBebas();
            Buku buku = unggah(semester);
            new Langkah(daftar, peserta, buku, proses(semester)).jalankan(semester);
            new SuratSerentak(daftar, peserta, this::agendaUji).jalankan();
        } finally {
            daftar.sama("pengguna rekaan dinonaktifkan", 0, peserta.nonaktifkan());
        }
        daftar.sama("register produksi tidak berubah", sebelum, agenda(""));
    }

    /** The whole agenda of a register; an empty one when it has no entry yet. */
    private JsonNode agenda(String register) throws UjiGagalException {
        Klien.Jawaban jawaban =
                admin.ambil(
                        Klien.SKRIP
                                + "agenda"
                                + (register.isEmpty() ? "" : "?register=" + register));
        if (jawaban.status() == 404 && jawaban.ringkas().contains(register)) {
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
        return jawaban.wajib().json();
    }

    private JsonNode agendaUji() throws UjiGagalException {
        return agenda(REGISTER);
    }

    private static int jumlah(JsonNode agenda) {
        return agenda.path("entries").size();
    }

    /** A semester that no book was ever made of. */
    record Semester(int tahun, String paruh) {

        String kode() {
            return tahun + "-" + paruh;
        }
    }

    private JsonNode daftarSemester() throws UjiGagalException {
        return admin.ambil(Klien.SKRIP + "semester").wajib().json().path("semesters");
    }

    private Semester semesterBebas() throws UjiGagalException {
        Set<String> terpakai = new HashSet<>();
        daftarSemester().forEach(satu -> terpakai.add(satu.path("semester").asText()));
        for (int tahun = 1950; tahun < 2000; tahun++) {
            for (String paruh : List.of("I", "II")) {
                Semester semester = new Semester(tahun, paruh);
                if (!terpakai.contains(semester.kode())) {
                    return semester;
                }
            }
        }
        throw new UjiGagalException("Semua semester uji (1950 sampai 1999) sudah terpakai");
    }

    private Buku unggah(Semester semester) throws UjiGagalException {
        Klien rusdi = peserta.sebagai(Peran.ADMIN_DB);
        String isi =
                new String(dkb, StandardCharsets.UTF_8)
                        .replace(
                                "Semester I Tahun 2024",
                                "Semester " + semester.paruh() + " Tahun " + semester.tahun());
        String induk =
                rusdi.ambil(
                                Klien.REPO
                                        + "nodes/-root-?relativePath=Sites/dukcapil/documentLibrary/DKB")
                        .entri()
                        .path("id")
                        .asText();
        Klien luar = peserta.sebagai(Peran.LUAR);
        daftar.ditolak("DKB tertutup bagi orang luar", luar.ambil(Klien.REPO + "nodes/" + induk));
        daftar.ditolak(
                "DKB tertutup bagi Kasi",
                peserta.sebagai(Peran.KASI).ambil(Klien.REPO + "nodes/" + induk + "/children"));
        String id =
                rusdi.unggah(
                                Klien.REPO + "nodes/" + induk + "/children",
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
        return tunggu(rusdi, id, semester);
    }

    private Buku tunggu(Klien rusdi, String dkb, Semester semester) throws UjiGagalException {
        String keadaan = "";
        for (int i = 0; i < 240; i++) {
            JsonNode sifat = rusdi.ambil(Klien.REPO + "nodes/" + dkb).entri().path("properties");
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
            if (keadaan.startsWith("gagal")) {
                break;
            }
            tidur();
        }
        throw new UjiGagalException("Rancangan tidak dibuat; status DKB: " + keadaan);
    }

    private static void tidur() throws UjiGagalException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UjiGagalException("Dihentikan");
        }
    }

    private Tugas proses(Semester semester) throws UjiGagalException {
        Klien rusdi = peserta.sebagai(Peran.ADMIN_DB);
        JsonNode daftarProses =
                rusdi.ambil(
                                Klien.ALUR
                                        + "processes?where=(processDefinitionKey='bukuAgregat' AND"
                                        + " startUserId='"
                                        + rusdi.pengguna()
                                        + "' AND status='active')")
                        .wajib()
                        .json()
                        .path("list")
                        .path("entries");
        daftar.sama("satu proses berjalan untuk " + semester.kode(), 1, daftarProses.size());
        return new Tugas(daftarProses.path(0).path("entry").path("id").asText());
    }
}
