package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML without DTDs and entities, with the JDK's parser wherever the module runs. */
final class PembacaXml {

    private static final XMLInputFactory PABRIK = XMLInputFactory.newDefaultFactory();

    static {
        PABRIK.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PABRIK.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PABRIK.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        PABRIK.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private PembacaXml() {}

    static XMLStreamReader buka(InputStream in) throws XMLStreamException {
        return PABRIK.createXMLStreamReader(in);
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
