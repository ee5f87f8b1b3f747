package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.util.List;

/**
 * A table of an Oracle export.
 *
 * @param bagian where its rows lie: one piece, or one for each partition; none without rows
 */
record TabelDump(String nama, List<Bagian> bagian) {

    /**
     * A column as the export describes it, before the rows.
     *
     * @param jenis Oracle's external datatype number ({@link NilaiOracle})
     * @param panjang most bytes that a cell may have, 0 for no limit
     * @param charset Oracle's number of the character set; 0 for what is no text
     */
    record Kolom(String nama, int jenis, int panjang, int charset) {}

    /**
     * A run of rows with one description.
     *
     * @param letak bytes before the first row
     * @param berpenutup true when each row ends with a count of large objects, 0 for none
     * @param baris rows
     */
    record Bagian(List<Kolom> kolom, long letak, boolean berpenutup, long baris) {
        Bagian {
            kolom = List.copyOf(kolom);
        }

        int banyakLob() {
            return (int) kolom.stream().filter(k -> NilaiOracle.lob(k.jenis())).count();
        }
    }

    TabelDump {
        bagian = List.copyOf(bagian);
    }

    long baris() {
        return bagian.stream().mapToLong(Bagian::baris).sum();
    }

    /** The columns' names; empty without rows. */
    List<String> namaKolom() {
        return bagian.isEmpty()
                ? List.of()
                : bagian.get(0).kolom().stream().map(Kolom::nama).toList();
    }
}
