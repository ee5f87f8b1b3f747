package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator.Masukan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Luas;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of one region, as far as its inputs are stated. */
final class PerhitunganIndikator {

    private static final int SERATUS = 100;

    private final Map<String, Indikator> indikator = new LinkedHashMap<>();
    private final PengaturanIndikator pengaturan;
    private final KubusTerbit kubus;
    private final KodeWilayah di;

    PerhitunganIndikator(PengaturanIndikator pengaturan, KubusTerbit kubus, KodeWilayah di) {
        this.pengaturan = pengaturan;
        this.kubus = kubus;
        this.di = di;
    }

    /** What was computed so far, in the order it was asked for. */
    Map<String, Indikator> indikator() {
        return indikator;
    }

    void jenisKelaminDanUmur() {
        rasio(
                "sexRatio",
                "Rasio Jenis Kelamin",
                "Penduduk laki-laki / penduduk perempuan × 100",
                "laki-laki per 100 perempuan",
                SERATUS,
                masukan(
                        "Penduduk laki-laki",
                        kubus.nilai(di, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.LAKI_LAKI)),
                masukan(
                        "Penduduk perempuan",
                        kubus.nilai(
                                di, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.PEREMPUAN)));
        Optional<Masukan> muda = umur("Penduduk 0–14 tahun", 0, 14);
        Optional<Masukan> produktif = umur("Penduduk 15–64 tahun", 15, 64);
        Optional<Masukan> tua = umur("Penduduk 65 tahun ke atas", 65, 75);
        Optional<Masukan> keduanya =
                muda.flatMap(
                        m ->
                                tua.map(
                                        t ->
                                                new Masukan(
                                                        "Penduduk 0–14 dan 65 tahun ke atas",
                                                        m.nilai().add(t.nilai()))));
        String beban = "orang per 100 penduduk usia 15–64 tahun";
        rasio(
                "dependencyRatio",
                "Rasio Ketergantungan",
                "(Penduduk 0–14 + penduduk 65+) / penduduk 15–64 × 100",
                beban,
                SERATUS,
                keduanya,
                produktif);
        rasio(
                "youthDependency",
                "Rasio Ketergantungan Muda",
                "Penduduk 0–14 / penduduk 15–64 × 100",
                beban,
                SERATUS,
                muda,
                produktif);
        rasio(
                "oldAgeDependency",
                "Rasio Ketergantungan Tua",
                "Penduduk 65+ / penduduk 15–64 × 100",
                beban,
                SERATUS,
                tua,
                produktif);
        PengaturanIndikator.Cwr cwr = pengaturan.cwr();
        String wanita = cwr.umurDari() + "–" + cwr.umurSampai();
        rasio(
                "childWomanRatio",
                "Rasio Anak dan Wanita (CWR)",
                "Penduduk 0–4 / perempuan " + wanita + " × " + BentukAngka.bulat(cwr.k()),
                "anak per " + BentukAngka.bulat(cwr.k()) + " perempuan " + wanita + " tahun",
                cwr.k(),
                umur("Penduduk 0–4 tahun", 0, 4),
                masukan(
                        "Perempuan " + wanita + " tahun",
                        kubus.umur(
                                di,
                                KelompokUmur.antara(cwr.umurDari(), cwr.umurSampai()),
                                JenisKelamin.PEREMPUAN)));
    }

    void keluarga() {
        rasio(
                "personsPerHousehold",
                "Rata-rata Anggota Keluarga",
                "Jumlah penduduk / jumlah kepala keluarga (KK)",
                "orang per keluarga",
                1,
                masukan("Jumlah penduduk", kubus.penduduk(di)),
                masukan(
                        "Jumlah KK",
                        kubus.nilai(di, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH)));
    }

    void kepadatan() {
        Optional<Luas> luas = Optional.ofNullable(pengaturan.luas().get(di));
        luas.ifPresent(
                ada ->
                        rasio(
                                "density",
                                "Kepadatan Penduduk",
                                "Jumlah penduduk / luas wilayah (km²)",
                                "jiwa per km²",
                                1,
                                "DKB; luas wilayah: " + ada.sumber(),
                                masukan("Jumlah penduduk", kubus.penduduk(di)),
                                Optional.of(new Masukan("Luas wilayah (km²)", ada.km2()))));
    }

    void dokumen() {
        cakupan("ktpCoverage", "KTP-el", "wajib KTP", "perekaman KTP-el", Variabel.KTP);
        cakupan("kkCoverage", "KK", "wajib KK", "kepemilikan Kartu Keluarga", Variabel.KK);
        cakupan("kiaCoverage", "KIA", "wajib KIA", "kepemilikan KIA", Variabel.KIA);
        cakupan(
                "birthCertificateCoverage",
                "Akta Kelahiran",
                "wajib akta kelahiran",
                "kepemilikan akta kelahiran",
                Variabel.AKTA_LAHIR);
    }

    private void cakupan(
            String kunci, String nama, String wajib, String kepemilikan, Variabel dokumen) {
        rasio(
                kunci,
                "Cakupan " + nama,
                "Jumlah " + kepemilikan + " / jumlah " + wajib + " × 100",
                "persen",
                SERATUS,
                masukan("Jumlah " + kepemilikan, kubus.memiliki(di, dokumen, JenisKelamin.JUMLAH)),
                masukan(
                        "Jumlah " + wajib,
                        kubus.nilai(di, dokumen, Kategori.WAJIB, JenisKelamin.JUMLAH)));
    }

    void pertumbuhan() {
        Optional<BigDecimal> kini = kubus.penduduk(di).ada();
        if (pengaturan.pembanding().isEmpty() || kini.isEmpty()) {
            return;
        }
        Pembanding pembanding = pengaturan.pembanding().get();
        Optional<BigDecimal> lalu = pembanding.terbit().penduduk(di).ada();
        if (lalu.isEmpty() || lalu.get().signum() == 0) {
            return;
        }
        double kali = kini.get().doubleValue() / lalu.get().doubleValue();
        List<Masukan> masukan =
                List.of(
                        new Masukan("Jumlah penduduk", kini.get()),
                        new Masukan("Jumlah penduduk " + pembanding.nama(), lalu.get()));
        String sumber = "DKB; pembanding: " + pembanding.nama();
        simpan(
                "populationChange",
                "Perubahan Jumlah Penduduk",
                "(Pt / P0 − 1) × 100",
                (kali - 1) * SERATUS,
                "persen",
                masukan,
                sumber);
        if (pembanding.tahun().isEmpty() || kali == 0) {
            return;
        }
        double tahun = pembanding.tahun().get().doubleValue();
        List<Masukan> denganWaktu =
                List.of(
                        masukan.get(0),
                        masukan.get(1),
                        new Masukan("Jarak waktu t (tahun)", pembanding.tahun().get()));
        simpan(
                "growth",
                "Laju Pertumbuhan Penduduk (geometrik)",
                "((Pt / P0)^(1/t) − 1) × 100",
                (Math.pow(kali, 1 / tahun) - 1) * SERATUS,
                "persen per tahun",
                denganWaktu,
                sumber);
        simpan(
                "growthExponential",
                "Laju Pertumbuhan Penduduk (eksponensial)",
                "ln(Pt / P0) / t × 100",
                Math.log(kali) / tahun * SERATUS,
                "persen per tahun",
                denganWaktu,
                sumber);
    }

    private Optional<Masukan> umur(String nama, int dari, int sampai) {
        return masukan(
                nama, kubus.umur(di, KelompokUmur.antara(dari, sampai), JenisKelamin.JUMLAH));
    }

    private static Optional<Masukan> masukan(String nama, Nilai nilai) {
        return nilai.ada().map(angka -> new Masukan(nama, angka));
    }

    private void rasio(
            String kunci,
            String nama,
            String rumus,
            String satuan,
            int faktor,
            Optional<Masukan> pembilang,
            Optional<Masukan> penyebut) {
        rasio(kunci, nama, rumus, satuan, faktor, "DKB", pembilang, penyebut);
    }

    private void rasio(
            String kunci,
            String nama,
            String rumus,
            String satuan,
            int faktor,
            String sumber,
            Optional<Masukan> pembilang,
            Optional<Masukan> penyebut) {
        if (pembilang.isEmpty() || penyebut.isEmpty() || penyebut.get().nilai().signum() == 0) {
            return;
        }
        BigDecimal nilai =
                PenghitungIndikator.bagi(pembilang.get().nilai(), penyebut.get().nilai(), faktor);
        indikator.put(
                kunci,
                new Indikator(
                        kunci,
                        nama,
                        rumus,
                        nilai,
                        satuan,
                        List.of(pembilang.get(), penyebut.get()),
                        sumber));
    }

    private void simpan(
            String kunci,
            String nama,
            String rumus,
            double nilai,
            String satuan,
            List<Masukan> masukan,
            String sumber) {
        indikator.put(
                kunci,
                new Indikator(
                        kunci,
                        nama,
                        rumus,
                        BigDecimal.valueOf(nilai).setScale(2, RoundingMode.HALF_UP),
                        satuan,
                        masukan,
                        sumber));
    }
}
