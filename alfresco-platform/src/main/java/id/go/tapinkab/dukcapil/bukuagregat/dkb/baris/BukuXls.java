package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An old Excel workbook (.xls) through POI's event API. A sheet of that format has 65,536 rows at
 * most: the rows of the one that is open are kept in memory.
 */
final class BukuXls implements Buku {

    /** As Thumbs.db names its pictures. */
    private static final Pattern THUMBS = Pattern.compile("\\d+_[0-9a-f]{16}");

    private final Path salinan;
    private final BatasBaris batas;
    private final List<String> nama;

    private BukuXls(Path salinan, BatasBaris batas) throws IOException {
        this.salinan = salinan;
        this.batas = batas;
        this.nama = baca(-1).nama();
        batas.periksa(Batas.LEMBAR, nama.size(), 0);
    }

    static Buku buka(Pembuka isi, Jatah jatah) throws IOException {
        Path salinan = jatah.salin(isi, ".xls");
        try {
            return new BukuXls(salinan, jatah.batas());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(salinan);
            throw e;
        }
    }

    /**
     * @param lembar the sheet whose rows are wanted; -1 for the names only
     */
    private RekamanXls baca(int lembar) throws IOException {
        RekamanXls rekaman = new RekamanXls(lembar, batas);
        try (POIFSFileSystem ole = new POIFSFileSystem(salinan.toFile(), true)) {
            DirectoryNode akar = ole.getRoot();
            if (akar.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw PembukaBuku.bersandi();
            }
            if (!akar.hasEntryCaseInsensitive("Workbook")
                    && !akar.hasEntryCaseInsensitive("Book")) {
                throw bukanBukuKerja(akar);
            }
            HSSFRequest permintaan = new HSSFRequest();
            permintaan.addListenerForAllRecords(rekaman);
            new HSSFEventFactory().processWorkbookEvents(permintaan, ole);
            rekaman.periksa();
            return rekaman;
        } catch (EncryptedDocumentException e) {
            throw new TakTerbaca("BERKAS_BERSANDI", PembukaBuku.bersandi().getMessage(), 0, e);
        } catch (TakTerbaca e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI reports damaged records by whatever they lead to.
            throw rusak(e);
        }
    }

    private static TakTerbaca bukanBukuKerja(DirectoryNode akar) {
        if (akar.hasEntryCaseInsensitive("WordDocument")) {
            return new BukanData("dokumen Word lama");
        }
        if (akar.hasEntryCaseInsensitive("PowerPoint Document")) {
            return new BukanData("presentasi PowerPoint lama");
        }
        boolean thumbs =
                akar.getEntryNames().stream()
                        .anyMatch(n -> n.equals("Catalog") || THUMBS.matcher(n).matches());
        return thumbs
                ? new BukanData("gambar kecil buatan Windows")
                : FormatLain.takDidukung("berkas ini dokumen Office lama, bukan buku kerja Excel");
    }

    private static TakTerbaca rusak(Exception e) {
        return TakTerbaca.rusak(
                "berkas .xls rusak atau terpotong. Buka di Excel, simpan ulang sebagai .xlsx, lalu"
                        + " unggah lagi.",
                e);
    }

    @Override
    public List<String> lembar() {
        return nama;
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        return Lembar.dari(baca(lembar).baris());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(salinan);
    }
}
