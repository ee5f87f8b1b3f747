package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML text, element by element, whoever wrote it: no DTD, no entities but XML's own, no more
 * than a row's worth of letters between two elements, no nesting without end.
 */
final class ElemenXml implements Closeable {

    private static final int TERDALAM = 100;

    private final Penjaga sumber;
    private final String ruangNama;
    private final BatasBaris batas;
    private final XMLStreamReader xml;
    private int dalam;

    /** Takes the text over. */
    ElemenXml(Reader sumber, String ruangNama, BatasBaris batas) throws IOException {
        this.sumber = new Penjaga(sumber, batas);
        this.ruangNama = ruangNama;
        this.batas = batas;
        XMLInputFactory pabrik = XMLInputFactory.newDefaultFactory();
        pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        pabrik.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            lewatiSpasi(sumber);
            xml = pabrik.createXMLStreamReader(this.sumber);
        } catch (XMLStreamException e) {
            sumber.close();
            throw salah(e, 0);
        }
    }

    /** Some programs begin with a blank line, which XML forbids. */
    private static void lewatiSpasi(Reader sumber) throws IOException {
        int huruf;
        do {
            sumber.mark(1);
            huruf = sumber.read();
        } while (huruf >= 0 && Character.isWhitespace(huruf));
        sumber.reset();
    }

    /**
     * Goes on by one event.
     *
     * @param nomor the row, for the message
     * @return as {@link XMLStreamReader#next}
     */
    int maju(long nomor) throws IOException {
        try {
            sumber.sejak = 0;
            int kejadian = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (kejadian == XMLStreamConstants.START_ELEMENT) {
                dalam++;
            } else if (kejadian == XMLStreamConstants.END_ELEMENT) {
                dalam--;
            }
            if (dalam > TERDALAM || kejadian == XMLStreamConstants.ENTITY_REFERENCE) {
                throw rusak(null);
            }
            return kejadian;
        } catch (XMLStreamException e) {
            throw salah(e, nomor);
        } catch (RuntimeException e) {
            // The parser loses its way in some damaged texts.
            throw rusak(e);
        }
    }

    /** True for the format's own element of that name at the present place. */
    boolean bernama(String nama) {
        return xml.getLocalName().equals(nama) && ruangNama.equals(xml.getNamespaceURI());
    }

    /** Null when the present element has no such attribute, of whatever name space. */
    String sifat(String nama) {
        return xml.getAttributeValue(null, nama);
    }

    /** All text in the present element, whose end is the present place afterwards. */
    String isi(long nomor) throws IOException {
        StringBuilder hasil = new StringBuilder();
        int akhir = dalam - 1;
        while (dalam > akhir) {
            int kejadian = maju(nomor);
            if (kejadian == XMLStreamConstants.CHARACTERS
                    || kejadian == XMLStreamConstants.CDATA
                    || kejadian == XMLStreamConstants.SPACE) {
                batas.periksa(
                        Batas.PANJANG_SEL, hasil.length() + (long) xml.getTextLength(), nomor);
                hasil.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return hasil.toString();
    }

    private TakTerbaca salah(XMLStreamException e, long nomor) {
        if (e.getNestedException() instanceof TakTerbaca t) {
            return t;
        }
        return sumber.habis
                ? new TakTerbaca(
                        "BERKAS_TERPOTONG",
                        "berkas berakhir di tengah; tampaknya terpotong. Ambil ulang berkas"
                                + " aslinya.",
                        nomor,
                        e)
                : rusak(e);
    }

    private static TakTerbaca rusak(Exception sebab) {
        return TakTerbaca.rusak(
                "XML buku kerja ini rusak. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah"
                        + " lagi.",
                sebab);
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }

    /** Stops a tag or comment that never ends before it fills the memory. */
    private static final class Penjaga extends FilterReader {

        private final BatasBaris batas;
        private long sejak;
        private boolean habis;

        Penjaga(Reader sumber, BatasBaris batas) {
            super(sumber);
            this.batas = batas;
        }

        @Override
        public int read(char[] ke, int dari, int panjang) throws IOException {
            batas.periksa(Batas.PANJANG_BARIS, sejak, 0);
            int banyak = super.read(ke, dari, panjang);
            habis |= banyak < 0;
            sejak += Math.max(banyak, 0);
            return banyak;
        }
    }
}
