package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A sheet as an office would write it, cell by cell as text.
 *
 * @param judul the rows above the header
 * @param kepala one row or more
 */
record LembarContoh(
        String nama, List<List<String>> judul, List<List<String>> kepala, List<List<String>> isi) {

    static LembarContoh dari(String nama, List<String> kepala, List<List<String>> isi) {
        return new LembarContoh(nama, List.of(), List.of(kepala), isi);
    }

    List<List<String>> semua() {
        List<List<String>> hasil = new ArrayList<>(judul);
        hasil.addAll(kepala);
        hasil.addAll(isi);
        return hasil;
    }

    /** The row's number as a spreadsheet shows it. */
    long nomorBaris(int isiKe) {
        return judul.size() + kepala.size() + isiKe + 1L;
    }

    int kolom(String satuJudul) {
        int di = kepala.get(0).indexOf(satuJudul);
        if (di < 0) {
            throw new AssertionError(satuJudul + " tidak ada dalam " + kepala.get(0));
        }
        return di;
    }

    LembarContoh denganJudul(List<List<String>> lain) {
        return new LembarContoh(nama, lain, kepala, isi);
    }

    LembarContoh denganKepala(List<List<String>> lain) {
        return new LembarContoh(nama, judul, lain, isi);
    }

    LembarContoh denganIsi(List<List<String>> lain) {
        return new LembarContoh(nama, judul, kepala, lain);
    }

    LembarContoh tiapJudul(UnaryOperator<String> ubah) {
        return denganKepala(kepala.stream().map(b -> b.stream().map(ubah).toList()).toList());
    }

    /** Changes one cell. */
    LembarContoh sel(int isiKe, int kolom, UnaryOperator<String> ubah) {
        List<List<String>> hasil = new ArrayList<>(isi);
        List<String> baris = new ArrayList<>(hasil.get(isiKe));
        baris.set(kolom, ubah.apply(baris.get(kolom)));
        hasil.set(isiKe, baris);
        return denganIsi(hasil);
    }

    /** Changes every cell of the columns from {@code kolom} on. */
    LembarContoh selMulai(int kolom, UnaryOperator<String> ubah) {
        List<List<String>> hasil = new ArrayList<>();
        for (List<String> satu : isi) {
            List<String> baris = new ArrayList<>(satu);
            for (int k = kolom; k < baris.size(); k++) {
                baris.set(k, ubah.apply(baris.get(k)));
            }
            hasil.add(baris);
        }
        return denganIsi(hasil);
    }

    LembarContoh tambahKolom(String satuJudul, Function<List<String>, String> nilai) {
        List<List<String>> barisBaru = new ArrayList<>();
        for (List<String> satu : isi) {
            List<String> baris = new ArrayList<>(satu);
            baris.add(nilai.apply(satu));
            barisBaru.add(baris);
        }
        List<String> judulBaru = new ArrayList<>(kepala.get(0));
        judulBaru.add(satuJudul);
        return new LembarContoh(nama, judul, List.of(judulBaru), barisBaru);
    }

    LembarContoh tambahBaris(int isiKe, List<String> baris) {
        List<List<String>> hasil = new ArrayList<>(isi);
        hasil.add(isiKe, baris);
        return denganIsi(hasil);
    }
}
