package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * Page labels for a PDF that brings none: what is printed at the foot or head of each page. Our own
 * converter writes labels from the numbering itself.
 */
final class LabelHalaman {

    private static final Pattern NOMOR =
            Pattern.compile("(?:^|\\s)(\\d{1,4}|[ivxl]{1,7})(?=\\s|$)");
    private static final double TEPI = 0.085;

    /** A printed number: its style and value. */
    private record Cetak(String gaya, int nilai) {}

    private LabelHalaman() {}

    static void pasang(PDDocument dokumen) throws IOException {
        if (dokumen.getDocumentCatalog().getPageLabels() != null) {
            return;
        }
        List<Optional<Cetak>> cetak = new ArrayList<>();
        for (PDPage halaman : dokumen.getPages()) {
            cetak.add(cetak(halaman));
        }
        PDPageLabels label = new PDPageLabels(dokumen);
        Optional<Cetak> sebelum = Optional.empty();
        for (int i = 0; i < cetak.size(); i++) {
            Optional<Cetak> kini = cetak.get(i);
            boolean lanjut =
                    i > 0
                            && (kini.isEmpty() && sebelum.isEmpty()
                                    || kini.isPresent()
                                            && sebelum.isPresent()
                                            && kini.get().gaya().equals(sebelum.get().gaya())
                                            && kini.get().nilai() == sebelum.get().nilai() + 1);
            if (!lanjut) {
                PDPageLabelRange rentang = new PDPageLabelRange();
                if (kini.isPresent()) {
                    rentang.setStyle(kini.get().gaya());
                    rentang.setStart(Math.max(1, kini.get().nilai()));
                }
                label.setLabelItem(i, rentang);
            }
            sebelum = kini;
        }
        dokumen.getDocumentCatalog().setPageLabels(label);
    }

    private static Optional<Cetak> cetak(PDPage halaman) throws IOException {
        PDRectangle kotak = halaman.getCropBox();
        double tinggi = kotak.getHeight() * TEPI;
        PDFTextStripperByArea pembaca = new PDFTextStripperByArea();
        pembaca.addRegion(
                "kaki",
                new Rectangle2D.Double(0, kotak.getHeight() - tinggi, kotak.getWidth(), tinggi));
        pembaca.addRegion("kepala", new Rectangle2D.Double(0, 0, kotak.getWidth(), tinggi));
        pembaca.extractRegions(halaman);
        Optional<Cetak> kaki = nomor(pembaca.getTextForRegion("kaki"));
        return kaki.isPresent() ? kaki : nomor(pembaca.getTextForRegion("kepala"));
    }

    /** The only number in the margin; several say nothing. */
    private static Optional<Cetak> nomor(String teks) {
        List<String> semua = new ArrayList<>();
        Matcher cocok = NOMOR.matcher(teks);
        while (cocok.find()) {
            semua.add(cocok.group(1));
        }
        if (semua.size() != 1) {
            return Optional.empty();
        }
        String satu = semua.get(0);
        if (Character.isDigit(satu.charAt(0))) {
            return Optional.of(new Cetak(PDPageLabelRange.STYLE_DECIMAL, Integer.parseInt(satu)));
        }
        for (int i = 1; i < 90; i++) {
            if (Penomoran.romawi(i).equals(satu)) {
                return Optional.of(new Cetak(PDPageLabelRange.STYLE_ROMAN_LOWER, i));
            }
        }
        return Optional.empty();
    }
}
