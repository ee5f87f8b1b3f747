package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Huruf;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Converts a DOCX to PDF/A-2b with the bundled fonts. Thread-safe. */
public final class PengubahPdf {

    /**
     * Converts; closes neither stream.
     *
     * @throws IOException when {@code docx} is not a readable DOCX or cannot be laid out
     */
    public HasilPdf ubah(InputStream docx, OutputStream pdf) throws IOException {
        Docx asal = new Docx(docx);
        Laporan laporan = new Laporan();
        BufferedOutputStream keluaran = new BufferedOutputStream(pdf, 1 << 16);
        try {
            URI pangkal = URI.create(Sumber.GAMBAR);
            Sumber sumber = new Sumber(asal);
            FopFactoryBuilder pembangun = new FopFactoryBuilder(pangkal, sumber);
            pembangun.setConfiguration(
                    new DefaultConfigurationBuilder()
                            .build(
                                    new ByteArrayInputStream(
                                            konfigurasi().getBytes(StandardCharsets.UTF_8))));
            FopFactory factory = pembangun.build();
            // The configuration gives the font manager a resolver that opens any address.
            factory.getFontManager()
                    .setResourceResolver(
                            ResourceResolverFactory.createInternalResourceResolver(
                                    pangkal, sumber));
            FOUserAgent agen = factory.newFOUserAgent();
            sifat(asal, agen);
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agen, keluaran);
            new PenerjemahNaskah(asal, new PenulisFo(fop.getDefaultHandler()), laporan).tulis();
            keluaran.flush();
            return new HasilPdf(fop.getResults().getPageCount(), laporan.isi());
        } catch (SAXException | ConfigurationException | RuntimeException e) {
            // FOP throws what it likes at layouts it did not expect.
            throw new IOException("Cannot lay out the DOCX as PDF", e);
        }
    }

    /**
     * Lays a DOCX out and tells on which printed page the bookmarks stand that its links point to:
     * {@code _Toc900100} → {@code 3}.
     *
     * @throws IOException as {@link #ubah}
     */
    public Map<String, String> halamanTanda(InputStream docx) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ubah(docx, pdf);
        return HalamanTanda.baca(pdf.toByteArray());
    }

    private static void sifat(Docx docx, FOUserAgent agen) throws IOException {
        agen.setProducer("Buku Agregat");
        agen.setCreator("Buku Agregat");
        // Files of the same version are the same PDF, but for the date that FOP gives its metadata.
        agen.setCreationDate(new Date(0));
        var inti = docx.xml("docProps/core.xml");
        if (inti.isPresent()) {
            Element akar = inti.get().getDocumentElement();
            teks(akar, "title").ifPresent(agen::setTitle);
            teks(akar, "creator").ifPresent(agen::setAuthor);
            teks(akar, "subject").ifPresent(agen::setSubject);
        }
    }

    private static Optional<String> teks(Element akar, String nama) {
        return Unsur.satu(akar, nama).map(Element::getTextContent).filter(t -> !t.isBlank());
    }

    private static String konfigurasi() {
        StringBuilder huruf = new StringBuilder();
        for (boolean tebal : new boolean[] {false, true}) {
            for (boolean miring : new boolean[] {false, true}) {
                huruf.append(
                        """
                        <font kerning="no" embed-url="%s%s" embedding-mode="subset">
                          <font-triplet name="Arimo" style="%s" weight="%s"/>
                        </font>
                        """
                                .formatted(
                                        Sumber.HURUF,
                                        Huruf.berkas(tebal, miring),
                                        miring ? "italic" : "normal",
                                        tebal ? "bold" : "normal"));
            }
        }
        return """
        <fop version="1.0">
          <accessibility>false</accessibility>
          <renderers>
            <renderer mime="application/pdf">
              <pdf-a-mode>PDF/A-2b</pdf-a-mode>
              <fonts>%s</fonts>
            </renderer>
          </renderers>
        </fop>
        """
                .formatted(huruf);
    }
}
