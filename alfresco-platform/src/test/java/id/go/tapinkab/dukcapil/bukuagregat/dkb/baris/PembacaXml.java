package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Opens XML with Woodstox, without DTDs and entities. */
final class PembacaXml {

    private static final WstxInputFactory PABRIK = new WstxInputFactory();

    static {
        PABRIK.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PABRIK.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PABRIK.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        PABRIK.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Else a damaged text would be found late, as a RuntimeException.
        PABRIK.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    }

    private PembacaXml() {}

    static XMLStreamReader buka(InputStream in) throws XMLStreamException {
        return PABRIK.createXMLStreamReader(in);
    }

    /**
     * The next event.
     *
     * @throws TakTerbaca for a DTD or an entity, which no spreadsheet program writes
     */
    static int maju(XMLStreamReader xml) throws XMLStreamException, TakTerbaca {
        int kejadian = xml.next();
        if (kejadian == XMLStreamConstants.DTD || kejadian == XMLStreamConstants.ENTITY_REFERENCE) {
            throw TakTerbaca.rusak(
                    "isi buku kerja memuat DTD atau entitas XML, yang tidak pernah ditulis Excel."
                            + " Jangan dibuka; minta berkas aslinya dari sumber yang benar.",
                    null);
        }
        return kejadian;
    }

    /** The limit that an XML parser met while reading, else a damaged file. */
    static IOException salah(XMLStreamException e, long baris) {
        if (e.getNestedException() instanceof TakTerbaca batas) {
            return batas;
        }
        return new TakTerbaca(
                "BERKAS_RUSAK",
                "isi buku kerja rusak. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.",
                baris,
                e);
    }
}
