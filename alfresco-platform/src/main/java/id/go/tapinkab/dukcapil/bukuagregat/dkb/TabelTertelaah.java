package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table as pass one found it.
 *
 * @param asal the file that its cells come from: a file of a zip is one of its own
 * @param lembar the sheet's place in the book
 * @param gaya how each column writes numbers, by the column's place
 * @param layout its name in {@code periksa}
 * @param periode the periods that its cells and headers name
 * @param judulSemester the semesters that its titles and notes name
 * @param induk regions that have another row's region below them: their rows are subtotals
 * @param dimensi what the columns that say to what a row belongs hold
 * @param biodata the columns of individual records; null for a table of counts
 */
record TabelTertelaah(
        String berkas,
        String asal,
        int lembar,
        String namaLembar,
        KepalaTabel kepala,
        List<Kolom> kolom,
        Map<Integer, Bilangan.Gaya> gaya,
        String layout,
        Set<PencariSemester.Periode> periode,
        Set<Semester> judulSemester,
        Set<KodeWilayah> induk,
        NilaiDimensi.Ringkasan dimensi,
        Map<KolomBiodata, Integer> biodata) {

    Temuan.Tempat tempat(Long baris, String kolom) {
        return new Temuan.Tempat(berkas, namaLembar.isEmpty() ? null : namaLembar, baris, kolom);
    }
}
