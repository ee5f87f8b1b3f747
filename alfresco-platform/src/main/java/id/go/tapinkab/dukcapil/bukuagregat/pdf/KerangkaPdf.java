package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Bookmarks for a PDF that brings none: the headings of its DOCX, each on the page where it stands
 * as a line of its own, in their order. A heading that is not found has none.
 */
final class KerangkaPdf {

    private KerangkaPdf() {}

    static void pasang(PDDocument dokumen, byte[] docx) throws IOException {
        PDDocumentOutline ada = dokumen.getDocumentCatalog().getDocumentOutline();
        if (ada != null && ada.hasChildren()) {
            return;
        }
        List<List<String>> baris = baris(dokumen);
        PDDocumentOutline kerangka = new PDDocumentOutline();
        Deque<Integer> tingkat = new ArrayDeque<>();
        Deque<PDOutlineNode> terbuka = new ArrayDeque<>();
        terbuka.push(kerangka);
        int dari = 0;
        for (Ikhtisar.Judul judul : Ikhtisar.judul(docx)) {
            int halaman = cari(baris, judul.teks(), dari);
            if (halaman < 0) {
                continue;
            }
            dari = halaman;
            while (!tingkat.isEmpty() && tingkat.peek() >= judul.tingkat()) {
                tingkat.pop();
                terbuka.pop();
            }
            PDOutlineItem satu = new PDOutlineItem();
            satu.setTitle(judul.teks());
            PDPageFitWidthDestination tujuan = new PDPageFitWidthDestination();
            tujuan.setPage(dokumen.getPage(halaman));
            satu.setDestination(tujuan);
            terbuka.peek().addLast(satu);
            tingkat.push(judul.tingkat());
            terbuka.push(satu);
        }
        if (kerangka.hasChildren()) {
            dokumen.getDocumentCatalog().setDocumentOutline(kerangka);
        }
    }

    private static List<List<String>> baris(PDDocument dokumen) throws IOException {
        PDFTextStripper pembaca = new PDFTextStripper();
        pembaca.setSortByPosition(true);
        List<List<String>> hasil = new ArrayList<>();
        for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
            pembaca.setStartPage(i);
            pembaca.setEndPage(i);
            hasil.add(pembaca.getText(dokumen).lines().map(KerangkaPdf::rapat).toList());
        }
        return hasil;
    }

    private static int cari(List<List<String>> baris, String judul, int dari) {
        String dicari = rapat(judul);
        for (int i = dari; i < baris.size(); i++) {
            List<String> halaman = baris.get(i);
            for (int b = 0; b < halaman.size(); b++) {
                // A long heading is broken into lines.
                StringBuilder sambung = new StringBuilder();
                for (int s = b; s < halaman.size() && sambung.length() < dicari.length(); s++) {
                    sambung.append(halaman.get(s));
                    if (sambung.toString().equals(dicari)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static String rapat(String teks) {
        return teks.replaceAll("\\s+", "");
    }
}
