package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which semester a delivery is about, and which rows of each table belong to it. */
final class PenentuSemester {

    private final Optional<Semester> diminta;
    private final KumpulanTemuan temuan;
    private final Map<TabelTertelaah, Optional<Periode>> saringan = new LinkedHashMap<>();
    private Optional<Semester> semester = Optional.empty();
    private AsalSemester asal = AsalSemester.TIDAK_DIKETAHUI;
    private boolean gagal;

    PenentuSemester(Optional<Semester> diminta, KumpulanTemuan temuan) {
        this.diminta = diminta;
        this.temuan = temuan;
    }

    void tentukan(List<TabelTertelaah> tabel) {
        Set<Semester> isi = new LinkedHashSet<>();
        Set<Integer> tahun = new LinkedHashSet<>();
        for (TabelTertelaah satu : tabel) {
            saring(satu);
            Set<Semester> milik = semesterIsi(satu);
            if (milik.size() == 1) {
                isi.addAll(milik);
            }
            satu.periode().forEach(p -> tahun.add(p.tahun()));
        }
        if (gagal) {
            return;
        }
        if (diminta.isPresent()) {
            semester = diminta;
            asal = isi.contains(diminta.get()) ? AsalSemester.ISI : AsalSemester.ARGUMEN;
        } else if (isi.size() == 1) {
            semester = Optional.of(isi.iterator().next());
            asal = AsalSemester.ISI;
        } else if (isi.size() > 1) {
            beberapa(tabel.get(0), daftar(isi));
        } else {
            tidakDiketahui(tahun);
        }
    }

    /** What the table says by itself, cells before titles. */
    private static Set<Semester> semesterIsi(TabelTertelaah tabel) {
        Set<Semester> hasil = new LinkedHashSet<>();
        tabel.periode().forEach(p -> p.semester().ifPresent(hasil::add));
        return hasil.isEmpty() ? tabel.judulSemester() : hasil;
    }

    private void saring(TabelTertelaah tabel) {
        Set<Periode> periode = tabel.periode();
        if (diminta.isPresent()) {
            saringMenurut(tabel, diminta.get());
            return;
        }
        if (periode.size() > 1) {
            beberapa(tabel, daftar(periode));
            return;
        }
        saringan.put(tabel, Optional.empty());
        Set<Semester> judul = tabel.judulSemester();
        if (periode.size() == 1
                && !judul.isEmpty()
                && judul.stream().noneMatch(periode.iterator().next()::cocok)) {
            bertentangan(tabel, "judulnya", daftar(judul), "isinya " + daftar(periode));
        }
    }

    private void saringMenurut(TabelTertelaah tabel, Semester semester) {
        Set<Periode> cocok =
                tabel.periode().stream()
                        .filter(p -> p.cocok(semester))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!tabel.periode().isEmpty() && cocok.isEmpty()) {
            bertentangan(
                    tabel, "isinya", daftar(tabel.periode()), "yang diminta " + semester.judul());
        } else if (tabel.periode().isEmpty()
                && !tabel.judulSemester().isEmpty()
                && !tabel.judulSemester().contains(semester)) {
            bertentangan(
                    tabel,
                    "judulnya",
                    daftar(tabel.judulSemester()),
                    "yang diminta " + semester.judul());
        }
        // A table that tells only years gives its year's rows to either semester.
        saringan.put(tabel, cocok.stream().findFirst());
    }

    private static String daftar(Set<?> apa) {
        return apa.stream()
                .map(s -> s instanceof Semester semester ? semester.judul() : s.toString())
                .sorted()
                .limit(12)
                .collect(Collectors.joining(", "));
    }

    private void beberapa(TabelTertelaah tabel, String apa) {
        gagal = true;
        temuan.tolak(
                "BEBERAPA_PERIODE",
                tabel.tempat(null, null),
                "berisi beberapa periode ("
                        + apa
                        + "). Sebutkan semesternya, misalnya --semester 2024-I, atau pilih"
                        + " semesternya pada formulir.");
    }

    private void bertentangan(TabelTertelaah tabel, String apa, String satu, String lain) {
        gagal = true;
        temuan.tolak(
                "PERIODE_BERTENTANGAN",
                tabel.tempat(null, null),
                "menurut "
                        + apa
                        + " data "
                        + satu
                        + ", padahal "
                        + lain
                        + ". Pastikan berkas dan semesternya.");
    }

    private void tidakDiketahui(Set<Integer> tahun) {
        String keterangan =
                tahun.size() == 1
                        ? "berkas menyebut tahun "
                                + tahun.iterator().next()
                                + " tetapi tidak semesternya"
                        : "semester tidak disebut dalam berkas";
        temuan.catatan(
                "SEMESTER_TIDAK_DIKETAHUI",
                new Temuan.Tempat(null, null, null, null),
                keterangan + ". Sebutkan semesternya, misalnya --semester 2024-I.");
    }

    Optional<Semester> semester() {
        return semester;
    }

    AsalSemester asal() {
        return asal;
    }

    /** True when the periods forbid reading any count. */
    boolean gagal() {
        return gagal;
    }

    /** The period whose rows of a table are wanted; empty for all its rows. */
    Optional<Periode> saringan(TabelTertelaah tabel) {
        return saringan.getOrDefault(tabel, Optional.empty());
    }
}
