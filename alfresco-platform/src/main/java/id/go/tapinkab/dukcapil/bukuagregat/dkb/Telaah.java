package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Pass one over a sheet: finds the table and learns how it is written, in memory that does not grow
 * with its rows.
 */
final class Telaah {

    private static final int BARIS_AWAL = 60;
    private static final int MAKS_NILAI_DIMENSI = 500;
    private static final Pattern SATUAN_RIBU =
            Pattern.compile(
                    ".*\\b(?:ribu|ribuan|juta|jutaan)\\b.*|.*\\b(?:dalam|satuan) (?:persen|ribu)\\b.*");
    private static final Set<String> SATUAN_JIWA =
            Set.of("jiwa", "orang", "org", "penduduk", "kk", "keluarga", "kepala keluarga", "");

    private final String berkas;
    private final int nomorLembar;
    private final String namaLembar;
    private final RegistriWilayah registri;
    private final KumpulanTemuan temuan;
    private final Deque<Baris> awal = new ArrayDeque<>();
    private final List<String> judulTerlihat = new ArrayList<>();
    private KepalaTabel kepala;
    private List<Kolom> kolom;
    private StatistikKolom[] statistik;
    private PeriksaKolom periksa;
    private long barisData;
    private boolean berisi;
    private boolean bocor;
    private boolean ulang;
    private final Set<Periode> periode = new LinkedHashSet<>();
    private final Set<Semester> judulSemester = new LinkedHashSet<>();
    private final Set<KodeWilayah> induk = new HashSet<>();
    private final Set<KodeWilayah> terlihat = new HashSet<>();
    private final Map<Integer, Set<String>> nilaiDimensi = new HashMap<>();
    private boolean satuanLain;

    Telaah(
            String berkas,
            int nomorLembar,
            String namaLembar,
            RegistriWilayah registri,
            KumpulanTemuan temuan) {
        this.berkas = berkas;
        this.nomorLembar = nomorLembar;
        this.namaLembar = namaLembar;
        this.registri = registri;
        this.temuan = temuan;
    }

    /** Opens the sheet again from its start. */
    @FunctionalInterface
    interface PembukaLembar {
        Lembar buka() throws IOException;
    }

    /**
     * @return the table; null when the sheet has none, see {@link #berisi} and {@link
     *     #judulTerlihat}
     */
    TabelTertelaah jalankan(PembukaLembar pembuka) throws IOException {
        try (Lembar lembar = pembuka.buka()) {
            muatAwal(lembar);
            kepala = KepalaTabel.cari(new ArrayList<>(awal), Kamus.bawaan());
            if (kepala == null) {
                telusuriTanpaKepala(lembar);
                return null;
            }
            kolom = PemilihMakna.pilih(kepala.kolom(), judulLengkap());
            telusuri(lembar);
        }
        KumpulanTemuan tertukar = new KumpulanTemuan();
        List<Kolom> pulih =
                periksa.pulihkan(statistik, registri.daftar(), tertukar, UnaryOperator.identity());
        if (!pulih.equals(kolom)) {
            // What was learned under the wrong headers is learned again under the right ones.
            for (Temuan satu : tertukar.semua()) {
                temuan.peringatan(
                        satu.kode(),
                        tempat(null, satu.tempat().kolom()),
                        satu.pesan().substring(satu.pesan().indexOf(": ") + 2));
            }
            kolom = pulih;
            bersihkan();
            try (Lembar lembar = pembuka.buka()) {
                muatAwal(lembar);
                telusuri(lembar);
            }
        }
        return selesai();
    }

    private void bersihkan() {
        awal.clear();
        periode.clear();
        induk.clear();
        terlihat.clear();
        nilaiDimensi.clear();
        barisData = 0;
        ulang = true;
    }

    private void muatAwal(Lembar lembar) throws IOException {
        Baris satu = lembar.berikut();
        while (satu != null) {
            awal.add(satu);
            if (awal.size() == BARIS_AWAL) {
                return;
            }
            satu = lembar.berikut();
        }
    }

    private List<String> judulLengkap() {
        List<String> hasil = new ArrayList<>(kepala.judul());
        hasil.add(namaLembar);
        return hasil;
    }

    private void telusuriTanpaKepala(Lembar lembar) throws IOException {
        int terbanyak = 0;
        for (Baris satu = ambil(lembar); satu != null; satu = ambil(lembar)) {
            berisi |= !satu.kosong();
            periksaPribadi(satu);
            if (satu.terisi() > terbanyak && satu.nomor() <= BARIS_AWAL) {
                terbanyak = satu.terisi();
                judulTerlihat.clear();
                for (int k = 0; k < satu.lebar(); k++) {
                    if (!satu.teks(k).isEmpty() && !satu.teks(k).matches(".*\\d{3,}.*")) {
                        judulTerlihat.add(satu.teks(k));
                    }
                }
            }
        }
    }

    private Baris ambil(Lembar lembar) throws IOException {
        Baris satu = awal.poll();
        return satu == null ? lembar.berikut() : satu;
    }

    private void telusuri(Lembar lembar) throws IOException {
        int lebar = kolom.stream().mapToInt(Kolom::indeks).max().orElse(0) + 1;
        statistik = new StatistikKolom[lebar];
        for (int i = 0; i < lebar; i++) {
            statistik[i] = new StatistikKolom();
        }
        periksa = new PeriksaKolom(kolom);
        WilayahBaris wilayah = new WilayahBaris(kolom, registri.daftar());
        berisi = true;
        for (Baris satu = ambil(lembar); satu != null; satu = ambil(lembar)) {
            if (!ulang) {
                periksaPribadi(satu);
            }
            if (satu.nomor() <= kepala.barisAkhir()
                    || satu.kosong()
                    || KepalaTabel.nomorKolom(satu)
                    || ulanganKepala(satu, kolom)) {
                cariSemester(satu);
                continue;
            }
            lihatData(satu, wilayah.baca(satu));
        }
        judulSemester.addAll(PencariSemester.dalamTeks(namaLembar));
    }

    private void lihatData(Baris baris, WilayahBaris.Hasil wilayah) {
        if (!berukuran(baris, kolom)) {
            cariSemester(baris);
            return;
        }
        barisData++;
        boolean data = !wilayah.total();
        for (Kolom satu : kolom) {
            String teks = baris.teks(satu.indeks());
            if (data) {
                statistik[satu.indeks()].lihat(baris.nomor(), teks, baris.angka(satu.indeks()));
            }
            if (satu.makna() instanceof Makna.Dimensi) {
                Set<String> nilai =
                        nilaiDimensi.computeIfAbsent(satu.indeks(), i -> new LinkedHashSet<>());
                if (nilai.size() < MAKS_NILAI_DIMENSI) {
                    nilai.add(teks);
                }
            }
        }
        if (!data) {
            return;
        }
        periksa.lihat(baris);
        periode(baris, kolom).ifPresent(periode::add);
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

    /** True when a cell of a count is filled. */
    static boolean berukuran(Baris baris, List<Kolom> kolom) {
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null && !baris.teks(satu.indeks()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** True for a header that stands again on a later page. */
    static boolean ulanganKepala(Baris baris, List<Kolom> kolom) {
        int sama = 0;
        int berjudul = 0;
        for (Kolom satu : kolom) {
            String teks = baris.teks(satu.indeks());
            if (!teks.isEmpty()) {
                berjudul++;
                if (satu.judul().equalsIgnoreCase(teks)
                        || satu.judul().endsWith("/ " + teks)
                        || satu.judul().startsWith(teks + " /")) {
                    sama++;
                }
            }
        }
        return berjudul > 1 && sama * 2 > berjudul;
    }

    /** The period that the row's cells name; empty when no column tells. */
    static Optional<Periode> periode(Baris baris, List<Kolom> kolom) {
        Optional<Integer> tahun = Optional.empty();
        Optional<Semester.Paruh> paruh = Optional.empty();
        for (Kolom satu : kolom) {
            if (satu.makna() instanceof Makna.Dimensi d) {
                String teks = baris.teks(satu.indeks());
                switch (d.jenis()) {
                    case TAHUN -> tahun = PencariSemester.tahun(teks);
                    case SEMESTER -> paruh = PencariSemester.paruh(teks);
                    case PERIODE -> {
                        Optional<Periode> satuan = PencariSemester.periode(teks);
                        if (satuan.isPresent()) {
                            return satuan;
                        }
                    }
                    default -> {
                        // The other dimensions say nothing of time.
                    }
                }
            }
        }
        Optional<Semester.Paruh> dipakai = paruh;
        return tahun.map(t -> new Periode(t, dipakai));
    }

    private void cariSemester(Baris baris) {
        for (int k = 0; k < baris.lebar(); k++) {
            if (baris.teks(k).length() > 5) {
                judulSemester.addAll(PencariSemester.dalamTeks(baris.teks(k)));
                String rapi = Judul.rapikan(baris.teks(k));
                satuanLain |=
                        baris.nomor() <= kepala.barisAkhir() && SATUAN_RIBU.matcher(rapi).matches();
            }
        }
    }

    private void periksaPribadi(Baris baris) {
        for (int k = 0; k < baris.lebar(); k++) {
            if (PolaPribadi.sepertiNik(baris.teks(k))) {
                bocor = true;
                temuan.tolak(
                        "DATA_PERSEORANGAN",
                        tempat(baris.nomor(), judul(k)),
                        "sel ini berisi nomor yang berbentuk NIK atau nomor KK. Hapus data"
                                + " perseorangan dari berkas agregat, lalu unggah lagi.");
            }
        }
    }

    private String judul(int indeks) {
        if (kolom != null) {
            for (Kolom satu : kolom) {
                if (satu.indeks() == indeks && !PolaPribadi.sepertiNik(satu.judul())) {
                    return satu.judul();
                }
            }
        }
        return "ke-" + (indeks + 1);
    }

    private TabelTertelaah selesai() {
        UnaryOperator<Temuan.Tempat> letak = t -> tempat(null, t.kolom());
        boolean titik = false;
        boolean titikRibuan = false;
        boolean koma = false;
        boolean komaRibuan = false;
        for (Kolom satu : kolom) {
            if (satu.makna() == null || !(satu.makna() instanceof Makna.Wilayah)) {
                StatistikKolom s = statistik[satu.indeks()];
                titik |= s.titikDesimal();
                titikRibuan |= s.titikRibuan();
                koma |= s.komaDesimal();
                komaRibuan |= s.komaRibuan();
            }
        }
        Map<Integer, Bilangan.Gaya> gaya = new HashMap<>();
        for (Kolom satu : kolom) {
            gaya.put(
                    satu.indeks(),
                    statistik[satu.indeks()].gaya(titik && !titikRibuan, koma && !komaRibuan));
        }
        laporKolom(letak);
        periksaSatuan();
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null && satu.ukuran().tahun().isPresent()) {
                periode.add(new Periode(satu.ukuran().tahun().getAsInt(), Optional.empty()));
            }
        }
        boolean banyakPeriode = periode.size() > 1;
        return new TabelTertelaah(
                berkas,
                nomorLembar,
                namaLembar,
                kepala,
                kolom,
                gaya,
                NamaLayout.tentukan(kolom, banyakPeriode),
                periode,
                judulSemester,
                induk,
                kategoriUmum());
    }

    private void laporKolom(UnaryOperator<Temuan.Tempat> letak) {
        for (Kolom satu : kolom) {
            if (satu.makna() == null) {
                temuan.catatan(
                        "KOLOM_TIDAK_DIKENAL",
                        tempat(null, judul(satu.indeks())),
                        "kolom tidak dikenal dan tidak dipakai. Bila penting, sesuaikan judulnya.");
            } else if (satu.makna() instanceof Makna.Pribadi
                    && statistik[satu.indeks()].isi() > 0) {
                bocor = true;
                temuan.tolak(
                        "DATA_PERSEORANGAN",
                        tempat(null, satu.judul()),
                        "kolom ini memuat data perseorangan. Hapus dari berkas agregat, lalu unggah"
                                + " lagi.");
            }
        }
        PeriksaKolom.kembar(kolom, statistik, temuan, letak);
        PeriksaKolom.bergeser(kolom, statistik, temuan, letak);
    }

    private void periksaSatuan() {
        boolean lain = satuanLain;
        long pecahan = 0;
        long ukuran = 0;
        for (Kolom satu : kolom) {
            String rapi = Judul.rapikan(satu.judul());
            if (satu.ukuran() != null) {
                lain |= SATUAN_RIBU.matcher(rapi).matches();
                lain |= satu.judul().contains("%");
                ukuran++;
                pecahan += statistik[satu.indeks()].pecahan() ? 1 : 0;
            } else if (satu.makna() instanceof Makna.Dimensi d
                    && d.jenis() == Makna.JenisDimensi.SATUAN) {
                for (String nilai : nilaiDimensi.getOrDefault(satu.indeks(), Set.of())) {
                    lain |= !SATUAN_JIWA.contains(Judul.rapikan(nilai));
                }
            }
        }
        if (lain || ukuran > 0 && pecahan * 2 > ukuran) {
            temuan.tolak(
                    "SATUAN_BUKAN_JIWA",
                    tempat(null, null),
                    "angkanya bukan jumlah orang (ribuan, persen, atau rasio). Minta tabel dengan"
                            + " satuan jiwa.");
        }
    }

    private Variabel kategoriUmum() {
        Variabel terbaik = null;
        int terbanyak = 0;
        for (Kolom satu : kolom) {
            if (satu.makna() instanceof Makna.Dimensi d
                    && d.jenis() == Makna.JenisDimensi.KATEGORI) {
                Set<String> nilai = nilaiDimensi.getOrDefault(satu.indeks(), Set.of());
                for (Variabel variabel : Variabel.values()) {
                    TabelKode tabel = Kamus.bawaan().tabel(variabel);
                    int cocok = 0;
                    for (String isi : nilai) {
                        boolean dikenal =
                                tabel != null && tabel.ejaan().containsKey(Judul.rapikan(isi))
                                        || variabel == Variabel.UMUR
                                                && !Umur.cari(Judul.rapikan(isi)).isEmpty();
                        cocok += dikenal ? 1 : 0;
                    }
                    if (cocok > terbanyak && cocok * 2 > nilai.size()) {
                        terbanyak = cocok;
                        terbaik = variabel;
                    }
                }
            }
        }
        return terbaik;
    }

    private Temuan.Tempat tempat(Long baris, String kolomnya) {
        return new Temuan.Tempat(berkas, namaLembar.isEmpty() ? null : namaLembar, baris, kolomnya);
    }

    /** True when the sheet is not blank. */
    boolean berisi() {
        return berisi;
    }

    /** True when rows with counts follow the header. */
    boolean adaData() {
        return barisData > 0;
    }

    /** True when personal data were seen. */
    boolean bocor() {
        return bocor;
    }

    /** The fullest row among the first, when no header was found. */
    List<String> judulTerlihat() {
        return judulTerlihat;
    }
}
