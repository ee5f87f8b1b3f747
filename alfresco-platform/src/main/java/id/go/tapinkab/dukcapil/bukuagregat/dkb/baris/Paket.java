package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens what begins as a zip: a workbook, or a zip of data files. */
final class Paket {

    private Paket() {}

    static Buku buka(Pembuka isi, BatasBaris batas, boolean zipBoleh) throws IOException {
        Path salinan = Files.createTempFile("dkb", ".xlsx");
        try {
            try (InputStream in = isi.buka();
                    OutputStream out = Files.newOutputStream(salinan)) {
                in.transferTo(out);
            }
            if (periksa(salinan, batas)) {
                return BukuXlsx.buka(salinan, batas);
            }
            if (zipBoleh) {
                return BukuZip.buka(salinan, batas);
            }
            throw new TakTerbaca(
                    "FORMAT_TIDAK_DIDUKUNG",
                    "zip di dalam zip tidak dibuka. Keluarkan isinya lalu unggah lagi.");
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(salinan);
            throw e;
        }
    }

    /**
     * Looks at the directory before anything is unpacked.
     *
     * @return true for a workbook, false for a zip of files
     */
    private static boolean periksa(Path salinan, BatasBaris batas) throws IOException {
        try (ZipFile zip = new ZipFile(salinan.toFile())) {
            if (zip.size() > 50L * batas.maksLembar()) {
                throw TakTerbaca.melebihi("isi paket", 50L * batas.maksLembar(), 0);
            }
            long packed = Math.max(1, Files.size(salinan));
            long terurai = 0;
            Enumeration<? extends ZipEntry> isi = zip.entries();
            while (isi.hasMoreElements()) {
                ZipEntry satu = isi.nextElement();
                terurai += Math.max(0, satu.getSize());
                if (satu.getSize() > batas.maksUkuranTerurai()) {
                    throw TakTerbaca.melebihi("ukuran terurai", batas.maksUkuranTerurai(), 0);
                }
            }
            if (terurai > (1L << 24) && terurai / packed > batas.maksRasio()) {
                throw TakTerbaca.melebihi("rasio pemampatan", batas.maksRasio(), 0);
            }
            tolakPaketLain(zip);
            return zip.getEntry("_rels/.rels") != null || zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException e) {
            throw new TakTerbaca(
                    "BERKAS_TERPOTONG",
                    "buku kerja tidak utuh; pengunggahannya mungkin terputus. Ambil ulang berkas"
                            + " aslinya.",
                    0,
                    e);
        }
    }

    private static void tolakPaketLain(ZipFile zip) throws TakTerbaca {
        String jenis = null;
        if (zip.getEntry("word/document.xml") != null) {
            jenis = "dokumen Word";
        } else if (zip.getEntry("ppt/presentation.xml") != null) {
            jenis = "presentasi PowerPoint";
        } else if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            jenis = "dokumen OpenDocument (.ods, .odt)";
        } else if (zip.getEntry("xl/workbook.bin") != null) {
            jenis = "buku kerja Excel biner (.xlsb)";
        }
        if (jenis != null) {
            throw new TakTerbaca(
                    "FORMAT_TIDAK_DIDUKUNG",
                    "berkas ini " + jenis + ". Simpan sebagai .xlsx atau .csv lalu unggah lagi.");
        }
    }
}
