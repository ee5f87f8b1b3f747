package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What pass one learns from a table's rows under one reading of its headers. */
final class IsiTelaah {

    private final List<Kolom> kolom;
    private final RegistriWilayah registri;
    private final WilayahBaris wilayahBaris;
    private final PeriksaKolom periksa;
    private final StatistikKolom[] statistik;
    private final NilaiDimensi dimensi = new NilaiDimensi();
    private final Set<Periode> periode = new LinkedHashSet<>();
    private final Set<KodeWilayah> induk = new HashSet<>();
    private final Set<KodeWilayah> terlihat = new HashSet<>();
    private long banyak;

    IsiTelaah(List<Kolom> kolom, RegistriWilayah registri) {
        this.kolom = kolom;
        this.registri = registri;
        wilayahBaris = new WilayahBaris(kolom, registri.daftar());
        periksa = new PeriksaKolom(kolom);
        int lebar = kolom.stream().mapToInt(Kolom::indeks).max().orElse(0) + 1;
        statistik = new StatistikKolom[lebar];
        for (int i = 0; i < lebar; i++) {
            statistik[i] = new StatistikKolom();
        }
    }

    /** Takes a row of the table's body that counts something. */
    void lihat(Baris baris) {
        banyak++;
        WilayahBaris.Hasil wilayah = wilayahBaris.baca(baris);
        boolean data = !wilayah.total() && !wilayah.bukanData();
        for (Kolom satu : kolom) {
            String teks = baris.teks(satu.indeks());
            if (data) {
                statistik[satu.indeks()].lihat(baris.nomor(), teks, baris.angka(satu.indeks()));
            }
            dimensi.lihat(satu, teks);
        }
        if (!data) {
            return;
        }
        periksa.lihat(baris);
        BarisTabel.periode(baris, kolom).ifPresent(periode::add);
        KodeWilayah kode = wilayah.kode();
        if (kode != null) {
            String nama = wilayah.nama().getOrDefault(kode.tingkat(), wilayah.namaUmum());
            registri.lihat(kode, nama);
        } else {
            kode = registri.menurutNama(wilayah);
        }
        if (kode != null && terlihat.add(kode)) {
            Optional<KodeWilayah> atas = kode.induk();
            while (atas.isPresent()) {
                induk.add(atas.get());
                atas = atas.get().induk();
            }
        }
    }

    long baris() {
        return banyak;
    }

    PeriksaKolom periksa() {
        return periksa;
    }

    /** By the columns' places. */
    StatistikKolom[] statistik() {
        return statistik;
    }

    NilaiDimensi dimensi() {
        return dimensi;
    }

    /** The periods that cells name. */
    Set<Periode> periode() {
        return Collections.unmodifiableSet(periode);
    }

    /** Regions that have another row's region below them. */
    Set<KodeWilayah> induk() {
        return Collections.unmodifiableSet(induk);
    }
}
