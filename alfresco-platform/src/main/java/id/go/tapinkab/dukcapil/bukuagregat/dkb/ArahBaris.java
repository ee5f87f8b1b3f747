package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where the counts of one row go by the row's own cells.
 *
 * @param jenisKelamin null when no cell tells
 * @param kategori the categories that cells name, by variable; empty when the row is a total
 * @param tidakDikenal the column whose cell names no known category; null when all do
 * @param umur the single year that the row is about; empty when it is about none
 * @param metrik what the row counts, where a cell says that; empty otherwise
 * @param lewati true for a row of a group of ages that lies within another row's
 * @param silang what of a cross table may be added up
 */
record ArahBaris(
        JenisKelamin jenisKelamin,
        Map<Variabel, String> kategori,
        Kolom tidakDikenal,
        OptionalInt umur,
        List<Makna.Sasaran> metrik,
        boolean lewati,
        Silang silang) {

    private static final int UMUR_WAJIB_KTP = 17;

    /** False for a row that cannot be counted at all: of no sex, or of an age that is no band. */
    boolean terhitung() {
        return tidakDikenal == null || kategori.containsValue(PencacahBiodata.TIDAK_DIKETAHUI);
    }

    /** The cells that a column's count goes to in this row. */
    List<Makna.Sasaran> terapkan(List<Makna.Sasaran> asal) {
        List<Makna.Sasaran> hasil = new ArrayList<>();
        for (Makna.Sasaran s : asal) {
            if (s.variabel() == Variabel.PENDUDUK && !metrik.isEmpty()) {
                metrik.forEach(m -> milik(m, sebagai(m, kelamin(s, m)), hasil));
            } else {
                milik(s, sebagai(s, kelamin(s, s)), hasil);
            }
        }
        return hasil;
    }

    private JenisKelamin kelamin(Makna.Sasaran kolom, Makna.Sasaran milik) {
        if (milik.jenisKelamin() != JenisKelamin.JUMLAH) {
            return milik.jenisKelamin();
        }
        if (kolom.jenisKelamin() != JenisKelamin.JUMLAH) {
            return kolom.jenisKelamin();
        }
        return jenisKelamin == null ? JenisKelamin.JUMLAH : jenisKelamin;
    }

    private static Makna.Sasaran sebagai(Makna.Sasaran s, JenisKelamin kelamin) {
        return new Makna.Sasaran(s.variabel(), s.kategori(), kelamin, s.tambah());
    }

    private void milik(Makna.Sasaran asal, Makna.Sasaran s, List<Makna.Sasaran> hasil) {
        if (kategori.isEmpty()) {
            hasil.add(s);
            return;
        }
        boolean penduduk = s.variabel() == Variabel.PENDUDUK;
        if (!penduduk && silang.jumlahBaris(s.variabel(), kategori.keySet())) {
            hasil.add(new Makna.Sasaran(s.variabel(), s.kategori(), s.jenisKelamin(), true));
        }
        if (penduduk || silang.jumlahKolom(asal)) {
            tambahKategori(s, penduduk, hasil);
        }
        wajibKtp(s, hasil);
    }

    private void tambahKategori(Makna.Sasaran s, boolean penduduk, List<Makna.Sasaran> hasil) {
        boolean sebagian = kategori.keySet().stream().anyMatch(v -> !v.menyeluruh());
        boolean tambah = !penduduk || kategori.size() > 1;
        kategori.forEach(
                (variabel, label) -> {
                    // Of a table about some persons only, the margin that says whom.
                    boolean dipakai =
                            sebagian
                                    ? !variabel.menyeluruh()
                                    : silang.jumlahBaris(variabel, kategori.keySet());
                    if (!dipakai) {
                        return;
                    }
                    if (variabel == Variabel.UMUR && umur.isPresent()) {
                        hasil.addAll(Umur.sasaran(umur.getAsInt(), s.jenisKelamin(), tambah));
                    } else {
                        hasil.add(
                                new Makna.Sasaran(
                                        variabel, label, s.jenisKelamin(), tambah || bagian()));
                    }
                });
    }

    /** True for a row of a part of a band: {@code 75-79} of {@code 75+}. */
    private boolean bagian() {
        return umur.isEmpty() && silang.bagianKelompok();
    }

    /**
     * Those of 17 years and those ever married must have a KTP (UU 24/2013 art. 63); counted where
     * single years are told, and used where no file states the number itself.
     */
    private void wajibKtp(Makna.Sasaran s, List<Makna.Sasaran> hasil) {
        boolean kawin = s.variabel() == Variabel.STATUS_KAWIN;
        boolean orang = s.variabel() == Variabel.PENDUDUK && kategori.size() == 1;
        if (umur.isEmpty() || !orang && !kawin) {
            return;
        }
        boolean pernahKawin = kawin && !s.kategori().equals("Belum Kawin");
        if (umur.getAsInt() >= UMUR_WAJIB_KTP || pernahKawin) {
            hasil.add(new Makna.Sasaran(Variabel.KTP, Kategori.WAJIB, s.jenisKelamin(), true));
        }
    }

    /** Tells the rows of one region apart. */
    String kunci() {
        return jenisKelamin
                + "|"
                + kategori
                + "|"
                + (umur.isPresent() ? umur.getAsInt() : "")
                + "|"
                + metrik;
    }
}
