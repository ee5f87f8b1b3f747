package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a delivery. Bad data never throws: it is a finding. Each file is read twice: once to learn
 * what its tables are and how they are written, once for the counts; memory grows with the regions
 * and columns, not with the rows.
 */
public final class PembacaDkb {

    private final DaftarWilayah daftar;
    private final BatasBaca batas;

    public PembacaDkb(DaftarWilayah daftar, BatasBaca batas) {
        this.daftar = Objects.requireNonNull(daftar);
        this.batas = Objects.requireNonNull(batas);
    }

    public HasilBaca baca(PermintaanBaca permintaan, Kemajuan kemajuan) {
        RegistriWilayah registri = new RegistriWilayah(daftar);
        KumpulanTemuan temuan = new KumpulanTemuan();
        Kiriman kini =
                bacaKiriman(permintaan.berkas(), permintaan.semester(), registri, temuan, kemajuan);
        Optional<HasilBaca.Sebelumnya> sebelumnya = Optional.empty();
        if (!permintaan.sebelumnya().isEmpty()) {
            KumpulanTemuan temuanLalu = new KumpulanTemuan();
            Kiriman lalu =
                    bacaKiriman(
                            permintaan.sebelumnya(),
                            Optional.empty(),
                            registri,
                            temuanLalu,
                            kemajuan);
            if (temuanLalu.ditolak() || lalu.kubus.kosong()) {
                laporkanLalu(temuanLalu, temuan);
            } else {
                sebelumnya =
                        Optional.of(new HasilBaca.Sebelumnya(lalu.kubus, lalu.semester.semester()));
                if (!kini.kubus.kosong()) {
                    Perbandingan.periksa(
                            kini.kubus, lalu.kubus, batas, registri, kini.tempat(), temuan);
                }
            }
        }
        return hasil(kini, registri, temuan, sebelumnya);
    }

    private static void laporkanLalu(KumpulanTemuan temuanLalu, KumpulanTemuan temuan) {
        for (Temuan satu : temuanLalu.semua()) {
            if (satu.keparahan() == Temuan.Keparahan.TOLAK) {
                // The delivery itself may be good: the comparison is what is lost.
                temuan.peringatan(
                        satu.kode(),
                        new Temuan.Tempat(null, null, null, null),
                        "Semester lalu tidak dapat dibandingkan: " + satu.pesan());
            }
        }
    }

    private static final class Kiriman {
        private final List<BerkasDibaca> berkas = new ArrayList<>();
        private final Kubus kubus = new Kubus();
        private PenentuSemester semester;

        private Temuan.Tempat tempat() {
            return new Temuan.Tempat(
                    berkas.size() == 1 ? berkas.get(0).nama() : null, null, null, null);
        }
    }

    private Kiriman bacaKiriman(
            List<BerkasDkb> berkas,
            Optional<Semester> diminta,
            RegistriWilayah registri,
            KumpulanTemuan temuan,
            Kemajuan kemajuan) {
        Kiriman kiriman = new Kiriman();
        kiriman.semester = new PenentuSemester(diminta, temuan);
        List<TabelTertelaah> tabel = new ArrayList<>();
        try {
            for (BerkasDkb satu : BerkasDkb.satukan(berkas)) {
                BerkasDibaca dibaca = new BerkasDibaca(satu, batas, registri, temuan);
                kiriman.berkas.add(dibaca);
                dibaca.telaah(kemajuan);
                tabel.addAll(dibaca.tabel());
            }
            if (!tabel.isEmpty()) {
                kiriman.semester.tentukan(tabel);
            }
            if (!kiriman.semester.gagal()) {
                isi(kiriman, registri, temuan, kemajuan);
            }
        } finally {
            kiriman.berkas.forEach(BerkasDibaca::tutup);
        }
        return kiriman;
    }

    private void isi(
            Kiriman kiriman, RegistriWilayah registri, KumpulanTemuan temuan, Kemajuan kemajuan) {
        List<HasilTabel> semua = new ArrayList<>();
        for (BerkasDibaca satu : kiriman.berkas) {
            semua.addAll(satu.isi(kiriman.semester, kemajuan));
        }
        semua.sort(Comparator.comparing(HasilTabel::pelengkap));
        KepalaKeluarga.pisahkan(semua, temuan);
        Set<String> dilaporkan = new HashSet<>();
        for (HasilTabel satu : semua) {
            new Rekonsiliasi(satu.kubus(), satu.tempat(), registri::nama, temuan, dilaporkan)
                    .periksa();
            if (satu.pelengkap()) {
                lengkapi(kiriman.kubus, satu);
            } else {
                gabung(kiriman.kubus, satu, registri, temuan);
            }
        }
        if (kiriman.kubus.kosong()) {
            return;
        }
        new Rekonsiliasi(kiriman.kubus, di -> kiriman.tempat(), registri::nama, temuan, dilaporkan)
                .periksa();
        Rekonsiliasi.catatTidakLengkap(kiriman.kubus, kiriman.tempat(), temuan);
        PeriksaWilayah.periksa(kiriman.kubus, registri, kiriman.tempat(), temuan);
    }

    /** Adds what no table states: nothing of a category that one of them states anywhere. */
    private static void lengkapi(Kubus ke, HasilTabel dari) {
        Map<Variabel, Set<String>> dinyatakan = new EnumMap<>(Variabel.class);
        ke.variabel().forEach(v -> dinyatakan.put(v, ke.kategori(v)));
        dari.kubus()
                .sel()
                .forEach(
                        (sel, isi) -> {
                            if (!dinyatakan
                                    .getOrDefault(sel.variabel(), Set.of())
                                    .contains(sel.kategori())) {
                                ke.isi(sel, isi.nilai(), isi.berkas());
                            }
                        });
    }

    /** Adds a table's cells; a cell that another one states otherwise is a finding. */
    private static void gabung(
            Kubus ke, HasilTabel dari, RegistriWilayah registri, KumpulanTemuan temuan) {
        dari.kubus()
                .sel()
                .forEach(
                        (sel, isi) -> {
                            Kubus.Isi ada = ke.isi(sel);
                            if (ada == null) {
                                ke.isi(sel, isi.nilai(), isi.berkas());
                            } else if (ada.nilai() != isi.nilai()) {
                                boolean samaBerkas = ada.berkas().equals(isi.berkas());
                                temuan.tolak(
                                        samaBerkas ? "JUMLAH_TIDAK_COCOK" : "NILAI_BERTENTANGAN",
                                        dari.tempat().apply(sel.wilayah()),
                                        registri.nama(sel.wilayah())
                                                + ", "
                                                + sel.variabel().label()
                                                + " "
                                                + sel.kategori()
                                                + ": "
                                                + isi.nilai()
                                                + (samaBerkas
                                                        ? ", di lembar lain "
                                                        : ", di berkas " + ada.berkas() + " ")
                                                + ada.nilai()
                                                + ". Pastikan mana yang benar.");
                            }
                        });
    }

    private HasilBaca hasil(
            Kiriman kini,
            RegistriWilayah registri,
            KumpulanTemuan temuan,
            Optional<HasilBaca.Sebelumnya> sebelumnya) {
        Set<String> layout = new LinkedHashSet<>();
        List<BerkasTerbaca> terbaca = new ArrayList<>();
        long baris = 0;
        for (BerkasDibaca satu : kini.berkas) {
            BerkasTerbaca hasil = satu.hasil();
            terbaca.add(hasil);
            baris += hasil.baris();
            if (hasil.layout() != null) {
                layout.add(hasil.layout());
            }
        }
        Map<KodeWilayah, String> nama = new HashMap<>();
        List<KodeWilayah> tanpaKode = new ArrayList<>();
        kini.kubus
                .sel()
                .keySet()
                .forEach(
                        sel -> {
                            KodeWilayah di = sel.wilayah();
                            if (nama.put(di, registri.nama(di)) == null && registri.buatan(di)) {
                                tanpaKode.add(di);
                                // A made-up code says nothing: its parent is told by name too.
                                di.induk()
                                        .filter(registri::dikenal)
                                        .ifPresent(i -> nama.put(i, registri.nama(i)));
                            }
                        });
        return new HasilBaca(
                terbaca,
                layout.isEmpty()
                        ? null
                        : layout.size() == 1 ? layout.iterator().next() : NamaLayout.CAMPURAN,
                kini.semester.semester(),
                kini.semester.asal(),
                kini.kubus,
                baris,
                temuan.semua(),
                nama,
                tanpaKode,
                sebelumnya);
    }
}
