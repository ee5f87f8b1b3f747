package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;

/**
 * The rows of XML Spreadsheet 2003. A row or cell stands where its index says, else behind the one
 * before it; a merged cell keeps its text in its first place; of a formula the result is read.
 */
final class LembarXml2003 implements Closeable {

    static final String RUANG_NAMA = "urn:schemas-microsoft-com:office:spreadsheet";

    private final ElemenXml xml;
    private final BatasBaris batas;
    private long nomor;
    private long berikutnya = 1;
    private long kolom;
    private String[] teks;
    private BitSet angka;
    private int lebar;
    private boolean habis;

    /** Takes the text over. */
    LembarXml2003(Reader sumber, BatasBaris batas) throws IOException {
        this.xml = new ElemenXml(sumber, RUANG_NAMA, batas);
        this.batas = batas;
    }

    /** Goes to the next sheet and tells its name; null behind the last one. */
    String lembar() throws IOException {
        habis = false;
        nomor = 0;
        berikutnya = 1;
        for (int satu = xml.maju(0); satu != XMLStreamConstants.END_DOCUMENT; satu = xml.maju(0)) {
            if (satu == XMLStreamConstants.START_ELEMENT && xml.bernama("Worksheet")) {
                String nama = xml.sifat("Name");
                return nama == null ? "" : nama;
            }
        }
        return null;
    }

    /** The sheet's next row; null at its end. */
    Baris berikut() throws IOException {
        while (!habis) {
            int satu = xml.maju(nomor);
            if (satu == XMLStreamConstants.START_ELEMENT && xml.bernama("Row")) {
                return baris();
            }
            habis =
                    satu == XMLStreamConstants.END_DOCUMENT
                            || satu == XMLStreamConstants.END_ELEMENT && xml.bernama("Worksheet");
        }
        return null;
    }

    private Baris baris() throws IOException {
        nomor = Math.max(berikutnya, bilangan("Index", berikutnya));
        batas.periksa(Batas.BARIS, nomor, nomor);
        berikutnya = nomor + 1 + bilangan("Span", 0);
        kolom = 0;
        teks = new String[16];
        angka = new BitSet();
        lebar = 0;
        while (true) {
            int satu = xml.maju(nomor);
            if (satu == XMLStreamConstants.START_ELEMENT && xml.bernama("Cell")) {
                sel();
            } else if (satu == XMLStreamConstants.END_ELEMENT && xml.bernama("Row")) {
                return new Baris(nomor, teks, lebar, angka);
            }
        }
    }

    private void sel() throws IOException {
        long di = Math.max(kolom, bilangan("Index", kolom + 1) - 1);
        kolom = di + 1 + bilangan("MergeAcross", 0);
        int dalam = 1;
        while (dalam > 0) {
            int satu = xml.maju(nomor);
            if (satu == XMLStreamConstants.START_ELEMENT) {
                // The text of a comment is a Data too, but not the cell's.
                if (dalam == 1 && xml.bernama("Data")) {
                    String jenis = xml.sifat("Type");
                    simpan(di, jenis, Baris.rapikan(xml.isi(nomor)));
                } else {
                    dalam++;
                }
            } else if (satu == XMLStreamConstants.END_ELEMENT) {
                dalam--;
            }
        }
    }

    private void simpan(long di, String jenis, String isi) throws TakTerbaca {
        if (isi.isEmpty()) {
            return;
        }
        batas.periksa(Batas.KOLOM, di + 1, nomor);
        int tempat = (int) di;
        if (tempat >= teks.length) {
            teks = Arrays.copyOf(teks, Math.max(tempat + 1, teks.length * 2));
        }
        String bilangan = "Number".equals(jenis) ? Baris.tampil(isi) : null;
        teks[tempat] =
                bilangan != null
                        ? bilangan
                        : "DateTime".equals(jenis)
                                ? isi.replaceFirst("T00:00:00(?:\\.0+)?$", "")
                                : isi;
        angka.set(tempat, bilangan != null);
        lebar = Math.max(lebar, tempat + 1);
    }

    private long bilangan(String sifat, long bila) {
        String nilai = xml.sifat(sifat);
        return nilai != null && nilai.matches("\\d{1,9}") ? Long.parseLong(nilai) : bila;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
