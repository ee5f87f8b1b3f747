package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Deliveries for tests: a kabupaten of two kecamatan with two desa each. */
final class Uji {

    static final DaftarWilayah DAFTAR =
            daftar(
                    "63.05,Kabupaten,Tapin\n"
                            + "63.05.01,Kecamatan,Binuang\n"
                            + "63.05.01.1001,Kelurahan,Binuang\n"
                            + "63.05.01.2003,Desa,Tungkap\n"
                            + "63.05.02,Kecamatan,Tapin Selatan\n"
                            + "63.05.02.1004,Kelurahan,Tambarangan\n"
                            + "63.05.02.2001,Desa,Tatakan\n");

    private Uji() {}

    static DaftarWilayah daftar(String csv) {
        try {
            return BacaDaftarWilayah.baca(
                    new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list's name of a region: {@code Tungkap} for {@code 63.05.01.2003}. */
    static String nama(String kode) {
        return DAFTAR.cari(new KodeWilayah(kode.replace(".", ""))).orElseThrow().nama();
    }

    static BerkasDkb berkas(String nama, byte[] isi) {
        return new BerkasDkb(nama, isi.length, () -> new ByteArrayInputStream(isi));
    }

    static BerkasDkb berkas(String nama, String isi) {
        return berkas(nama, isi.getBytes(StandardCharsets.UTF_8));
    }

    static HasilBaca baca(String isi) {
        return baca(List.of(berkas("uji.csv", isi)), null, List.of());
    }

    static HasilBaca baca(byte[] isi) {
        return baca(List.of(berkas("uji.dat", isi)), null, List.of());
    }

    static HasilBaca baca(String isi, String semester) {
        return baca(List.of(berkas("uji.csv", isi)), semester, List.of());
    }

    static HasilBaca baca(List<BerkasDkb> berkas, String semester, List<BerkasDkb> sebelumnya) {
        return baca(berkas, semester, sebelumnya, BatasBaca.bawaan());
    }

    static HasilBaca baca(
            List<BerkasDkb> berkas, String semester, List<BerkasDkb> sebelumnya, BatasBaca batas) {
        return new PembacaDkb(DAFTAR, batas)
                .baca(
                        new PermintaanBaca(
                                berkas,
                                Optional.ofNullable(semester).flatMap(Semester::parse),
                                sebelumnya),
                        Kemajuan.DIAM);
    }

    /** {@code TOLAK JUMLAH_TIDAK_COCOK}, without repetitions. */
    static List<String> kode(HasilBaca hasil) {
        return hasil.temuan().stream()
                .map(t -> t.keparahan() + " " + t.kode())
                .distinct()
                .collect(Collectors.toList());
    }

    static Temuan temuan(HasilBaca hasil, String kode) {
        return hasil.temuan().stream()
                .filter(t -> t.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kode + " tidak ada dalam " + kode(hasil)));
    }

    static long penduduk(HasilBaca hasil, String wilayah) {
        return nilai(hasil, wilayah, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH);
    }

    static long nilai(
            HasilBaca hasil, String wilayah, Variabel variabel, String kategori, JenisKelamin jk) {
        return hasil.kubus()
                .jumlah(new KodeWilayah(wilayah.replace(".", "")), variabel, kategori, jk)
                .orElseThrow(() -> new AssertionError("tidak dinyatakan"));
    }
}
