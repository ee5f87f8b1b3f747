package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.PelukisGrafik;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HalamanTanda;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a {@link Buku} as DOCX: the draft that people correct in Word. The same book always gives
 * the same bytes.
 */
public final class BukuDocx {

    private final TemplatBuku templat;

    public BukuDocx() {
        this(TemplatBuku.bawaan());
    }

    /** A writer with the office's own look. */
    public BukuDocx(TemplatBuku templat) {
        this.templat = templat;
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
        HubunganDocx hubungan = new HubunganDocx(templat, terbawa);
        TepiDocx tepi = new TepiDocx(templat, buku);
        PaketDocx paket = new PaketDocx(keluaran);
        paket.masukkan("[Content_Types].xml", hubungan.jenisIsi(semua));
        paket.masukkan("_rels/.rels", templat("rels.xml"));
        paket.masukkan("docProps/app.xml", templat("app.xml"));
        paket.bagian("docProps/core.xml", isi -> sifat(buku, isi));
        paket.masukkan("word/styles.xml", templat.gaya());
        paket.masukkan("word/settings.xml", templat("word/settings.xml"));
        paket.bagian(
                "word/numbering.xml",
                isi -> terbawa.tulisNomor(templat("word/numbering.xml"), new PenulisWord(isi)));
        if (terbawa.adaKomentar()) {
            paket.bagian("word/comments.xml", isi -> terbawa.tulisKomentar(new PenulisWord(isi)));
        }
        paket.masukkan("word/_rels/document.xml.rels", hubungan.naskah(lukisan.size()));
        paket.bagian("word/header1.xml", isi -> tepi.kepala(Halaman.TEGAK, isi));
        paket.bagian("word/header2.xml", isi -> tepi.kepala(Halaman.MENDATAR, isi));
        paket.bagian("word/footer1.xml", tepi::kaki);
        paket.bagian(
                "word/document.xml",
                isi -> {
                    PenulisWord w = new PenulisWord(isi, templat.id());
                    new NaskahDocx(buku, w, new GambarDocx(w, lukisan), warisan, templat.kop())
                            .tulis(halaman);
                });
        for (int i = 0; i < lukisan.size(); i++) {
            paket.masukkan("word/" + HubunganDocx.berkasGambar(i), lukisan.get(i).gambar().png());
        }
        for (BagianTerbawa satu : semua) {
            masukkan(paket, satu.berkas());
        }
        masukkan(paket, templat.bagian());
        hubunganPotongan(paket, List.of("header1", "header2"), templat.kepala());
        hubunganPotongan(paket, List.of("footer1"), templat.kaki());
        paket.selesai();
    }

    private static void masukkan(PaketDocx paket, Map<String, byte[]> berkas) throws IOException {
        for (Map.Entry<String, byte[]> satu : berkas.entrySet()) {
            paket.masukkan("word/" + satu.getKey(), satu.getValue());
        }
    }

    private static void hubunganPotongan(
            PaketDocx paket, List<String> nama, Optional<TemplatBuku.Potongan> potongan)
            throws IOException {
        Optional<byte[]> isi = HubunganDocx.potongan(potongan);
        if (isi.isPresent()) {
            for (String satu : nama) {
                paket.masukkan("word/_rels/" + satu + ".xml.rels", isi.get());
            }
        }
    }

    /** A figure and the picture made of it. */
    record Lukisan(Blok.Gambar blok, PelukisGrafik.Gambar gambar) {}

    static List<Lukisan> lukis(Buku buku) {
        PelukisGrafik pelukis = new PelukisGrafik();
        return buku.gambar().stream()
                .map(satu -> new Lukisan(satu, pelukis.lukis(satu.grafik())))
                .toList();
    }

    /** A part of the bundled template. */
    static byte[] templat(String nama) throws IOException {
        try (InputStream isi = BukuDocx.class.getResourceAsStream("templat/" + nama)) {
            return Objects.requireNonNull(isi, nama).readAllBytes();
        }
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

    static String kapital(String teks) {
        return teks.toUpperCase(Locale.ROOT);
    }
}
