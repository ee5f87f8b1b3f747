package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A semester's delivery of every desa, invented: a table a file in a zip, both sexes, all families
 * and every category of the code tables. Always the same.
 */
final class DesaBuatan {

    private static final String SUMBER = "/id/go/tapinkab/dukcapil/bukuagregat/";
    private static final List<String> FAMILI =
            List.of(
                    "agama",
                    "status-kawin",
                    "pendidikan",
                    "pekerjaan",
                    "golongan-darah",
                    "disabilitas");
    private static final List<String> DOKUMEN = List.of("KTP", "KIA", "Akta Lahir");

    private final SplittableRandom acak = new SplittableRandom(6305);

    /** Men and women of a desa. */
    private record Desa(String kode, int[] jiwa) {}

    private DesaBuatan() {}

    /**
     * Writes the zip; returns the number of regions that it tells of: desa and their kecamatan.
     *
     * @param banyak at most so many desa, the first of the list
     */
    static int tulis(Path ke, int banyak) throws IOException {
        List<Desa> desa = new DesaBuatan().semua(ke, banyak);
        return desa.size()
                + (int) desa.stream().map(satu -> satu.kode().substring(0, 8)).distinct().count();
    }

    private List<Desa> semua(Path ke, int banyak) throws IOException {
        List<Desa> desa = new ArrayList<>();
        for (String baris : baca("wilayah/tapin.csv")) {
            String kode = baris.split("[;,]", 2)[0];
            if (kode.split("\\.").length == 4 && desa.size() < banyak) {
                desa.add(
                        new Desa(
                                kode,
                                new int[] {300 + acak.nextInt(1500), 300 + acak.nextInt(1500)}));
            }
        }
        try (OutputStream keluar = Files.newOutputStream(ke);
                ZipOutputStream zip = new ZipOutputStream(keluar)) {
            penduduk(zip, desa);
            List<String> umur = new ArrayList<>();
            for (int i = 0; i < 75; i += 5) {
                umur.add(String.format(Locale.ROOT, "%02d-%02d", i, i + 4));
            }
            umur.add("75 ke atas");
            famili(zip, "umur", umur, desa);
            for (String satu : FAMILI) {
                famili(zip, satu, kategori(satu), desa);
            }
            dokumen(zip, desa);
        }
        return desa;
    }

    private void penduduk(ZipOutputStream zip, List<Desa> desa) throws IOException {
        StringBuilder isi =
                new StringBuilder("Kode Wilayah,Laki-laki,Perempuan,Jumlah Penduduk,Jumlah KK\n");
        for (Desa satu : desa) {
            int jumlah = satu.jiwa()[0] + satu.jiwa()[1];
            isi.append(satu.kode()).append(',').append(satu.jiwa()[0]);
            isi.append(',').append(satu.jiwa()[1]).append(',').append(jumlah);
            isi.append(',').append(jumlah * 10 / (27 + acak.nextInt(6))).append('\n');
        }
        masukkan(zip, "penduduk", isi);
    }

    private void famili(ZipOutputStream zip, String nama, List<String> kategori, List<Desa> desa)
            throws IOException {
        StringBuilder isi = kepala(kategori);
        // Not everybody has a disability.
        int pembagi = nama.equals("disabilitas") ? 40 : 1;
        for (Desa satu : desa) {
            int[] laki = bagi(satu.jiwa()[0] / pembagi, kategori.size());
            int[] perempuan = bagi(satu.jiwa()[1] / pembagi, kategori.size());
            isi.append(satu.kode());
            for (int k = 0; k < laki.length; k++) {
                tiga(isi, laki[k], perempuan[k]);
            }
            isi.append('\n');
        }
        masukkan(zip, nama, isi);
    }

    private void dokumen(ZipOutputStream zip, List<Desa> desa) throws IOException {
        List<String> judul = new ArrayList<>();
        for (String satu : DOKUMEN) {
            judul.add("Wajib " + satu);
            judul.add("Memiliki " + satu);
        }
        StringBuilder isi = kepala(judul);
        for (Desa satu : desa) {
            isi.append(satu.kode());
            for (int d = 0; d < DOKUMEN.size(); d++) {
                int laki = satu.jiwa()[0] * 7 / 10;
                int perempuan = satu.jiwa()[1] * 7 / 10;
                tiga(isi, laki, perempuan);
                tiga(isi, laki - acak.nextInt(20), perempuan - acak.nextInt(20));
            }
            isi.append('\n');
        }
        masukkan(zip, "dokumen", isi);
    }

    private static StringBuilder kepala(List<String> judul) {
        StringBuilder isi = new StringBuilder("Kode Wilayah");
        for (String satu : judul) {
            isi.append(',').append(satu).append(" lk,").append(satu).append(" pr,");
            isi.append(satu).append(" jml");
        }
        return isi.append('\n');
    }

    private static void tiga(StringBuilder isi, int laki, int perempuan) {
        isi.append(',').append(laki).append(',').append(perempuan);
        isi.append(',').append(laki + perempuan);
    }

    /** Parts of a whole, some large, some small. */
    private int[] bagi(int semua, int banyak) {
        double[] berat = acak.doubles(banyak).map(d -> d * d).toArray();
        double jumlah = 0;
        for (double satu : berat) {
            jumlah += satu;
        }
        int[] hasil = new int[banyak];
        int sisa = semua;
        for (int k = 1; k < banyak; k++) {
            hasil[k] = (int) (semua * berat[k] / jumlah);
            sisa -= hasil[k];
        }
        hasil[0] = sisa;
        return hasil;
    }

    /** The labels that have a code: headings of a table that comes out of SIAK. */
    private static List<String> kategori(String famili) throws IOException {
        return baca("dkb/kode-" + famili + ".csv").stream()
                .map(baris -> baris.split(";", 3))
                .filter(bagian -> bagian[0].matches("\\d+"))
                .map(bagian -> bagian[1])
                .toList();
    }

    private static List<String> baca(String sumber) throws IOException {
        try (InputStream in = DesaBuatan.class.getResourceAsStream(SUMBER + sumber)) {
            return new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(in, sumber), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    private static void masukkan(ZipOutputStream zip, String nama, StringBuilder isi)
            throws IOException {
        zip.putNextEntry(new ZipEntry(nama + ".csv"));
        zip.write(isi.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
