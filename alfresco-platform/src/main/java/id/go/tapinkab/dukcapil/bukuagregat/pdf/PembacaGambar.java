package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Turns drawings into pieces of a line: pictures and text boxes; tells of those that are neither.
 */
final class PembacaGambar {

    private final Laporan laporan;

    PembacaGambar(Laporan laporan) {
        this.laporan = laporan;
    }

    List<Butir> drawing(Element drawing) {
        List<Butir> butir = new ArrayList<>();
        boolean bergambar = !Unsur.keturunan(drawing, "blip").isEmpty();
        if (bergambar) {
            if (mengambang(drawing)) {
                laporan.catat("gambar mengambang (ditata pada barisnya)");
            }
            butir.add(new Butir.Gambar(drawing));
        }
        butir.addAll(kotak(drawing));
        if (butir.isEmpty()) {
            laporan.catat(jenis(drawing) + " (tidak ditampilkan)");
        }
        return butir;
    }

    /** False for what stands on its own line anyway. */
    private static boolean mengambang(Element drawing) {
        return Unsur.satu(drawing, "anchor")
                .filter(a -> Unsur.satu(a, "wrapTopAndBottom").isEmpty())
                .isPresent();
    }

    private static String jenis(Element drawing) {
        String jenis =
                Unsur.keturunan(drawing, "graphicData").stream()
                        .map(g -> Unsur.atribut(g, "uri"))
                        .findFirst()
                        .orElse("");
        if (jenis.contains("diagram")) {
            return "SmartArt";
        }
        return jenis.contains("chart") ? "bagan" : "bentuk gambar";
    }

    /** Takes what stands in text boxes; in a group there may be several. */
    private List<Butir> kotak(Element gambar) {
        List<Butir> butir = new ArrayList<>();
        for (Element satu : Unsur.keturunan(gambar, "txbxContent")) {
            laporan.catat("kotak teks (ditata sesudah alineanya)");
            butir.add(new Butir.Kotak(satu));
        }
        return butir;
    }

    List<Butir> vml(Element pict) {
        List<Butir> butir = new ArrayList<>();
        if (Unsur.punya(pict, "imagedata")) {
            butir.add(new Butir.Gambar(pict));
        }
        if (Unsur.punya(pict, "textpath")) {
            laporan.catat("WordArt (tidak ditampilkan)");
            return butir;
        }
        butir.addAll(kotak(pict));
        if (butir.isEmpty()) {
            laporan.catat("bentuk VML (tidak ditampilkan)");
        }
        return butir;
    }
}
