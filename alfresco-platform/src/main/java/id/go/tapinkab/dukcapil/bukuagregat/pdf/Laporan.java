package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.Map;
import java.util.TreeMap;

/** Counts what the PDF shows otherwise than the DOCX, or not at all. */
final class Laporan {

    private final Map<String, Integer> isi = new TreeMap<>();

    void catat(String apa) {
        isi.merge(apa, 1, Integer::sum);
    }

    Map<String, Integer> isi() {
        return Map.copyOf(isi);
    }
}
