package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import static org.apache.poi.openxml4j.opc.PackageRelationshipTypes.CORE_DOCUMENT;
import static org.apache.poi.openxml4j.opc.PackageRelationshipTypes.STRICT_CORE_DOCUMENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * An Excel workbook (.xlsx, .xlsm), ordinary or Strict Open XML: POI opens the package, the sheets
 * are streamed. Macros are never run, links never followed, drawings never looked at.
 */
final class BukuXlsx implements Buku {

    private final PaketZip zip;
    private final List<String> nama;
    private final List<Pembuka> bagian;
    private final TeksBersama teks;
    private final BatasBaris batas;

    private BukuXlsx(
            PaketZip zip,
            List<String> nama,
            List<Pembuka> bagian,
            TeksBersama teks,
            BatasBaris batas) {
        this.zip = zip;
        this.nama = List.copyOf(nama);
        this.bagian = bagian;
        this.teks = teks;
        this.batas = batas;
    }

    /** Takes the zip over: it is closed with the book. */
    static Buku buka(PaketZip zip, Jatah jatah) throws IOException {
        SumberPaket sumber = new SumberPaket(zip);
        List<String> nama = new ArrayList<>();
        List<Pembuka> bagian = new ArrayList<>();
        try (OPCPackage paket = OPCPackage.open(sumber)) {
            XSSFReader.SheetIterator lembar = new Daftar(bukuKerja(paket));
            while (lembar.hasNext()) {
                lembar.next().close();
                nama.add(lembar.getSheetName());
                bagian.add(isi(sumber, lembar.getSheetPart()));
            }
            jatah.batas().periksa(Batas.LEMBAR, nama.size(), 0);
            TeksBersama teks = TeksBersama.KOSONG;
            for (PackagePart satu :
                    paket.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
                try (InputStream in = isi(sumber, satu).buka()) {
                    teks = TeksBersama.baca(in, jatah);
                }
            }
            return new BukuXlsx(zip, nama, bagian, teks, jatah.batas());
        } catch (TakTerbaca e) {
            throw e;
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            // POI reports a damaged package by any of these.
            throw e.getCause() instanceof TakTerbaca t ? t : rusak(e);
        }
    }

    private static PackagePart bukuKerja(OPCPackage paket) throws TakTerbaca {
        for (String jenis : List.of(CORE_DOCUMENT, STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship satu : paket.getRelationshipsByType(jenis)) {
                PackagePart bagian = paket.getPart(satu);
                if (bagian != null) {
                    return bagian;
                }
            }
        }
        throw rusak(null);
    }

    /** The workbook's sheets in its order; POI looks for the ordinary kind only. */
    private static final class Daftar extends XSSFReader.SheetIterator {

        private static final Set<String> LEMBAR =
                Set.of(
                        XSSFRelation.WORKSHEET.getRelation(),
                        XSSFRelation.CHARTSHEET.getRelation(),
                        XSSFRelation.MACRO_SHEET_XML.getRelation(),
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/chartsheet");

        Daftar(PackagePart buku) throws IOException, InvalidFormatException {
            super(buku);
        }

        @Override
        protected Set<String> getSheetRelationships() {
            return LEMBAR;
        }
    }

    private static Pembuka isi(SumberPaket sumber, PackagePart satu) throws TakTerbaca {
        PaketZip.Isi isi = sumber.cari(satu.getPartName().getName());
        if (isi == null) {
            throw rusak(null);
        }
        return isi.pembuka();
    }

    private static TakTerbaca rusak(Exception sebab) {
        return TakTerbaca.rusak(
                "berkas bukan buku kerja Excel yang utuh. Buka di Excel, simpan ulang sebagai"
                        + " .xlsx, lalu unggah lagi.",
                sebab);
    }

    @Override
    public List<String> lembar() {
        return nama;
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        return new LembarXlsx(new BarisXlsx(bagian.get(lembar).buka(), batas), teks);
    }

    @Override
    public SumberBaris pindai(int lembar, int[] kolom) throws IOException {
        return new SelXlsx(new BarisXlsx(bagian.get(lembar).buka(), batas), teks, kolom);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
