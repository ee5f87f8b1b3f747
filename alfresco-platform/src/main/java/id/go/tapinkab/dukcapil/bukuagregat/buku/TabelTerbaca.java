package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it stands in a DOCX.
 *
 * @param kunci from its marks, empty when they are gone
 * @param nama {@code Tabel 3.2}, from the caption in front of it; empty when there is none
 * @param kolom one heading a grid column, the first above the row headings; never blank twice alike
 * @param baris rows below the headings: a text for every grid column
 */
record TabelTerbaca(String kunci, String nama, List<String> kolom, List<List<String>> baris) {

    TabelTerbaca {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }

    /** One heading a row, made distinct: the second {@code Binuang} is {@code Binuang (2)}. */
    List<String> judulBaris() {
        return berbeda(baris.stream().map(b -> b.isEmpty() ? "" : b.get(0)).toList());
    }

    static List<String> berbeda(List<String> judul) {
        List<String> hasil = new ArrayList<>();
        for (String satu : judul) {
            String nama = satu;
            for (int ke = 2; hasil.contains(nama); ke++) {
                nama = satu + " (" + ke + ")";
            }
            hasil.add(nama);
        }
        return hasil;
    }
}
