package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Opens what begins as a zip: a workbook, or a zip of data files. */
final class Paket {

    /** A media type is shorter. */
    private static final int TERPANJANG = 200;

    private Paket() {}

    /**
     * @param lapis how many zips this one is in
     */
    static Buku buka(Pembuka isi, Jatah jatah, int lapis) throws IOException {
        PaketZip zip = PaketZip.buka(isi, jatah);
        try {
            tolakPaketLain(zip);
            if (zip.memuat("_rels/.rels") || zip.memuat("xl/workbook.xml")) {
                return BukuXlsx.buka(zip, jatah);
            }
            jatah.batas().periksa(Batas.LAPIS_ZIP, lapis + 1L, 0);
            return BukuZip.buka(zip, jatah, lapis + 1);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void tolakPaketLain(PaketZip zip) throws IOException {
        if (zip.memuat("word/document.xml")) {
            throw new BukanData("dokumen Word");
        }
        if (zip.memuat("ppt/presentation.xml")) {
            throw new BukanData("presentasi PowerPoint");
        }
        if (zip.memuat("mimetype") && zip.memuat("content.xml")) {
            throw openDocument(zip.cari("mimetype").pembuka());
        }
        if (zip.memuat("xl/workbook.bin")) {
            throw FormatLain.takDidukung("berkas ini buku kerja Excel biner (.xlsb)");
        }
    }

    private static TakTerbaca openDocument(Pembuka mimetype) throws IOException {
        try (InputStream in = mimetype.buka()) {
            String jenis = new String(in.readNBytes(TERPANJANG), StandardCharsets.ISO_8859_1);
            boolean tulisan = jenis.contains(".opendocument.text");
            return tulisan || jenis.contains(".opendocument.presentation")
                    ? new BukanData("dokumen OpenDocument (.odt, .odp)")
                    : FormatLain.takDidukung("berkas ini dokumen OpenDocument (.ods)");
        }
    }
}
