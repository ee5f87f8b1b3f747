package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Synthetic people of the four desa of {@link Uji#DAFTAR} as at 30 June 2024, and the tables that
 * an office would count of them. The same seed gives the same people.
 */
final class PendudukContoh {

    static final List<String> DESA =
            List.of("63.05.01.1001", "63.05.01.2003", "63.05.02.1004", "63.05.02.2001");
    static final LocalDate BATAS = LocalDate.of(2024, 6, 30);

    /**
     * The numbers are codes of their variable, from 1.
     *
     * @param nik built as one, of no living person: the province's number does not exist
     */
    record Orang(
            String desa,
            String nik,
            String keluarga,
            boolean laki,
            LocalDate lahir,
            int agama,
            int kawin,
            int pendidikan,
            int pekerjaan,
            int darah,
            int hubungan,
            int cacat) {

        int umur() {
            return Period.between(lahir, BATAS).getYears();
        }

        int kode(Variabel variabel) {
            return switch (variabel) {
                case AGAMA -> agama;
                case STATUS_KAWIN -> kawin;
                case PENDIDIKAN -> pendidikan;
                case PEKERJAAN -> pekerjaan;
                case GOLONGAN_DARAH -> darah;
                case HUBUNGAN_KELUARGA -> hubungan;
                case DISABILITAS -> cacat;
                default -> throw new IllegalArgumentException(variabel.name());
            };
        }
    }

    final List<Orang> orang = new ArrayList<>();

    PendudukContoh(long benih, int banyak) {
        Random acak = new Random(benih);
        int keluarga = 0;
        for (int i = 0; i < banyak; i++) {
            if (i % 3 == 0) {
                keluarga++;
            }
            boolean laki = acak.nextBoolean();
            LocalDate lahir = BATAS.minusDays(acak.nextInt(95 * 365));
            int hari = lahir.getDayOfMonth() + (laki ? 0 : 40);
            orang.add(
                    new Orang(
                            DESA.get(keluarga % DESA.size()),
                            String.format(
                                    Locale.ROOT,
                                    "990101%02d%02d%02d%04d",
                                    hari,
                                    lahir.getMonthValue(),
                                    lahir.getYear() % 100,
                                    i % 9999 + 1),
                            String.format(Locale.ROOT, "9901010101%06d", keluarga),
                            laki,
                            lahir,
                            1 + acak.nextInt(7),
                            1 + acak.nextInt(4),
                            1 + acak.nextInt(10),
                            1 + acak.nextInt(89),
                            1 + acak.nextInt(13),
                            i % 3 == 0 ? 1 : 2 + acak.nextInt(10),
                            acak.nextInt(20) == 0 ? 1 + acak.nextInt(6) : 0));
        }
    }

    long hitung(Predicate<Orang> yang) {
        return orang.stream().filter(yang).count();
    }

    /**
     * A table of one kind: {@code kode_wilayah} and for each category its columns.
     *
     * @param judul the categories' headers, without the sex
     * @param akhiran the headers' ends for male, female and both; the last may be left out
     * @param termasuk tells whether a person belongs to the category with that number
     */
    String satuTabel(
            List<String> judul, List<String> akhiran, BiPredicate<Orang, Integer> termasuk) {
        StringBuilder teks = new StringBuilder("kode_wilayah");
        for (String satu : judul) {
            for (String akhir : akhiran) {
                teks.append(',').append(satu).append(akhir);
            }
        }
        for (String desa : DESA) {
            teks.append('\n').append(desa);
            for (int k = 0; k < judul.size(); k++) {
                int nomor = k;
                for (int a = 0; a < akhiran.size(); a++) {
                    int kelamin = a;
                    long banyak =
                            diDesa(desa)
                                    .filter(o -> kelamin == 2 || o.laki() == (kelamin == 0))
                                    .filter(o -> termasuk.test(o, nomor))
                                    .count();
                    teks.append(',').append(banyak);
                }
            }
        }
        return teks.append('\n').toString();
    }

    Stream<Orang> diDesa(String desa) {
        return orang.stream().filter(o -> o.desa().equals(desa));
    }
}
