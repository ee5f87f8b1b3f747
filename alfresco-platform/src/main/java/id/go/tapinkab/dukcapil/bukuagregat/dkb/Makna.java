package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.List;
import java.util.Optional;

/** What a column's header says that its cells are. */
sealed interface Makna {

    /** A part of the region. */
    record Wilayah(Bagian bagian) implements Makna {}

    /**
     * Counts.
     *
     * @param sasaran the cells of the Kubus that the count goes to: one, or for a cross table one
     *     of each variable
     * @param periode the year, and half, that the header names, when several stand side by side
     */
    record Ukuran(List<Sasaran> sasaran, Optional<PencariSemester.Periode> periode)
            implements Makna {

        static Ukuran satu(Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
            return new Ukuran(
                    List.of(new Sasaran(variabel, kategori, jenisKelamin, false)),
                    Optional.empty());
        }

        Sasaran utama() {
            return sasaran.get(0);
        }

        /** True for a column of a cross table: it counts towards two variables. */
        boolean silang() {
            return sasaran.size() > 1
                    && sasaran.stream().noneMatch(s -> s.variabel() == Variabel.UMUR_TUNGGAL);
        }

        Ukuran pada(PencariSemester.Periode periode) {
            return new Ukuran(sasaran, Optional.of(periode));
        }
    }

    /**
     * @param tambah true when several columns add up to the one cell (single years to a band)
     */
    record Sasaran(Variabel variabel, String kategori, JenisKelamin jenisKelamin, boolean tambah) {}

    /** The cell says to what the row's counts belong. */
    record Dimensi(JenisDimensi jenis) implements Makna {}

    /** Known, and of no use for the Kubus. */
    record Diabaikan() implements Makna {}

    /** Personal data: has no place in an aggregate file. */
    record Pribadi() implements Makna {}

    /** A running number. */
    record Urut() implements Makna {}

    enum JenisDimensi {
        TAHUN(null),
        SEMESTER(null),
        PERIODE(null),
        JENIS_KELAMIN(null),
        SATUAN(null),
        KATEGORI(null),
        UMUR(Variabel.UMUR),
        AGAMA(Variabel.AGAMA),
        PENDIDIKAN(Variabel.PENDIDIKAN),
        STATUS_KAWIN(Variabel.STATUS_KAWIN),
        PEKERJAAN(Variabel.PEKERJAAN),
        GOLONGAN_DARAH(Variabel.GOLONGAN_DARAH),
        DISABILITAS(Variabel.DISABILITAS),
        HUBUNGAN_KELUARGA(Variabel.HUBUNGAN_KELUARGA);

        private final Variabel variabel;

        JenisDimensi(Variabel variabel) {
            this.variabel = variabel;
        }

        /** The variable whose categories the cells name; null for the others. */
        Variabel variabel() {
            return variabel;
        }
    }

    enum Bagian {
        KODE(null, false),
        NO_PROP(Tingkat.PROVINSI, false),
        NO_KAB(Tingkat.KABUPATEN, false),
        NO_KEC(Tingkat.KECAMATAN, false),
        NO_KEL(Tingkat.DESA, false),
        NAMA(null, true),
        NAMA_PROP(Tingkat.PROVINSI, true),
        NAMA_KAB(Tingkat.KABUPATEN, true),
        NAMA_KEC(Tingkat.KECAMATAN, true),
        NAMA_KEL(Tingkat.DESA, true);

        private final Tingkat tingkat;
        private final boolean nama;

        Bagian(Tingkat tingkat, boolean nama) {
            this.tingkat = tingkat;
            this.nama = nama;
        }

        /** Null when the column does not tell. */
        Tingkat tingkat() {
            return tingkat;
        }

        boolean nama() {
            return nama;
        }
    }
}
