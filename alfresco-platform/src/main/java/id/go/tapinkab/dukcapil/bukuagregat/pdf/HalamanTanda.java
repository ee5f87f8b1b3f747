package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Reads from a PDF on which printed page its named destinations stand. */
public final class HalamanTanda {

    private HalamanTanda() {}

    /**
     * Reads a PDF that {@link PengubahPdf} made.
     *
     * @return bookmark that a link points to → page number as printed: {@code iv}, {@code 12}
     */
    public static Map<String, String> baca(byte[] pdf) throws IOException {
        Map<String, String> hasil = new TreeMap<>();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            var nama = dokumen.getDocumentCatalog().getNames();
            PDDestinationNameTreeNode tujuan = nama == null ? null : nama.getDests();
            if (tujuan != null) {
                String[] label =
                        dokumen.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
                kumpulkan(tujuan, label, hasil);
            }
        }
        return hasil;
    }

    private static <T extends COSObjectable> void kumpulkan(
            PDNameTreeNode<T> simpul, String[] label, Map<String, String> hasil)
            throws IOException {
        if (simpul.getNames() != null) {
            simpul.getNames()
                    .forEach(
                            (nama, nilai) -> {
                                if (nilai instanceof PDPageDestination tujuan) {
                                    hasil.put(nama, label[tujuan.retrievePageNumber()]);
                                }
                            });
        }
        if (simpul.getKids() != null) {
            for (PDNameTreeNode<T> satu : simpul.getKids()) {
                kumpulkan(satu, label, hasil);
            }
        }
    }
}
