package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.TakTerbaca;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pass two over a sheet: its rows become cells of a Kubus of their own. */
final class IsiTabel {

    private static final BigDecimal MAKS_NILAI = BigDecimal.valueOf(1_000_000_000_000L);

    private final TabelTertelaah tabel;
    private final Optional<Periode> periode;
    private final RegistriWilayah registri;
    private final long maksSel;
    private final KumpulanTemuan temuan;
    private final Kubus kubus = new Kubus();
    private final Map<KodeWilayah, Long> barisWilayah = new HashMap<>();
    private final Set<String> barisTerlihat = new HashSet<>();
    private final PeriksaNama nama;
    private final BarisJumlah jumlah;
    private long baris;
    private long tanpaKode;
    private Long barisTanpaKode;

    /**
     * @param periode the period whose rows are wanted; empty for all
     */
    IsiTabel(
            TabelTertelaah tabel,
            Optional<Periode> periode,
            RegistriWilayah registri,
            long maksSel,
            KumpulanTemuan temuan) {
        this.tabel = tabel;
        this.periode = periode;
        this.registri = registri;
        this.maksSel = maksSel;
        this.temuan = temuan;
        this.nama = new PeriksaNama(tabel, registri, temuan);
        this.jumlah = new BarisJumlah(tabel, temuan);
    }

    void jalankan(Lembar lembar, Kemajuan kemajuan) throws IOException {
        WilayahBaris wilayah = new WilayahBaris(tabel.kolom(), registri.daftar());
        PengubahSasaran pengubah = new PengubahSasaran(tabel);
        for (Baris satu = lembar.berikut(); satu != null; satu = lembar.berikut()) {
            if (satu.nomor() % 10_000 == 0) {
                kemajuan.maju("Membaca " + tabel.berkas(), satu.nomor(), -1);
            }
            if (satu.nomor() <= tabel.kepala().barisAkhir()
                    || satu.kosong()
                    || KepalaTabel.nomorKolom(satu)
                    || Telaah.ulanganKepala(satu, tabel.kolom())
                    || !Telaah.berukuran(satu, tabel.kolom())) {
                continue;
            }
            WilayahBaris.Hasil hasil = wilayah.baca(satu);
            if (diLuarPeriode(satu)) {
                continue;
            }
            isiBaris(satu, hasil, pengubah);
        }
        if (tanpaKode > 0) {
            temuan.tambah(
                    Temuan.Keparahan.PERINGATAN,
                    "WILAYAH_TANPA_KODE",
                    tanpaKode,
                    tabel.tempat(barisTanpaKode, null),
                    "wilayah hanya disebut namanya, tanpa kode ("
                            + tanpaKode
                            + " baris). Tambahkan kode wilayah Kemendagri.");
        }
        jumlah.periksa(kubus);
    }

    private boolean diLuarPeriode(Baris satu) {
        if (periode.isEmpty()) {
            return false;
        }
        Optional<Periode> milik = Telaah.periode(satu, tabel.kolom());
        return milik.isPresent() && !milik.equals(periode);
    }

    private void isiBaris(Baris satu, WilayahBaris.Hasil wilayah, PengubahSasaran pengubah)
            throws TakTerbaca {
        PengubahSasaran.Arah arah = pengubah.arah(satu);
        boolean total = wilayah.total() && wilayah.kode() == null;
        KodeWilayah kode = total ? null : wilayah.kode();
        if (!total && kode == null) {
            kode = registri.menurutNama(wilayah);
        }
        Map<Makna.Sasaran, Long> nilai = nilai(satu, arah);
        if (kode == null) {
            jumlah.tanpaWilayah(satu.nomor(), wilayah, nilai);
            return;
        }
        if (tabel.induk().contains(kode)) {
            jumlah.induk(satu.nomor(), kode, nilai);
            return;
        }
        if (arah.tidakDikenal() != null) {
            temuan.peringatan(
                    "KODE_TIDAK_DIKENAL",
                    tabel.tempat(satu.nomor(), arah.tidakDikenal().judul()),
                    "kategori atau kode ini tidak ada dalam tabel SIAK; barisnya tidak dihitung."
                            + " Betulkan ejaannya atau tambahkan ke tabel kode.");
            return;
        }
        if (nilai.isEmpty()) {
            return;
        }
        if (wilayah.kode() == null) {
            tanpaKode++;
            barisTanpaKode = barisTanpaKode == null ? Long.valueOf(satu.nomor()) : barisTanpaKode;
        }
        nama.periksa(satu.nomor(), kode, wilayah);
        jumlah.data(nilai);
        if (simpan(satu, kode, nilai, arah)) {
            baris++;
        }
    }

    /** Puts the row into the Kubus; false for a row that says again what was said. */
    private boolean simpan(
            Baris satu, KodeWilayah kode, Map<Makna.Sasaran, Long> nilai, PengubahSasaran.Arah arah)
            throws TakTerbaca {
        boolean baru = false;
        boolean bertentangan = false;
        boolean ulangan =
                !barisTerlihat.add(
                        kode
                                + "|"
                                + arah.jenisKelamin()
                                + arah.kategori()
                                + kunciTunggal(satu, arah));
        for (Map.Entry<Makna.Sasaran, Long> isi : nilai.entrySet()) {
            Makna.Sasaran s = isi.getKey();
            Kubus.Sel sel = new Kubus.Sel(kode, s.variabel(), s.kategori(), s.jenisKelamin());
            Kubus.Isi ada = kubus.isi(sel);
            if (ada == null) {
                kubus.isi(sel, isi.getValue(), tabel.berkas());
                baru = true;
            } else if (s.tambah() && !ulangan) {
                kubus.isi(sel, ada.nilai() + isi.getValue(), tabel.berkas());
                baru = true;
            } else if (ada.nilai() != isi.getValue()) {
                bertentangan |= !s.tambah();
            }
        }
        if (kubus.sel().size() > maksSel) {
            throw new TakTerbaca(
                    "MELEBIHI_BATAS",
                    "melebihi batas sel (" + maksSel + "). Pecah berkasnya per kabupaten.",
                    satu.nomor(),
                    null);
        }
        if (bertentangan) {
            temuan.tolak(
                    "WILAYAH_GANDA",
                    tabel.tempat(satu.nomor(), null),
                    "wilayah "
                            + registri.nama(kode)
                            + " sudah ada pada baris "
                            + barisWilayah.get(kode)
                            + " dengan angka lain. Hapus baris yang salah.");
        } else if (!baru) {
            temuan.peringatan(
                    "WILAYAH_GANDA",
                    tabel.tempat(satu.nomor(), null),
                    "baris ini mengulang wilayah "
                            + registri.nama(kode)
                            + " dengan angka yang sama; dihitung sekali.");
        }
        barisWilayah.putIfAbsent(kode, satu.nomor());
        return baru;
    }

    private String kunciTunggal(Baris satu, PengubahSasaran.Arah arah) {
        if (!arah.tunggal()) {
            return "";
        }
        for (Kolom kolom : tabel.kolom()) {
            if (kolom.makna() instanceof Makna.Dimensi d && d.jenis() == Makna.JenisDimensi.UMUR) {
                return satu.teks(kolom.indeks());
            }
        }
        return "";
    }

    /** The row's counts by the cell they go to; cells that are wrong are findings. */
    private Map<Makna.Sasaran, Long> nilai(Baris satu, PengubahSasaran.Arah arah) {
        Map<Makna.Sasaran, Long> hasil = new LinkedHashMap<>();
        List<Makna.Sasaran> kosong = new ArrayList<>();
        for (Kolom kolom : tabel.kolom()) {
            if (kolom.ukuran() == null || tahunLain(kolom.ukuran())) {
                continue;
            }
            List<Makna.Sasaran> sasaran = arah.terapkan(kolom.ukuran().sasaran());
            Bilangan bilangan =
                    Bilangan.baca(
                            satu.teks(kolom.indeks()),
                            satu.angka(kolom.indeks()),
                            tabel.gaya().get(kolom.indeks()));
            if (bilangan.jenis() == Bilangan.Jenis.KOSONG) {
                kosong.addAll(sasaran);
            } else if (sah(bilangan, satu, kolom)) {
                masukkan(hasil, sasaran, bilangan.nilai().longValueExact(), satu, kolom);
            }
        }
        nolkan(hasil, kosong);
        return hasil;
    }

    private boolean tahunLain(Makna.Ukuran ukuran) {
        return ukuran.tahun().isPresent()
                && periode.isPresent()
                && periode.get().tahun() != ukuran.tahun().getAsInt();
    }

    private void masukkan(
            Map<Makna.Sasaran, Long> hasil,
            List<Makna.Sasaran> sasaran,
            long nilai,
            Baris satu,
            Kolom kolom) {
        for (Makna.Sasaran s : sasaran) {
            Long ada = hasil.get(s);
            if (ada == null) {
                hasil.put(s, nilai);
            } else if (s.tambah()) {
                hasil.put(s, ada + nilai);
            } else if (ada != nilai) {
                temuan.tolak(
                        "KOLOM_KEMBAR",
                        tabel.tempat(satu.nomor(), kolom.judul()),
                        "dua kolom berjudul sama berisi angka berbeda. Hapus atau ganti judul salah"
                                + " satunya.");
            }
        }
    }

    /**
     * A blank beside filled cells of its family is none: SIAK's pivots leave blank what they count
     * no one in. The family's sum against the population shows a blank that is not.
     */
    private static void nolkan(Map<Makna.Sasaran, Long> hasil, List<Makna.Sasaran> kosong) {
        Set<Variabel> ada = new HashSet<>();
        hasil.keySet().forEach(s -> ada.add(s.variabel()));
        for (Makna.Sasaran s : kosong) {
            boolean famili = s.variabel() == Variabel.UMUR || berkode(s.variabel());
            if (famili && ada.contains(s.variabel())) {
                hasil.putIfAbsent(s, 0L);
            }
        }
    }

    private static boolean berkode(Variabel variabel) {
        return Kamus.bawaan().tabel(variabel) != null;
    }

    private boolean sah(Bilangan bilangan, Baris satu, Kolom kolom) {
        Temuan.Tempat tempat = tabel.tempat(satu.nomor(), kolom.judul());
        switch (bilangan.jenis()) {
            case PERSEN -> {
                temuan.tolak(
                        "SATUAN_BUKAN_JIWA",
                        tempat,
                        "sel berisi persen, bukan jumlah orang. Isi dengan jumlah orangnya.");
                return false;
            }
            case BUKAN -> {
                temuan.tolak(
                        "NILAI_BUKAN_BILANGAN",
                        tempat,
                        "sel ini bukan bilangan. Isi dengan angka, atau kosongkan bila tidak ada"
                                + " data.");
                return false;
            }
            default -> {
                if (bilangan.nilai().signum() < 0) {
                    temuan.tolak(
                            "NILAI_NEGATIF",
                            tempat,
                            "jumlah orang tidak mungkin negatif. Betulkan angkanya.");
                    return false;
                }
                if (!bilangan.bulat()) {
                    temuan.tolak(
                            "NILAI_PECAHAN",
                            tempat,
                            "jumlah orang harus bilangan bulat. Betulkan angkanya.");
                    return false;
                }
                if (bilangan.nilai().compareTo(MAKS_NILAI) > 0) {
                    temuan.tolak(
                            "NILAI_BUKAN_BILANGAN",
                            tempat,
                            "angka ini terlalu besar untuk jumlah orang. Betulkan angkanya.");
                    return false;
                }
                return true;
            }
        }
    }

    Kubus kubus() {
        return kubus;
    }

    /** Data rows used. */
    long baris() {
        return baris;
    }

    /** The row that states a region; null when none does. */
    Long barisWilayah(KodeWilayah kode) {
        return barisWilayah.get(kode);
    }

    TabelTertelaah tabel() {
        return tabel;
    }
}
