package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PencariSemester.Periode;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What both passes ask about a row of a table. */
final class BarisTabel {

    /** More persons than any region has: the number of an official who signed. */
    private static final BigDecimal TERBESAR = BigDecimal.TEN.pow(10);

    private static final Pattern SATUAN =
            Pattern.compile("(?i)\\(?(?:jiwa|orang|org|kk|keluarga|persen|%|km2|jiwa/km2)\\)?");

    private BarisTabel() {}

    /**
     * True for a row that belongs to the table's body: below the header, not a repetition of it.
     */
    static boolean isi(Baris baris, KepalaTabel kepala, List<Kolom> kolom) {
        return baris.nomor() > kepala.barisAkhir()
                && !baris.kosong()
                && !KepalaTabel.nomorKolom(baris)
                && !satuan(baris)
                && !ulanganKepala(baris, kolom);
    }

    /** True for a row of units below the header: {@code (jiwa)}, {@code (jiwa)}, {@code (%)}. */
    private static boolean satuan(Baris baris) {
        int banyak = 0;
        for (int k = 0; k < baris.lebar(); k++) {
            String teks = baris.teks(k);
            if (!teks.isEmpty()) {
                if (!SATUAN.matcher(teks).matches()) {
                    return false;
                }
                banyak++;
            }
        }
        return banyak > 1;
    }

    /**
     * True when a cell of a count is filled. Words alone are no counts where nothing says what they
     * would be of: place, date and name of whoever signed below the table.
     */
    static boolean berukuran(Baris baris, List<Kolom> kolom, RegistriWilayah registri) {
        boolean tulisan = false;
        for (Kolom satu : kolom) {
            String teks = baris.teks(satu.indeks());
            if (satu.ukuran() != null && !teks.isEmpty()) {
                if (!tulisan(teks, baris.angka(satu.indeks()))) {
                    return true;
                }
                tulisan = true;
            }
        }
        return tulisan && (bersebutan(baris, kolom, registri) || kepalaLain(baris));
    }

    /** True for the header of another table below: it must not be passed over in silence. */
    private static boolean kepalaLain(Baris baris) {
        int dikenal = 0;
        for (int k = 0; k < baris.lebar(); k++) {
            dikenal += Kamus.bawaan().cari(baris.teks(k)).isEmpty() ? 0 : 1;
        }
        return dikenal > 1;
    }

    /** Neither a number that may be a count nor what stands for one. */
    private static boolean tulisan(String teks, boolean angka) {
        Bilangan nilai = Bilangan.baca(teks, angka, Bilangan.Gaya.UMUM);
        return nilai.jenis() == Bilangan.Jenis.BILANGAN
                ? nilai.nilai().compareTo(TERBESAR) > 0
                : nilai.jenis() == Bilangan.Jenis.BUKAN && !teks.startsWith("#");
    }

    /** True when a cell tells a region or a category. */
    private static boolean bersebutan(Baris baris, List<Kolom> kolom, RegistriWilayah registri) {
        for (Kolom satu : kolom) {
            String teks = baris.teks(satu.indeks());
            boolean nama = satu.makna() instanceof Makna.Wilayah w && w.bagian().nama();
            boolean kode =
                    !nama
                            && (satu.makna() instanceof Makna.Wilayah
                                    || satu.makna() instanceof Makna.Urut);
            if (nama && (registri.bernama(teks) || WilayahBaris.total(teks))
                    || kode && !EjaanKode.digit(teks).isEmpty()
                    || satu.makna() instanceof Makna.Dimensi && !teks.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * True for a number beside something else; a region's code is none, for a list of codes counts
     * nothing.
     */
    static boolean berangka(Baris baris, DaftarWilayah daftar) {
        String kabupaten = daftar.kabupaten().kode().digit();
        boolean sesudah = false;
        for (int k = 0; k < baris.lebar(); k++) {
            String teks = baris.teks(k);
            boolean angka =
                    Bilangan.baca(teks, baris.angka(k), Bilangan.Gaya.UMUM).jenis()
                            == Bilangan.Jenis.BILANGAN;
            if (sesudah && angka && !EjaanKode.digit(teks).startsWith(kabupaten)) {
                return true;
            }
            sesudah |= !teks.isEmpty();
        }
        return false;
    }

    /** True for a header that stands again on a later page. */
    private static boolean ulanganKepala(Baris baris, List<Kolom> kolom) {
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
}
