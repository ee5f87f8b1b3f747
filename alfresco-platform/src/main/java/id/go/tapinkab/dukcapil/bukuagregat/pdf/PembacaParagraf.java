package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Turns a paragraph into a list of pieces. Fields may begin in one paragraph and end in another, so
 * one reader sees the paragraphs of a story in their order. Tracked changes count as accepted.
 */
final class PembacaParagraf {

    /** What is no content: properties, ends of ranges, what was deleted or moved away. */
    private static final Set<String> BUKAN_ISI =
            Set.of(
                    "pPr",
                    "rPr",
                    "sdtPr",
                    "sdtEndPr",
                    "customXmlPr",
                    "smartTagPr",
                    "del",
                    "moveFrom",
                    "delText",
                    "delInstrText",
                    "bookmarkEnd",
                    "proofErr",
                    "permStart",
                    "permEnd",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "annotationRef",
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "customXmlInsRangeStart",
                    "customXmlInsRangeEnd",
                    "customXmlDelRangeStart",
                    "customXmlDelRangeEnd",
                    "lastRenderedPageBreak",
                    "separator",
                    "continuationSeparator",
                    "fldData");

    private static final Pattern NOMOR_HALAMAN = Pattern.compile("\\s*(\\d*|[ivxlcdm]+)\\s*");

    private final GayaWord gaya;
    private final Docx docx;
    private final Laporan laporan;
    private final PembacaGambar gambar;
    private final Deque<Medan> medan = new ArrayDeque<>();
    private List<Butir> butir = new ArrayList<>();
    private Sifat hurufParagraf = new Sifat();
    private int dalamTautan;

    PembacaParagraf(GayaWord gaya, Docx docx, Laporan laporan) {
        this.gaya = gaya;
        this.docx = docx;
        this.laporan = laporan;
        this.gambar = new PembacaGambar(laporan);
    }

    List<Butir> baca(Element p) {
        butir = new ArrayList<>();
        hurufParagraf = gaya.hurufParagraf(Unsur.satu(p, "pPr"));
        isi(p);
        return butir;
    }

    private void isi(Element induk) {
        for (Element satu : Unsur.anak(induk)) {
            switch (satu.getLocalName()) {
                case "r" -> run(satu);
                case "hyperlink" -> tautan(satu);
                case "bookmarkStart" -> butir.add(new Butir.Tanda(Unsur.atribut(satu, "name")));
                case "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo" ->
                        isi(satu);
                case "sdt" -> Unsur.satu(satu, "sdtContent").ifPresent(this::isi);
                case "fldSimple" -> medanSederhana(satu);
                case "oMath", "oMathPara" -> {
                    laporan.catat("persamaan (ditulis sebagai teks)");
                    Unsur.keturunan(satu, "t")
                            .forEach(
                                    t ->
                                            butir.add(
                                                    new Butir.Teks(
                                                            t.getTextContent(), hurufParagraf)));
                }
                default -> takDikenal(satu);
            }
        }
    }

    private void tautan(Element satu) {
        String tanda = Unsur.atribut(satu, "anchor");
        String alamat = tanda.isEmpty() ? docx.tujuan(Unsur.atribut(satu, "id")).orElse("") : "";
        int awal = butir.size();
        butir.add(new Butir.AwalTautan(tanda, alamat));
        dalamTautan++;
        isi(satu);
        dalamTautan--;
        boolean bernomor =
                butir.subList(awal, butir.size()).stream()
                        .anyMatch(Butir.HalamanTanda.class::isInstance);
        if (dalamDaftar() && !tanda.isEmpty() && !bernomor) {
            butir.add(new Butir.TabDaftar(hurufParagraf));
            butir.add(new Butir.HalamanTanda(tanda, hurufParagraf));
        }
        butir.add(new Butir.AkhirTautan());
    }

    private boolean dalamDaftar() {
        return medan.stream().anyMatch(m -> m.hasil && m.jenis().equals("TOC"));
    }

    private void medanSederhana(Element satu) {
        Medan m = new Medan();
        m.perintah.append(Unsur.atribut(satu, "instr"));
        medan.push(m);
        mulaiHasil(m, hurufParagraf);
        isi(satu);
        medan.pop();
        selesaiHasil(m, hurufParagraf);
    }

    private void selesaiHasil(Medan m, Sifat huruf) {
        switch (m.jenis()) {
            case "PAGEREF" -> rujukanHalaman(m, huruf);
            case "HYPERLINK" -> tautanMedan(m);
            default -> {
                // the stored result stands
            }
        }
    }

    /** Puts the link around the field's result; links in links FO does not know. */
    private void tautanMedan(Medan m) {
        boolean diAlineaLain = m.alinea != butir;
        if (diAlineaLain) {
            laporan.catat("tautan lebih dari satu alinea (tampil sebagai teks biasa)");
        } else if (dalamTautan == 0
                && butir.subList(m.awal, butir.size()).stream()
                        .noneMatch(Butir.AwalTautan.class::isInstance)) {
            butir.add(m.awal, m.tautan());
            butir.add(new Butir.AkhirTautan());
        }
    }

    private void mulaiHasil(Medan m, Sifat huruf) {
        m.hasil = true;
        m.awal = butir.size();
        m.alinea = butir;
        if (medan.stream().anyMatch(luar -> luar != m && (!luar.hasil || luar.diganti))) {
            return;
        }
        switch (m.jenis()) {
            case "PAGE" -> butir.add(new Butir.NomorHalaman(huruf));
            case "NUMPAGES" -> butir.add(new Butir.JumlahHalaman(huruf));
            default -> {
                return;
            }
        }
        m.diganti = true;
    }

    private boolean tampak() {
        return medan.stream().allMatch(m -> m.hasil && !m.diganti);
    }

    private void run(Element r) {
        Sifat huruf = gaya.huruf(hurufParagraf, Unsur.satu(r, "rPr"));
        if (huruf.nyala("vanish")) {
            return;
        }
        for (Element satu : Unsur.anak(r)) {
            switch (satu.getLocalName()) {
                case "fldChar" -> penandaMedan(Unsur.atribut(satu, "fldCharType"), huruf);
                case "instrText" -> {
                    if (!medan.isEmpty()) {
                        medan.peek().perintah.append(satu.getTextContent());
                    }
                }
                default -> {
                    if (tampak()) {
                        isiRun(satu, huruf);
                    }
                }
            }
        }
    }

    private void penandaMedan(String jenis, Sifat huruf) {
        if (jenis.equals("begin")) {
            medan.push(new Medan());
        } else if (!medan.isEmpty() && jenis.equals("separate")) {
            mulaiHasil(medan.peek(), huruf);
        } else if (!medan.isEmpty() && jenis.equals("end")) {
            Medan m = medan.peek();
            if (!m.hasil) {
                mulaiHasil(m, huruf);
            }
            medan.pop();
            selesaiHasil(m, huruf);
        }
    }

    /**
     * Puts the right number in the place of the one that was stored. LibreOffice makes a whole list
     * entry the result of this field: only what follows its last tab is the number then.
     */
    private void rujukanHalaman(Medan m, Sifat huruf) {
        String[] perintah = m.perintah.toString().strip().split("\\s+", -1);
        if (perintah.length < 2 || m.awal > butir.size()) {
            return;
        }
        int nomor = m.awal;
        for (int i = m.awal; i < butir.size(); i++) {
            if (butir.get(i) instanceof Butir.Tab) {
                nomor = i + 1;
            }
        }
        List<Butir> akhir = butir.subList(nomor, butir.size());
        StringBuilder teks = new StringBuilder();
        akhir.forEach(b -> teks.append(b instanceof Butir.Teks t ? t.teks() : ""));
        if (NOMOR_HALAMAN.matcher(teks).matches()) {
            akhir.clear();
            butir.add(new Butir.HalamanTanda(perintah[1], huruf));
        }
    }

    private void isiRun(Element satu, Sifat huruf) {
        switch (satu.getLocalName()) {
            case "t" -> butir.add(new Butir.Teks(satu.getTextContent(), huruf));
            case "tab" -> butir.add(new Butir.Tab(huruf));
            case "ptab" -> butir.add(new Butir.TabDaftar(new Sifat()));
            case "br" -> {
                butir.add(
                        switch (Unsur.atribut(satu, "type")) {
                            case "page" -> new Butir.GantiHalaman();
                            case "column" -> new Butir.GantiKolom();
                            default -> new Butir.GantiBaris();
                        });
            }
            case "cr" -> butir.add(new Butir.GantiBaris());
            case "noBreakHyphen" -> butir.add(new Butir.Teks("\u2011", huruf));
            case "softHyphen" -> butir.add(new Butir.Teks("\u00AD", huruf));
            case "sym" -> {
                String teks =
                        Simbol.sym(
                                Unsur.atribut(satu, "font"),
                                Integer.parseInt(Unsur.atribut(satu, "char"), 16));
                if (teks.isEmpty()) {
                    laporan.catat(
                            "simbol huruf " + Unsur.atribut(satu, "font") + " (tampil sebagai •)");
                }
                butir.add(new Butir.Teks(teks.isEmpty() ? "•" : teks, huruf));
            }
            case "footnoteReference" ->
                    butir.add(new Butir.CatatanKaki(Unsur.atribut(satu, "id"), huruf));
            case "endnoteReference" -> butir.add(new Butir.CatatanAkhir(Unsur.atribut(satu, "id")));
            case "footnoteRef", "endnoteRef" -> butir.add(new Butir.NomorCatatan(huruf));
            case "drawing" -> butir.addAll(gambar.drawing(satu));
            case "pict" -> butir.addAll(gambar.vml(satu));
            case "object" -> {
                laporan.catat("objek OLE (hanya gambarnya yang tampil)");
                butir.addAll(gambar.vml(satu));
            }
            case "ruby" ->
                    Unsur.satu(satu, "rubyBase")
                            .ifPresent(r -> Unsur.anak(r, "r").forEach(this::run));
            case "AlternateContent" ->
                    Unsur.satu(satu, "Choice")
                            .or(() -> Unsur.satu(satu, "Fallback"))
                            .ifPresent(c -> Unsur.anak(c).forEach(anak -> isiRun(anak, huruf)));
            default -> takDikenal(satu);
        }
    }

    private void takDikenal(Element satu) {
        if (!BUKAN_ISI.contains(satu.getLocalName())) {
            laporan.catat("unsur " + satu.getLocalName() + " (tidak ditampilkan)");
        }
    }
}
