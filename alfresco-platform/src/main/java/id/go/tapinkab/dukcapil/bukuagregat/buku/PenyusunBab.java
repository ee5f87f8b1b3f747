package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects one chapter's sections and numbers its sections and tables. */
final class PenyusunBab {

    private final String awalan;
    private final PenyusunNarasi narasi;
    private final List<Blok> isi = new ArrayList<>();
    private int bagian;
    private int tabel;
    private int gambar;

    /** A chapter whose tables are numbered {@code 3.1}, {@code 3.2} … */
    PenyusunBab(int nomor, PenyusunNarasi narasi) {
        this.awalan = nomor + ".";
        this.narasi = narasi;
    }

    /** The annex, whose tables are numbered {@code L.1}, {@code L.2} … */
    PenyusunBab(PenyusunNarasi narasi) {
        this.awalan = "L.";
        this.narasi = narasi;
    }

    List<Blok> isi() {
        return isi;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final void bagian(String judul, Optional<Tabel>... semua) {
        bagian(judul, Arrays.asList(semua));
    }

    /** A section with its tables, each led by its narrative; nothing when there is no table. */
    void bagian(String judul, List<Optional<Tabel>> semua) {
        List<Tabel> ada = semua.stream().flatMap(Optional::stream).toList();
        if (ada.isEmpty()) {
            return;
        }
        subjudul(judul);
        for (Tabel satu : ada) {
            String nomor = nomorBerikut();
            isi.add(new Blok.Narasi(satu.kunci(), narasi.untuk(satu, nomor)));
            isi.add(new Blok.TabelBuku(nomor, satu));
            PenyusunGrafik.untuk(satu, awalan + (gambar + 1))
                    .ifPresent(
                            grafik -> {
                                isi.add(grafik);
                                gambar++;
                            });
        }
    }

    void tabelSaja(Tabel satu) {
        isi.add(new Blok.TabelBuku(nomorBerikut(), satu));
    }

    void daftarIndikator(String judul, String sumber, List<Indikator> indikator) {
        subjudul(judul);
        String nomor = nomorBerikut();
        isi.add(new Blok.Narasi("indikator", narasi.untukIndikator(indikator, nomor)));
        isi.add(
                new Blok.DaftarIndikator(
                        nomor, "Indikator Kependudukan, Rumus dan Nilainya", sumber, indikator));
    }

    void daftarIndikatorLain(String judul, List<IndikatorLain> indikator) {
        subjudul(judul);
        isi.add(
                new Blok.DaftarIndikatorLain(
                        nomorBerikut(), "Indikator dari Instansi Lain", indikator));
    }

    private void subjudul(String judul) {
        isi.add(new Blok.Subjudul(String.valueOf((char) ('A' + bagian++)), judul));
    }

    private String nomorBerikut() {
        tabel++;
        return awalan + tabel;
    }
}
