package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Page masters of the sections, with headers and footers for first, even and other pages. */
final class TataHalaman {

    private static final double EMU_PER_POIN = 12_700;
    private static final List<String> UNSUR = List.of("headerReference", "footerReference");

    /** A look that pages of a section have, and when. */
    private record Rupa(String akhiran, String jenis, String syarat, String nilai) {}

    private static final Rupa PERTAMA = new Rupa("p", "first", "page-position", "first");
    private static final Rupa GENAP = new Rupa("g", "even", "odd-or-even", "even");
    private static final Rupa BIASA = new Rupa("", "default", "odd-or-even", "any");

    private final Docx docx;
    private final Bersama bersama;
    private final PenulisFo fo;
    private final boolean genap;
    private final List<List<Rupa>> rupa = new ArrayList<>();
    private final List<Map<String, String>> berkas = new ArrayList<>();

    TataHalaman(Docx docx, Bersama bersama) throws IOException {
        this.docx = docx;
        this.bersama = bersama;
        this.fo = bersama.fo();
        this.genap =
                docx.xml("word/settings.xml")
                        .flatMap(s -> Unsur.satu(s.getDocumentElement(), "evenAndOddHeaders"))
                        .filter(Unsur::nyala)
                        .isPresent();
    }

    static double ukuran(Optional<Element> sectPr, String unsur, String sisi, int bawaan) {
        return sectPr.flatMap(s -> Unsur.satu(s, unsur))
                        .map(s -> Unsur.angka(Unsur.atribut(s, sisi), bawaan))
                        .orElse(bawaan)
                / 20.0;
    }

    static double lebarIsi(Optional<Element> sectPr) {
        return ukuran(sectPr, "pgSz", "w", 11906)
                - ukuran(sectPr, "pgMar", "left", 1440)
                - ukuran(sectPr, "pgMar", "right", 1440);
    }

    /** Same paper, same margins, same columns. */
    static boolean sama(Optional<Element> satu, Optional<Element> lain) {
        for (String sisi : List.of("w", "h")) {
            if (ukuran(satu, "pgSz", sisi, 0) != ukuran(lain, "pgSz", sisi, 0)) {
                return false;
            }
        }
        for (String sisi : List.of("left", "right")) {
            if (ukuran(satu, "pgMar", sisi, 0) != ukuran(lain, "pgMar", sisi, 0)) {
                return false;
            }
        }
        return kolom(satu).equals(kolom(lain));
    }

    private static String kolom(Optional<Element> sectPr) {
        return sectPr.flatMap(s -> Unsur.satu(s, "cols"))
                .map(c -> Unsur.atribut(c, "num"))
                .filter(n -> n.matches("[2-9]"))
                .orElse("");
    }

    /** Where the numbering of a section begins that says no number. */
    static String mulai(Optional<Element> sectPr) {
        return switch (sectPr.map(s -> Unsur.nilai(s, "type")).orElse("")) {
            case "oddPage" -> "auto-odd";
            case "evenPage" -> "auto-even";
            default -> "";
        };
    }

    /** The master of a section's pages. */
    String nama(int i) {
        return (rupa.get(i).size() > 1 ? "u" : "m") + i;
    }

    /** Whether a section may come as several page sequences: one whose first page is alike. */
    boolean dapatDibagi(int i) {
        return !rupa.get(i).contains(PERTAMA);
    }

    /** Writes the masters of a section; in the sections' order. */
    void tulis(int i, Optional<Element> sectPr) throws IOException, SAXException {
        // A section without a header of its own has that of the section before.
        Map<String, String> milik =
                berkas.isEmpty() ? new HashMap<>() : new HashMap<>(berkas.get(i - 1));
        if (sectPr.isPresent()) {
            for (String unsur : UNSUR) {
                for (Element satu : Unsur.anak(sectPr.get(), unsur)) {
                    docx.tujuan(Unsur.atribut(satu, "id"))
                            .ifPresent(b -> milik.put(unsur + Unsur.atribut(satu, "type"), b));
                }
            }
        }
        berkas.add(milik);
        List<Rupa> semua = new ArrayList<>();
        if (sectPr.flatMap(s -> Unsur.satu(s, "titlePg")).filter(Unsur::nyala).isPresent()) {
            semua.add(PERTAMA);
        }
        if (genap) {
            semua.add(GENAP);
        }
        semua.add(BIASA);
        rupa.add(semua);
        for (Rupa satu : semua) {
            halaman("m" + i + satu.akhiran(), satu, sectPr, milik);
        }
        if (semua.size() > 1) {
            fo.buka("page-sequence-master", "master-name", nama(i));
            fo.buka("repeatable-page-master-alternatives");
            for (Rupa satu : semua) {
                fo.kosong(
                        "conditional-page-master-reference",
                        "master-reference",
                        "m" + i + satu.akhiran(),
                        satu.syarat(),
                        satu.nilai());
            }
            fo.tutup("repeatable-page-master-alternatives");
            fo.tutup("page-sequence-master");
        }
    }

    private void halaman(
            String nama, Rupa rupaIni, Optional<Element> sectPr, Map<String, String> milik)
            throws IOException, SAXException {
        double atas = ukuran(sectPr, "pgMar", "top", 1440);
        double bawah = ukuran(sectPr, "pgMar", "bottom", 1440);
        double kepala = Math.min(ukuran(sectPr, "pgMar", "header", 708), atas);
        double kaki = Math.min(ukuran(sectPr, "pgMar", "footer", 708), bawah);
        atas = Math.max(atas, kepala + tinggi(milik.get("headerReference" + rupaIni.jenis())));
        bawah = Math.max(bawah, kaki + tinggi(milik.get("footerReference" + rupaIni.jenis())));
        fo.buka(
                "simple-page-master",
                "master-name",
                nama,
                "page-width",
                pt(ukuran(sectPr, "pgSz", "w", 11906)),
                "page-height",
                pt(ukuran(sectPr, "pgSz", "h", 16838)),
                "margin-top",
                pt(kepala),
                "margin-bottom",
                pt(kaki),
                "margin-left",
                pt(ukuran(sectPr, "pgMar", "left", 1440)),
                "margin-right",
                pt(ukuran(sectPr, "pgMar", "right", 1440)));
        boolean tengah = sectPr.map(s -> Unsur.nilai(s, "vAlign").equals("center")).orElse(false);
        fo.kosong(
                "region-body",
                "margin-top",
                pt(atas - kepala),
                "margin-bottom",
                pt(bawah - kaki),
                "column-count",
                kolom(sectPr),
                "display-align",
                tengah ? "center" : "");
        fo.kosong(
                "region-before",
                "region-name",
                "kepala" + rupaIni.akhiran(),
                "extent",
                pt(atas - kepala));
        fo.kosong(
                "region-after",
                "region-name",
                "kaki" + rupaIni.akhiran(),
                "extent",
                pt(bawah - kaki),
                "display-align",
                "after");
        fo.tutup("simple-page-master");
    }

    /** What a header with pictures or tables needs at least; text alone fits into the margin. */
    private double tinggi(String bagian) throws IOException {
        var isi = bagian == null ? Optional.<org.w3c.dom.Document>empty() : docx.xml(bagian);
        if (isi.isEmpty()) {
            return 0;
        }
        Element akar = isi.get().getDocumentElement();
        double gambar =
                Unsur.keturunan(akar, "extent").stream()
                        .mapToDouble(e -> Unsur.angka(Unsur.atribut(e, "cy"), 0) / EMU_PER_POIN)
                        .max()
                        .orElse(0);
        int baris = Unsur.keturunan(akar, "tr").size();
        if (gambar == 0 && baris == 0) {
            return 0;
        }
        long alinea = Unsur.anak(akar, "p").size();
        return Math.max(gambar + 14, baris * 14.0) + 14 * Math.max(0, alinea - 1);
    }

    void kepalaKaki(int i, Optional<Element> sectPr) throws IOException, SAXException {
        Optional<Element> bingkai = sectPr.flatMap(s -> Unsur.satu(s, "pgBorders"));
        if (bingkai.map(b -> Unsur.atribut(b, "display"))
                .filter(d -> d.contains("irst"))
                .isPresent()) {
            bersama.laporan().catat("bingkai halaman (tampil di setiap halaman bagiannya)");
        }
        for (Rupa satu : rupa.get(i)) {
            statis(
                    "kepala" + satu.akhiran(),
                    berkas.get(i).get(UNSUR.get(0) + satu.jenis()),
                    sectPr);
            statis("kaki" + satu.akhiran(), berkas.get(i).get(UNSUR.get(1) + satu.jenis()), sectPr);
        }
    }

    private void statis(String wilayah, String bagian, Optional<Element> sectPr)
            throws IOException, SAXException {
        var isi = bagian == null ? Optional.<org.w3c.dom.Document>empty() : docx.xml(bagian);
        Optional<Element> bingkai =
                sectPr.flatMap(s -> Unsur.satu(s, "pgBorders"))
                        .filter(b -> wilayah.startsWith("kepala"));
        if (isi.isEmpty() && bingkai.isEmpty()) {
            return;
        }
        fo.buka("static-content", "flow-name", wilayah);
        if (bingkai.isPresent()) {
            new BingkaiHalaman(bingkai.get(), sectPr).tulis(fo);
        }
        if (isi.isPresent()) {
            new Cerita(bersama, docx.dari(bagian))
                    .isi(
                            Cerita.rata(isi.get().getDocumentElement()),
                            lebarIsi(sectPr),
                            Cerita.Letak.LAIN);
        }
        fo.tutup("static-content");
    }
}
