package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * The formulas of one table on its sheet.
 *
 * @param semua its rows, the total last
 * @param pertama the sheet's row of the first of them
 */
record RumusLembar(Tabel tabel, List<Baris> semua, int pertama) {

    /** The formula of a cell, empty for a stated count or where it would not give the value. */
    String untuk(int b, int k) {
        Baris baris = semua.get(b);
        Kolom.Rumus rumus = tabel.kolom().get(k).rumus();
        if (rumus instanceof Kolom.Turunan turunan) {
            int barisPenyebut = turunan.terhadapTotal() ? semua.size() - 1 : b;
            return "ROUND(%s/%s*%d,2)"
                    .formatted(
                            jumlah(turunan.pembilang(), pertama + b),
                            jumlah(turunan.penyebut(), pertama + barisPenyebut),
                            turunan.faktor());
        }
        if (rumus instanceof Kolom.Penjumlahan penjumlahan) {
            if (penjumlahan.kolom().stream().anyMatch(s -> tabel.nilai(baris, s).tersamar())) {
                return "";
            }
            return jumlah(penjumlahan.kolom(), pertama + b);
        }
        if (rumus instanceof Kolom.Selisih selisih) {
            return alamat(tabel.indeks(selisih.dari()), pertama + b)
                    + "-"
                    + alamat(tabel.indeks(selisih.dikurangi()), pertama + b);
        }
        if (rumus instanceof Kolom.Besaran || baris.peran() == Baris.Peran.RINCIAN) {
            return "";
        }
        return jumlahKolom(b, k);
    }

    /** Sum over the detail rows that a subtotal or the total stands for. */
    private String jumlahKolom(int b, int k) {
        boolean total = semua.get(b).peran() == Baris.Peran.TOTAL;
        int dari = total ? 0 : b + 1;
        int sampai = dari;
        boolean bersubtotal = false;
        BigDecimal jumlah = BigDecimal.ZERO;
        while (sampai < semua.size()
                && (total
                        ? semua.get(sampai).peran() != Baris.Peran.TOTAL
                        : semua.get(sampai).peran() == Baris.Peran.RINCIAN)) {
            if (semua.get(sampai).peran() == Baris.Peran.RINCIAN) {
                jumlah = jumlah.add(semua.get(sampai).nilai().get(k).ada().orElse(BigDecimal.ZERO));
            } else {
                bersubtotal = true;
            }
            sampai++;
        }
        if (jumlah.compareTo(semua.get(b).nilai().get(k).angka()) != 0 || sampai == dari) {
            return "";
        }
        String rentang = alamat(k, pertama + dari) + ":" + alamat(k, pertama + sampai - 1);
        // Subtotals stand among the rows, so that a plain sum would count every desa twice.
        return bersubtotal
                ? "SUM(%s)-SUMIF($A$%d:$A$%d,\"Kecamatan *\",%s)"
                        .formatted(rentang, pertama + dari + 1, pertama + sampai, rentang)
                : "SUM(" + rentang + ")";
    }

    private String jumlah(List<String> kunci, int baris) {
        List<Integer> indeks = kunci.stream().map(tabel::indeks).sorted().toList();
        if (indeks.size() == 1) {
            return alamat(indeks.get(0), baris);
        }
        boolean berurutan = indeks.get(indeks.size() - 1) - indeks.get(0) == indeks.size() - 1;
        return berurutan
                ? "SUM(%s:%s)"
                        .formatted(
                                alamat(indeks.get(0), baris),
                                alamat(indeks.get(indeks.size() - 1), baris))
                : indeks.stream()
                        .map(i -> alamat(i, baris))
                        .collect(Collectors.joining(",", "SUM(", ")"));
    }

    private static String alamat(int kolom, int baris) {
        return CellReference.convertNumToColString(kolom + 1) + (baris + 1);
    }
}
