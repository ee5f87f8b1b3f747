package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.PelukisGrafik;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HalamanTanda;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a {@link Buku} as DOCX: the draft that people correct in Word. The same book always gives
 * the same bytes.
 */
public final class BukuDocx {

    static final String ID_KEPALA = "rId4";
    static final String ID_KAKI = "rId5";
    static final String ID_KEPALA_MENDATAR = "rId6";

    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String REL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String AWAL_HUBUNGAN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TEMA = "theme/theme1.xml";

    private final TemplatBuku templat;

    public BukuDocx() {
        this(TemplatBuku.bawaan());
    }

    /** A writer with the office's own look. */
    public BukuDocx(TemplatBuku templat) {
        this.templat = templat;
    }

    /** A part written as XML. */
    private interface Bagian {
        void tulis(OutputStream keluaran) throws XMLStreamException, IOException;
    }

    /**
     * Writes the file with lists of contents that carry no page numbers; does not close {@code
     * keluaran}.
     */
    public void tulis(Buku buku, OutputStream keluaran) throws IOException {
        tulis(buku, lukis(buku), Map.of(), Warisan.TANPA, keluaran);
    }

    /**
     * The same with what people wrote into the draft before, and pictures drawn already.
     *
     * @param halaman as {@link #halaman} gives them; empty for lists without page numbers
     */
    byte[] tulis(Buku buku, List<Lukisan> lukisan, Map<String, String> halaman, Warisan warisan)
            throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        tulis(buku, lukisan, halaman, warisan, hasil);
        return hasil.toByteArray();
    }

    /** The page of each mark when the module's own converter lays the file out. */
    static Map<String, String> halaman(byte[] docx) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PengubahPdf().ubah(new ByteArrayInputStream(docx), pdf);
        return HalamanTanda.baca(pdf.toByteArray());
    }

    /**
     * Writes the file with the page numbers that it has when the module's own converter lays it
     * out; does not close {@code keluaran}. Takes as long as making the PDF.
     */
    public void tulisBernomor(Buku buku, OutputStream keluaran) throws IOException {
        tulisDenganPdf(buku, keluaran, new ByteArrayOutputStream());
    }

    /**
     * Writes the file as {@link #tulisBernomor} and the PDF that its page numbers are of, from one
     * layout; closes neither stream.
     *
     * @param pdf as {@link PengubahPdf} leaves it, not finished
     */
    public HasilPdf tulisDenganPdf(Buku buku, OutputStream keluaran, ByteArrayOutputStream pdf)
            throws IOException {
        List<Lukisan> lukisan = lukis(buku);
        ByteArrayOutputStream tanpaNomor = new ByteArrayOutputStream();
        tulis(buku, lukisan, Map.of(), Warisan.TANPA, tanpaNomor);
        HasilPdf hasil =
                new PengubahPdf().ubah(new ByteArrayInputStream(tanpaNomor.toByteArray()), pdf);
        Map<String, String> halaman = HalamanTanda.baca(pdf.toByteArray());
        tulis(buku, lukisan, halaman, Warisan.TANPA, keluaran);
        return hasil;
    }

    private void tulis(
            Buku buku,
            List<Lukisan> lukisan,
            Map<String, String> halaman,
            Warisan warisan,
            OutputStream keluaran)
            throws IOException {
        BagianTerbawa terbawa = warisan.tulisan().bagian();
        List<BagianTerbawa> semua = new ArrayList<>(List.of(terbawa));
        templat.kop().ifPresent(satu -> semua.add(satu.bagian()));
        templat.kepala().ifPresent(satu -> semua.add(satu.bagian()));
        templat.kaki().ifPresent(satu -> semua.add(satu.bagian()));
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        bagian(zip, "[Content_Types].xml", isi -> isi.write(jenisIsi(terbawa, semua)));
        salin(zip, "rels.xml", "_rels/.rels");
        salin(zip, "app.xml", "docProps/app.xml");
        bagian(zip, "docProps/core.xml", isi -> sifat(buku, isi));
        masukkan(zip, "word/styles.xml", templat.gaya());
        salin(zip, "word/settings.xml", "word/settings.xml");
        bagian(
                zip,
                "word/numbering.xml",
                isi -> terbawa.tulisNomor(templat("word/numbering.xml"), new PenulisWord(isi)));
        if (terbawa.adaKomentar()) {
            bagian(zip, "word/comments.xml", isi -> terbawa.tulisKomentar(new PenulisWord(isi)));
        }
        bagian(zip, "word/_rels/document.xml.rels", isi -> hubungan(lukisan.size(), terbawa, isi));
        bagian(zip, "word/header1.xml", isi -> kepala(buku, Halaman.TEGAK, isi));
        bagian(zip, "word/header2.xml", isi -> kepala(buku, Halaman.MENDATAR, isi));
        bagian(zip, "word/footer1.xml", isi -> kaki(buku, isi));
        bagian(
                zip,
                "word/document.xml",
                isi -> {
                    PenulisWord w = new PenulisWord(isi, templat.id());
                    new NaskahDocx(buku, w, new GambarDocx(w, lukisan), warisan, templat.kop())
                            .tulis(halaman);
                });
        for (int i = 0; i < lukisan.size(); i++) {
            masukkan(zip, "word/" + berkasGambar(i), lukisan.get(i).gambar().png());
        }
        for (BagianTerbawa satu : semua) {
            for (Map.Entry<String, byte[]> berkas : satu.berkas().entrySet()) {
                masukkan(zip, "word/" + berkas.getKey(), berkas.getValue());
            }
        }
        for (Map.Entry<String, byte[]> satu : templat.bagian().entrySet()) {
            masukkan(zip, "word/" + satu.getKey(), satu.getValue());
        }
        hubunganPotongan(zip, List.of("header1", "header2"), templat.kepala());
        hubunganPotongan(zip, List.of("footer1"), templat.kaki());
        zip.finish();
        zip.flush();
    }

    /** A figure and the picture made of it. */
    record Lukisan(Blok.Gambar blok, PelukisGrafik.Gambar gambar) {}

    static List<Lukisan> lukis(Buku buku) {
        PelukisGrafik pelukis = new PelukisGrafik();
        return buku.gambar().stream()
                .map(satu -> new Lukisan(satu, pelukis.lukis(satu.grafik())))
                .toList();
    }

    private static String berkasGambar(int urutan) {
        return "media/grafik" + (urutan + 1) + ".png";
    }

    private static void bagian(ZipOutputStream zip, String nama, Bagian bagian) throws IOException {
        zip.putNextEntry(entri(nama));
        // Not a buffer of the whole part: the main one has tens of megabytes.
        TanpaTutup isi = new TanpaTutup(zip);
        try {
            bagian.tulis(isi);
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write " + nama, e);
        }
        isi.flush();
        zip.closeEntry();
    }

    /** What an XML writer closes is not the archive. */
    private static final class TanpaTutup extends BufferedOutputStream {
        TanpaTutup(OutputStream ke) {
            super(ke, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void salin(ZipOutputStream zip, String sumber, String nama) throws IOException {
        masukkan(zip, nama, templat(sumber));
    }

    /** A part of the bundled template. */
    static byte[] templat(String nama) throws IOException {
        try (InputStream isi = BukuDocx.class.getResourceAsStream("templat/" + nama)) {
            return Objects.requireNonNull(isi, nama).readAllBytes();
        }
    }

    private byte[] jenisIsi(BagianTerbawa terbawa, List<BagianTerbawa> semua) throws IOException {
        StringBuilder tambahan = new StringBuilder();
        Set<String> semuaAkhiran = new TreeSet<>();
        semua.forEach(satu -> semuaAkhiran.addAll(satu.akhiran()));
        for (String akhiran : semuaAkhiran) {
            if (!akhiran.equals("png")) {
                tambahan.append(
                        "<Default Extension=\"%s\" ContentType=\"image/%s\"/>"
                                .formatted(akhiran, jenisGambar(akhiran)));
            }
        }
        if (terbawa.adaKomentar()) {
            tambahan.append(
                    "<Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>");
        }
        if (templat.bagian().containsKey(TEMA)) {
            tambahan.append(
                    "<Override PartName=\"/word/theme/theme1.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.theme+xml\"/>");
        }
        String asal = new String(templat("[Content_Types].xml"), StandardCharsets.UTF_8);
        return asal.replace("</Types>", tambahan + "</Types>").getBytes(StandardCharsets.UTF_8);
    }

    private static String jenisGambar(String akhiran) {
        return switch (akhiran) {
            case "jpg" -> "jpeg";
            case "tif" -> "tiff";
            case "emf", "wmf" -> "x-" + akhiran;
            default -> akhiran;
        };
    }

    private static void masukkan(ZipOutputStream zip, String nama, byte[] isi) throws IOException {
        zip.putNextEntry(entri(nama));
        zip.write(isi);
        zip.closeEntry();
    }

    private static ZipEntry entri(String nama) {
        ZipEntry entri = new ZipEntry(nama);
        entri.setTimeLocal(WAKTU_TETAP);
        return entri;
    }

    /** The relationships of a header or footer from the template. */
    private static void hubunganPotongan(
            ZipOutputStream zip, List<String> nama, Optional<TemplatBuku.Potongan> potongan)
            throws IOException {
        if (potongan.isEmpty() || potongan.get().bagian().hubungan().isEmpty()) {
            return;
        }
        StringBuilder xml = new StringBuilder(AWAL_HUBUNGAN);
        potongan.get().bagian().hubungan().forEach(satu -> xml.append(hubungan(satu)));
        byte[] isi = xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
        for (String satu : nama) {
            masukkan(zip, "word/_rels/" + satu + ".xml.rels", isi);
        }
    }

    private static String hubungan(BagianTerbawa.Hubungan satu) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(
                        satu.id(),
                        satu.jenis(),
                        satu.sasaran()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("\"", "&quot;"),
                        satu.luar() ? " TargetMode=\"External\"" : "");
    }

    private void hubungan(int gambar, BagianTerbawa terbawa, OutputStream keluaran)
            throws IOException {
        String[][] bagian = {
            {"rId1", "styles", "styles.xml"},
            {"rId2", "settings", "settings.xml"},
            {"rId3", "numbering", "numbering.xml"},
            {ID_KEPALA, "header", "header1.xml"},
            {ID_KAKI, "footer", "footer1.xml"},
            {ID_KEPALA_MENDATAR, "header", "header2.xml"},
        };
        StringBuilder xml = new StringBuilder(AWAL_HUBUNGAN);
        for (String[] satu : bagian) {
            xml.append(
                    "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
                            .formatted(satu[0], REL, satu[1], satu[2]));
        }
        for (int i = 0; i < gambar; i++) {
            xml.append(
                    "<Relationship Id=\"%s\" Type=\"%simage\" Target=\"%s\"/>"
                            .formatted(GambarDocx.ID + (i + 1), REL, berkasGambar(i)));
        }
        if (terbawa.adaKomentar()) {
            xml.append(
                    "<Relationship Id=\"rId7\" Type=\"%scomments\" Target=\"comments.xml\"/>"
                            .formatted(REL));
        }
        if (templat.bagian().containsKey(TEMA)) {
            xml.append(
                    "<Relationship Id=\"rId8\" Type=\"%stheme\" Target=\"%s\"/>"
                            .formatted(REL, TEMA));
        }
        terbawa.hubungan().forEach(satu -> xml.append(hubungan(satu)));
        templat.kop()
                .ifPresent(
                        kop -> kop.bagian().hubungan().forEach(satu -> xml.append(hubungan(satu))));
        keluaran.write(xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void sifat(Buku buku, OutputStream keluaran) throws XMLStreamException {
        String cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        String dc = "http://purl.org/dc/elements/1.1/";
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(keluaran, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("cp", "coreProperties", cp);
        xml.writeNamespace("cp", cp);
        xml.writeNamespace("dc", dc);
        String[][] isi = {
            {"title", judul(buku)},
            {"subject", "Data agregat kependudukan per semester"},
            {"creator", buku.kantor().nama() + " " + buku.wilayah()},
            {"language", "id-ID"},
        };
        for (String[] satu : isi) {
            xml.writeStartElement("dc", satu[0], dc);
            xml.writeCharacters(satu[1]);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    static String judul(Buku buku) {
        return buku.judul()
                + " "
                + buku.wilayah()
                + " "
                + buku.semester().judul()
                + buku.edisi().map(edisi -> ", " + edisi).orElse("");
    }

    /** From the template, where it may say {@code {judul}} and {@code {semester}}. */
    private static void potongan(
            TemplatBuku.Potongan potongan, Buku buku, String akar, OutputStream keluaran)
            throws XMLStreamException {
        PenulisWord w = new PenulisWord(keluaran);
        w.akar(akar);
        PenyalinPohon penyalin =
                new PenyalinPohon(
                        w,
                        teks ->
                                teks.replace("{judul}", buku.judul() + " " + buku.wilayah())
                                        .replace("{semester}", semester(buku)));
        penyalin.tulis(potongan.isi(), "", "");
        w.tutup();
    }

    private static String semester(Buku buku) {
        return buku.semester().judul() + buku.edisi().map(e -> ", " + e).orElse("");
    }

    private void kepala(Buku buku, Halaman halaman, OutputStream keluaran)
            throws XMLStreamException {
        if (templat.kepala().isPresent()) {
            potongan(templat.kepala().get(), buku, "hdr", keluaran);
            return;
        }
        PenulisWord w = new PenulisWord(keluaran, templat.id());
        w.akar("hdr");
        w.buka("p");
        w.buka("pPr");
        w.unsur("pStyle", "val", "KepalaHalaman");
        w.buka("tabs");
        w.unsur("tab", "val", "right", "pos", Integer.toString(halaman.lebarTeks()));
        w.akhiri();
        w.akhiri();
        w.teks(buku.judul() + " " + buku.wilayah());
        w.tab();
        w.teks(semester(buku));
        w.akhiri();
        w.tutup();
    }

    private void kaki(Buku buku, OutputStream keluaran) throws XMLStreamException {
        if (templat.kaki().isPresent()) {
            potongan(templat.kaki().get(), buku, "ftr", keluaran);
            return;
        }
        PenulisWord w = new PenulisWord(keluaran, templat.id());
        w.akar("ftr");
        w.paragraf("KakiHalaman");
        w.medan("PAGE", "1");
        w.akhiri();
        w.tutup();
    }

    static String kapital(String teks) {
        return teks.toUpperCase(Locale.ROOT);
    }
}
