package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;

/** Opens what begins as a zip: a workbook, or a zip of data files. */
final class Paket {

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

    private static void tolakPaketLain(PaketZip zip) throws TakTerbaca {
        String jenis = null;
        if (zip.memuat("word/document.xml")) {
            jenis = "dokumen Word";
        } else if (zip.memuat("ppt/presentation.xml")) {
            jenis = "presentasi PowerPoint";
        } else if (zip.memuat("mimetype") && zip.memuat("content.xml")) {
            jenis = "dokumen OpenDocument (.ods, .odt)";
        } else if (zip.memuat("xl/workbook.bin")) {
            jenis = "buku kerja Excel biner (.xlsb)";
        }
        if (jenis != null) {
            throw new TakTerbaca(
                    "FORMAT_TIDAK_DIDUKUNG",
                    "berkas ini " + jenis + ". Simpan sebagai .xlsx atau .csv lalu unggah lagi.");
        }
    }
}
