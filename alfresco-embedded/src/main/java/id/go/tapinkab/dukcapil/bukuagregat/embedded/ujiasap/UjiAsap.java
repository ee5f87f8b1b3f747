package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves on a running server that the module does its job: the SOP walked by synthetic users, what
 * must be refused, numbers under load. It works in the register {@code UJI} and in semesters of the
 * years 1950 to 1999, and shows that the office's own register and folders are as they were.
 */
public final class UjiAsap {

    private static final String PEMAKAIAN =
            "Pemakaian: docker/uji-asap.sh [--json] [--lengkap [--share URL]] BASE_URL USER PASSWORD";

    private final Permintaan permintaan;
    private final Klien admin;
    private final DaftarPeriksa daftar;
    private final Peserta peserta;

    /**
     * What is asked for.
     *
     * @param dasar the repository, such as {@code http://localhost:8080/alfresco}
     * @param pengguna an administrator
     * @param lengkap whether to try the ways in that only ACS has, too
     * @param share where Share is; beside the repository when null
     */
    public record Permintaan(
            String dasar,
            String pengguna,
            String sandi,
            boolean json,
            boolean lengkap,
            String share) {}

    private UjiAsap(Permintaan permintaan, DaftarPeriksa daftar) {
        this.permintaan = permintaan;
        this.admin = new Klien(permintaan.dasar(), permintaan.pengguna(), permintaan.sandi());
        this.daftar = daftar;
        this.peserta = new Peserta(admin);
    }

    /** The exit code tells all: 0 passed, 1 failed, 2 asked wrongly. */
    public static void main(String[] argumen) {
        List<String> sisa = new ArrayList<>(List.of(argumen));
        boolean json = sisa.remove("--json");
        boolean lengkap = sisa.remove("--lengkap");
        int letak = sisa.indexOf("--share");
        String share = null;
        if (letak >= 0 && letak + 1 < sisa.size()) {
            share = sisa.remove(letak + 1);
            sisa.remove(letak);
        }
        if (sisa.size() != 3 || sisa.get(0).startsWith("-") || share != null && !lengkap) {
            System.err.println(PEMAKAIAN);
            System.exit(2);
        }
        PrintStream layar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(
                jalankan(
                        new Permintaan(sisa.get(0), sisa.get(1), sisa.get(2), json, lengkap, share),
                        layar));
    }

    /**
     * Runs it all.
     *
     * @return 0 when no check failed
     */
    public static int jalankan(Permintaan permintaan, PrintStream layar) {
        DaftarPeriksa daftar = new DaftarPeriksa(layar, permintaan.json());
        UjiAsap uji = new UjiAsap(permintaan, daftar);
        // Whoever interrupts it leaves no users behind either.
        Thread kait = new Thread(uji.peserta::nonaktifkan);
        Runtime.getRuntime().addShutdownHook(kait);
        try {
            uji.semua();
        } catch (UjiGagalException e) {
            daftar.periksa("uji berjalan sampai selesai", false, e.getMessage());
        } finally {
            Runtime.getRuntime().removeShutdownHook(kait);
        }
        return daftar.tutup();
    }

    private void semua() throws UjiGagalException {
        Jejak sebelum = Jejak.ambil(admin);
        daftar.periksa("register produksi terbaca", true, sebelum.entri() + " entri");
        try {
            peserta.buat();
            daftar.periksa("pengguna rekaan dibuat", true, Peran.values().length + " orang");
            Unggahan unggahan = new Unggahan(daftar, peserta, dkb());
            unggahan.tertutupBagiLain();
            Unggahan.Draf draf = unggahan.draf();
            PintuLain pintu = new PintuLain(daftar, admin, peserta, share());
            new Langkah(daftar, admin, peserta, draf.buku(), new Tugas(draf.proses()))
                    .jalankan(
                            draf.semester(),
                            buku -> {
                                if (permintaan.lengkap()) {
                                    pintu.draf(buku);
                                }
                            });
            new SuratSerentak(
                            daftar,
                            peserta,
                            () ->
                                    peserta.sebagai(Peran.UMPEG)
                                            .ambil(Klien.SKRIP + "agenda?register=UJI")
                                            .wajib()
                                            .json())
                    .jalankan();
            if (permintaan.lengkap()) {
                pintu.terdaftar(draf.buku());
                new Keranjang(daftar, admin, peserta, unggahan).jalankan(draf.buku());
            }
        } finally {
            daftar.sama("pengguna rekaan dinonaktifkan", List.of(), peserta.nonaktifkan());
        }
        Jejak sesudah = Jejak.ambil(admin);
        daftar.sama("register produksi tidak berubah", sebelum.agenda(), sesudah.agenda());
        daftar.sama("folder kantor tidak berubah", List.of(), sesudah.bedaFolder(sebelum));
    }

    private String share() {
        return permintaan.share() != null
                ? permintaan.share()
                : permintaan.dasar().replaceFirst("/alfresco/?$", "/share");
    }

    /** Tapin's published figures for Semester I 2024. */
    private static byte[] dkb() throws UjiGagalException {
        try (InputStream isi = UjiAsap.class.getResourceAsStream("dkb-tapin-2024-I.csv")) {
            return isi.readAllBytes();
        } catch (IOException e) {
            throw new UjiGagalException("Contoh DKB tidak terbaca: " + e.getMessage());
        }
    }

    /** A semester that no book was ever made of. */
    record Semester(int tahun, String paruh) {

        String kode() {
            return tahun + "-" + paruh;
        }
    }

    static void tidur(int milidetik) throws UjiGagalException {
        try {
            Thread.sleep(milidetik);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UjiGagalException("Dihentikan");
        }
    }
}
