package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads every table of a document as a stream, so that those inside content controls are seen too.
 * Tracked changes count as accepted. A table is known by the mark in its first cell, else by the
 * mark in the caption in front of it.
 */
final class PembacaTabel {

    private static final Set<String> RUANG_NAMA =
            Set.of(PenulisWord.NS, "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** What is not printed, or stands beside the text: deleted, a field's command, a text box. */
    private static final Set<String> DILEWATI =
            Set.of("del", "moveFrom", "instrText", "delText", "txbxContent", "Fallback", "rPr");

    private static final Pattern NAMA_TABEL =
            Pattern.compile("^\\s*(Tabel\\s+[A-Z]?\\.?\\d+(?:\\.\\d+)*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern URUTAN = Pattern.compile("\\(\\d+\\)");

    /** A cell and how many grid columns it covers. */
    private record Sel(String teks, int rentang, boolean lanjutan) {}

    private record BarisMentah(List<Sel> sel, boolean kepala) {}

    private static final class Terbuka {
        private final List<BarisMentah> baris = new ArrayList<>();
        private final String keterangan;
        private final String nama;
        private String tanda = "";
        private List<Sel> sel = new ArrayList<>();
        private boolean kepala;
        private boolean dihapus;
        private int kosongDiDepan;
        private StringBuilder teks = new StringBuilder();
        private int rentang = 1;
        private boolean lanjutan;

        Terbuka(String keterangan, String nama) {
            this.keterangan = keterangan;
            this.nama = nama;
        }
    }

    private final List<TabelTerbaca> hasil = new ArrayList<>();
    private final Deque<Terbuka> terbuka = new ArrayDeque<>();
    private final StringBuilder paragraf = new StringBuilder();

    /** The caption seen last and not yet used by a table. */
    private String keterangan = "";

    private String nama = "";
    private String keteranganParagraf = "";

    /** Reads to the end of the document. */
    List<TabelTerbaca> baca(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int jenis = xml.next();
            if (jenis == XMLStreamReader.START_ELEMENT) {
                if (DILEWATI.contains(xml.getLocalName()) && !dalamSifatBaris(xml)) {
                    lewati(xml);
                } else if (RUANG_NAMA.contains(xml.getNamespaceURI())) {
                    mulai(xml);
                }
            } else if (jenis == XMLStreamReader.END_ELEMENT
                    && RUANG_NAMA.contains(xml.getNamespaceURI())) {
                selesai(xml.getLocalName());
            }
        }
        Map<String, Integer> pernah = new HashMap<>();
        List<TabelTerbaca> unik = new ArrayList<>();
        for (TabelTerbaca satu : hasil) {
            // A copied table keeps the caption's mark: only the first is the table itself.
            boolean pertama =
                    satu.kunci().isEmpty() || pernah.merge(satu.kunci(), 1, Integer::sum) == 1;
            unik.add(
                    pertama ? satu : new TabelTerbaca("", satu.nama(), satu.kolom(), satu.baris()));
        }
        return unik;
    }

    /** {@code w:del} among a row's properties marks the whole row as deleted. */
    private boolean dalamSifatBaris(XMLStreamReader xml) {
        return xml.getLocalName().equals("del") && dalamTrPr;
    }

    private boolean dalamTrPr;

    private static void lewati(XMLStreamReader xml) throws XMLStreamException {
        int dalam = 1;
        while (dalam > 0) {
            int jenis = xml.next();
            if (jenis == XMLStreamReader.START_ELEMENT) {
                dalam++;
            } else if (jenis == XMLStreamReader.END_ELEMENT) {
                dalam--;
            }
        }
    }

    private void mulai(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> {
                terbuka.push(new Terbuka(keterangan, nama));
                keterangan = "";
                nama = "";
            }
            case "p" -> {
                paragraf.setLength(0);
                keteranganParagraf = "";
            }
            case "bookmarkStart" -> tanda(nilai(xml, "name"));
            case "trPr" -> dalamTrPr = true;
            case "t" -> {
                String teks = xml.getElementText();
                paragraf.append(teks);
                if (!terbuka.isEmpty()) {
                    terbuka.peek().teks.append(teks);
                }
            }
            case "tab", "br", "cr" -> spasi();
            default -> {
                if (!terbuka.isEmpty()) {
                    sifat(xml, terbuka.peek());
                }
            }
        }
    }

    private void spasi() {
        paragraf.append(' ');
        if (!terbuka.isEmpty()) {
            terbuka.peek().teks.append(' ');
        }
    }

    private void sifat(XMLStreamReader xml, Terbuka tabel) {
        switch (xml.getLocalName()) {
            case "tr" -> {
                tabel.sel = new ArrayList<>();
                tabel.kepala = false;
                tabel.dihapus = false;
                tabel.kosongDiDepan = 0;
            }
            case "tc" -> {
                tabel.teks = new StringBuilder();
                tabel.rentang = 1;
                tabel.lanjutan = false;
            }
            case "tblHeader" ->
                    tabel.kepala =
                            !"0".equals(nilai(xml, "val")) && !"false".equals(nilai(xml, "val"));
            case "del" -> tabel.dihapus = true;
            case "gridBefore" -> tabel.kosongDiDepan = angka(nilai(xml, "val"));
            case "gridSpan" -> tabel.rentang = Math.max(1, angka(nilai(xml, "val")));
            case "vMerge" -> tabel.lanjutan = !"restart".equals(nilai(xml, "val"));
            default -> {
                // other properties do not change where a figure stands
            }
        }
    }

    private static int angka(String teks) {
        return teks != null && teks.matches("\\d{1,4}") ? Integer.parseInt(teks) : 0;
    }

    private static String nilai(XMLStreamReader xml, String atribut) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(atribut)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void tanda(String namaTanda) {
        if (namaTanda == null) {
            return;
        }
        if (namaTanda.startsWith(NamaTanda.KETERANGAN)) {
            keteranganParagraf = namaTanda.substring(NamaTanda.KETERANGAN.length());
        } else if (namaTanda.startsWith(NamaTanda.SEL)
                && !terbuka.isEmpty()
                && terbuka.peek().tanda.isEmpty()) {
            terbuka.peek().tanda = namaTanda.substring(NamaTanda.SEL.length());
        }
    }

    private void selesai(String unsur) {
        switch (unsur) {
            case "p" -> akhirParagraf();
            case "trPr" -> dalamTrPr = false;
            case "tc" -> {
                Terbuka tabel = terbuka.peek();
                tabel.sel.add(new Sel(rapikan(tabel.teks), tabel.rentang, tabel.lanjutan));
            }
            case "tr" -> {
                Terbuka tabel = terbuka.peek();
                if (!tabel.dihapus) {
                    if (tabel.kosongDiDepan > 0) {
                        tabel.sel.add(0, new Sel("", tabel.kosongDiDepan, false));
                    }
                    tabel.baris.add(new BarisMentah(tabel.sel, tabel.kepala));
                }
            }
            case "tbl" -> tutup(terbuka.pop());
            default -> {
                // the end of other elements means nothing here
            }
        }
    }

    private void akhirParagraf() {
        if (!terbuka.isEmpty()) {
            terbuka.peek().teks.append(' ');
        }
        String teks = rapikan(paragraf);
        Matcher cocok = NAMA_TABEL.matcher(teks);
        if (!keteranganParagraf.isEmpty()) {
            keterangan = keteranganParagraf;
            nama = cocok.find() ? rapikan(cocok.group(1)) : "";
        } else if (terbuka.isEmpty() && !teks.isEmpty()) {
            // Other text between a caption and a table: the caption is not this table's, unless
            // it is a caption retyped without its mark.
            nama = cocok.find() ? rapikan(cocok.group(1)) : nama;
        }
        paragraf.setLength(0);
    }

    private static String rapikan(CharSequence teks) {
        return teks.toString()
                .replaceAll("[\\u200B\\u200C\\u200D\\uFEFF\\u00AD]", "")
                .replaceAll("[\\s\\u00A0\\u2007\\u2009\\u202F]+", " ")
                .strip();
    }

    private void tutup(Terbuka tabel) {
        int lebar =
                tabel.baris.stream()
                        .mapToInt(b -> b.sel().stream().mapToInt(Sel::rentang).sum())
                        .max()
                        .orElse(0);
        int kepala = banyakKepala(tabel.baris);
        List<List<String>> isi = new ArrayList<>();
        for (BarisMentah satu : tabel.baris.subList(kepala, tabel.baris.size())) {
            isi.add(bentangkan(satu, lebar));
        }
        String kunci = tabel.tanda.isEmpty() ? tabel.keterangan : tabel.tanda;
        hasil.add(
                new TabelTerbaca(
                        kunci, tabel.nama, judul(tabel.baris.subList(0, kepala), lebar), isi));
        if (!terbuka.isEmpty()) {
            terbuka.peek().teks.append(' ');
        }
    }

    /** Rows marked as repeated headings, else those down to the column numbers, else the first. */
    private static int banyakKepala(List<BarisMentah> baris) {
        int bertanda = 0;
        while (bertanda < baris.size() && baris.get(bertanda).kepala()) {
            bertanda++;
        }
        for (int i = 0; i < Math.min(baris.size(), 6); i++) {
            if (baris.get(i).sel().stream().allMatch(s -> URUTAN.matcher(s.teks()).matches())) {
                return Math.max(bertanda, i + 1);
            }
        }
        return bertanda > 0 ? bertanda : Math.min(1, baris.size());
    }

    private static List<String> judul(List<BarisMentah> kepala, int lebar) {
        List<StringBuilder> judul = new ArrayList<>();
        for (int i = 0; i < lebar; i++) {
            judul.add(new StringBuilder());
        }
        for (BarisMentah satu : kepala) {
            List<String> teks = bentangkan(satu, lebar);
            for (int i = 0; i < lebar; i++) {
                String bagian = teks.get(i);
                if (!bagian.isEmpty() && !URUTAN.matcher(bagian).matches()) {
                    judul.get(i).append(judul.get(i).isEmpty() ? "" : " ").append(bagian);
                }
            }
        }
        return TabelTerbaca.berbeda(judul.stream().map(StringBuilder::toString).toList());
    }

    /** A text for every grid column; a cell over several columns stands in each of them. */
    private static List<String> bentangkan(BarisMentah baris, int lebar) {
        List<String> hasil = new ArrayList<>();
        for (Sel satu : baris.sel()) {
            for (int i = 0; i < satu.rentang(); i++) {
                hasil.add(satu.lanjutan() ? "" : satu.teks());
            }
        }
        while (hasil.size() < lebar) {
            hasil.add("");
        }
        return hasil;
    }
}
