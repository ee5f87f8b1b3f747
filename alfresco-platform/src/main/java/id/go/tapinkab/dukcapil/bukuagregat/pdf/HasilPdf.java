package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.Map;

/**
 * What a conversion gave.
 *
 * @param halaman pages
 * @param berbeda what the PDF shows otherwise than the DOCX, or not at all → how often; names in
 *     Indonesian, for the one who asked for the PDF
 */
public record HasilPdf(int halaman, Map<String, Integer> berbeda) {
    public HasilPdf {
        berbeda = Map.copyOf(berbeda);
    }
}
