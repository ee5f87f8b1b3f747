package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Synthetic people, one after the other, in the desa of Kabupaten Tapin and with codes that SIAK
 * has. The same seed gives the same people. Their NIK name a province that does not exist.
 */
final class PendudukBuatan {

    static final List<String> KOLOM =
            List.of(
                    "NIK",
                    "NO_KK",
                    "NAMA_LGKP",
                    "JENIS_KLMIN",
                    "TGL_LHR",
                    "GOL_DRH",
                    "AGAMA",
                    "STAT_KWN",
                    "STAT_HBKEL",
                    "PDDK_AKH",
                    "JENIS_PKRJN",
                    "PNYDNG_CCT",
                    "NO_PROP",
                    "NO_KAB",
                    "NO_KEC",
                    "NO_KEL");
    static final String SEMESTER = "2024-I";
    static final LocalDate BATAS = LocalDate.of(2024, 6, 30);

    private static final String DAFTAR = "/id/go/tapinkab/dukcapil/bukuagregat/wilayah/tapin.csv";
    private static final String[] DEPAN = {
        "Ahmad", "Siti", "Muhammad", "Nor", "Rahmat", "Fatimah", "Budi", "Dewi", "Hasan", "Aisyah"
    };
    private static final String[] BELAKANG = {
        "Contoh", "Rekaan", "Misalan", "Ibarat", "Umpama", "Teladan", "Buatan", "Andaian"
    };
    private static final int PER_AWALAN = 9_999;

    private final SplittableRandom acak;
    private final List<String[]> desa;
    private long nomor;
    private String[] sebelum;

    PendudukBuatan(long benih) {
        acak = new SplittableRandom(benih);
        desa = desa();
    }

    private static List<String[]> desa() {
        try (InputStream in = PendudukBuatan.class.getResourceAsStream(DAFTAR)) {
            if (in == null) {
                throw new IllegalStateException("Daftar wilayah tidak ada di jalur kelas");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(baris -> baris.split("[;,]", 2)[0].split("\\."))
                    .filter(kode -> kode.length == 4)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next person's cells, in the order of {@link #KOLOM}. */
    String[] berikut() {
        boolean laki = acak.nextBoolean();
        // More young than old, as in life; few beyond ninety.
        int hari = (int) (35_000 * Math.pow(acak.nextDouble(), 1.4));
        LocalDate lahir = BATAS.minusDays(hari);
        int umur = hari / 365;
        String[] di = desa.get(acak.nextInt(desa.size()));
        String[] orang = {
            nik(laki, lahir),
            "9901010101" + (100_000 + nomor / 3 % 900_000),
            nama(),
            laki ? "1" : "2",
            lahir.toString(),
            kode(1, 13),
            kode(1, 7),
            umur < 15 ? "1" : kode(1, 4),
            nomor % 3 == 0 ? "1" : kode(2, 11),
            kode(1, 10),
            umur < 6 ? "1" : kode(1, 89),
            acak.nextInt(20) == 0 ? kode(1, 6) : "",
            di[0],
            String.valueOf(Integer.parseInt(di[1])),
            String.valueOf(Integer.parseInt(di[2])),
            di[3]
        };
        if (sebelum != null && acak.nextInt(10_000) == 0) {
            orang[0] = sebelum[0];
        }
        sebelum = orang;
        nomor++;
        return orang;
    }

    private String nik(boolean laki, LocalDate lahir) {
        long awalan = 990_000 + nomor / PER_AWALAN % 10_000;
        int hari = lahir.getDayOfMonth() + (laki ? 0 : 40);
        long nik = awalan * 100 + hari;
        nik = nik * 100 + lahir.getMonthValue();
        nik = nik * 100 + lahir.getYear() % 100;
        return String.valueOf(nik * 10_000 + nomor % PER_AWALAN + 1);
    }

    private String nama() {
        String nama =
                DEPAN[acak.nextInt(DEPAN.length)]
                        + " "
                        + BELAKANG[acak.nextInt(BELAKANG.length)]
                        + " "
                        + Long.toString(nomor, 36).toUpperCase(Locale.ROOT);
        return acak.nextInt(25) == 0 ? nama + ", S.Pd." : nama;
    }

    private String kode(int dari, int sampai) {
        return String.valueOf(acak.nextInt(dari, sampai + 1));
    }
}
