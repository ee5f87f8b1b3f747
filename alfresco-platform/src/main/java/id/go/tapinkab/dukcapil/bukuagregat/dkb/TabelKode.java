package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A SIAK code table: code or any spelling → the label that the Kubus uses. */
final class TabelKode {

    /**
     * @param tambah true when several spellings of the label are parts of it, to be added up
     */
    record Isian(String label, boolean tambah) {

        /** A header of that category. */
        Makna makna(Variabel variabel) {
            return new Makna.Ukuran(
                    List.of(new Makna.Sasaran(variabel, label, JenisKelamin.JUMLAH, tambah)),
                    Optional.empty());
        }
    }

    private final Variabel variabel;
    private final Map<String, String> menurutKode = new HashMap<>();
    private final Map<String, Isian> menurutEjaan = new LinkedHashMap<>();
    private final List<String> label;
    private final List<String> wajib;

    TabelKode(Variabel variabel, List<List<String>> baris) {
        this.variabel = variabel;
        for (List<String> satu : baris) {
            String kode = satu.get(0);
            String nama = satu.get(1);
            if (!kode.isEmpty()) {
                menurutKode.put(kode, nama);
            }
            menurutEjaan.put(Judul.rapikan(nama), new Isian(nama, false));
            for (String ejaan : satu.get(2).isEmpty() ? new String[0] : satu.get(2).split("\\|")) {
                boolean tambah = ejaan.startsWith("+");
                menurutEjaan.putIfAbsent(
                        tambah ? ejaan.substring(1) : ejaan, new Isian(nama, tambah));
            }
        }
        label = baris.stream().map(b -> b.get(1)).toList();
        wajib = baris.stream().filter(b -> !b.get(0).isEmpty()).map(b -> b.get(1)).toList();
    }

    Variabel variabel() {
        return variabel;
    }

    /** All labels, in the table's order. */
    List<String> label() {
        return label;
    }

    /** The labels that have a SIAK code: all of them together are the whole population. */
    List<String> berkode() {
        return wajib;
    }

    Map<String, Isian> ejaan() {
        return menurutEjaan;
    }

    /** A cell's label, from its code ({@code 1}, {@code 01}, {@code 1.0}) or its words. */
    Optional<String> label(String isi) {
        String kode = isi;
        if (kode.endsWith(".0")) {
            kode = kode.substring(0, kode.length() - 2);
        }
        while (kode.length() > 1 && kode.charAt(0) == '0') {
            kode = kode.substring(1);
        }
        String menurut = menurutKode.get(kode);
        if (menurut != null) {
            return Optional.of(menurut);
        }
        return Optional.ofNullable(menurutEjaan.get(Judul.rapikan(isi))).map(Isian::label);
    }
}
