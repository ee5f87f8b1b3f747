package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.bulat;
import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.desimal;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the table of changes since an earlier semester says in plain words. */
final class NarasiPerubahan {

    private final String kabupaten;
    private final Semester semester;

    NarasiPerubahan(String kabupaten, Semester semester) {
        this.kabupaten = kabupaten;
        this.semester = semester;
    }

    List<String> untuk(Tabel tabel, String acuan) {
        Baris total = tabel.total().orElseThrow();
        String lalu = tabel.kolom().get(tabel.indeks("lalu")).judul();
        Optional<BigDecimal> selisih = tabel.nilai(total, "selisih").ada();
        List<String> paragraf = new ArrayList<>();
        StringBuilder teks = new StringBuilder();
        if (selisih.isPresent()) {
            teks.append("Dibandingkan dengan ")
                    .append(lalu)
                    .append(", penduduk ")
                    .append(kabupaten)
                    .append(" pada ")
                    .append(semester.judul())
                    .append(" ")
                    .append(arah(selisih.get()))
                    .append(
                            tabel.nilai(total, "persen")
                                    .ada()
                                    .map(NarasiPerubahan::persen)
                                    .orElse(""))
                    .append(", dari ")
                    .append(bulat(tabel.nilai(total, "lalu").angka()))
                    .append(" menjadi ")
                    .append(bulat(tabel.nilai(total, "kini").angka()))
                    .append(" jiwa (")
                    .append(acuan)
                    .append(").");
            paragraf.add(teks.toString());
        } else {
            paragraf.add(tabel.judul() + " disajikan dalam " + acuan + ".");
        }
        List<Baris> urut =
                tabel.rincian().stream()
                        .filter(b -> tabel.nilai(b, "persen").ada().isPresent())
                        .sorted(Comparator.comparing(b -> tabel.nilai(b, "persen").angka()))
                        .toList();
        if (urut.size() > 1) {
            Baris terendah = urut.get(0);
            Baris tertinggi = urut.get(urut.size() - 1);
            paragraf.add(
                    "Perubahan relatif paling tinggi terjadi di Kecamatan "
                            + rincian(tabel, tertinggi)
                            + " dan paling rendah di Kecamatan "
                            + rincian(tabel, terendah)
                            + "."
                            + berkurang(tabel));
        }
        return paragraf;
    }

    private static String arah(BigDecimal selisih) {
        return switch (selisih.signum()) {
            case 1 -> "bertambah " + bulat(selisih) + " jiwa";
            case -1 -> "berkurang " + bulat(selisih.negate()) + " jiwa";
            default -> "tidak berubah";
        };
    }

    private static String persen(BigDecimal persen) {
        return persen.signum() == 0 ? "" : " (" + desimal(persen) + " persen)";
    }

    private static String rincian(Tabel tabel, Baris baris) {
        return baris.judul()
                + " ("
                + arah(tabel.nilai(baris, "selisih").angka())
                + ", "
                + desimal(tabel.nilai(baris, "persen").angka())
                + " persen)";
    }

    private static String berkurang(Tabel tabel) {
        List<String> nama =
                tabel.rincian().stream()
                        .filter(
                                b ->
                                        tabel.nilai(b, "selisih")
                                                .ada()
                                                .filter(s -> s.signum() < 0)
                                                .isPresent())
                        .map(Baris::judul)
                        .toList();
        return nama.isEmpty()
                ? ""
                : " Kecamatan yang penduduknya berkurang: " + String.join(", ", nama) + ".";
    }
}
