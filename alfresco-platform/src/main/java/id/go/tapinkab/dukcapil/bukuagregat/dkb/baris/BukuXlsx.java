package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * An Excel workbook (.xlsx, .xlsm): POI opens the package from a private temporary copy, the sheets
 * are streamed. Macros, links and drawings are never looked at.
 */
final class BukuXlsx implements Buku {

    private final Path salinan;
    private final OPCPackage paket;
    private final List<String> nama;
    private final List<PackagePart> bagian;
    private final TeksBersama teks;
    private final BatasBaris batas;

    private BukuXlsx(
            Path salinan,
            OPCPackage paket,
            List<String> nama,
            List<PackagePart> bagian,
            TeksBersama teks,
            BatasBaris batas) {
        this.salinan = salinan;
        this.paket = paket;
        this.nama = nama;
        this.bagian = bagian;
        this.teks = teks;
        this.batas = batas;
    }

    /** Takes the private copy over: it is deleted on close. */
    static Buku buka(Path salinan, BatasBaris batas) throws IOException {
        OPCPackage paket = null;
        try {
            paket = OPCPackage.open(salinan.toFile(), PackageAccess.READ);
            XSSFReader pembaca = new XSSFReader(paket);
            List<String> nama = new ArrayList<>();
            List<PackagePart> bagian = new ArrayList<>();
            XSSFReader.SheetIterator lembar = (XSSFReader.SheetIterator) pembaca.getSheetsData();
            while (lembar.hasNext()) {
                lembar.next().close();
                nama.add(lembar.getSheetName());
                bagian.add(lembar.getSheetPart());
            }
            if (nama.size() > batas.maksLembar()) {
                throw TakTerbaca.melebihi("lembar", batas.maksLembar(), 0);
            }
            TeksBersama teks;
            try (InputStream in = pembaca.getSharedStringsData()) {
                teks = in == null ? TeksBersama.KOSONG : TeksBersama.baca(in, batas);
            }
            return new BukuXlsx(salinan, paket, nama, bagian, teks, batas);
        } catch (TakTerbaca e) {
            tutup(paket);
            throw e;
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            // POI reports a damaged package by any of these.
            tutup(paket);
            String pesan = e.getMessage() == null ? "" : e.getMessage();
            if (pesan.contains("Strict OOXML")) {
                throw new TakTerbaca(
                        "FORMAT_TIDAK_DIDUKUNG",
                        "buku kerja disimpan sebagai \"Strict Open XML\". Simpan ulang sebagai"
                                + " \"Excel Workbook (.xlsx)\".");
            }
            if (pesan.contains("Zip bomb")) {
                throw TakTerbaca.melebihi("rasio pemampatan", batas.maksRasio(), 0);
            }
            throw TakTerbaca.rusak(
                    "berkas bukan buku kerja Excel yang utuh. Buka di Excel, simpan ulang sebagai"
                            + " .xlsx, lalu unggah lagi.",
                    e);
        }
    }

    private static void tutup(OPCPackage paket) {
        if (paket != null) {
            paket.revert();
        }
    }

    @Override
    public List<String> lembar() {
        return List.copyOf(nama);
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        return new LembarXlsx(
                new ArusTerbatas(bagian.get(lembar).getInputStream(), batas), teks, batas);
    }

    @Override
    public void close() throws IOException {
        paket.revert();
        Files.deleteIfExists(salinan);
    }
}
