package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Title, author, language and dates: in the document's information and, the same, as XMP. */
final class MetadataPdf {

    private static final String BAHASA = "id-ID";
    private static final String PEMBUAT = "Buku Agregat";
    private static final Pattern PDFA2 =
            Pattern.compile("pdfaid:part(?:>|\\s*=\\s*[\"'])\\s*2", Pattern.DOTALL);

    private MetadataPdf() {}

    /** Whether the file says of itself that it is PDF/A-2. */
    static boolean pdfA2(PDDocument dokumen) throws IOException {
        PDMetadata meta = dokumen.getDocumentCatalog().getMetadata();
        return meta != null
                && PDFA2.matcher(new String(meta.toByteArray(), StandardCharsets.UTF_8)).find();
    }

    static void tulis(PDDocument dokumen, TandaPdf tanda) throws IOException {
        boolean pdfA2 = pdfA2(dokumen);
        GregorianCalendar waktu =
                GregorianCalendar.from(ZonedDateTime.ofInstant(tanda.waktu(), ZoneOffset.UTC));
        waktu.set(java.util.Calendar.MILLISECOND, 0);
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(tanda.judul());
        info.setAuthor(tanda.penerbit());
        info.setKeywords(tanda.kataKunci());
        info.setCreator(PEMBUAT);
        info.setProducer(PEMBUAT);
        info.setCreationDate(waktu);
        info.setModificationDate(waktu);
        dokumen.setDocumentInformation(info);

        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema dc = xmp.createAndAddDublinCoreSchema();
        dc.setTitle(tanda.judul());
        dc.addCreator(tanda.penerbit());
        dc.addLanguage(BAHASA);
        dc.setFormat("application/pdf");
        tanda.registrasi().ifPresent(r -> dc.setIdentifier(r.nomor()));
        XMPBasicSchema dasar = xmp.createAndAddXMPBasicSchema();
        dasar.setCreatorTool(PEMBUAT);
        dasar.setCreateDate(waktu);
        dasar.setModifyDate(waktu);
        AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
        pdf.setProducer(PEMBUAT);
        pdf.setKeywords(tanda.kataKunci());
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try {
            if (pdfA2) {
                PDFAIdentificationSchema pdfa = xmp.createAndAddPDFAIdentificationSchema();
                pdfa.setPart(2);
                pdfa.setConformance("B");
            }
            new XmpSerializer().serialize(xmp, isi, true);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException("XMP cannot be written", e);
        }
        PDDocumentCatalog katalog = dokumen.getDocumentCatalog();
        PDMetadata meta = new PDMetadata(dokumen);
        meta.importXMPMetadata(isi.toByteArray());
        katalog.setMetadata(meta);
        katalog.setLanguage(BAHASA);
        PDViewerPreferences tampilan =
                katalog.getViewerPreferences() == null
                        ? new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary())
                        : katalog.getViewerPreferences();
        tampilan.setDisplayDocTitle(true);
        katalog.setViewerPreferences(tampilan);
    }
}
