package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.TakTerbaca;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pass two over a sheet: its rows become cells of a Kubus of their own. */
final class IsiTabel {

    private final TabelTertelaah tabel;
    private final Optional<Periode> periode;
    private final RegistriWilayah registri;
    private final BatasBaris batas;
    private final KumpulanTemuan temuan;
    private Kubus kubus = new Kubus();
    private final Kubus turunan = new Kubus();
    private final boolean berKtp;
    private final Map<KodeWilayah, Long> barisWilayah = new HashMap<>();
    private final Set<String> barisTerlihat = new HashSet<>();
    private final PeriksaNama nama;
    private final BarisJumlah jumlah;
    private final SelBaris sel;
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
            BatasBaris batas,
            KumpulanTemuan temuan) {
        this.tabel = tabel;
        this.periode = periode;
        this.registri = registri;
        this.batas = batas;
        this.temuan = temuan;
        this.nama = new PeriksaNama(tabel, registri, temuan);
        this.jumlah = new BarisJumlah(tabel, temuan);
        this.sel = new SelBaris(tabel, periode, temuan);
        this.berKtp =
                tabel.kolom().stream()
                        .anyMatch(
                                k ->
                                        k.ukuran() != null
                                                && k.ukuran().utama().variabel() == Variabel.KTP);
    }

    void jalankan(Lembar lembar, Kemajuan kemajuan) throws IOException {
        WilayahBaris wilayah = new WilayahBaris(tabel.kolom(), registri.daftar());
        PengubahSasaran pengubah = new PengubahSasaran(tabel);
        registri.mulaiTabel();
        for (Baris satu = lembar.berikut(); satu != null; satu = lembar.berikut()) {
            if (satu.nomor() % 10_000 == 0) {
                kemajuan.maju("Membaca " + tabel.berkas(), satu.nomor(), -1);
            }
            if (!BarisTabel.isi(satu, tabel.kepala(), tabel.kolom())
                    || !BarisTabel.berukuran(satu, tabel.kolom(), registri)) {
                continue;
            }
            WilayahBaris.Hasil hasil = wilayah.baca(satu);
            if (diLuarPeriode(satu)) {
                continue;
            }
            isiBaris(satu, hasil, pengubah);
        }
        new PengisiNol(tabel, kubus).isi();
        JumlahTersamar tersamar = new JumlahTersamar(kubus, registri);
        if (tersamar.ada()) {
            kubus = tersamar.tanpaJumlah();
            baris -= tersamar.wilayah().size();
            tanpaKode -= tersamar.wilayah().size();
            tersamar.wilayah().forEach(di -> jumlah.tersamar(barisWilayah.get(di)));
        }
        laporTanpaKode();
        jumlah.periksa(kubus);
    }

    private void laporTanpaKode() {
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
    }

    private boolean diLuarPeriode(Baris satu) {
        if (periode.isEmpty()) {
            return false;
        }
        Optional<Periode> milik = BarisTabel.periode(satu, tabel.kolom());
        return milik.isPresent() && !milik.equals(periode);
    }

    private void isiBaris(Baris satu, WilayahBaris.Hasil wilayah, PengubahSasaran pengubah)
            throws TakTerbaca {
        ArahBaris arah = pengubah.arah(satu);
        if (arah.lewati() || wilayah.bukanData()) {
            jumlah.lewati(satu.nomor());
            return;
        }
        boolean total = wilayah.total() && wilayah.kode() == null;
        KodeWilayah kode = total ? null : wilayah.kode();
        if (!total && kode == null) {
            kode = registri.menurutNama(wilayah);
        }
        Map<Makna.Sasaran, Long> nilai = sel.nilai(satu, arah);
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
                    tabel.tempat(satu.nomor(), arah.tidakDikenal().sebutan()),
                    "kategori atau kode ini tidak ada dalam tabel SIAK; "
                            + (arah.terhitung()
                                    ? "dihitung \"tidak diketahui\"."
                                    : "barisnya tidak dihitung.")
                            + " Betulkan ejaannya atau tambahkan ke tabel kode.");
            if (!arah.terhitung()) {
                return;
            }
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
            Baris satu, KodeWilayah kode, Map<Makna.Sasaran, Long> nilai, ArahBaris arah)
            throws TakTerbaca {
        boolean baru = false;
        boolean bertentangan = false;
        boolean ulangan = !barisTerlihat.add(kode + "|" + arah.kunci());
        for (Map.Entry<Makna.Sasaran, Long> isi : nilai.entrySet()) {
            Makna.Sasaran s = isi.getKey();
            if (s.variabel() == Variabel.KTP && !berKtp) {
                tambahTurunan(kode, s, ulangan ? 0 : isi.getValue());
                continue;
            }
            Kubus.Sel tempat = new Kubus.Sel(kode, s.variabel(), s.kategori(), s.jenisKelamin());
            Kubus.Isi ada = kubus.isi(tempat);
            if (ada == null) {
                kubus.isi(tempat, isi.getValue(), tabel.asal());
                baru = true;
            } else if (s.tambah() && !ulangan) {
                kubus.isi(tempat, ada.nilai() + isi.getValue(), tabel.asal());
                baru = true;
            } else if (ada.nilai() != isi.getValue()) {
                bertentangan |= !s.tambah();
            }
        }
        batas.periksa(Batas.SEL, kubus.sel().size(), satu.nomor());
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

    /** What follows from single years, kept apart from what the file states. */
    private void tambahTurunan(KodeWilayah kode, Makna.Sasaran s, long nilai) {
        Kubus.Sel tempat = new Kubus.Sel(kode, s.variabel(), s.kategori(), s.jenisKelamin());
        Kubus.Isi ada = turunan.isi(tempat);
        turunan.isi(tempat, nilai + (ada == null ? 0 : ada.nilai()), tabel.asal());
    }

    Kubus kubus() {
        return kubus;
    }

    /** Counts that follow from the file's, to be used where no file states them. */
    Kubus turunan() {
        return turunan;
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
