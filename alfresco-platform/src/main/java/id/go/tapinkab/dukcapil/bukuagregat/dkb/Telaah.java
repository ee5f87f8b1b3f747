package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Pass one over a sheet: finds the table and learns how it is written, in memory that does not grow
 * with its rows.
 */
final class Telaah {

    private static final int BARIS_AWAL = 60;

    private final String berkas;
    private final String asal;
    private final int nomorLembar;
    private final String namaLembar;
    private final RegistriWilayah registri;
    private final KumpulanTemuan temuan;
    private final Deque<Baris> awal = new ArrayDeque<>();
    private final JudulTerlihat judulTerlihat = new JudulTerlihat();
    private KepalaTabel kepala;
    private List<Kolom> kolom;
    private IsiTelaah isi;
    private long barisData;
    private long barisAngka;
    private boolean berisi;
    private boolean bocor;
    private boolean ulang;
    private final Set<Semester> judulSemester = new LinkedHashSet<>();
    private final Set<Semester> catatanSemester = new LinkedHashSet<>();
    private boolean satuanLain;

    Telaah(
            String berkas,
            String asal,
            int nomorLembar,
            String namaLembar,
            RegistriWilayah registri,
            KumpulanTemuan temuan) {
        this.berkas = berkas;
        this.asal = asal;
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
            Map<KolomBiodata, Integer> biodata = KolomBiodata.cari(kepala);
            if (biodata != null) {
                return perseorangan(biodata, lembar);
            }
            kolom = PemilihMakna.pilih(kepala.kolom(), judulLengkap());
            telusuri(lembar);
        }
        KumpulanTemuan tertukar = new KumpulanTemuan();
        List<Kolom> pulih =
                isi.periksa()
                        .pulihkan(
                                isi.statistik(),
                                registri.daftar(),
                                tertukar,
                                UnaryOperator.identity());
        if (!pulih.equals(kolom)) {
            // What was learned under the wrong headers is learned again under the right ones.
            for (Temuan satu : tertukar.semua()) {
                temuan.peringatan(
                        satu.kode(),
                        tempat(null, satu.tempat().kolom()),
                        satu.pesan().substring(satu.pesan().indexOf(": ") + 2));
            }
            kolom = pulih;
            awal.clear();
            ulang = true;
            try (Lembar lembar = pembuka.buka()) {
                muatAwal(lembar);
                telusuri(lembar);
            }
        }
        return selesai();
    }

    /** Individual records need no more than their header: every row is read the same way. */
    private TabelTertelaah perseorangan(Map<KolomBiodata, Integer> biodata, Lembar lembar)
            throws IOException {
        berisi = true;
        bocor = true;
        judulLengkap().forEach(j -> judulSemester.addAll(PencariSemester.dalamTeks(j)));
        for (Baris satu = ambil(lembar); satu != null && barisData == 0; satu = ambil(lembar)) {
            barisData += satu.nomor() > kepala.barisAkhir() && !satu.kosong() ? 1 : 0;
        }
        return new TabelTertelaah(
                berkas,
                asal,
                nomorLembar,
                namaLembar,
                kepala,
                List.of(),
                Map.of(),
                NamaLayout.BIODATA,
                Set.of(),
                judulSemester,
                Set.of(),
                NilaiDimensi.Ringkasan.KOSONG,
                biodata);
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
        for (Baris satu = ambil(lembar); satu != null; satu = ambil(lembar)) {
            berisi |= !satu.kosong();
            barisAngka += BarisTabel.berangka(satu, registri.daftar()) ? 1 : 0;
            periksaPribadi(satu);
            judulTerlihat.lihat(satu);
        }
    }

    private Baris ambil(Lembar lembar) throws IOException {
        Baris satu = awal.poll();
        return satu == null ? lembar.berikut() : satu;
    }

    private void telusuri(Lembar lembar) throws IOException {
        isi = new IsiTelaah(kolom, registri);
        berisi = true;
        registri.mulaiTabel();
        for (Baris satu = ambil(lembar); satu != null; satu = ambil(lembar)) {
            if (!ulang) {
                periksaPribadi(satu);
            }
            if (BarisTabel.isi(satu, kepala, kolom)
                    && BarisTabel.berukuran(satu, kolom, registri)) {
                isi.lihat(satu);
            } else {
                cariSemester(satu);
            }
        }
        barisData = isi.baris();
        judulSemester.addAll(PencariSemester.dalamTeks(namaLembar));
        if (judulSemester.isEmpty()) {
            judulSemester.addAll(catatanSemester);
        }
    }

    private void cariSemester(Baris baris) {
        // Below a table may stand the day on which it was signed.
        Set<Semester> ke = baris.nomor() <= kepala.barisAkhir() ? judulSemester : catatanSemester;
        for (int k = 0; k < baris.lebar(); k++) {
            if (baris.teks(k).length() > 5) {
                ke.addAll(PencariSemester.dalamTeks(baris.teks(k)));
                String rapi = Judul.rapikan(baris.teks(k));
                satuanLain |= baris.nomor() <= kepala.barisAkhir() && PeriksaSatuan.ribuan(rapi);
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
                // Beside personal data an unknown header is not trusted to be one.
                if (satu.indeks() == indeks && satu.makna() != null) {
                    return satu.sebutan();
                }
            }
        }
        return "ke-" + (indeks + 1);
    }

    private TabelTertelaah selesai() {
        UnaryOperator<Temuan.Tempat> letak = t -> tempat(null, t.kolom());
        bocor |= LaporanKolom.lapor(kolom, isi.statistik(), registri.daftar(), temuan, letak);
        if (isi.periksa().angkaBergeser()) {
            temuan.tolak(
                    "KOLOM_BERGESER",
                    tempat(null, null),
                    "angka penduduk bergeser satu kolom dari judulnya: jumlah = laki-laki +"
                            + " perempuan hanya cocok di kolom sebelahnya. Betulkan letak kolomnya"
                            + " lalu unggah lagi.");
        }
        if (satuanLain || PeriksaSatuan.bukanJiwa(kolom, isi.statistik(), isi.dimensi())) {
            temuan.tolak(
                    "SATUAN_BUKAN_JIWA",
                    tempat(null, null),
                    "angkanya bukan jumlah orang (ribuan, persen, atau rasio). Minta tabel dengan"
                            + " satuan jiwa.");
        }
        Set<Periode> periode = new LinkedHashSet<>(isi.periode());
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null) {
                satu.ukuran().periode().ifPresent(periode::add);
            }
        }
        return new TabelTertelaah(
                berkas,
                asal,
                nomorLembar,
                namaLembar,
                kepala,
                kolom,
                StatistikKolom.gaya(kolom, isi.statistik()),
                NamaLayout.tentukan(kolom, periode.size() > 1),
                periode,
                judulSemester,
                isi.induk(),
                isi.dimensi().ringkas(kolom),
                null);
    }

    private Temuan.Tempat tempat(Long baris, String kolomnya) {
        return new Temuan.Tempat(berkas, namaLembar.isEmpty() ? null : namaLembar, baris, kolomnya);
    }

    /** True when the sheet is not blank. */
    boolean berisi() {
        return berisi;
    }

    /** True when rows of a sheet without a known header hold numbers. */
    boolean berangka() {
        return barisAngka > 1;
    }

    /** True when rows with counts follow the header. */
    boolean adaData() {
        return barisData > 0;
    }

    /** True for a table whose columns are known and of no use for the book. */
    boolean tidakDipakai() {
        return kolom != null
                && kolom.stream().noneMatch(k -> k.ukuran() != null)
                && kolom.stream().anyMatch(k -> k.makna() instanceof Makna.Diabaikan);
    }

    /** True when no column of the table counts anything. */
    boolean tanpaUkuran() {
        return kolom != null && kolom.stream().noneMatch(k -> k.ukuran() != null);
    }

    /** True when personal data were seen. */
    boolean bocor() {
        return bocor;
    }

    /** What may be shown of the headers, when none was recognised. */
    List<String> judulTerlihat() {
        return judulTerlihat.daftar(bocor);
    }
}
